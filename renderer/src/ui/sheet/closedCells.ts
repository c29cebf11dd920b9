import type { SheetCellRef, SheetColumn } from './types'

type Cells<Row> = { readonly rows: readonly Row[]; readonly columns: readonly SheetColumn<Row>[] }

/** Where Tab goes when the next cell is closed: to the next open one; `null` where the next is open, or none follows. */
export function pastClosed<Row>({ rows, columns }: Cells<Row>, from: SheetCellRef, isBack: boolean): SheetCellRef | null {
  const step = isBack ? -1 : 1
  const isOpen = (at: number): boolean => {
    const row = rows[Math.floor(at / columns.length)]
    const column = columns[at % columns.length]
    return row !== undefined && column?.write !== undefined && column.isDisabled?.(row) !== true
  }
  const start = from.row * columns.length + from.col + step
  let at = start
  while (at >= 0 && at < rows.length * columns.length && !isOpen(at)) at += step
  return at === start || !isOpen(at) ? null : { col: at % columns.length, row: Math.floor(at / columns.length) }
}
