import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { certificateHonorees } from '@shared/documents/kinds/certificates/sheets'
import type { ClusterPactInput } from '@shared/documents/kinds/clusterPact/definition'
import type { DossierRequestInput } from '@shared/documents/kinds/dossierRequest/definition'
import type { ReportLetterInput } from '@shared/documents/kinds/reportLetter/definition'
import type { PlanInput } from '@shared/documents/kinds/plan/definition'
import type { ExtractInput } from '@shared/documents/kinds/extract/definition'
import {
  foundingItemOf,
  letterItemOf,
  movementItemOf,
  planItemOf,
  reportItemsOf,
  setOf,
  summaryItemOf,
  type SetItem,
} from '@shared/documents/set'
import type { DocumentJob } from '@shared/documents/source'
import type { CaseContext, SubjectHistory } from '@shared/domain/case/context'
import type { CouncilInput } from '@shared/documents/kinds/councilFounding/definition'

/** The documents that can be made at a place of the program, with what the log and the titles call it. */
export type DocumentSource = {
  /** The name of the round or the movement. */
  readonly name: string
  readonly roundId: string | null
  readonly movementId: string | null
  readonly items: readonly SetItem[]
  /** What is known around the case, so that a paper is judged as the screen judges it. */
  readonly known?: CaseContext
}

/** Everything the round's case can make; `beside`: the other rounds that its meetings treat. */
export const roundSource = (awardCase: AwardCase, beside: readonly AwardCase[] = [], known?: CaseContext): DocumentSource => ({
  ...(known === undefined ? {} : { known }),
  name: awardCase.round.name,
  roundId: awardCase.round.id,
  movementId: awardCase.round.movementId,
  items: setOf(awardCase, beside),
})

/** A movement's plan alone. */
export const planSource = (input: PlanInput): DocumentSource => ({
  name: input.movement.name,
  roundId: null,
  movementId: input.movement.id,
  items: [planItemOf(input, true)],
})

/** A letter about the reports of a movement's units. */
export const letterSource = (kind: 'reportRequest' | 'reportReminder', input: ReportLetterInput): DocumentSource => ({
  name: input.movement.name,
  roundId: null,
  movementId: input.movement.id,
  items: [letterItemOf(kind, input)],
})

/** A document made from a movement besides its plan and letters. `sourceId`: the movement, or the row it is of. */
export const movementSource = (
  movement: { readonly id: string; readonly name: string },
  job: Extract<DocumentJob, { readonly input: unknown }>,
  sourceId = movement.id,
): DocumentSource => ({ name: movement.name, roundId: null, movementId: movement.id, items: [movementItemOf(job, sourceId)] })

/** The achievement reports of these lines, with what is on record; of several lines the summary of all comes first. */
export const reportSource = (awardCase: AwardCase, nomineeIds: readonly string[], history: SubjectHistory): DocumentSource => ({
  name: awardCase.round.name,
  roundId: awardCase.round.id,
  movementId: awardCase.round.movementId,
  items: [...(nomineeIds.length === 1 ? [] : [summaryItemOf(awardCase, history)]), ...reportItemsOf(awardCase, nomineeIds, history)],
})

/** The letters that ask units for missing papers. */
export const requestSource = (awardCase: AwardCase, letters: readonly DossierRequestInput[]): DocumentSource => ({
  name: awardCase.round.name,
  roundId: awardCase.round.id,
  movementId: awardCase.round.movementId,
  items: letters.map((input) => movementItemOf({ kind: 'dossierRequest', input }, `${awardCase.round.id}:${input.sender}`)),
})

/** The pact of a cluster's year; `sourceId`: the row of that year. */
export const pactSource = (input: ClusterPactInput, sourceId: string): DocumentSource => ({
  name: input.cluster.name,
  roundId: null,
  movementId: null,
  items: [movementItemOf({ kind: 'clusterPact', input }, sourceId)],
})

/** The decision that founds a council. */
export const foundingSource = (input: CouncilInput, name: string): DocumentSource => ({
  name,
  roundId: null,
  movementId: null,
  items: [foundingItemOf(input)],
})

/** What the register says of one subject. */
export const extractSource = (input: ExtractInput, subjectId: string, name: string): DocumentSource => ({
  name,
  roundId: null,
  movementId: null,
  items: [movementItemOf({ kind: 'extract', input }, subjectId)],
})

/** The paper an item is made from; `null` for what is made from a movement, a council or the register. */
export const paperOfItem = ({ job }: SetItem): PaperCase | null => ('input' in job ? null : job.paper)

/** Papers of a ruling that is issued by an act of its own: a number in the field makes none of them official. */
const issuedKinds: ReadonlySet<SetItem['kind']> = new Set([
  'decision',
  'certificates',
  'certificatesPreprinted',
  'paymentList',
  'submissionUp',
  'correction',
  'cancellation',
])
/** Whether what is made of an item now is the paper itself and no draft: it has its number and day, and what is to be issued was issued. */
export const isOfficial = (item: SetItem): boolean =>
  !item.isDraft && (!issuedKinds.has(item.kind) || paperOfItem(item)?.ruling.status === 'issued')

/** How many certificates the paper of an item has. */
export const certificateCount = (item: SetItem): number => {
  const paper = paperOfItem(item)
  return paper === null ? 0 : certificateHonorees(paper).ours.length
}

/** The certificates' paper, if the item is one of theirs. */
export const certificatesOf = (item: SetItem): PaperCase | null =>
  item.kind === 'certificates' || item.kind === 'certificatesPreprinted' ? paperOfItem(item) : null

/** Tells items of one kind apart: the decision's number, the day of the meeting; empty where the set holds only one. */
export function isOnlyOfItsKind(source: DocumentSource, item: SetItem): boolean {
  return source.items.every((other) => other.id === item.id || other.kind !== item.kind)
}
