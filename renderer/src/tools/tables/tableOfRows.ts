import type { CalendarDate } from '@shared/lib/dates'
import type { SheetTable, SheetValue } from '@shared/lib/sheetFile'

/** One column of a table for a file: its heading, its width in letters, what stands in it. */
export type FileColumn<Row> = readonly [title: string, width: number, value: (row: Row) => SheetValue]

/** The rows of a table that no grid draws, for a file: as filtered and sorted on the screen, with numbers and days as such. */
export const tableOfRows = <Row>(name: string, columns: readonly FileColumn<Row>[], rows: readonly Row[]): SheetTable => ({
  name,
  columns: columns.map(([title, width]) => ({ title, width })),
  rows: rows.map((row) => columns.map(([, , value]) => value(row))),
})

/** A day, where there is one. */
export const dayValue = (day: CalendarDate | null | undefined): SheetValue => (day == null ? null : { day })
