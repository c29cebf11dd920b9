import type { LawEntry } from '@renderer/data/repositories/lawEdits'
import { tableOfRows } from '@renderer/tools/tables/tableOfRows'
import type { SheetTable, SheetValue } from '@shared/lib/sheetFile'
import { columnsOf, groupOf, type LawContext } from './lawColumns'
import type { DatedPart } from './lawForm'
import { lawText as text } from './text'

/** "2.340.000 đ", "0,5" as the number they are; other words stay. */
const amountIn = (words: string): SheetValue => {
  const digits = words.replace(/\s*đ$/, '')
  return /^\d{1,3}(\.\d{3})+$|^\d+(,\d+)?$/.test(digits) ? Number(digits.replaceAll('.', '').replace(',', '.')) : words
}

/** A part of the law book as its table shows it, for a file. */
export function lawTableFile<Part extends DatedPart>(part: Part, entries: readonly LawEntry<Part>[], context: LawContext): SheetTable {
  const isGrouped = entries.some(({ row }) => groupOf(row) !== undefined)
  const columns = columnsOf(part)
  return tableOfRows<LawEntry<Part>>(
    text.parts[part],
    [
      ...(isGrouped ? [[text.columns.group, 24, ({ row }: LawEntry<Part>) => groupOf(row) ?? null] as const] : []),
      ...columns.map(
        (column) =>
          [
            column.head,
            column.isWide === true ? 60 : 22,
            ({ row }: LawEntry<Part>): SheetValue => {
              const said = column.words?.(row, context) ?? column.cell(row, context)
              return typeof said !== 'string' ? null : column.isNumber === true || column.isMain === true ? amountIn(said) : said
            },
          ] as const,
      ),
    ],
    entries,
  )
}
