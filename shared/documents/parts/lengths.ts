import { textWidthMm } from '../../lib/timesWidths'
import { textWidth, typeSizes, type SizeScheme } from '../page'

/** Lengths that depend on the words: known without drawing, so that a screen need not load what draws. */

/** Length of the rule under an issuer or a title: between a third and half of the text. */
export const shortRuleMm = (textMm: number): number => Math.round(textMm * 0.42)
/** Length under a text of several lines: a third of the longest one, rounded up so that it never falls below. */
export const thirdRuleMm = (longestLineMm: number): number => Math.ceil(longestLineMm / 3)

/** How a subject (trích yếu) stands: the length of its rule and what keeps it off the margins. */
export type SubjectStyle = { readonly ruleMm: number; readonly indentMm: number }

/** Lines that are broken already keep a little less off the margins, so that no rounding breaks them again. */
const indentMm = { one: 10, several: 5 } as const

/** The rule is 1/3–1/2 of the subject, or a third of the longest line of several. `subject` with its line ends, as it is printed. */
export const subjectStyle = (subject: string, scheme: SizeScheme): SubjectStyle => {
  const lines = subject.split('\n')
  const longest = Math.max(...lines.map((line) => textWidthMm(line, { sizePt: typeSizes[scheme].body, bold: true })))
  return lines.length === 1
    ? { ruleMm: shortRuleMm(longest), indentMm: indentMm.one }
    : { ruleMm: thirdRuleMm(longest), indentMm: indentMm.several }
}

/** The lower row of a head: the sizes that let it stand on one line, and the width of the number's column; the dateline has the rest. */
export type LowerRow = { readonly headScheme: SizeScheme; readonly numberColumnMm: number }

/** The lower row in these sizes with place and day on one line; `null` where the line is too long. The number gives way first. */
const onOneLine = (scheme: SizeScheme, number: string, dateline: string, betweenMm: number): LowerRow | null => {
  const sizes = typeSizes[scheme]
  // Some programs set a non-breaking blank wider than a blank: half a millimetre more for each.
  const wider = (dateline.split('\u00A0').length - 1) / 2
  const left = Math.floor((textWidth - textWidthMm(dateline, { sizePt: sizes.dateline, italic: true }) - wider - 1) * 10) / 10
  const least = textWidthMm(`Số: ${number}`, { sizePt: sizes.number }) + 3 + betweenMm
  return left < least ? null : { headScheme: scheme, numberColumnMm: Math.min(left, sizes.issuerColumnMm) }
}

/**
 * Sizes and lower row of a head. Where a long place needs room to stay on one line with its day, the number's column gives some; where
 * that is too little, the whole head takes the smaller sizes, since they go up or down together and 12/13/13 may stand over a body of 14.
 * A line too long even so breaks before "ngày", whose blanks do not break. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section IV.
 */
export const lowerRow = (scheme: SizeScheme, number: string, dateline: string, betweenMm = 0): LowerRow =>
  onOneLine(scheme, number, dateline, betweenMm) ??
  onOneLine('A', number, dateline, betweenMm) ??
  onOneLine('A', number, dateline, 0) ?? { headScheme: scheme, numberColumnMm: typeSizes[scheme].issuerColumnMm }

/** What a number keeps off the dateline beside it before the head takes the smaller sizes (wording 17). */
export const apartMm = 6

/** The rule under the issuer: between a third and half of its longest line. */
export const issuerRuleMm = (issuerLines: readonly string[], scheme: SizeScheme): number =>
  shortRuleMm(Math.max(...issuerLines.map((line) => textWidthMm(line, { sizePt: typeSizes[scheme].issuer, bold: true }))))

/** The least width of a list's column with the award. */
export const leastAwardMm = 27

/** The columns that a list may do without. */
type ListColumns = {
  readonly withAward: boolean
  readonly withAmount: boolean
  readonly withAchievement: boolean
  /** Its awards are named whole, with who gives them. */
  readonly hasWholeAwards?: boolean
}
/** A list with both columns lies on its side, and one whose awards are named whole: upright its words would stand one below the other. */
export const liesOnItsSide = ({ withAward, withAmount, withAchievement, hasWholeAwards = false }: ListColumns): boolean =>
  withAward && withAchievement && (withAmount || hasWholeAwards)
