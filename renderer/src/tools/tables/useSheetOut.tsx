import type { ReactNode } from 'react'
import type { SheetTable } from '@shared/lib/sheetFile'
import { typedValue } from '@shared/lib/typedValue'
import type { SheetColumn } from '@renderer/ui/sheet/types'
import { tableText as text } from './text'
import { ToExcel } from './ToExcel'
import { letterPx } from './useShownTable'
import { usePrintTable } from './usePrintTable'

type Out<Row> = {
  readonly name: string
  readonly columns: readonly Pick<SheetColumn<Row>, 'title' | 'width' | 'read' | 'cell'>[]
  /** Asked when it is printed or written. */
  readonly rows: () => readonly Row[]
  /** The serial as the screen shows it; the place in the list where it shows none. */
  readonly numberOf?: (row: Row, index: number) => string
  /** What that number is, where it is not the place in the list. */
  readonly numberTitle?: string
  readonly facts?: string
  readonly size?: 'small' | 'line'
}

/**
 * The ways out of a sheet with all its rows, not only those in view: Ctrl+P prints, `toExcel` writes an .xlsx; columns without a word stay off both.
 * Render `portal`, and the button in the bar of the sheet.
 */
export function useSheetOut<Row>({
  name,
  columns,
  rows: rowsNow,
  numberOf,
  numberTitle = text.serial,
  facts = '',
  size = 'small',
}: Out<Row>): {
  readonly portal: ReactNode
  readonly toExcel: ReactNode
} {
  const table = (isFile: boolean): SheetTable => {
    const rows = rowsNow()
    const filled = columns.filter(({ read }) => rows.some((row) => read(row) !== ''))
    const wide = (width: number): number => (isFile ? Math.round((width * 1.4) / letterPx) : width)
    return {
      name,
      columns: [{ title: numberTitle, width: wide(40) }, ...filled.map(({ title, width }) => ({ title, width: wide(width) }))],
      rows: rows.map((row, index) => {
        const serial = numberOf?.(row, index) ?? String(index + 1)
        if (!isFile) return [serial, ...filled.map(({ read }) => read(row))]
        return [typedValue(serial), ...filled.map(({ read, cell }) => (cell === undefined ? typedValue(read(row)) : cell(row)))]
      }),
    }
  }
  const { portal } = usePrintTable(() => table(false), facts)
  return { portal, toExcel: <ToExcel size={size} title={name} table={() => table(true)} /> }
}
