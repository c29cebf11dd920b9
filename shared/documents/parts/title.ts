import type { Paragraph } from 'docx'
import { balancedLines, longestLineMm, textWidthMm } from '../../lib/timesWidths'
import { mm, pt, textWidth, tightSpacing, typeSizes, type SizeScheme } from '../page'
import { rule, shortRuleMm, thirdRuleMm } from './rule'
import { centred } from './text'

/** A long subject keeps off the margins by this much on each side. */
const subjectIndentMm = 10

/** How a subject (trích yếu) stands: its rule, and the indents that let its lines come out even without any typed line break. */
export type SubjectStyle = { readonly ruleMm: number; readonly indentMm: number }

/** Wider than the longest line by this much, so that rounding does not break it. */
const slackMm = 0.8

/** The rule is 1/3–1/2 of the subject, or a third of the longest line when it wraps. `subject` as it is printed, non-breaking blanks included. */
export const subjectStyle = (subject: string, scheme: SizeScheme): SubjectStyle => {
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  const column = textWidth - 2 * subjectIndentMm
  const whole = longestLineMm(subject, Number.POSITIVE_INFINITY, face)
  if (whole <= column || subject.includes('\n'))
    return { ruleMm: whole <= column ? shortRuleMm(whole) : thirdRuleMm(longestLineMm(subject, column, face)), indentMm: subjectIndentMm }
  const longest = Math.max(...balancedLines(subject, column, face).map((line) => textWidthMm(line, face)))
  const width = Math.min(column, Math.ceil((longest + slackMm) * 2) / 2)
  return { ruleMm: thirdRuleMm(longest), indentMm: (textWidth - width) / 2 }
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
