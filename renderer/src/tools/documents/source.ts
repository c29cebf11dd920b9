import type { AwardCase } from '@shared/domain/case/types'
import { certificateHonorees } from '@shared/documents/kinds/certificates/sheets'
import { documentKinds, type DocumentKind } from '@shared/documents/kinds'
import type { Result } from '@shared/lib/result'
import { composeInWorker, composePlanInWorker, prepareComposing, type ComposeWatch } from '@renderer/workers/composeClient'
import type { MadeDocument, PlanSource } from '@renderer/workers/composeProtocol'

/** What documents are made from: a round's case, or a movement's plan alone. */
export type DocumentSource = { readonly case: AwardCase } | { readonly plan: PlanSource }

/** The kinds this source can give. */
export const kindsOfSource = (source: DocumentSource): DocumentKind[] =>
  'case' in source ? documentKinds.filter((kind) => kind !== 'plan' || source.case.movement !== null) : ['plan']

/** The name of the round or movement, for titles and the log. */
export const nameOfSource = (source: DocumentSource): string => ('case' in source ? source.case.round.name : source.plan.movement.name)

const isOpenIssue = (issue: { readonly number: number | null; readonly issuedOn: string | null } | undefined): boolean =>
  issue === undefined || issue.number === null || issue.issuedOn === null

/** Whether the round's decision, or the plan alone, still waits for its number and day. */
export const isDraftSource = (source: DocumentSource): boolean =>
  'case' in source ? source.case.round.decision.status === 'draft' : isOpenIssue(source.plan.movement.plan)

/** Whether this one document is still a draft: each waits for its own number and day. */
export function isDraftDocument(source: DocumentSource, kind: DocumentKind): boolean {
  if (!('case' in source)) return isDraftSource(source)
  const { movement, round } = source.case
  if (kind === 'plan') return isOpenIssue(movement?.plan)
  if (kind === 'submission') return isOpenIssue(round.submission)
  if (kind === 'minutes') return round.meeting?.heldOn == null || round.meeting.number === null
  return round.decision.status === 'draft'
}

/** How many certificates the case has. */
export const certificateCount = (source: DocumentSource): number => ('case' in source ? certificateHonorees(source.case).ours.length : 0)

/** Composes the chosen kinds off the screen's thread. */
export const composeSource = (
  source: DocumentSource,
  kinds: readonly DocumentKind[],
  watch: ComposeWatch,
): Promise<Result<readonly MadeDocument[]>> =>
  'case' in source ? composeInWorker({ awardCase: source.case, kinds }, watch) : composePlanInWorker(source.plan, watch)

/** Gets the composing ready while the officer chooses; gives the way to leave it. */
export const prepareSource = (source: DocumentSource): (() => void) =>
  prepareComposing('case' in source ? { awardCase: source.case } : { plan: source.plan })
