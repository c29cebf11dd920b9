import { foldText } from '../../lib/text'
import type { Award } from './types'

/** Who owns the files of a past decision: every award it gave. Fits the id of a row. */
export const decisionOwnerId = ({ decidedOn, decisionSymbol }: Pick<Award, 'decidedOn' | 'decisionSymbol'>): string =>
  `qd:${decidedOn}:${foldText(decisionSymbol).replaceAll(' ', '-')}`.slice(0, 64)
