import { useCallback, useRef } from 'react'
import type { GridValidRowModel } from '@mui/x-data-grid'
import type { SheetTable, SheetValue } from '@shared/lib/sheetFile'
import type { PagedColumn } from '@renderer/ui/PagedGrid'

/** The value of a cell as the table shows it, or as its column says for a file. */
function valueOf<Row extends GridValidRowModel>(column: PagedColumn<Row>, row: Row): SheetValue {
  if (column.cell !== undefined) return column.cell(row)
  const field: unknown = row[column.field]
  const read = column.valueGetter as ((value: unknown, row: Row) => unknown) | undefined
  const value = read === undefined ? field : read(field, row)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** Pixels on the screen to letters in Excel. */
export const letterPx = 7
const widthOf = <Row extends GridValidRowModel>({ width, minWidth }: PagedColumn<Row>): number =>
  Math.round((width ?? (minWidth ?? 150) * 1.4) / letterPx)

/** The rows and columns as a table for a file. */
export const tableOf = <Row extends GridValidRowModel>(
  name: string,
  columns: readonly PagedColumn<Row>[],
  rows: readonly Row[],
): SheetTable => ({
  name,
  columns: columns.map((column) => ({ title: column.headerName ?? column.field, width: widthOf(column) })),
  rows: rows.map((row) => columns.map((column) => valueOf(column, row))),
})

/** Follows what a grid shows: give `onShown` to the grid, `read` to the button that writes it. */
export function useShownRows<Row>(): { readonly onShown: (rows: readonly Row[]) => void; readonly read: () => readonly Row[] } {
  const shown = useRef<readonly Row[]>([])
  const onShown = useCallback((rows: readonly Row[]) => {
    shown.current = rows
  }, [])
  const read = useCallback(() => shown.current, [])
  return { onShown, read }
}
