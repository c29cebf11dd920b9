import Dexie from 'dexie'
import type { Change } from '@shared/domain/change/types'
import type { AppError } from '@shared/lib/errors'
import { actInSlices } from './actSlices'
import { closeCollector, collectChanges, type Touched } from './changeLog'
import { loggedTables, placeKeys, type AppDatabase } from './database'
import { joined, rowChangesOf } from './entries'
import { forgetFresh, keepDeed, keepFresh } from './freshEntries'
import { readLastSeq } from './lastSeq'
import { longEntry, withWrittenRows, writingRows } from './longEntries'
import { noteNamed, storeError } from './room'
import { thisWindow } from './windows'

/** Who is at this PC, for the log. Set once at start. */
let actor = { by: '', device: '', deviceId: '' }
export const setActor = (next: { readonly by: string; readonly device: string; readonly deviceId: string }): void => {
  actor = next
}
/** Who that is, as the log will name it. */
export const currentActor = (): typeof actor => actor

/** The screen in view, as an address inside the program: where an act was done, so that taking it back can lead there. */
let place = ''
export const setPlace = (address: string): void => {
  place = address
}

/** The undo and redo stacks: entries of the log by number, newest last, with the words for the foot line. */
export type History = { readonly undo: readonly HistoryEntry[]; readonly redo: readonly HistoryEntry[] }
export type HistoryEntry = {
  readonly seq: number
  readonly label: string
  /** The screen it was done on; missing where an earlier version did it. */
  readonly place?: string
  /** The window that did it, or turned it last; missing where an earlier version did it. */
  readonly window?: string
}
export const historyKey = 'history'
const historyLength = 500
export const emptyHistory: History = { undo: [], redo: [] }

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

type Entry = Pick<Change, 'kind' | 'targetSeq' | 'label'> & {
  /** Names a sitting of typing: acts of one sitting that follow each other are one entry. */
  readonly sitting?: string | undefined
}
/** What was stored: a new entry, or one taken away since its sitting ended where it began. */
export type Stored = { readonly seq: number | null; readonly gone: Change | null }
const followers = new WeakMap<AppDatabase, (stored: Stored) => Promise<void>>()
/** Lets the journal hear of every act once it is stored, before whoever asked for the act hears so. A follower never throws. */
export const followActs = (db: AppDatabase, follower: (stored: Stored) => Promise<void>): void => void followers.set(db, follower)

const held = new WeakMap<AppDatabase, { readonly place?: string }>()
/**
 * Lets nothing be written while the disk has no room; every act is refused with `storage.full` then. `place`: the folder whose disk it is, where
 * that is not the one of the data. `null` lets go.
 */
export const holdWrites = (db: AppDatabase, hold: { readonly place?: string } | null): void =>
  void (hold === null ? held.delete(db) : held.set(db, hold))

const handedOver = new WeakSet<AppDatabase>()
/** Lets nothing be written on a computer whose data another one goes on with; every act is refused with `data.handedOver` then. */
export const holdHandedOver = (db: AppDatabase, isHeld: boolean): void => void (isHeld ? handedOver.add(db) : handedOver.delete(db))

type NextHistory = (history: History, entry: HistoryEntry) => History

/** The entry of the sitting that this window is in, by database. */
const sittings = new WeakMap<AppDatabase, { readonly sitting: string; readonly seq: number }>()

/** The last entry, if it belongs to this sitting and nothing was written or taken back since. */
async function openSitting(db: AppDatabase, { kind, sitting }: Entry, history: History): Promise<Change | undefined> {
  const open = sittings.get(db)
  if (kind !== 'act' || open === undefined || open.sitting !== sitting || history.undo.at(-1)?.seq !== open.seq) return undefined
  return (await readLastSeq(db)) === open.seq ? db.changes.get(open.seq) : undefined
}

const asStored = async (db: AppDatabase, change: Change): Promise<Change> =>
  change.rows.length <= longEntry ? change : withWrittenRows(change, await actInSlices(db, writingRows(change.rows)))

