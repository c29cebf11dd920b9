import { emptyRow, isEmptyRow, isSound, rowFields, rowOf, type ListRow, type RowField } from '@shared/domain/round/listRow'
import { storableRow } from '@shared/domain/round/storable'
import type { AwardCase, Entry } from '@shared/domain/case/types'
import { oncePer } from '@shared/lib/once'
import type { DraftLine } from '@renderer/data/repositories/draftLines'
import type { CellClash, ListSave } from '@renderer/data/repositories/listSave'

/** The rows on screen against what is stored: stored lines, lines that are not right yet, and blank lines to type into. */

export const isSameRow = (a: ListRow, b: ListRow): boolean => rowFields.every((field) => a[field] === b[field])

/** An entry as a row, made once: a case after an act holds the entries that did not change as they were. */
const rowOfEntry = oncePer(({ nominee, subject }: Entry): ListRow => rowOf(nominee, subject))

/** The stored lines as rows; a row that did not change keeps its identity, so that it is not drawn again. */
export const storedRows = (awardCase: AwardCase, known: ReadonlyMap<string, ListRow>): ListRow[] =>
  awardCase.nominees.map((entry) => {
    const row = rowOfEntry(entry)
    const before = known.get(row.id)
    return before !== undefined && isSameRow(before, row) ? before : row
  })

export const byId = (rows: readonly ListRow[]): ReadonlyMap<string, ListRow> => new Map(rows.map((row) => [row.id, row]))

/** Rows that the screen holds: not right yet, in a cell or as a whole, or blank between others. Each remembers the row above it. */
export function floatingLines(rows: readonly ListRow[], year: number): DraftLine[] {
  const last = rows.findLastIndex((row) => !isEmptyRow(row))
  return rows
    .slice(0, last + 1)
    .flatMap((row, index) => (isEmptyRow(row) || !isSound(row, year) ? [{ row, after: rows[index - 1]?.id ?? null }] : []))
}

const isSameDrafts = (a: readonly DraftLine[], b: readonly DraftLine[]): boolean =>
  a.length === b.length &&
  a.every(({ row, after }, index) => {
    const other = b[index]!
    return after === other.after && row.id === other.row.id && isSameRow(row, other.row)
  })

/** The unfinished lines as stored; a row that did not change keeps its identity, so that it is not drawn again. */
export function sameDrafts(drafts: readonly DraftLine[], shown: readonly ListRow[]): readonly DraftLine[] {
  const known = byId(shown)
  return drafts.map((line) => {
    const before = known.get(line.row.id)
    return before !== undefined && isSameRow(before, line.row) ? { ...line, row: before } : line
  })
}

/** A stored line with the cells typed into it that could not be stored; the whole row as typed where the line itself could not. */
function overStored(typed: ListRow, stored: ListRow, year: number): ListRow {
  const put = storableRow(typed, stored, year)
  if (put === null) return typed
  const shown = rowFields.reduce<ListRow>(
    (next, field) => (put[field] === typed[field] ? next : { ...next, [field]: typed[field] }),
    stored,
  )
  return isSameRow(shown, typed) ? typed : shown
}

/** Stored lines with the floating ones back in their places, and one blank line at the end: `blank` where it still is one. */
export function mergeRows(
  stored: readonly ListRow[],
  floating: readonly DraftLine[],
  year: number,
  createRow: () => ListRow,
  blank?: ListRow,
): ListRow[] {
  const rows = [...stored]
  const places = new Map(stored.map((row, index) => [row.id, index]))
  const between = new Map<string | null, ListRow[]>()
  for (const { row, after } of floating) {
    const present = places.get(row.id)
    if (present !== undefined) rows[present] = overStored(row, stored[present]!, year)
    else between.set(after, [...(between.get(after) ?? []), row])
  }
  const placed = between.size === 0 ? rows : withBetween(rows, between)
  const isFree = blank !== undefined && isEmptyRow(blank) && !placed.some(({ id }) => id === blank.id)
  return withBlankEnd(placed, isFree ? () => blank : createRow)
}

/** Each row followed by those that remember it as the row above; those whose row is gone come last. */
function withBetween(rows: readonly ListRow[], between: Map<string | null, ListRow[]>): ListRow[] {
  const placed: ListRow[] = []
  const put = (above: string | null): void => {
    const next = (of: string | null): ListRow[] => {
      const following = between.get(of) ?? []
      between.delete(of)
      return following.toReversed()
    }
    const waiting = next(above)
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      placed.push(row)
      waiting.push(...next(row.id))
    }
  }
  put(null)
  for (const row of rows) {
    placed.push(row)
    put(row.id)
  }
  return [...placed, ...[...between.values()].flat()]
}

export const withBlankEnd = (rows: readonly ListRow[], createRow: () => ListRow): ListRow[] => {
  const last = rows.at(-1)
  return last !== undefined && isEmptyRow(last) ? [...rows] : [...rows, createRow()]
}

