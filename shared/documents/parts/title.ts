import type { Paragraph } from 'docx'
import { longestLineMm } from '../../lib/timesWidths'
import { mm, pt, textWidth, tightSpacing, typeSizes, type SizeScheme } from '../page'
import { rule, shortRuleMm, thirdRuleMm } from './rule'
import { centred } from './text'

/** A long subject keeps off the margins by this much on each side. */
const subjectIndentMm = 10

/** Length of the rule under a subject (trích yếu): 1/3–1/2 of it; a third of the longest line when it wraps. */
export const subjectRuleMm = (subject: string, scheme: SizeScheme): number => {
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  const column = textWidth - 2 * subjectIndentMm
  const whole = longestLineMm(subject, Number.POSITIVE_INFINITY, face)
  return whole <= column ? shortRuleMm(whole) : thirdRuleMm(longestLineMm(subject, column, face))
}

/**
 * Box 5a: type name, subject, rule. Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 5.
 * `subject` is usually the field `{trich_yeu}`.
 */
export const titleBlock = (scheme: SizeScheme, typeName: string, subject: string, ruleMm: number): Paragraph[] => {
  const face = { sizePt: typeSizes[scheme].body, bold: true }
  return [
    centred(typeName, face, { spacing: { ...tightSpacing, before: pt(16) }, keepNext: true }),
    centred(subject, face, { indent: { left: mm(subjectIndentMm), right: mm(subjectIndentMm) }, keepNext: true }),
    rule(textWidth, ruleMm, 12),
  ]
}
