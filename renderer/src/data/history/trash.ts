import type { RowChange } from '@shared/domain/change/types'
import type { Result } from '@shared/lib/result'
import { isSoundRow } from '../backup/rows'
import type { AppDatabase } from '../core/database'
import { turnedRow } from '../core/entries'
import { entryAt } from '../core/log'
import type { Row } from '../core/pages'
import { refuse, tryAct } from '../repositories/editing'
import { readLog, type LogEntry } from './log'
import { missingTargets } from './targets'
import { guardRounds } from './versions'

/** What one act deleted and nobody has brought back since. */
export type Deleted = { readonly entry: LogEntry; readonly rows: readonly Removed[] }
type Removed = { readonly table: string; readonly key: string; readonly row: Row }

/** What an act removed; a file of closed years that came back into the log was not thrown away. */
const removedIn = (rows: readonly RowChange[]): Removed[] =>
  rows.flatMap((change) =>
    'removed' in change && change.table !== 'logArchives' ? [{ table: change.table, key: change.key, row: change.removed as Row }] : [],
  )
const idOf = ({ table, key }: { readonly table: string; readonly key: string }): string => `${table}/${key}`

async function stillGone(db: AppDatabase, rows: readonly Removed[]): Promise<Removed[]> {
  const gone: Removed[] = []
  for (const table of new Set(rows.map((row) => row.table))) {
    const all = rows.filter((row) => row.table === table)
    const found = await db.table<Row, string>(table).bulkGet(all.map(({ key }) => key))
    gone.push(...all.filter((_, index) => found[index] === undefined))
  }
  return gone
}

/**
 * The trash: what was deleted since `since` (an instant) and is still gone, newest first, an act at a time. A row that was deleted twice
 * stands with the later act; what an undo took away again was never meant to stay and is not in it.
 */
export async function readTrash(db: AppDatabase, since: string): Promise<Deleted[]> {
  const { entries } = await readLog(db, { from: since }, { limit: Number.MAX_SAFE_INTEGER })
  const seen = new Set<string>()
  const trash: Deleted[] = []
  for (const entry of entries) {
    // What an undo took away was new, or stands with the act that deleted it before.
    if (entry.kind === 'undo') continue
    const removed = removedIn(entry.rows).filter((row) => !seen.has(idOf(row)))
    for (const row of removed) seen.add(idOf(row))
    const rows = await stillGone(db, removed)
    if (rows.length > 0) trash.push({ entry, rows })
  }
  return trash
}

/**
 * Brings back everything one act deleted, as one act, with the links it cut: fields of other rows that it changed go back where they
 * still stand as it left them. Refuses with `history.invalid` where what these rows hang on is gone itself, or today's rules refuse them.
 * Gives how many rows came back and how many links could not.
 */
export const bringDeletedBack = (
  db: AppDatabase,
  seq: number,
  label: string,
): Promise<Result<{ readonly rows: number; readonly lostLinks: number }>> =>
  tryAct(db, label, async () => {
    const entry = await entryAt(db, seq)
    if (entry === undefined) return refuse({ code: 'record.missing', what: label })
    const rows = await stillGone(db, removedIn(entry.rows))
    const missing = await missingTargets(db, rows)
    if (missing.length > 0 || !rows.every(({ table, row }) => isSoundRow(table, row))) return refuse({ code: 'history.invalid', missing })
    for (const { table, row } of rows) {
      await guardRounds(db, table, [row])
      await db.table(table).add(row)
    }
    let lostLinks = 0
    for (const change of entry.rows) {
      if (!('fields' in change)) continue
      const present = await db.table<Row, string>(change.table).get(change.key)
      const turned = present === undefined ? undefined : turnedRow(change, present, 'after')
      if (turned === undefined || turned === null || !isSoundRow(change.table, turned as Row)) lostLinks += 1
      else await db.table(change.table).put(turned)
    }
    return { rows: rows.length, lostLinks }
  })
