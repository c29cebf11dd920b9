import { AlignmentType, BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { mm, tightSpacing } from '../page'
import { plain } from './text'

export type ListColumn = {
  readonly widthMm: number
  readonly heading: string
  /** Text of the cell with its fields; several texts are several paragraphs. */
  readonly cell: string | readonly string[]
  readonly align?: 'left' | 'center' | 'right' | 'justified'
  readonly bold?: boolean
}
/** A row after the list: texts with how many columns each spans. */
export type ClosingCell = { readonly text: string; readonly span: number; readonly align?: ListColumn['align'] }

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justified: AlignmentType.JUSTIFIED } as const

/**
 * A bordered list: heading row repeated on every page, one row per entry of the list field `rows`, rows never split.
 * A closing row stays with what follows it. Source: Decree 30/2020/NĐ-CP, Appendix III, model 2.1.
 */
export const listTable = (rows: string, columns: readonly ListColumn[], sizePt: number, closing: readonly (readonly ClosingCell[])[] = []): Table => {
  const cell = (text: string | readonly string[], widthMm: number, align: ListColumn['align'] = 'left', style: { readonly bold?: boolean; readonly keepNext?: boolean; readonly span?: number } = {}) =>
    new TableCell({
      width: { size: mm(widthMm), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: mm(1.2), right: mm(1.2), top: mm(0.6), bottom: mm(0.6) },
      ...(style.span === undefined ? {} : { columnSpan: style.span }),
      children: (typeof text === 'string' ? [text] : text).map((part) =>
        plain(part, { sizePt, bold: style.bold ?? false }, { alignment: alignments[align], spacing: tightSpacing, ...(style.keepNext ? { keepNext: true } : {}) }),
      ),
    })
  const withLoop = (text: ListColumn['cell'], before: string, after: string): readonly string[] => {
    const parts = typeof text === 'string' ? [text] : [...text]
    parts[0] = before + (parts[0] ?? '')
    parts[parts.length - 1] = (parts.at(-1) ?? '') + after
    return parts
  }
  const last = columns.length - 1
  const widthOf = (from: number, span: number): number => columns.slice(from, from + span).reduce((sum, column) => sum + column.widthMm, 0)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + mm(column.widthMm), 0), type: WidthType.DXA },
    columnWidths: columns.map((column) => mm(column.widthMm)),
    borders,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((column) => cell(column.heading, column.widthMm, 'center', { bold: true, keepNext: true })) }),
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) =>
          cell(withLoop(column.cell, index === 0 ? `{#${rows}}` : '', index === last ? `{/${rows}}` : ''), column.widthMm, column.align, { bold: column.bold ?? false }),
        ),
      }),
      ...closing.map((cells) => {
        let from = 0
        return new TableRow({
          cantSplit: true,
          children: cells.map(({ text, span, align }) => {
            const made = cell(text, widthOf(from, span), align, { bold: true, keepNext: true, span })
            from += span
            return made
          }),
        })
      }),
    ],
  })
}
