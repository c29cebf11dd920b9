import type { EntityTable } from 'dexie'
import type { Side } from '@shared/domain/change/fields'
import type { Change, RowChange } from '@shared/domain/change/types'
import { yearsOf } from '@shared/domain/change/archive'
import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { ActFailure, currentActor, readHistory, writeEntry, type History, type HistoryEntry } from './acts'
import { inParts } from './actSlices'
import type { AppDatabase } from './database'
import { turnedRow } from './entries'
import { deedOf, freshEntry, type Deed } from './freshEntries'
import { walkLog } from './log'
import { readMany } from './readMany'
import { waitForWork } from './underWay'
import { openedAt, otherWindows, thisWindow } from './windows'

/** Sets every row to how the other side of its change says it was, in the transaction that runs. Throws `ActFailure` when one has changed since. */
export async function turn(db: AppDatabase, rows: readonly RowChange[], from: Side, label: string): Promise<void> {
  for (const name of new Set(rows.map((row) => row.table))) {
    const changes = rows.filter((row) => row.table === name)
    // Every table of the log is keyed by `id`.
    const table = db.table<{ readonly id: string }, string>(name) as unknown as EntityTable<{ readonly id: string }, 'id'>
    const present = await readMany(
      table,
      changes.map((row) => row.key),
    )
    const turned = changes.map((change, index) => {
      const row = turnedRow(change, present[index], from)
      if (row === undefined) throw new ActFailure({ code: 'record.changedSince', label })
      return row as { readonly id: string } | null
    })
    await inParts(
      changes.flatMap((change, index) => (turned[index] === null ? [change.key] : [])),
      (part) => table.bulkDelete(part),
    )
    await inParts(
      turned.filter((row) => row !== null),
      (part) => table.bulkPut(part),
    )
  }
}

type Kind = 'undo' | 'redo'

/** The stacks once this entry was turned; `turned` names the window that did it. */
const turnedHistory = (kind: Kind, { undo, redo }: History, turned: HistoryEntry): History => {
  const without = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] => entries.filter(({ seq }) => seq !== turned.seq)
  return kind === 'undo' ? { undo: without(undo), redo: [...redo, turned] } : { undo: [...undo, turned], redo: without(redo) }
}

/** Another window turned this entry, or what may be turned is another one, since it was looked at. */
class StaleTarget extends Error {}

/** An entry that the stacks name: it stands open, and often this window has just written it. */
async function entryToTurn(db: AppDatabase, seq: number): Promise<Change | undefined> {
  const fresh = freshEntry(db, seq)
  return fresh !== undefined && (await db.changes.where(':id').equals(seq).count()) > 0 ? fresh : db.changes.get(seq)
}

/**
 * Turns exactly this entry, whatever stands above it among those that can be turned; rows that were changed since refuse. `moved` when another
 * window has turned it already.
 */
export async function turnExactly(db: AppDatabase, kind: Kind, target: HistoryEntry): Promise<Result<HistoryEntry> | 'moved'> {
  const change = await entryToTurn(db, target.seq)
  if (change === undefined) return err({ code: 'record.missing', what: target.label })
  try {
    await writeEntry(
      db,
      { kind, targetSeq: target.seq, label: target.label },
      (history, { window }) => turnedHistory(kind, history, { ...target, ...(window === undefined ? {} : { window }) }),
      async () => {
        if (!(await readHistory(db))[kind].some(({ seq }) => seq === target.seq)) throw new StaleTarget()
        await turn(db, change.rows, kind === 'undo' ? 'after' : 'before', target.label)
      },
    )
    return ok(target)
  } catch (cause) {
    if (cause instanceof StaleTarget) return 'moved'
    if (cause instanceof ActFailure) return err(cause.failure)
    throw cause
  }
}

/** Turns the newest entry, whosever it is. */
async function take(db: AppDatabase, kind: Kind): Promise<Result<HistoryEntry | null>> {
  await waitForWork()
  const target = (await readHistory(db))[kind].at(-1)
  if (target === undefined) return ok(null)
  const turned = await turnExactly(db, kind, target)
  return turned === 'moved' ? take(db, kind) : turned
}

