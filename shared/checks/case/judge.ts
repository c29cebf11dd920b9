import { noContext, type CaseContext } from '../../domain/case/context'
import { effectiveDay } from '../../domain/case/honorees'
import { livingMinutes } from '../../domain/case/meetingPapers'
import { paperOf, wholePaper } from '../../domain/case/papers'
import type { AwardCase, PaperCase } from '../../domain/case/types'
import { isAmending } from '../../domain/ruling/rules'
import { isFormula } from '../../domain/subject/reading'
import type { LawBook } from '../../law/types'
import { oncePerPair } from '../../lib/once'
import { atOnce } from '../../lib/slices'
import { ruleOn } from '../../law/select'
import { findingEligibility } from '../eligibility'
import { inLine, inRuling, type CaseFinding, type CheckSeverity, type Found } from './fact'
import { amendmentFacts } from './amendment'
import { findingInLines } from './lines'
import { postingFacts } from './posting'
import { causesOf, toldOnce, type Weighed } from './once'
import { repeatedLines, repeatedMembers } from './repeats'
import { minutesFacts, voteFacts } from './meeting'
import { moneyFacts } from './money'
import {
  dayFacts,
  fundFacts,
  lawFacts,
  listFacts,
  numberFacts,
  planFacts,
  proposedFacts,
  signerFacts,
  subjectFacts,
  suddenFacts,
  workerFacts,
} from './ruling'

/**
 * The one judge: (paper, context, law) → findings. Screen, `compose`, Hôm nay and the act of issuing ask it with the same context.
 * How much a finding weighs is a dated row of the law book. What was signed is not judged again.
 */

/** Customs of the office are no law, and what is said of the law book itself needs no second mark. */
const isOfLaw = ({ id }: Found['fact']): boolean => !/^(CASE|LAW|AWARD|PRIZE)-/.test(id)

/** Weighs what was found on that day; what the book does not ask is dropped. */
function weigh(law: LawBook, day: string, entries: PaperCase['entries'], found: readonly Found[]): CaseFinding[] {
  const rules = new Map<string, ReturnType<typeof ruleOn>>()
  const overrides = new Map(entries.map(({ nominee }) => [nominee.id, nominee.overrides]))
  const weighed = found.flatMap((one): Weighed[] => {
    const { fact, place, source, on = day } = one
    const key = `${on} ${fact.id}`
    const rule = rules.has(key) ? rules.get(key) : ruleOn(law, fact.id, on)
    rules.set(key, rule)
    const severity = rule?.severity ?? 'off'
    if (rule === undefined || severity === 'off') return []
    const override =
      severity === 'blocked' || place.nomineeId === null
        ? null
        : (overrides.get(place.nomineeId)?.find(({ ruleId }) => ruleId === fact.id) ?? null)
    const { validFrom, confirmedOn } = rule
    const isUnread = one.isUnread === true || (confirmedOn === null && isOfLaw(fact))
    const finding = { severity, fact, place, source: source ?? rule.source, validFrom, isUnread, override }
    return [{ finding, causes: causesOf(one) }]
  })
  return toldOnce(weighed)
}

/** What the law's checks of eligibility find, as findings of the paper. */
function* findingByLaw(paper: PaperCase, context: CaseContext): Generator<number, Found[]> {
  return (yield* findingEligibility(paper, context)).map(({ nomineeId, field, fact, on, causes, isUnread, source }) => ({
    ...(nomineeId === null ? inRuling(paper.ruling.id, field, fact) : inLine(nomineeId, field, fact)),
    ...(on === null ? {} : { on }),
    ...(source === undefined ? {} : { source }),
    causes,
    isUnread,
  }))
}

/** What one question after another finds; it pauses between them. */
function* findingAll(questions: readonly (() => Found[] | Generator<number, Found[]>)[]): Generator<number, Found[]> {
  const found: Found[][] = []
  for (const ask of questions) {
    const answer = ask()
    found.push(Array.isArray(answer) ? answer : yield* answer)
    yield found.length
  }
  return found.flat()
}

/** Findings on the paper that one ruling signs: its lines, the votes, the paper itself. */
export const judgeRuling = (paper: PaperCase, context: CaseContext = noContext): readonly CaseFinding[] =>
  atOnce(judgingRuling(paper, context))

// A set asks for each of its documents: the case and what is known around it never change in between.
const judged = oncePerPair((_paper: PaperCase, _context: CaseContext): { findings: readonly CaseFinding[] | null } => ({ findings: null }))
function* judgingRuling(paper: PaperCase, context: CaseContext): Generator<number, readonly CaseFinding[]> {
  const kept = judged(paper, context)
  return (kept.findings ??= yield* findingOnRuling(paper, context))
}

function* findingOnRuling(paper: PaperCase, context: CaseContext): Generator<number, readonly CaseFinding[]> {
  if (paper.honoured !== null && !isAmending(paper.ruling.kind)) return []
  const day = effectiveDay(paper)
  if (isAmending(paper.ruling.kind))
    return weigh(
      paper.law,
      day,
      [],
      [...amendmentFacts(paper), ...signerFacts(paper), ...numberFacts(paper, context), ...repeatedLines(paper)],
    )
  const found = yield* findingAll([
    () => listFacts(paper),
    () => findingInLines(paper, context),
    () => findingByLaw(paper, context),
    () => workerFacts(paper),
    () => voteFacts(paper),
    () => postingFacts(paper, context),
    () => signerFacts(paper),
    () => numberFacts(paper, context),
    () => subjectFacts(paper),
    () => repeatedLines(paper),
    () => planFacts(paper),
    () => dayFacts(paper),
    () => suddenFacts(paper, context),
    () => (paper.ruling.kind === 'submissionUp' ? [] : moneyFacts(paper)),
    () => (paper.ruling.kind === 'submissionUp' ? [] : fundFacts(paper)),
    () => lawFacts(paper),
  ])
  return weigh(paper.law, day, paper.entries, found)
}

