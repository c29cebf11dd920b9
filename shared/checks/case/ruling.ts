import type { CaseContext } from '../../domain/case/context'
import { workingDayAfter } from '../../domain/calendar/workingDays'
import { countByKind, effectiveDay, hasVoidVotes, honoreesOf, proposedOf } from '../../domain/case/honorees'
import type { PaperCase } from '../../domain/case/types'
import { isFormula } from '../../domain/subject/reading'
import { needsCouncil, receivedFirst } from '../../domain/round/rules'
import type { AwardRound, Nominee } from '../../domain/round/types'
import { roundTypeFacts } from '../../domain/round/typeFacts'
import { namesKindsOf } from '../../domain/round/drafts'
import { signerOf } from '../../documents/words/office'
import { fundSumKey, fundSums, leaderPercentKey } from '../../law/eligibilityKeys'
import type { NumberKey } from '../../law/keys'
import { parameterOf, readNumber, readText, type LawValue } from '../../law/parameters'
import { awardFormOn, inForce } from '../../law/select'
import type { LawBook } from '../../law/types'
import { yearOf, type CalendarDate } from '../../lib/dates'
import { inRuling, restingOn, type Found, type PaperStep } from './fact'

/** Checks of a paper as a whole: list, signer, number, days, money, and the rows of law it rests on. */

/** Days that run backwards: a paper cannot rest on one that is younger than itself. */
export function dayFacts({ council, meeting, round, submission, ruling }: PaperCase): Found[] {
  const heldOn = needsCouncil(round) ? (meeting?.heldOn ?? null) : null
  // On its own day nobody had voted yet: graver than papers whose days run backwards.
  const isBeforeVote = heldOn !== null && ruling.issuedOn !== null && ruling.issuedOn < heldOn
  const all: readonly (readonly [PaperStep, string | null])[] = [
    ['founding', needsCouncil(round) ? (council?.foundedOn ?? null) : null],
    ['meeting', meeting?.heldOn ?? null],
    ['submission', submission?.issuedOn ?? null],
    ['decision', ruling.issuedOn],
    ['payment', ruling.paidOn],
  ]
  const steps = all.flatMap(([what, on]) => (on === null ? [] : [{ what, on }]))
  const beforeVote = isBeforeVote
    ? [inRuling(ruling.id, 'issuedOn', { id: 'CASE-BEFORE-VOTE' as const, kind: ruling.kind, on: ruling.issuedOn ?? '', heldOn })]
    : []
  const backwards = steps.flatMap(({ what, on }, index) => {
    const before = steps[index - 1]
    const isSaid = isBeforeVote && what === 'decision' && before?.what === 'meeting'
    return before !== undefined && on < before.on && !isSaid
      ? [inRuling(ruling.id, 'issuedOn', { id: 'CASE-DAYS', what, on, before: before.what, beforeOn: before.on })]
      : []
  })
  return [...beforeVote, ...backwards]
}

/**
 * The last day for the decision of a simplified procedure by the law of a day: counted in working days from the first dossier received, by
 * the office's calendar. `null` where the procedure is another, or the law book has no such days.
 */
export function simplifiedDue(
  round: AwardRound,
  nominees: readonly Nominee[],
  law: LawBook,
  on: CalendarDate,
  calendar: CaseContext['calendar'],
) {
  if (round.procedure !== 'simplified') return null
  const days = readNumber(law, 'decision.workingDays.simplified', on)
  if (!days.ok) return null
  const { value: workingDays, source, confirmedOn } = days.value
  const receivedOn = receivedFirst(round, nominees)
  const { on: dueOn, isWhole } = workingDayAfter(calendar, receivedOn, workingDays)
  return { receivedOn, workingDays, source, confirmedOn, dueOn, isWhole }
}

/** A simplified procedure past its days. */
export function suddenFacts({ entries, law, round, ruling }: PaperCase, { calendar }: CaseContext): Found[] {
  if (ruling.kind !== 'decision' || ruling.issuedOn === null) return []
  const nominees = entries.map(({ nominee }) => nominee)
  const due = simplifiedDue(round, nominees, law, ruling.issuedOn, calendar)
  if (due === null || ruling.issuedOn <= due.dueOn) return []
  const { receivedOn, dueOn, workingDays, isWhole } = due
  return [restingOn(due, inRuling(ruling.id, 'issuedOn', { id: 'CASE-SUDDEN-LATE', receivedOn, dueOn, workingDays, isWhole }))]
}

/** The fund of the year, where the office wrote its sums into the law book: its ceiling, and what organising may cost. Source: Decree 152/2025/NĐ-CP, art. 46.3.b, 48.1.a. */
export function fundFacts({ law, ruling, ...paper }: PaperCase): Found[] {
  const day = effectiveDay({ ruling, ...paper })
  const year = yearOf(day)
  const [planned = null, spending = null, organising = null] = fundSums.map((what) => wanted(law, fundSumKey(what, year), day))
  const area = readText(law, 'fund.area', day)
  const isMountain = area.ok && /núi|trung du|tây nguyên|sâu|xa|đảo/iu.test(area.value.value)
  const ceiling = isMountain ? readNumber(law, 'fund.ceilingPercent.mountain', day) : readNumber(law, 'fund.ceilingPercent.plain', day)
  const share = readNumber(law, 'fund.organisingPercent', day)
  return [
    ...(planned !== null && spending !== null && ceiling.ok && 100 * planned > ceiling.value.value * spending
      ? [
          restingOn(
            ceiling.value,
            inRuling(ruling.id, null, {
              id: 'R32_FUND_CEILING',
              year,
              percent: ceiling.value.value,
              plannedVnd: planned,
              mostVnd: Math.floor((ceiling.value.value * spending) / 100),
            }),
          ),
        ]
      : []),
    ...(planned !== null && organising !== null && share.ok && 100 * organising > share.value.value * planned
      ? [
          restingOn(
            share.value,
            inRuling(ruling.id, null, {
              id: 'R33_FUND_20',
              year,
              percent: share.value.value,
              spentVnd: organising,
              mostVnd: Math.floor((share.value.value * planned) / 100),
            }),
          ),
        ]
      : []),
  ]
}

