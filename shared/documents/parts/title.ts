import type { Paragraph } from 'docx'
import { textWidthMm } from '../../lib/timesWidths'
import { mm, pt, textWidth, tightSpacing, typeSizes, type SizeScheme } from '../page'
import { rule, shortRuleMm, thirdRuleMm } from './rule'
import { centred } from './text'

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

/**
 * Box 5a: type name, subject, rule. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 5.
 * `subject` is usually the field `{trich_yeu}`.
 */
export const titleBlock = (scheme: SizeScheme, typeName: string, subject: string, { ruleMm, indentMm }: SubjectStyle): Paragraph[] => {
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  return [
    centred(typeName, face, { spacing: { ...tightSpacing, before: pt(16) }, keepNext: true }),
    centred(subject, face, { indent: { left: mm(indentMm), right: mm(indentMm) }, keepNext: true }),
    rule(textWidth, ruleMm, 12),
  ]
}
