import { wordingOf } from '../../domain/case/wording'
import type { PaperCase } from '../../domain/case/types'
import type { BaseOrder } from '../../law/bases'
import { decapitalise } from '../../lib/text'
import { citedPlan } from './citedPlan'
import { committeeName, dateText, symbolOf, withoutEndMark } from './office'

/** How the law book's bases stand in a paper: by rank and day, in what was signed in wording 16 and before the procedure's own last. */
export const baseOrder = (paper: PaperCase): BaseOrder => (wordingOf(paper) >= 17 ? 'byRank' : 'addedLast')

/** The movement's plan as papers rest on it; none while the plan has no number and day. Up to wording 16 it was cited without "về". */
export function planBase(paper: PaperCase): string[] {
  const { office, movement } = paper
  if (movement === null || movement.plan.number === null || movement.plan.issuedOn === null) return []
  const symbol = (number: number): string => symbolOf(number, 'KH', 'UBND')
  if (wordingOf(paper) >= 17) return [citedPlan(office, movement, symbol).replace(/^Kế hoạch số /u, 'Kế hoạch số\u00A0')]
  const subject = decapitalise(withoutEndMark(movement.plan.subject))
  return [`Kế hoạch số\u00A0${symbol(movement.plan.number)} ${dateText(movement.plan.issuedOn)} của ${committeeName(office)} ${subject}`]
}