export const newRow = (): ListRow => emptyRow(crypto.randomUUID())

/** What the database holds of the list: its lines, and those that cannot be lines yet. */
export type StoredList = { readonly lines: ReadonlyMap<string, ListRow>; readonly drafts: readonly DraftLine[] }

/** What has to be stored so that the stored list becomes these rows; `null` when nothing has. */
export function saveOf(rows: readonly ListRow[], { lines: stored, drafts }: StoredList, year: number): ListSave | null {
  const filled = rows.filter((row) => !isEmptyRow(row))
  const changed = filled.flatMap((row): ListRow[] => {
    const before = stored.get(row.id)
    const put = storableRow(row, before, year)
    return put !== null && (before === undefined || !isSameRow(before, put)) ? [put] : []
  })
  const kept = new Set(filled.map((row) => row.id))
  const removed = [...stored.keys()].filter((id) => !kept.has(id))
  const lines = filled.filter((row) => stored.has(row.id) || storableRow(row, undefined, year) !== null).map((row) => row.id)
  const before = [...stored.keys()].filter((id) => kept.has(id))
  const isAppended = lines.slice(0, before.length).every((id, index) => id === before[index])
  const floating = floatingLines(rows, year)
  const isDrafted = isSameDrafts(floating, drafts)
  if (changed.length === 0 && removed.length === 0 && isAppended && isDrafted) return null
  const known = [...new Set([...changed, ...(isDrafted ? [] : floating.map(({ row }) => row))].map(({ id }) => id))].flatMap(
    (id) => stored.get(id) ?? [],
  )
  return {
    changed,
    removed,
    order: isAppended ? null : lines,
    ...(known.length === 0 ? {} : { known }),
    ...(isDrafted ? {} : { drafts: floating }),
  }
}

/** The list as it will be once `saveOf(rows, …)` is stored. A line that cannot be stored stays as it was. */
export const afterSave = (rows: readonly ListRow[], { lines }: StoredList, year: number): StoredList => ({
  lines: new Map(
    rows.flatMap((row) => {
      const before = lines.get(row.id)
      const next = isEmptyRow(row) ? undefined : (storableRow(row, before, year) ?? before)
      return next === undefined ? [] : [[row.id, next] as const]
    }),
  ),
  drafts: floatingLines(rows, year),
})

/** The rows with what another window wrote into these cells in the place of what was typed here. */
export const withElsewhere = (rows: readonly ListRow[], lost: readonly CellClash[]): ListRow[] =>
  rows.map((row) =>
    lost.filter((one) => one.row.id === row.id).reduce<ListRow>((next, { field, theirs }) => ({ ...next, [field]: theirs }), row),
  )

/**
 * Where a change took place: the rows that differ (from 1, in the whole list as it is then), how many of those between differ, and the fields in which
 * they do.
 */
export type ChangedPlace = { readonly from: number; readonly to: number; readonly lines: number; readonly fields: readonly RowField[] }

/** The place of what turned `before` into `after`. Rows that came or went count as different in no field. */
export function placeOfChange(before: readonly ListRow[], after: readonly ListRow[]): ChangedPlace {
  const shorter = Math.min(before.length, after.length)
  const isEqual = (a: ListRow, b: ListRow): boolean => a === b || (a.id === b.id && isSameRow(a, b))
  let top = 0
  while (top < shorter && isEqual(before[top]!, after[top]!)) top += 1
  let tail = 0
  while (tail < shorter - top && isEqual(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail += 1
  const longer = Math.max(before.length, after.length)
  const isSameLength = before.length === after.length
  const lines = isSameLength
    ? after.slice(top, after.length - tail).filter((row, index) => !isEqual(row, before[top + index]!)).length
    : Math.abs(after.length - before.length)
  const fields = isSameLength
    ? rowFields.filter((field) => after.slice(top, after.length - tail).some((row, index) => row[field] !== before[top + index]![field]))
    : []
  return { from: top + 1, to: Math.max(top + 1, longer - tail), lines, fields }
}

/** The rows sorted by what stands in a column, numbers as numbers, empty cells last; already sorted, the other way round. Blank rows go to the end. */
export function sortedBy(rows: readonly ListRow[], read: (row: ListRow) => string, compare: (a: string, b: string) => number): ListRow[] {
  const filled = rows.filter((row) => !isEmptyRow(row))
  const by = (a: ListRow, b: ListRow): number => {
    const [one, other] = [read(a), read(b)]
    if (one === '' || other === '') return Number(one === '') - Number(other === '')
    return /^\d+$/.test(one) && /^\d+$/.test(other) ? Number(one) - Number(other) : compare(one, other)
  }
  const up = filled.toSorted(by)
  return up.every((row, index) => row === filled[index])
    ? filled.toSorted((a, b) => (read(a) === '' || read(b) === '' ? by(a, b) : by(b, a)))
    : up
}
