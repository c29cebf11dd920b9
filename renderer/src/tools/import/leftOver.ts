import type { PreviewRow } from '@shared/import/preview'
import { doubtText, noteText, problemText, text } from './text'

/** Everything said about a row, problems first. */
export const reasonsOf = (row: PreviewRow): string[] => [
  ...row.problems.map(problemText),
  ...row.doubts.map(doubtText),
  ...(row.notes ?? []).map(noteText),
]

const cell = (value: string): string => (/[\t\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** Rows that were not taken, as a block that Excel takes when pasted: row number, the file's own cells, the reason. */
export function leftOverBlock(rows: readonly PreviewRow[], headings: readonly string[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.source.length), headings.length)
  const line = (first: string, cells: readonly string[], last: string): string =>
    [first, ...Array.from({ length: width }, (_, column) => cells[column] ?? ''), last].map(cell).join('\t')
  return [
    line(text.rowHeading, headings, text.reasonHeading),
    ...rows.map((row) => line(String(row.number), row.source, reasonsOf(row).join(' '))),
  ].join('\r\n')
}
