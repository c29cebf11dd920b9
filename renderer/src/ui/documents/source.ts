import type { AwardCase } from '@shared/domain/case/types'
import { certificateSet } from '@shared/documents/kinds/certificates/sheets'
import { documentKinds, type DocumentKind } from '@shared/documents/kinds'
import type { Result } from '@shared/lib/result'
import { composeInWorker, composePlanInWorker, type ComposeWatch } from '@renderer/workers/composeClient'
import type { MadeDocument, PlanSource } from '@renderer/workers/composeProtocol'

/** What documents are made from: a round's case, or a movement's plan alone. */
export type DocumentSource = { readonly case: AwardCase } | { readonly plan: PlanSource }

/** The kinds this source can give. */
export const kindsOfSource = (source: DocumentSource): DocumentKind[] => ('case' in source ? documentKinds.filter((kind) => kind !== 'plan' || source.case.movement !== null) : ['plan'])

/** The name of the round or movement, for titles and the log. */
export const nameOfSource = (source: DocumentSource): string => ('case' in source ? source.case.round.name : source.plan.movement.name)

/** Whether what is made now is still a draft: the decision, or for a plan its number, is open. */
export const isDraftSource = (source: DocumentSource): boolean =>
  'case' in source ? source.case.round.decision.status === 'draft' : source.plan.movement.plan.number === null || source.plan.movement.plan.issuedOn === null

/** How many certificates the case has. */
export const certificateCount = (source: DocumentSource): number => ('case' in source ? certificateSet(source.case, 'preprinted').sheets.length : 0)

/** Composes the chosen kinds off the screen's thread. */
export const composeSource = (source: DocumentSource, kinds: readonly DocumentKind[], watch: ComposeWatch): Promise<Result<readonly MadeDocument[]>> =>
  'case' in source ? composeInWorker({ awardCase: source.case, kinds }, watch) : composePlanInWorker(source.plan, watch)
