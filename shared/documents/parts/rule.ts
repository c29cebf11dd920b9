import { BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx'
import { mm, pt } from '../page'

/** A solid rule of that length, centred in a column: a tiny paragraph with a top border and equal indents. */
export const rule = (columnMm: number, lengthMm: number, afterPt = 0): Paragraph => {
  const indent = mm(Math.max(0, (columnMm - lengthMm) / 2))
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: pt(2), after: pt(afterPt), line: pt(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 2 })],
  })
}
