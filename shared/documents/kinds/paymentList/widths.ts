import { totalPrizeVnd, type Honoree } from '../../../domain/case/honorees'
import { wordingOf } from '../../../domain/case/wording'
import type { PaperCase } from '../../../domain/case/types'
import { formatAmount } from '../../../lib/money'
import { textWidthMm } from '../../../lib/timesWidths'
import { textWidth } from '../../page'
import { awardColumnMm, besideMm, serialMm, widthOf } from '../../styles'
import { columnAwards } from '../../words/awards'
import { listedNames } from '../../words/list'
import { decimalText } from '../../words/office'
import { awardWhole } from '../../words/unbroken'

/** Widths of the columns of the payment list; together they take the page. */
export type PaymentWidths = {
  readonly numberMm: number
  readonly nameMm: number
  readonly awardMm: number
  readonly calculationMm: number
  readonly amountMm: number
  readonly signMm: number
}

export const paymentListPt = 12
const signMm = 21
const mostNameMm = 64
/** "lương cơ sở" of the heading, in bold. */
const leastCalculationMm = 27
const leastPaymentAwardMm = 21
const awardLines = 3

/** `0,3 × 2.530.000`: how the amount came about. Where names need the room it stands in two lines, parted behind the sign. */
const multiplied = ({ multiplier, baseSalaryVnd }: NonNullable<Honoree['prize']>, between: string): string =>
  `${decimalText(multiplier)}\u00A0×${between}${formatAmount(baseSalaryVnd)}`

const needed = (texts: readonly string[], face: { readonly bold?: boolean } = {}): number =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidthMm(text, { sizePt: paymentListPt, ...face }))) + besideMm)

/** As the columns stood in lists signed in wording 17 and before, whatever stood in them. */
const widthsBefore18 = (paper: PaperCase, numberMm: number): PaymentWidths => ({
  numberMm: wordingOf(paper) >= 15 ? numberMm : 10,
  nameMm: 48,
  awardMm: 21,
  calculationMm: 44 - (wordingOf(paper) >= 15 ? numberMm : 10),
  amountMm: 26,
  signMm,
})

/**
 * Widths by what stands in the columns: sums on one line, awards in three with their words whole, names on one line where the page has the room,
 * if need be with the calculation in two lines. `all`: everybody of the decision, by whose number the serials go.
 */
export function paymentWidths(paper: PaperCase, all: readonly Honoree[], paid: readonly Honoree[]): PaymentWidths {
  const numberMm = serialMm(all.length)
  if (wordingOf(paper) < 18) return widthsBefore18(paper, numberMm)
  const amountMm = Math.max(24, needed([formatAmount(totalPrizeVnd(paid) ?? 0)], { bold: true }))
  const awards = [...new Set(columnAwards(paper, paid).values())]
  const wordsMm = needed(awards.flatMap((award) => awardWhole(award).split(' ')))
  const awardMm = awardColumnMm(awards, paymentListPt, awardLines, Math.max(leastPaymentAwardMm, wordsMm))
  const prizes = paid.flatMap(({ prize }) => (prize === null ? [] : [prize]))
  const wholeMm = Math.max(leastCalculationMm, needed(prizes.map((prize) => multiplied(prize, '\u00A0'))))
  const namesMm = widthOf([...listedNames(paper, paid).values()], paymentListPt, mostNameMm)
  const left = textWidth - numberMm - amountMm - awardMm - signMm
  const calculationMm = left - wholeMm >= namesMm ? wholeMm : Math.min(wholeMm, leastCalculationMm)
  return { numberMm, nameMm: left - calculationMm, awardMm, calculationMm, amountMm, signMm }
}

/** The calculation of one amount as its column holds it; nothing where nothing is reckoned. */
export function calculationIn(paper: PaperCase, { calculationMm }: PaymentWidths, { prize }: Honoree): string {
  if (prize === null || prize.multiplier === 0) return ''
  const whole = multiplied(prize, '\u00A0')
  return wordingOf(paper) < 18 || needed([whole]) <= calculationMm ? whole : multiplied(prize, ' ')
}
