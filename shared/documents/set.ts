import { honoreesOf, totalPrizeVnd } from '../domain/case/honorees'
import { minutesPaper, postingPaper } from '../domain/case/meetingPapers'
import { paperOf, wholePaper } from '../domain/case/papers'
import type { SubjectHistory } from '../domain/case/context'
import { wordingOf } from '../domain/case/wording'
import type { AwardCase, PaperCase } from '../domain/case/types'
import { inTime } from '../domain/meeting/rules'
import type { Meeting } from '../domain/meeting/types'
import { needsCouncil } from '../domain/round/rules'
import type { Ruling } from '../domain/ruling/types'
import { documentKinds, type DocumentKind, type HistoryKind } from './kinds'
import { balloted } from './words/ballots'
import type { HistoryPaper } from './words/record'
import { councilFounding, type CouncilInput } from './kinds/councilFounding/definition'
import { givenSlips, openSlips } from './kinds/dossierReturn/slips'
import { plan, type PlanInput } from './kinds/plan/definition'
import type { ReportLetterInput } from './kinds/reportLetter/definition'
import { historyDefinitions, letterDefinitions, paperDefinitions, withDefinition, type DocumentJob, type PaperKind } from './source'

/** What a case's set holds: every document it can make, and which of them it needs now. */

/** One line of a set: the document, what it is of, and whether the case needs it now. */
export type SetItem = {
  /** Kind and row: stands for the item in lists and choices. */
  readonly id: string
  readonly kind: DocumentKind
  /** The ruling, meeting, movement or subject. */
  readonly sourceId: string
  readonly fileName: string
  readonly isDraft: boolean
  readonly isProposed: boolean
  readonly job: DocumentJob
}

const itemOf = (kind: PaperKind, sourceId: string, paper: PaperCase, isProposed: boolean): SetItem => ({
  id: `${kind}:${sourceId}`,
  kind,
  sourceId,
  fileName: paperDefinitions[kind].fileName(paper),
  isDraft: paperDefinitions[kind].isDraft(paper),
  isProposed,
  job: { kind, paper },
})

/** The documents of one ruling. */
function itemsOfRuling(awardCase: AwardCase, ruling: Ruling): SetItem[] {
  const paper = paperOf(awardCase, ruling)
  switch (ruling.kind) {
    case 'submissionRoom':
      return [itemOf('submission', ruling.id, paper, true)]
    case 'submissionUp':
    case 'correction':
    case 'cancellation':
      return [itemOf(ruling.kind, ruling.id, paper, true)]
    case 'decision': {
      const honorees = honoreesOf(paper)
      // One kind of certificate is proposed: that which the office usually prints.
      const onSheets = awardCase.office.style.certificateMode === 'preprinted'
      const hasSheets = honorees.length === 0 || honorees.some(({ hasCertificate }) => hasCertificate)
      const hasMoney = honorees.length === 0 || totalPrizeVnd(honorees) !== 0
      return [
        itemOf('decision', ruling.id, paper, true),
        ...(hasSheets
          ? [
              itemOf('certificates', ruling.id, paper, honorees.length > 0 && !onSheets),
              itemOf('certificatesPreprinted', ruling.id, paper, honorees.length > 0 && onSheets),
            ]
          : []),
        ...(hasMoney ? [itemOf('paymentList', ruling.id, paper, honorees.length > 0)] : []),
      ]
    }
  }
}

/** The cases that a meeting treats, in the order it names their rounds, so that each of them makes the same minutes. */
function treatedBy(meeting: Meeting, awardCase: AwardCase, beside: readonly AwardCase[]): readonly [AwardCase, ...AwardCase[]] {
  const cases = new Map([awardCase, ...beside].map((one) => [one.round.id, one]))
  const [first, ...others] = meeting.roundIds.flatMap((id) => cases.get(id) ?? [])
  return first === undefined ? [awardCase] : [first, ...others]
}

/** The papers of one meeting: its invitation, ballots and their count where some are voted on so, its minutes. */
function meetingItems(meeting: Meeting, paper: PaperCase): SetItem[] {
  const isVoted = paper.votes.length > 0
  if (meeting.kind === 'inWriting' && wordingOf(paper) >= 3)
    return [itemOf('opinionPaper', meeting.id, paper, !isVoted), itemOf('opinionSummary', meeting.id, paper, true)]
  const ballots: SetItem[] =
    balloted(paper).length === 0
      ? []
      : [itemOf('ballotPaper', meeting.id, paper, !isVoted), itemOf('countingMinutes', meeting.id, paper, true)]
  // Afterwards it is of use only where it was numbered.
  const isInvited = meeting.kind !== 'inWriting' && (!isVoted || meeting.invitation?.number != null)
  const invites: SetItem[] = !isInvited ? [] : [itemOf('invitation', meeting.id, paper, false)]
  // Those who cannot come may send their opinion on who is proposed: a sheet for each.
  const hasAbsent = !isVoted && paper.entries.length > 0 && meeting.attendance.some(({ isPresent }) => !isPresent)
  const opinions: SetItem[] = hasAbsent ? [itemOf('opinionPaper', meeting.id, paper, false)] : []
  return [...invites, ...opinions, ...ballots, itemOf('minutes', meeting.id, paper, true)]
}

