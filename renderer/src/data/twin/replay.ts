import { logArchiveSchema } from '@shared/domain/change/archive'
import { changeSchema, type Change, type RowChange } from '@shared/domain/change/types'
import { journalEntrySchema, type JournalEntry } from '@shared/ipc/twin'
import type { History, HistoryEntry } from '../core/acts'
import { ActFailure, readHistory } from '../core/acts'
import { withoutLog } from '../core/changeLog'
import { loggedTables, type AppDatabase } from '../core/database'
import { dropArchived, readArchives } from '../core/logArchive'
import { turn } from '../core/undo'

export type ReplayReport = {
  readonly done: number
  /** The act that did not fit the data any more; nothing behind it was done. `null` when all fit. */
  readonly stuckAt: { readonly label: string; readonly at: string } | null
  /** The last act that stands in the data now. */
  readonly last: { readonly at: string; readonly label: string } | null
}

const parsed = (text: string): JournalEntry | null => {
  try {
    return journalEntrySchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // not JSON: the caller stops there
  }
}

const without = (list: readonly HistoryEntry[], seq: number | undefined): HistoryEntry[] => list.filter((one) => one.seq !== seq)

/** The stacks of undo and redo as the act left them. `replaced` is the shorter entry of the same sitting. */
function historyAfter(history: History, change: Change, replaced: number | undefined): History {
  const entry: HistoryEntry = { seq: change.seq ?? 0, label: change.label }
  const target = change.targetSeq === null ? undefined : { seq: change.targetSeq, label: change.label }
  switch (change.kind) {
    case 'act':
      return { undo: [...without(history.undo, replaced), entry], redo: [] }
    case 'undo':
      return { undo: without(history.undo, target?.seq), redo: target === undefined ? history.redo : [...history.redo, target] }
    case 'redo':
      return { undo: target === undefined ? history.undo : [...history.undo, target], redo: without(history.redo, target?.seq) }
  }
}

/**
 * Years of the log that an act put into a file, or brought back from one. The first is done again whole: the entries go, the file has them.
 * What came back stands in the file alone, which no journal holds: the years stay closed, and the officer may bring them back again.
 */
async function moveYears(
  db: AppDatabase,
  rows: readonly RowChange[],
): Promise<{ readonly isAny: boolean; readonly rest: readonly RowChange[] }> {
  const rest = rows.filter(({ table }) => table !== 'logArchives')
  for (const row of rows)
    if (row.table === 'logArchives' && 'added' in row) {
      const archive = logArchiveSchema.parse(row.added)
      // Years that came back before this closing stand in their file still.
      const cameBack = (await readArchives(db)).filter(({ from }) => from >= archive.from)
      await dropArchived(db, archive, cameBack)
      await db.logArchives.put(archive)
    }
  return { isAny: rest.length < rows.length, rest }
}

/** Does one act of the journal again, in one transaction. False when it stands there already. */
async function doAgain(db: AppDatabase, entry: JournalEntry): Promise<boolean> {
  return db.transaction('rw', [...loggedTables.map((name) => db.table(name)), db.changes, db.logPages, db.logBodies, db.meta], async () => {
    const last = await db.changes.orderBy(':id').last()
    // An act of a sitting takes the place of its shorter self, which is always the last entry.
    const shorter = last?.actId === entry.actId ? last : undefined
    if (entry.drop ? shorter === undefined : entry.seq <= (last?.seq ?? 0)) return false
    const history = await readHistory(db)
    if (shorter !== undefined) {
      await turn(db, shorter.rows, 'after', shorter.label)
      await db.changes.delete(shorter.seq ?? 0)
    }
    let next: History = { ...history, undo: without(history.undo, shorter?.seq) }
    if (!entry.drop) {
      const change = changeSchema.parse(entry.change)
      const moved = await moveYears(db, change.rows)
      await turn(db, moved.rest, 'before', change.label)
      await db.changes.add(change)
      next = moved.isAny ? { undo: [], redo: [] } : historyAfter(history, change, shorter?.seq)
    }
    await db.meta.bulkPut([
      { key: 'history', value: next },
      { key: 'savedAt', value: entry.at },
    ])
    return true
  })
}

/**
 * Does the acts of a journal again on the data they followed, in order, each whole. Acts that stand there already are passed over. Stops
 * at the first that does not fit: what comes behind it would rest on something that is not there.
 */
export async function replayJournal(
  db: AppDatabase,
  texts: readonly string[],
  onDone: (done: number) => void = () => {},
): Promise<ReplayReport> {
  let done = 0
  let last: ReplayReport['last'] = null
  return withoutLog(db.name, async () => {
    for (const [index, text] of texts.entries()) {
      const entry = parsed(text)
      const stuckAt = { label: entry?.label ?? '', at: entry?.at ?? '' }
      if (entry === null || (!entry.drop && !changeSchema.safeParse(entry.change).success)) return { done, stuckAt, last }
      try {
        if (await doAgain(db, entry)) done += 1
      } catch (cause) {
        if (cause instanceof ActFailure) return { done, stuckAt, last }
        throw cause
      }
      last = { at: entry.at, label: entry.label }
      onDone(index + 1)
    }
    return { done, stuckAt: null, last }
  })
}
