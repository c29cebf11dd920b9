import { foldText } from '../../lib/text'
import type { Award } from './types'

/** Who owns the files of a past decision: every award it gave. Fits the id of a row. */
export const decisionOwnerId = ({ decidedOn, decisionSymbol }: Pick<Award, 'decidedOn' | 'decisionSymbol'>): string =>
  `${decisionOwner}${decidedOn}:${foldText(decisionSymbol).replaceAll(' ', '-')}`.slice(0, 64)
const decisionOwner = 'qd:'
/** Whether files belong to a past decision, which is no row of its own. */
export const isDecisionOwner = (ownerId: string): boolean => ownerId.startsWith(decisionOwner)
