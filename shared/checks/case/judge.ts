import { noContext, type CaseContext } from '../../domain/case/context'
import { effectiveDay } from '../../domain/case/honorees'
import { minutesPaper, paperOf, wholePaper } from '../../domain/case/papers'
import type { AwardCase, PaperCase } from '../../domain/case/types'
import { isAmending } from '../../domain/ruling/rules'
import type { LawBook } from '../../law/types'
import { oncePerPair } from '../../lib/once'
import { ruleOn } from '../../law/select'
import { eligibilityFacts } from '../eligibility'
import { inLine, inRuling, type CaseFinding, type CheckSeverity, type Found } from './fact'
import { lineFacts } from './lines'
import { postingFacts } from './posting'
import { minutesFacts, voteFacts } from './meeting'
import {
  dayFacts,
  fundFacts,
  lawFacts,
  listFacts,
  moneyFacts,
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

/** Weighs what was found on that day; what the book does not ask is dropped. */
function weigh(law: LawBook, day: string, entries: PaperCase['entries'], found: readonly Found[]): CaseFinding[] {
  const rules = new Map<string, ReturnType<typeof ruleOn>>()
  const overrides = new Map(entries.map(({ nominee }) => [nominee.id, nominee.overrides]))
  return found.flatMap(({ fact, place, source, on = day }) => {
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
    return [{ severity, fact, place, source: source ?? rule.source, validFrom, isUnread: confirmedOn === null, override }]
  })
}

/** What the law's checks of eligibility find, as findings of the paper. */
const lawFound = (paper: PaperCase, context: CaseContext): Found[] =>
  eligibilityFacts(paper, context).map(({ nomineeId, field, fact, on }) => ({
    ...(nomineeId === null ? inRuling(paper.ruling.id, field, fact) : inLine(nomineeId, field, fact)),
    ...(on === null ? {} : { on }),
  }))

/** Findings on the paper that one ruling signs: its lines, the votes, the paper itself. */
export const judgeRuling = (paper: PaperCase, context: CaseContext = noContext): readonly CaseFinding[] => rulingFindings(paper, context)

// A set asks for each of its documents: the case and what is known around it never change in between.
const rulingFindings = oncePerPair((paper: PaperCase, context: CaseContext): readonly CaseFinding[] => {
  if (paper.honoured !== null && !isAmending(paper.ruling.kind)) return []
  const day = effectiveDay(paper)
  if (isAmending(paper.ruling.kind)) {
    const nothing: Found[] =
      paper.ruling.amendments.length === 0
        ? [
            {
              fact: { id: 'CASE-NOTHING-CHANGED' },
              place: { nomineeId: null, meetingId: null, rulingId: paper.ruling.id, field: 'amendments' },
            },
          ]
        : []
    return weigh(paper.law, day, [], [...nothing, ...signerFacts(paper), ...numberFacts(paper, context)])
  }
  return weigh(paper.law, day, paper.entries, [
    ...listFacts(paper),
    ...lineFacts(paper, context),
    ...lawFound(paper, context),
    ...workerFacts(paper),
    ...voteFacts(paper),
    ...postingFacts(paper),
    ...signerFacts(paper),
    ...numberFacts(paper, context),
    ...subjectFacts(paper),
    ...planFacts(paper),
    ...dayFacts(paper),
    ...suddenFacts(paper),
    ...(paper.ruling.kind === 'submissionUp' ? [] : [...moneyFacts(paper), ...fundFacts(paper)]),
    ...lawFacts(paper),
  ])
})

/** Findings on the room's submission: the same case, signed by the head of the room. */
export function judgeSubmission(paper: PaperCase, context: CaseContext = noContext): CaseFinding[] {
  if (paper.honoured !== null) return []
  const { headName } = paper.office.advisingRoom
  const place = { nomineeId: null, meetingId: null, rulingId: paper.submission?.id ?? null, field: 'headName' }
  const head: Found[] = headName === '' ? [{ fact: { id: 'CASE-NO-ROOM-HEAD' }, place }] : []
  return weigh(paper.law, effectiveDay(paper), paper.entries, [
    ...head,
    ...listFacts(paper),
    ...lineFacts(paper, context),
    ...lawFound(paper, context),
    ...voteFacts(paper),
    ...moneyFacts(paper),
    ...planFacts(paper),
  ])
}

/** Findings on the minutes of a meeting. */
export const judgeMinutes = (paper: PaperCase): CaseFinding[] =>
  weigh(paper.law, effectiveDay(paper), paper.entries, [...proposedFacts(paper), ...voteFacts(paper), ...minutesFacts(paper)])

/** Findings on a meeting alone: its day, hours, place, who led it and who wrote. */
export const judgeMeeting = (paper: PaperCase): CaseFinding[] => weigh(paper.law, effectiveDay(paper), paper.entries, minutesFacts(paper))

/** Everything about a round that is not signed yet: every line once, every meeting, every open paper. */
export function judgeCase(awardCase: AwardCase, context: CaseContext = noContext): CaseFinding[] {
  const open = awardCase.rulings.filter(({ status, kind }) => status === 'draft' && kind !== 'submissionRoom')
  const papers = open
    .map((ruling) => paperOf(awardCase, ruling))
    .filter((paper) => isAmending(paper.ruling.kind) || paper.entries.length > 0)
  const judged =
    papers.length > 0
      ? papers.flatMap((paper) => judgeRuling(paper, context))
      : awardCase.signed.length > 0
        ? []
        : judgeRuling(wholePaper(awardCase), context)
  const minutes = awardCase.meetings.flatMap((meeting) => {
    const paper = minutesPaper([awardCase], meeting)
    const isLiving = paper.entries.some(
      ({ nominee }) => !awardCase.signed.some((row) => row.entries.some((entry) => entry.nominee.id === nominee.id)),
    )
    return isLiving ? judgeMinutes(paper) : []
  })
  return withoutRepeats([...judged, ...minutes])
}

const keyOf = ({ fact, place }: CaseFinding): string =>
  `${JSON.stringify(fact)}|${place.nomineeId ?? ''}|${place.nomineeId === null ? (place.rulingId ?? '') : ''}|${place.meetingId ?? ''}`
const withoutRepeats = (findings: readonly CaseFinding[]): CaseFinding[] => [
  ...new Map(findings.map((finding) => [keyOf(finding), finding])).values(),
]

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
