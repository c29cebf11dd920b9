import type { EntityTable } from 'dexie'
import type { Change, RowChange } from '@shared/domain/change/types'
import { err, ok, type Result } from '@shared/lib/result'
import { ActFailure, readHistory, writeEntry, type History, type HistoryEntry } from './acts'
import type { AppDatabase } from './database'
import { readMany } from './readMany'

/** Equal as stored: IndexedDB keeps plain JSON-like values here, so their canonical text decides. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
// Rows mostly come back in the order they were written, and the plain text of a long list costs a fraction of the canonical one.
const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null) || canonical(a ?? null) === canonical(b ?? null)

/** Sets every row of `rows` from its `from` side to its `to` side. Throws `ActFailure` when a row has changed since. */
async function turn(
  db: AppDatabase,
  rows: readonly RowChange[],
  from: 'before' | 'after',
  to: 'before' | 'after',
  label: string,
): Promise<void> {
  for (const name of new Set(rows.map((row) => row.table))) {
    const changed = rows.filter((row) => row.table === name)
    const table = db.table<unknown, string>(name)
    // Every table of the log is keyed by `id`.
    const present = await readMany(
      table as unknown as EntityTable<{ readonly id: string }, 'id'>,
      changed.map((row) => row.key),
    )
    if (changed.some((row, index) => !isSame(present[index], row[from]))) throw new ActFailure({ code: 'record.changedSince', label })
    await table.bulkDelete(changed.filter((row) => row[to] === null).map((row) => row.key))
    await table.bulkPut(changed.filter((row) => row[to] !== null).map((row) => row[to]))
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
  const target = step.pick(await readHistory(db))
  if (target === undefined) return ok(null)
  const change: Change | undefined = await db.changes.get(target.seq)
  if (change === undefined) return err({ code: 'record.missing', what: target.label })
  try {
    const [from, to] = step.kind === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const)
    await writeEntry(
      db,
      { kind: step.kind, targetSeq: target.seq, label: target.label },
      (history) => step.next(history, target),
      async () => {
        if (step.pick(await readHistory(db))?.seq !== target.seq) throw new StaleTarget()
        await turn(db, change.rows, from, to, target.label)
      },
    )
    return ok(target)
  } catch (cause) {
    if (cause instanceof StaleTarget) return take(db, step)
    if (cause instanceof ActFailure) return err(cause.failure)
    throw cause
  }
}

/** Takes back the last act, as a new entry of the log. `null` when there is none; `record.changedSince` leaves everything as it is. */
export const undo = (db: AppDatabase): Promise<Result<HistoryEntry | null>> => take(db, undoStep)
/** Does again what was last taken back. */
export const redo = (db: AppDatabase): Promise<Result<HistoryEntry | null>> => take(db, redoStep)
