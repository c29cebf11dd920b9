import type { Paragraph } from 'docx'
import { mm, pt, textWidth, tightSpacing, typeSizes, type SizeScheme } from '../page'
import type { SubjectStyle } from './lengths'
import { rule } from './rule'
import { centred } from './text'

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
