import { err, type Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { freshEntry } from '../core/freshEntries'
import { entryAt } from '../core/log'
import { refuse, tryAct } from '../repositories/editing'
import { removedIn, returnRows, stillGone, withNames, type Removed, type Returned } from './deleted'
import { readLog, type LogEntry } from './log'

/** What one act deleted and nobody has brought back since. */
export type Deleted = { readonly entry: LogEntry; readonly rows: readonly Removed[] }
const idOf = ({ table, key }: { readonly table: string; readonly key: string }): string => `${table}/${key}`

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

/** What a person means by "deleted", the larger thing first: all else in the same act went along with it. */
const heads = ['movements', 'clusters', 'rounds', 'meetings', 'rulings', 'subjects', 'nominees', 'initiatives', 'scoreTables']

/** The rows that the act was about, and how many of each other kind went with them. */
export function sortedOut(rows: readonly Removed[]): {
  readonly heads: readonly Removed[]
  readonly others: readonly { readonly table: string; readonly count: number }[]
} {
  const records = rows.filter(({ table }) => table !== 'meta')
  const head = heads.find((table) => records.some((row) => row.table === table)) ?? records[0]?.table
  const counts = new Map<string, number>()
  for (const { table } of records) if (table !== head) counts.set(table, (counts.get(table) ?? 0) + 1)
  return {
    heads: records.filter(({ table }) => table === head),
    others: [...counts].map(([table, count]) => ({ table, count })),
  }
}

/** Brings back everything one act deleted, as one act, with the links it cut (`returnRows`). */
export const bringDeletedBack = async (db: AppDatabase, seq: number, label: string): Promise<Result<Returned>> =>
  withNames(
    db,
    await tryAct(db, label, async () => {
      const entry = await entryAt(db, seq)
      if (entry === undefined) return refuse({ code: 'record.missing', what: label })
      return returnRows(db, await stillGone(db, removedIn(entry.rows)), entry.rows)
    }),
  )

type RecordKey = { readonly table: string; readonly key: string }
/** The newest entry that took the record away. */
async function takenAwayBy(db: AppDatabase, { table, key }: RecordKey): Promise<LogEntry | undefined> {
  const { entries } = await readLog(db, { record: { table, key } }, { limit: 1 })
  const [entry] = entries
  return entry?.rows.some((row) => row.table === table && row.key === key && 'removed' in row) === true ? entry : undefined
}

/**
 * How a record that is gone went: who took it away and when; `own` where this window has just done it itself, `null` where the log does not
 * tell, or what went is no record of its own.
 */
export async function readDeletion(db: AppDatabase, record: RecordKey): Promise<Pick<LogEntry, 'at' | 'by'> | 'own' | null> {
  const entry = await takenAwayBy(db, record)
  if (entry === undefined) return null
  return entry.kind === 'act' && freshEntry(db, entry.seq) !== undefined ? 'own' : { at: entry.at, by: entry.by }
}

/** Whether this window has just taken the record away itself, by an act or by undoing one. */
export async function isOwnDeletion(db: AppDatabase, record: RecordKey): Promise<boolean> {
  const entry = await takenAwayBy(db, record)
  return entry !== undefined && freshEntry(db, entry.seq) !== undefined
}

/** Brings back everything that went with a record when it was last taken away, as one act. */
export const bringRecordBack = async (db: AppDatabase, record: RecordKey, label: string): Promise<Result<Returned>> => {
  const entry = await takenAwayBy(db, record)
  return entry === undefined ? err({ code: 'record.missing', what: label }) : bringDeletedBack(db, entry.seq, label)
}
