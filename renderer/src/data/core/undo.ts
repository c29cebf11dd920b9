import type { EntityTable } from 'dexie'
import type { Side } from '@shared/domain/change/fields'
import type { Change, RowChange } from '@shared/domain/change/types'
import { err, ok, type Result } from '@shared/lib/result'
import { ActFailure, readHistory, writeEntry, type History, type HistoryEntry } from './acts'
import type { AppDatabase } from './database'
import { turnedRow } from './entries'
import { readMany } from './readMany'
import { waitForWork } from './underWay'

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
    await table.bulkDelete(changes.flatMap((change, index) => (turned[index] === null ? [change.key] : [])))
    await table.bulkPut(turned.filter((row) => row !== null))
  }
}

type Step = {
  readonly kind: 'undo' | 'redo'
  readonly pick: (history: History) => HistoryEntry | undefined
  readonly next: (history: History, done: HistoryEntry) => History
}
const undoStep: Step = {
  kind: 'undo',
  pick: (history) => history.undo.at(-1),
  next: (history, done) => ({ undo: history.undo.slice(0, -1), redo: [...history.redo, done] }),
}
const redoStep: Step = {
  kind: 'redo',
  pick: (history) => history.redo.at(-1),
  next: (history, done) => ({ undo: [...history.undo, done], redo: history.redo.slice(0, -1) }),
}

/** Another window took or added an entry since the target was picked. */
class StaleTarget extends Error {}

async function take(db: AppDatabase, step: Step): Promise<Result<HistoryEntry | null>> {
  await waitForWork()
  const target = step.pick(await readHistory(db))
  if (target === undefined) return ok(null)
  const change: Change | undefined = await db.changes.get(target.seq)
  if (change === undefined) return err({ code: 'record.missing', what: target.label })
  try {
    await writeEntry(
      db,
      { kind: step.kind, targetSeq: target.seq, label: target.label },
      (history) => step.next(history, target),
      async () => {
        if (step.pick(await readHistory(db))?.seq !== target.seq) throw new StaleTarget()
        await turn(db, change.rows, step.kind === 'undo' ? 'after' : 'before', target.label)
      },
    )
    return ok(target)
  } catch (cause) {
    if (cause instanceof StaleTarget) return take(db, step)
    if (cause instanceof ActFailure) return err(cause.failure)
    throw cause
  }
}

/** Whether an entry issued a paper: taking that back is asked about first. */
const isIssue = (change: Change): boolean => change.rows.some((row) => row.table === 'signed' && 'added' in row)

/** What undo would take back now, and whether it is the issue of a paper; `null` when there is nothing. */
export async function readNextUndo(db: AppDatabase): Promise<{ readonly entry: HistoryEntry; readonly isIssue: boolean } | null> {
  await waitForWork()
  const entry = undoStep.pick(await readHistory(db))
  if (entry === undefined) return null
  const change: Change | undefined = await db.changes.get(entry.seq)
  return { entry, isIssue: change !== undefined && isIssue(change) }
}

/**
 * Inside an act: turns back what the newest entry of that kind changed, whatever was done since. Throws `ActFailure` with `record.missing` when
 * the log does not hold it, with `record.changedSince` when later work rests on it.
 */
export async function turnBack(db: AppDatabase, isIt: (change: Change) => boolean, label: string): Promise<void> {
  const change: Change | undefined = await db.changes
    .orderBy(':id')
    .reverse()
    .filter((entry) => entry.kind !== 'undo' && isIt(entry))
    .first()
  if (change === undefined) throw new ActFailure({ code: 'record.missing', what: label })
  await turn(db, change.rows, 'after', label)
}

/** Takes back the last act, as a new entry of the log. `null` when there is none; `record.changedSince` leaves everything as it is. */
export const undo = (db: AppDatabase): Promise<Result<HistoryEntry | null>> => take(db, undoStep)
/** Does again what was last taken back. */
export const redo = (db: AppDatabase): Promise<Result<HistoryEntry | null>> => take(db, redoStep)