/** Writes the entry and what can be taken back now. Nothing when nothing differs. */
async function log(db: AppDatabase, { sitting, ...entry }: Entry, next: NextHistory, touched: readonly Touched[]): Promise<Stored> {
  const history = await readHistory(db)
  const earlier = sitting === undefined ? undefined : await openSitting(db, { ...entry, sitting }, history)
  const rows = earlier === undefined ? rowChangesOf(touched) : joined(earlier.rows, touched)
  if (earlier === undefined && rows.length === 0) return { seq: null, gone: null }
  const at = new Date().toISOString()
  if (earlier?.seq !== undefined) await db.changes.delete(earlier.seq)
  const before = earlier === undefined ? history : { ...history, undo: history.undo.slice(0, -1) }
  const actId = earlier?.actId ?? crypto.randomUUID()
  // A sitting that ended where it began leaves no entry.
  const change = { ...entry, actId, at, ...actor, rows }
  const seq = rows.length === 0 ? null : await db.changes.add(await asStored(db, change))
  if (seq !== null) {
    keepFresh(db, { ...change, seq })
    keepDeed(db, seq, change)
  }
  const after = seq === null ? before : next(before, { seq, label: entry.label, window: thisWindow, ...(place === '' ? {} : { place }) })
  await db.meta.bulkPut([
    { key: historyKey, value: { undo: after.undo.slice(-historyLength), redo: after.redo.slice(-historyLength) } },
    { key: 'savedAt', value: at },
  ])
  return { seq, gone: seq === null ? (earlier ?? null) : null }
}

/** A disk that fills in the middle of an act leaves it undone whole; the officer hears which act it was. */
async function namedWhenFull<Value>(label: string, work: PromiseLike<Value>): Promise<Value> {
  try {
    return await work
  } catch (cause) {
    if ((await storeError(cause))?.code === 'storage.full') {
      noteNamed()
      throw new ActFailure({ code: 'storage.full', act: label })
    }
    throw cause
  }
}

/**
 * The one way to write: `work` in one transaction over all tables, and one entry in the log with everything it touched.
 * Inside `work` await database calls only. Throw to leave the data as it was. An act that touched nothing leaves no entry.
 * Throws `ActFailure` with `data.replaced` when another window has put a backup in place of this database.
 */
export async function writeEntry<Value>(db: AppDatabase, entry: Entry, next: NextHistory, work: () => Promise<Value>): Promise<Value> {
  if (entry.label.trim() === '') throw new Error('an act needs a label')
  if (handedOver.has(db)) throw new ActFailure({ code: 'data.handedOver' })
  const hold = held.get(db)
  if (hold !== undefined) throw new ActFailure({ code: 'storage.full', act: entry.label, ...hold })
  let stored: Stored = { seq: null, gone: null }
  const written = namedWhenFull(
    entry.label,
    db.transaction('rw', [...loggedTables.map((name) => db.table(name)), db.changes, db.logPages, db.logBodies, db.meta], async () => {
      const collector = collectChanges(Dexie.currentTransaction)
      // Another window restored a backup: what is written here would be lost with this database.
      if ((await db.meta.get(placeKeys.replacedBy)) !== undefined) throw new ActFailure({ code: 'data.replaced' })
      const done = await work()
      const touched = await closeCollector(collector)
      if (touched.length > 0) stored = await log(db, entry, next, touched)
      return done
    }),
  )
  written.catch(() => forgetFresh(db))
  const value = await written
  if (entry.sitting !== undefined && stored.seq !== null) sittings.set(db, { sitting: entry.sitting, seq: stored.seq })
  if (stored.seq !== null || stored.gone !== null) await followers.get(db)?.(stored)
  return value
}

/**
 * One act of the office. `label` is what the officer would call it: "Ghi kết quả biểu quyết". Acts of one `sitting` (typing in one field
 * until it is left) that follow each other are one entry of the log, taken back as one.
 */
export const act = <Value>(db: AppDatabase, label: string, work: () => Promise<Value>, sitting?: string): Promise<Value> =>
  writeEntry(db, { kind: 'act', targetSeq: null, label, sitting }, (history, entry) => ({ undo: [...history.undo, entry], redo: [] }), work)