/** Findings on the room's submission: the same case, signed by the head of the room. */
export function judgeSubmission(paper: PaperCase, context: CaseContext = noContext): CaseFinding[] {
  if (paper.honoured !== null) return []
  const { headName } = paper.office.advisingRoom
  const place = { nomineeId: null, meetingId: null, rulingId: paper.submission?.id ?? null, field: 'headName' }
  const head: Found[] = [
    ...(headName === '' ? [{ fact: { id: 'CASE-NO-ROOM-HEAD' as const }, place }] : []),
    ...(isFormula(headName)
      ? [{ fact: { id: 'CASE-NAME-FORMULA' as const, of: { who: 'roomHead' as const, name: headName } }, place }]
      : []),
  ]
  const found = findingAll([
    () => head,
    () => listFacts(paper),
    () => findingInLines(paper, context),
    () => findingByLaw(paper, context),
    () => voteFacts(paper),
    () => moneyFacts(paper),
    () => planFacts(paper),
  ])
  return weigh(paper.law, effectiveDay(paper), paper.entries, atOnce(found))
}

/** Findings on the minutes of a meeting. */
export const judgeMinutes = (paper: PaperCase): CaseFinding[] => atOnce(judgingMinutes(paper))
function* judgingMinutes(paper: PaperCase): Generator<number, CaseFinding[]> {
  const found = yield* findingAll([
    () => proposedFacts(paper),
    () => voteFacts(paper),
    () => minutesFacts(paper),
    () => repeatedMembers(paper),
  ])
  return weigh(paper.law, effectiveDay(paper), paper.entries, found)
}

/** Findings on a meeting alone: its day, hours, place, who led it and who wrote. */
export const judgeMeeting = (paper: PaperCase): CaseFinding[] =>
  weigh(paper.law, effectiveDay(paper), paper.entries, [...minutesFacts(paper), ...repeatedMembers(paper)])

/** Everything about a round that is not signed yet: every line once, every meeting, every open paper. */
export const judgeCase = (awardCase: AwardCase, context: CaseContext = noContext): CaseFinding[] => atOnce(judgingCase(awardCase, context))

/** The same as work that pauses: 5,000 lines take longer than a screen may stand still. */
export function* judgingCase(awardCase: AwardCase, context: CaseContext = noContext): Generator<number, CaseFinding[]> {
  const open = awardCase.rulings.filter(({ status, kind }) => status === 'draft' && kind !== 'submissionRoom')
  const papers = open
    .map((ruling) => paperOf(awardCase, ruling))
    .filter((paper) => isAmending(paper.ruling.kind) || paper.entries.length > 0)
  const wanted = papers.length > 0 || awardCase.signed.length > 0 ? papers : [wholePaper(awardCase)]
  const found: (readonly CaseFinding[])[] = []
  for (const paper of wanted) found.push(yield* judgingRuling(paper, context))
  const signed = new Set(awardCase.signed.flatMap(({ entries }) => entries.map(({ nominee }) => nominee.id)))
  for (const meeting of awardCase.meetings) {
    const paper = livingMinutes([awardCase], meeting)
    yield found.length
    if (paper.entries.some(({ nominee }) => !signed.has(nominee.id))) found.push(yield* judgingMinutes(paper))
  }
  return yield* droppingRepeats(found.flat())
}

const keyOf = ({ fact, place }: CaseFinding): string =>
  `${JSON.stringify(fact)}|${place.nomineeId ?? ''}|${place.nomineeId === null ? (place.rulingId ?? '') : ''}|${place.meetingId ?? ''}`
function* droppingRepeats(findings: readonly CaseFinding[]): Generator<number, CaseFinding[]> {
  const byKey = new Map<string, CaseFinding>()
  for (const finding of findings) {
    byKey.set(keyOf(finding), finding)
    yield byKey.size
  }
  return [...byKey.values()]
}

/** What stands in the way of signing. */
export const blockersOf = (findings: readonly CaseFinding[]): CaseFinding[] => findings.filter(({ severity }) => severity === 'blocked')

/** How many lines are clean, to look at, blocked; a line counts once, by its gravest finding that was not let stand. */
export function countChecks(
  awardCase: Pick<AwardCase, 'nominees'>,
  findings: readonly CaseFinding[],
): { readonly blocked: number; readonly attention: number; readonly clean: number } {
  const worst = worstByLine(findings)
  const blocked = [...worst.values()].filter((severity) => severity === 'blocked').length
  const total = awardCase.nominees.filter(({ nominee }) => nominee.withdrawnReason === null).length
  return { blocked, attention: worst.size - blocked, clean: total - worst.size }
}

/** The gravest finding of each line; lines that are in order are not in it. */
export function worstByLine(findings: readonly CaseFinding[]): ReadonlyMap<string, CheckSeverity> {
  const worst = new Map<string, CheckSeverity>()
  for (const { place, severity, override } of findings) {
    if (place.nomineeId !== null && severity !== 'info' && override === null && worst.get(place.nomineeId) !== 'blocked')
      worst.set(place.nomineeId, severity)
  }
  return worst
}
