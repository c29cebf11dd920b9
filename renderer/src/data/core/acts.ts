import Dexie from 'dexie'
import type { Change } from '@shared/domain/change/types'
import type { AppError } from '@shared/lib/errors'
import { closeCollector, collectChanges } from './changeLog'
import { loggedTables, placeKeys, type AppDatabase } from './database'

/** Who is at this PC, for the log. Set once at start. */
let actor = { by: '', device: '' }
export const setActor = (next: { readonly by: string; readonly device: string }): void => {
  actor = next
}

/** The undo and redo stacks: entries of the log by number, newest last, with the words for the foot line. */
export type History = { readonly undo: readonly HistoryEntry[]; readonly redo: readonly HistoryEntry[] }
export type HistoryEntry = { readonly seq: number; readonly label: string }
const historyKey = 'history'
const historyLength = 500
const emptyHistory: History = { undo: [], redo: [] }

export const readHistory = async (db: AppDatabase): Promise<History> =>
  ((await db.meta.get(historyKey))?.value as History | undefined) ?? emptyHistory
/** Forgets what could be undone; the log keeps everything. For data that was loaded, not worked. */
export const clearHistory = (db: AppDatabase): Promise<unknown> => db.meta.put({ key: historyKey, value: emptyHistory })
/** When the last act was committed, ISO 8601; `undefined` before the first. */
export const readSavedAt = async (db: AppDatabase): Promise<string | undefined> =>
  (await db.meta.get('savedAt'))?.value as string | undefined

/** Thrown inside an act to leave the data as it was, for a reason the officer is told. */
export class ActFailure extends Error {
  constructor(readonly failure: AppError) {
    super('act refused')
  }
}

type Entry = Pick<Change, 'kind' | 'targetSeq' | 'label'>
type NextHistory = (history: History, entry: HistoryEntry) => History

/**
 * The one way to write: `work` in one transaction over all tables, and one entry in the log with everything it touched.
 * Inside `work` await database calls only. Throw to leave the data as it was. An act that touched nothing leaves no entry.
 * Throws `ActFailure` with `data.replaced` when another window has put a backup in place of this database.
 */
export async function writeEntry<Value>(db: AppDatabase, entry: Entry, next: NextHistory, work: () => Promise<Value>): Promise<Value> {
  if (entry.label.trim() === '') throw new Error('an act needs a label')
  return db.transaction('rw', [...loggedTables.map((name) => db.table(name)), db.changes, db.meta], async () => {
    const collector = collectChanges(Dexie.currentTransaction)
    // Another window restored a backup: what is written here would be lost with this database.
    if ((await db.meta.get(placeKeys.replacedBy)) !== undefined) throw new ActFailure({ code: 'data.replaced' })
    const value = await work()
    const rows = await closeCollector(collector)
    if (rows.length === 0) return value
    const at = new Date().toISOString()
    const seq = await db.changes.add({ ...entry, actId: crypto.randomUUID(), at, ...actor, rows })
    const history = next(await readHistory(db), { seq, label: entry.label })
    await db.meta.bulkPut([
      { key: historyKey, value: { undo: history.undo.slice(-historyLength), redo: history.redo.slice(-historyLength) } },
      { key: 'savedAt', value: at },
    ])
    return value
  })
}

/** One act of the office. `label` is what the officer would call it: "Ghi kết quả biểu quyết". */
export const act = <Value>(db: AppDatabase, label: string, work: () => Promise<Value>): Promise<Value> =>
  writeEntry(db, { kind: 'act', targetSeq: null, label }, (history, entry) => ({ undo: [...history.undo, entry], redo: [] }), work)
