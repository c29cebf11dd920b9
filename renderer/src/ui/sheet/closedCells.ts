import type { SheetCellRef, SheetColumn } from './types'

type Cells<Row> = { readonly rows: readonly Row[]; readonly columns: readonly SheetColumn<Row>[] }

/** Whether a cell takes what is typed. */
export function isOpenCell<Row>({ rows, columns }: Cells<Row>, { col, row }: SheetCellRef): boolean {
  const [line, column] = [rows[row], columns[col]]
  return line !== undefined && column?.write !== undefined && column.isDisabled?.(line) !== true
}

/** Where Tab from outside stands: the first open cell, or the last when it comes from behind; `null` where nothing is typed. */
export function openCellFrom<Row>(cells: Cells<Row>, isBack: boolean): SheetCellRef | null {
  const beyond = isBack ? { row: cells.rows.length, col: 0 } : { row: 0, col: -1 }
  const first = isBack ? { row: cells.rows.length - 1, col: cells.columns.length - 1 } : { row: 0, col: 0 }
  return isOpenCell(cells, first) ? first : pastClosed(cells, beyond, isBack)
}

/** Where Tab goes when the next cell is closed: to the next open one; `null` where the next is open, or none follows. */
export function pastClosed<Row>(cells: Cells<Row>, from: SheetCellRef, isBack: boolean): SheetCellRef | null {
  const { rows, columns } = cells
  const step = isBack ? -1 : 1
  const isOpen = (at: number): boolean => isOpenCell(cells, { col: at % columns.length, row: Math.floor(at / columns.length) })
  const start = from.row * columns.length + from.col + step
  let at = start
  while (at >= 0 && at < rows.length * columns.length && !isOpen(at)) at += step
  return at === start || !isOpen(at) ? null : { col: at % columns.length, row: Math.floor(at / columns.length) }
}
