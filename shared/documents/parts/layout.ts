import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { mm } from '../page'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const

/** `columnsMm`: a row may divide the same whole width otherwise than the rest. */
type Row = { readonly cells: readonly (readonly Paragraph[])[]; readonly columnsMm?: readonly number[] }

/** Where the columns end, in twips; the last one ends where the table does. */
const endsOf = (columnsMm: readonly number[], width: number): number[] =>
  columnsMm.map((_column, index) =>
    index === columnsMm.length - 1 ? width : columnsMm.slice(0, index + 1).reduce((sum, column) => sum + mm(column), 0),
  )

/** A borderless table of fixed columns without cell margins, for boxes that stand side by side. Its rows are never split. */
export const sideBySide = (columnsMm: readonly number[], rows: readonly Row[]): Table => {
  const width = columnsMm.reduce((sum, column) => sum + mm(column), 0)
  const rowEnds = rows.map((row) => endsOf(row.columnsMm ?? columnsMm, width))
  const grid = [...new Set(rowEnds.flat())].toSorted((a, b) => a - b)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: grid.map((end, index) => end - (grid[index - 1] ?? 0)),
    borders: noBorders,
    rows: rows.map(({ cells }, rowAt) => {
      const ends = rowEnds[rowAt] ?? []
      return new TableRow({
        cantSplit: true,
        children: cells.map((children, index) => {
          const [start, end] = [ends[index - 1] ?? 0, ends[index] ?? width]
          const span = grid.filter((line) => line > start && line <= end).length
          return new TableCell({
            width: { size: end - start, type: WidthType.DXA },
            ...(span > 1 ? { columnSpan: span } : {}),
            borders: noBorders,
            margins: { top: 0, bottom: 0, left: 0, right: 0 },
            children: [...children],
          })
        }),
      })
    }),
  })
}