/** Whether an entry issued a paper: taking that back is asked about first. */
const isIssue = (change: Change): boolean => change.rows.some((row) => row.table === 'signed' && 'added' in row)

/** Who did what would be turned, where that was not this window: another one, or somebody else, perhaps at another computer. */
export type Stranger = { readonly who: 'window' | 'person' | 'computer'; readonly by: string; readonly device: string; readonly at: string }

/** Whose entry that is; `null` for one of this window, and for what the same person left at this computer before it opened. */
export async function strangerOf(db: AppDatabase, kind: Kind, entry: HistoryEntry): Promise<Stranger | null> {
  // What this window wrote it knows without the rows, which may be thousands.
  const known = kind === 'undo' && entry.window === thisWindow ? deedOf(db, entry.seq) : undefined
  const change = known ?? (kind === 'undo' ? await db.changes.get(entry.seq) : await lastTurn(db, entry.seq))
  if (change === undefined) return null
  const { by, device, at, deviceId } = change
  const here = currentActor()
  if (deviceId !== '' && deviceId !== here.deviceId) return { who: 'computer', by, device, at }
  if (by !== here.by) return { who: 'person', by, device, at }
  if (entry.window === undefined || entry.window === thisWindow) return null
  // A window that is gone and had finished before this one opened was the officer's own of an earlier time.
  const isPast = at < openedAt && !(await otherWindows()).has(entry.window)
  return isPast ? null : { who: 'window', by, device, at }
}

/** The entry by which something was taken back last. It stands near the end: any act empties what can be done again. */
const lastTurn = (db: AppDatabase, seq: number): Promise<Deed | undefined> =>
  db.changes
    .orderBy(':id')
    .reverse()
    .filter(({ kind, targetSeq }) => kind === 'undo' && targetSeq === seq)
    .first()

/** What the next undo or redo would turn, seen before it is done. */
export type NextTurn = {
  readonly kind: Kind
  readonly entry: HistoryEntry
  /** Whether taking it back takes a paper back that was issued. */
  readonly isIssue: boolean
  readonly stranger: Stranger | null
  /** The newest entry of this window, where the next one is a stranger's. */
  readonly own: HistoryEntry | null
}

/** What undo or redo would turn now; `null` when there is nothing. */
export async function readNextTurn(db: AppDatabase, kind: Kind): Promise<NextTurn | null> {
  await waitForWork()
  const entries = (await readHistory(db))[kind]
  const entry = entries.at(-1)
  if (entry === undefined) return null
  const [change, stranger] = [await entryToTurn(db, entry.seq), await strangerOf(db, kind, entry)]
  const own = stranger === null ? null : (entries.findLast(({ window }) => window === thisWindow) ?? null)
  return { kind, entry, isIssue: kind === 'undo' && change !== undefined && isIssue(change), stranger, own }
}

/**
 * Inside an act: turns back what the newest entry of that kind changed, whatever was done since. Throws `ActFailure` with `record.missing` when
 * the log does not hold it, with `record.changedSince` when later work rests on it.
 */
export async function turnBack(db: AppDatabase, isIt: (change: Change) => boolean, label: string): Promise<void> {
  let change: Change | undefined
  await walkLog(db, { before: Number.MAX_SAFE_INTEGER }, (entries) => {
    change = entries.find((entry) => entry.kind !== 'undo' && isIt(entry))
    return change === undefined
  })
  if (change === undefined) throw new ActFailure(await missingEntry(db, label))
  await turn(db, change.rows, 'after', label)
}

/** Why an entry is not there: it stands in a file of closed years, where there is one. */
async function missingEntry(db: AppDatabase, what: string): Promise<AppError> {
  const archives = await db.logArchives.toArray()
  return archives.length === 0
    ? { code: 'record.missing', what }
    : { code: 'logArchive.needed', what, years: archives.map(yearsOf).join(', ') }
}

/** Takes back the last act, as a new entry of the log. `null` when there is none; `record.changedSince` leaves everything as it is. */
export const undo = (db: AppDatabase): Promise<Result<HistoryEntry | null>> => take(db, 'undo')
/** Does again what was last taken back. */
export const redo = (db: AppDatabase): Promise<Result<HistoryEntry | null>> => take(db, 'redo')