/** Who signs. A blank number or day is for the form check (TT-15). */
export function signerFacts({ office, ruling }: PaperCase): Found[] {
  const name = signerOf(office, ruling.signerId)?.fullName
  if (name === undefined) return [inRuling(ruling.id, 'signerId', { id: 'CASE-NO-SIGNER' })]
  return isFormula(name) ? [inRuling(ruling.id, 'signerId', { id: 'CASE-NAME-FORMULA', of: { who: 'signer', name } })] : []
}

export const numberFacts = ({ ruling }: PaperCase, context: CaseContext): Found[] => {
  const taken = context.takenNumbers.find(({ rulingId }) => rulingId === ruling.id)
  return taken === undefined
    ? []
    : [inRuling(ruling.id, 'number', { id: 'CASE-NUMBER-TAKEN', symbol: taken.symbol, roundName: taken.roundName })]
}

/** The movement's plan is a base of the paper once it has number and day. */
export const planFacts = ({ movement, ruling }: PaperCase): Found[] =>
  movement === null || (movement.plan.number !== null && movement.plan.issuedOn !== null) || ruling.bases.length > 0
    ? []
    : [inRuling(ruling.id, 'bases', { id: 'CASE-PLAN-OPEN', movementName: movement.name })]

/** Whether anybody is in the list at all. Of a vote without quorum the meeting says why nobody is. */
export const listFacts = (paper: PaperCase): Found[] =>
  !hasVoidVotes(paper) &&
  (paper.ruling.kind === 'submissionUp' || paper.ruling.kind === 'decision' ? honoreesOf(paper) : proposedOf(paper)).length === 0
    ? [inRuling(paper.ruling.id, null, { id: 'CASE-EMPTY' })]
    : []

/** The same of a meeting: it treats whoever is put forward, whether carried or not, whoever may then decide. */
export const proposedFacts = (paper: PaperCase): Found[] =>
  proposedOf(paper).length === 0 ? [inRuling(paper.ruling.id, null, { id: 'CASE-EMPTY' })] : []

export const subjectFacts = (paper: PaperCase): Found[] =>
  paper.ruling.subject !== '' && !hasVoidVotes(paper) && !namesKindsOf(paper.ruling.subject, countByKind(honoreesOf(paper)))
    ? [inRuling(paper.ruling.id, 'subject', { id: 'CASE-SUBJECT-WORDS' })]
    : []

/** How many of the persons put forward work directly: the law wants them looked at first. Silent while nothing is known of anybody. */
export function workerFacts(paper: PaperCase): Found[] {
  const { entries, ruling, round, law } = paper
  const persons = entries.flatMap(({ nominee, subject }) =>
    nominee.withdrawnReason === null && subject.kind === 'person' ? [subject] : [],
  )
  const isUnknown = ({ group, isDirectWorker }: (typeof persons)[number]): boolean => group === null && isDirectWorker === null
  const unknown = persons.filter(isUnknown).length
  if (persons.length === unknown) return []
  const direct = persons.filter(({ group, isDirectWorker }) => isDirectWorker ?? (group !== null && directGroups.has(group))).length
  const leaders = persons.filter(({ group }) => group === 'leader').length
  const limit = entered(law, leaderPercentKey(round.type), effectiveDay(paper))
  const isOver = limit !== null && 100 * leaders > limit.value * persons.length
  return [
    ...(roundTypeFacts[round.type].isForService
      ? []
      : [inRuling(ruling.id, null, { id: 'R09_DIRECT_WORKERS', persons: persons.length, direct, leaders, unknown })]),
    ...(isOver
      ? [restingOn(limit, inRuling(ruling.id, null, { id: 'R09_LEADER_SHARE', persons: persons.length, leaders, limit: limit.value }))]
      : []),
  ]
}
/** A number that only the office enters; `null` where it has not. */
const entered = (law: LawBook, key: NumberKey, day: CalendarDate): LawValue<number> | null => {
  const read = parameterOf(law, key) === undefined ? null : readNumber(law, key, day)
  return read?.ok === true ? read.value : null
}
const wanted = (...asked: Parameters<typeof entered>): number | null => entered(...asked)?.value ?? null
const directGroups: ReadonlySet<string> = new Set(['worker', 'farmer', 'otherDirectWorker'])

/** Rows of the law that the case uses and nobody has compared with the text. */
export function lawFacts(paper: PaperCase): Found[] {
  const day = effectiveDay(paper)
  const used = new Map(
    paper.entries.flatMap(({ nominee, subject }) => {
      const form = awardFormOn(paper.law, nominee.awardCode, subject.kind, day)
      return nominee.withdrawnReason !== null || form === undefined ? [] : [[form.name, form] as const]
    }),
  )
  const unread = [...used.values()].filter((form) => form.confirmedOn === null)
  const bases = paper.ruling.bases.length > 0 ? [] : inForce(paper.law.decisionBases, day).filter((base) => base.confirmedOn === null)
  return [
    ...unread.map((form) => inRuling(paper.ruling.id, null, { id: 'LAW-UNCONFIRMED', title: form.name }, form.source)),
    ...bases.map((base) =>
      inRuling(paper.ruling.id, 'bases', { id: 'LAW-UNCONFIRMED', title: `Căn cứ “${base.text}” (không in)` }, base.source),
    ),
  ]
}
