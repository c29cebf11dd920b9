import { outcomeOfRow, type ImportMode, type PreviewRow, type RowChoice } from '@shared/import/preview'
import type { SheetTable } from '@shared/lib/sheetFile'
import { doubtText, noteText, problemText } from './reasonText'
import { text } from './text'

/** Everything said about a row, problems first. */
export const reasonsOf = (row: PreviewRow): string[] => [
  ...row.problems.map(problemText),
  ...row.doubts.map(doubtText),
  ...(row.notes ?? []).map(noteText),
]

/** Why a row was not taken: what is said of it, or what the officer chose. */
function whyLeft(row: PreviewRow, choice: RowChoice | undefined, mode: ImportMode): string {
  const reasons = reasonsOf(row).join(' ')
  const outcome = outcomeOfRow(row, choice, mode)
  const chosen =
    outcome === undefined ? text.notChosen : outcome.take === 'skip' && outcome.isThere === true ? text.outcomes.there : text.leftByChoice
  return row.problems.length > 0 ? reasons : [`${chosen}.`, reasons].filter((part) => part !== '').join(' ')
}

/** Rows that were not taken, as a table to be mended: row number, the file's own cells, the reason in the last column. */
export function leftOverTable(
  rows: readonly PreviewRow[],
  headings: readonly string[],
  choices: Readonly<Record<number, RowChoice>> = {},
  mode: ImportMode = 'add',
): SheetTable {
  const width = rows.reduce((most, row) => Math.max(most, row.source.length), headings.length)
  const line = <Cell>(first: Cell, cells: readonly Cell[], last: Cell, blank: Cell): Cell[] => [
    first,
    ...Array.from({ length: width }, (_, column) => cells[column] ?? blank),
    last,
  ]
  return {
    name: text.wrongSheet,
    columns: line(text.rowHeading, headings, text.reasonHeading, '').map((title, column) => ({
      title,
      width: column === 0 ? 8 : column === width + 1 ? 60 : 20,
    })),
    rows: rows.map((row) => line(row.place ?? String(row.number), row.source, whyLeft(row, choices[row.number], mode), '')),
  }
}

const cell = (value: string): string => (/[\t\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** The same table as a block that Excel takes when pasted. */
export const blockOf = ({ columns, rows }: SheetTable): string =>
  [columns.map(({ title }) => title), ...rows.map((row) => row.map(String))].map((cells) => cells.map(cell).join('\t')).join('\r\n')
