import type { ReactNode } from 'react'
import type { SheetTable } from '@shared/lib/sheetFile'
import type { SheetColumn } from '@renderer/ui/sheet/types'
import { tableText as text } from './text'
import { usePrintTable } from './usePrintTable'

type Printed<Row> = {
  readonly name: string
  readonly columns: readonly Pick<SheetColumn<Row>, 'title' | 'width' | 'read'>[]
  /** Asked when it is printed. */
  readonly rows: () => readonly Row[]
  /** The serial as the screen shows it; the place in the list where it shows none. */
  readonly numberOf?: (row: Row, index: number) => string
  readonly facts?: string
}

/** Ctrl+P prints a sheet with all its rows, not only those in view; columns without a word stay off the paper. Render what it gives. */
export function useSheetPrint<Row>({ name, columns, rows: rowsNow, numberOf, facts = '' }: Printed<Row>): ReactNode {
  const table = (): SheetTable => {
    const rows = rowsNow()
    const filled = columns.filter(({ read }) => rows.some((row) => read(row) !== ''))
    return {
      name,
      columns: [{ title: text.serial, width: 40 }, ...filled.map(({ title, width }) => ({ title, width }))],
      rows: rows.map((row, index) => [numberOf?.(row, index) ?? String(index + 1), ...filled.map(({ read }) => read(row))]),
    }
  }
  return usePrintTable(table, facts).portal
}
