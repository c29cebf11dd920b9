import type { RowChange } from '@shared/domain/change/types'
import { err, type Result } from '@shared/lib/result'
import { isSoundRow } from '../backup/rows'
import { draftLinesKey } from '../core/changeLog'
import { loggedTables, type AppDatabase } from '../core/database'
import { turnedRow } from '../core/entries'
import type { Row } from '../core/pages'
import { ownNames } from '../core/rowNames'
import { openForEdit, refuse } from '../repositories/editing'
import { readLog } from './log'
import { followMerges, heirOf } from './merged'
import { missingTargets, needsOf, type Missing } from './targets'

/** A row that an act deleted, as it was. */
export type Removed = { readonly table: string; readonly key: string; readonly row: Row }
/** How many rows came back, and how many links could not. */
export type Returned = { readonly rows: number; readonly lostLinks: number }

/** What a person would call deleted: rows of the office. A file of closed years that came back into the log was not thrown away. */
const isRecord = (table: string): boolean => table !== 'logArchives' && (loggedTables as readonly string[]).includes(table)

/** What an act removed. Letters that a list could not store go with their round only: alone they were mended, not deleted. */
export function removedIn(rows: readonly RowChange[]): Removed[] {
  const removed = rows.flatMap((change) =>
    'removed' in change ? [{ table: change.table, key: change.key, row: change.removed as Row }] : [],
  )
  const drafts = new Set(removed.filter(({ table }) => table === 'rounds').map(({ key }) => draftLinesKey(key)))
  return removed.filter(({ table, key }) => isRecord(table) || (table === 'meta' && drafts.has(key)))
}

/** Those of them that nobody has brought back. */
export async function stillGone(db: AppDatabase, rows: readonly Removed[]): Promise<Removed[]> {
  const gone: Removed[] = []
  for (const table of new Set(rows.map((row) => row.table))) {
    const all = rows.filter((row) => row.table === table)
    const found = await db.table<Row, string>(table).bulkGet(all.map(({ key }) => key))
    gone.push(...all.filter((_, index) => found[index] === undefined))
  }
  return gone
}

/** Of what one act removed, this record with all that hung on it, and what these in turn cannot stand without. */
export function goneWith(rows: readonly Removed[], { table, key }: { readonly table: string; readonly key: string }): Removed[] {
  const idOf = (row: Removed): string => `${row.table}/${row.key}`
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  const chosen = new Set([`${table}/${key}`, `meta/${draftLinesKey(key)}`])
  for (let before = -1; before !== chosen.size;) {
    before = chosen.size
    for (const row of rows) if (needsOf(row).some((id) => chosen.has(id))) chosen.add(idOf(row))
  }
  // A set goes on with what is added to it meanwhile.
  for (const id of chosen) {
    const row = byId.get(id)
    for (const need of row === undefined ? [] : needsOf(row)) if (byId.has(need)) chosen.add(need)
  }
  return rows.filter((row) => chosen.has(idOf(row)))
}

/**
 * Inside an act: brings these rows back, with the links that the act which removed them cut: fields of other rows go back where they still
 * stand as it left them. Refuses with `history.invalid` where what the rows hang on is gone itself, or today's rules refuse them.
 * What hung on a subject that was merged since hangs on the kept one.
 */
export async function returnRows(db: AppDatabase, removed: readonly Removed[], changes: readonly RowChange[]): Promise<Returned> {
  const rows = await followMerges(db, removed)
  const missing = await missingTargets(db, rows)
  if (missing.length > 0 || !rows.every(({ table, row }) => isSoundRow(table, row))) return refuse({ code: 'history.invalid', missing })
  for (const { table, row } of rows) {
    await guardRounds(db, table, [row])
    await db.table(table).add(row)
  }
  let lostLinks = 0
  for (const change of changes) {
    if (!('fields' in change)) continue
    const present = await db.table<Row, string>(change.table).get(change.key)
    const turned = present === undefined ? undefined : turnedRow(change, present, 'after')
    if (turned === undefined || turned === null || !isSoundRow(change.table, turned as Row)) lostLinks += 1
    else await db.table(change.table).put(turned)
  }
  return { rows: rows.length, lostLinks }
}

/** A round, or a line of it, may change only as long as any edit of it may. */
export async function guardRounds(db: AppDatabase, table: string, rows: readonly (Row | null)[]): Promise<void> {
  for (const row of rows) {
    const roundId = table === 'rounds' ? row?.['id'] : row?.['roundId']
    if ((table !== 'rounds' && table !== 'nominees') || typeof roundId !== 'string') continue
    if ((await db.rounds.get(roundId)) === undefined) continue
    await openForEdit(db, roundId, table === 'nominees' ? [String(row?.['id'])] : [])
  }
}

/** A refusal with the names of what must come back first, as the log last knew them. */
export async function withNames<Value>(db: AppDatabase, result: Result<Value>): Promise<Result<Value>> {
  if (result.ok || result.error.code !== 'history.invalid') return result
  const missing: Missing[] = []
  for (const { table, id } of result.error.missing) {
    const { entries } = await readLog(db, { record: { table, key: id } }, { limit: 1 })
    const change = entries[0]?.rows.find((row) => row.table === table && row.key === id)
    const row = change === undefined || 'fields' in change ? undefined : 'removed' in change ? change.removed : change.added
    const heir = table === 'subjects' ? await heirOf(db, id) : null
    const into = heir === null ? undefined : (await db.subjects.get(heir))?.name
    const name = (row === undefined ? undefined : ownNames(row as Row)[0]) ?? ''
    missing.push({ table, id, name, ...(into === undefined ? {} : { mergedInto: into }) })
  }
  return err({ code: 'history.invalid', missing })
}
