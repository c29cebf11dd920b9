import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { mm } from '../page'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none } as const

type Row = { readonly cells: readonly (readonly Paragraph[])[] }

/** A borderless table of fixed columns without cell margins, for boxes that stand side by side. Its rows are never split. */
export const sideBySide = (columnsMm: readonly number[], rows: readonly Row[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnsMm.reduce((sum, column) => sum + mm(column), 0), type: WidthType.DXA },
    columnWidths: columnsMm.map(mm),
    borders: noBorders,
    rows: rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: mm(columnsMm[index] ?? 0), type: WidthType.DXA },
                borders: noBorders,
                margins: { top: 0, bottom: 0, left: 0, right: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  })
