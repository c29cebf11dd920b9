import { emptyRow, isEmptyRow, isSound, rowFields, rowOf, type ListRow } from '@shared/domain/round/listRow'
import type { AwardCase } from '@shared/domain/case/types'
import type { DraftLine, ListSave } from '@renderer/data/repositories/nominees'

/** The rows on screen against what is stored: stored lines, lines that are not right yet, and blank lines to type into. */

export const isSameRow = (a: ListRow, b: ListRow): boolean => rowFields.every((field) => a[field] === b[field])

/** The stored lines as rows; a row that did not change keeps its identity, so that it is not drawn again. */
export const storedRows = (awardCase: AwardCase, known: ReadonlyMap<string, ListRow>): ListRow[] =>
  awardCase.nominees.map(({ nominee, subject }) => {
    const row = rowOf(nominee, subject)
    const before = known.get(row.id)
    return before !== undefined && isSameRow(before, row) ? before : row
  })

export const byId = (rows: readonly ListRow[]): ReadonlyMap<string, ListRow> => new Map(rows.map((row) => [row.id, row]))

/** Rows that only the screen holds: not right yet, or blank between others. Each remembers the row above it. */
export function floatingLines(rows: readonly ListRow[], year: number): DraftLine[] {
  const last = rows.findLastIndex((row) => !isEmptyRow(row))
  return rows
    .slice(0, last + 1)
    .flatMap((row, index) => (isEmptyRow(row) || !isSound(row, year) ? [{ row, after: rows[index - 1]?.id ?? null }] : []))
}

/** Stored lines with the floating ones back in their places, and one blank line at the end. */
export function mergeRows(stored: readonly ListRow[], floating: readonly DraftLine[], createRow: () => ListRow): ListRow[] {
  const rows = [...stored]
  for (const { row, after } of floating) {
    const present = rows.findIndex((other) => other.id === row.id)
    if (present >= 0) rows[present] = row
    else rows.splice(after === null ? 0 : rows.findIndex((other) => other.id === after) + 1 || rows.length, 0, row)
  }
  return withBlankEnd(rows, createRow)
}

export const withBlankEnd = (rows: readonly ListRow[], createRow: () => ListRow): ListRow[] => {
  const last = rows.at(-1)
  return last !== undefined && isEmptyRow(last) ? [...rows] : [...rows, createRow()]
}

export const newRow = (): ListRow => emptyRow(crypto.randomUUID())

/** What has to be stored so that the stored lines become these rows; `null` when nothing has. */
export function saveOf(rows: readonly ListRow[], stored: ReadonlyMap<string, ListRow>, year: number): ListSave | null {
  const filled = rows.filter((row) => !isEmptyRow(row))
  const changed = filled.filter((row) => {
    const before = stored.get(row.id)
    return isSound(row, year) && (before === undefined || !isSameRow(before, row))
  })
  const kept = new Set(filled.map((row) => row.id))
  const removed = [...stored.keys()].filter((id) => !kept.has(id))
  const lines = filled.filter((row) => stored.has(row.id) || isSound(row, year)).map((row) => row.id)
  const before = [...stored.keys()].filter((id) => kept.has(id))
  const isAppended = lines.slice(0, before.length).every((id, index) => id === before[index])
  if (changed.length === 0 && removed.length === 0 && isAppended) return null
  return { changed, removed, order: isAppended ? null : lines }
}