/** The notice of each posting and the record of its end. */
const postingItems = (awardCase: AwardCase): SetItem[] =>
  (awardCase.postings ?? []).flatMap((posting) => {
    const paper = postingPaper(awardCase, posting)
    return [
      itemOf('postingNotice', posting.id, paper, posting.toOn === null),
      itemOf('postingEnd', posting.id, paper, posting.toOn !== null),
    ]
  })

/** A slip for each unit that dossiers went back to, and those that were given out, as they were signed. */
const returnItems = (awardCase: AwardCase): SetItem[] => [
  ...givenSlips(awardCase).map(({ id, paper }) => itemOf('dossierReturn', id, paper, false)),
  ...openSlips(awardCase).map(({ sender, paper }) => itemOf('dossierReturn', `${awardCase.round.id}:${sender}`, paper, true)),
]

/** The paper of one line alone, or of the whole round, with what is on record. */
const historyItem = (kind: HistoryKind, sourceId: string, input: HistoryPaper): SetItem => ({
  id: `${kind}:${sourceId}`,
  kind,
  sourceId,
  fileName: historyDefinitions[kind].fileName(input),
  isDraft: historyDefinitions[kind].isDraft(input),
  isProposed: true,
  job: { kind, input },
})

/** The achievement reports of these lines, drafted from what is on record. */
export const reportItemsOf = (awardCase: AwardCase, nomineeIds: readonly string[], history: SubjectHistory | null): SetItem[] => {
  const whole = wholePaper(awardCase)
  const wanted = new Set(nomineeIds)
  return whole.entries
    .filter(({ nominee }) => wanted.has(nominee.id))
    .map((entry) => historyItem('achievementReport', entry.nominee.id, { ...whole, entries: [entry], history }))
}

/** The summary of achievements of everybody put forward. */
export const summaryItemOf = (awardCase: AwardCase, history: SubjectHistory | null): SetItem =>
  historyItem('achievementSummary', awardCase.round.id, { ...wholePaper(awardCase), history })

/** The decision that founds a council. */
export const foundingItemOf = (input: CouncilInput): SetItem => ({
  id: `councilFounding:${input.council.id}`,
  kind: 'councilFounding',
  sourceId: input.council.id,
  fileName: councilFounding.fileName(input),
  isDraft: councilFounding.isDraft(input),
  isProposed: true,
  job: { kind: 'councilFounding', input },
})

/** The minutes of the round's meetings; before the first one a form to fill in. None where the procedure knows no council. */
function minutesItems(awardCase: AwardCase, beside: readonly AwardCase[]): SetItem[] {
  if (!needsCouncil(awardCase.round)) return []
  const held = inTime(awardCase.meetings)
  return held.length === 0
    ? [itemOf('minutes', awardCase.round.id, { ...wholePaper(awardCase), meeting: null, votes: [] }, false)]
    : held.flatMap((meeting) => meetingItems(meeting, minutesPaper(treatedBy(meeting, awardCase, beside), meeting)))
}

/** The plan of a movement as an item. */
export const planItemOf = (input: PlanInput, isProposed: boolean): SetItem => ({
  id: `plan:${input.movement.id}`,
  kind: 'plan',
  sourceId: input.movement.id,
  fileName: plan.fileName(input),
  isDraft: plan.isDraft(input),
  isProposed,
  job: { kind: 'plan', input },
})

/** A letter about the units' reports as an item. */
export const letterItemOf = (kind: keyof typeof letterDefinitions, input: ReportLetterInput): SetItem => ({
  id: `${kind}:${input.day.id}`,
  kind,
  sourceId: input.movement.id,
  fileName: letterDefinitions[kind].fileName(input),
  isDraft: letterDefinitions[kind].isDraft(input),
  isProposed: true,
  job: { kind, input },
})

/** A document of a movement that is no plan, or of the register: of `sourceId`, the movement, the subject or the row it is of. */
export const movementItemOf = (job: Extract<DocumentJob, { readonly input: unknown }>, sourceId: string): SetItem => ({
  id: `${job.kind}:${sourceId}`,
  kind: job.kind,
  sourceId,
  fileName: withDefinition(job, (definition, input) => definition.fileName(input)),
  isDraft: withDefinition(job, (definition, input) => definition.isDraft(input)),
  isProposed: true,
  job,
})

/**
 * Every document that the case can make, in the order an office makes them; `isProposed` marks those it needs now. `beside`: the other
 * rounds that its meetings treat, for their minutes.
 */
export function setOf(awardCase: AwardCase, beside: readonly AwardCase[] = []): SetItem[] {
  const { office, movement, law } = awardCase
  // The movement's own paper: usually long since issued when a round is held.
  const planItem = movement === null ? [] : [planItemOf({ office, movement, law }, false)]
  const items = [
    ...planItem,
    ...returnItems(awardCase),
    ...postingItems(awardCase),
    ...minutesItems(awardCase, beside),
    ...awardCase.rulings.flatMap((ruling) => itemsOfRuling(awardCase, ruling)),
  ]
  return items.toSorted((a, b) => documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind))
}
