import type { Change } from '@shared/domain/change/types'
import type { Counts, JournalEnd, JournalEntry } from '@shared/ipc/twin'
import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { followActs, type Stored } from '../core/acts'
import { placeKeys, type AppDatabase } from '../core/database'
import { freshEntry } from '../core/freshEntries'
import { readLastSeq } from '../core/lastSeq'
import { storeError } from '../core/room'
import { entriesAbove, entryAt } from '../core/log'
import { rowsTextOf } from '../core/longEntries'
import { countedOn, readCounts } from './counts'

/** How many acts go to the journal in one message. */
const together = 500

export type JournalState = {
  /** The last act that is surely in the journal. */
  readonly seq: number
  /** Why the last acts are not; they are tried again with the next act. */
  readonly problem: AppError | null
}
export type JournalFollower = {
  /** Names this line of data, in journal and snapshots. */
  readonly line: string
  /** Whether the journal has nothing yet to go on from: a first snapshot is due. */
  readonly isNew: boolean
  readonly state: () => JournalState
  readonly counts: () => Counts
  readonly subscribe: (onChange: () => void) => () => void
  /** Tells of every act once it is in the journal, with its entry of the log. */
  readonly onAct: (listener: (last: Change) => void) => () => void
  /** Writes what the journal lacks. */
  readonly follow: () => Promise<void>
  /** Resolves when nothing is being written. */
  readonly settled: () => Promise<void>
}

function entryText(change: Change, counts: Counts, drop = false): string {
  const { seq = 0, at, label, actId, rows, ...facts } = change
  const head: Omit<JournalEntry, 'change'> = { seq, at, label, actId, drop, counts }
  if (drop) return JSON.stringify({ ...head, change: null } satisfies JournalEntry)
  // The text of the rows may be at hand, and is the long part: it closes the entry.
  const text = JSON.stringify({ ...head, change: { seq: change.seq, at, label, actId, ...facts } })
  return `${text.slice(0, -2)},"rows":${rowsTextOf(rows)}}}`
}

/** The line of a database; made once, since a restored one is no longer what the journal followed. */
export async function lineOf(db: AppDatabase): Promise<string> {
  const known = (await db.meta.get(placeKeys.line))?.value
  if (typeof known === 'string') return known
  const made = crypto.randomUUID()
  await db.meta.put({ key: placeKeys.line, value: made })
  return made
}

/** The journal's last act, if the log no longer has it: its sitting ended where it began as the program was cut off. */
async function lostSitting(db: AppDatabase, last: JournalEnd['last'] | undefined): Promise<Change | null> {
  if (last == null || last.seq === 0 || (await entryAt(db, last.seq)) !== undefined) return null
  const [behind] = await entriesAbove(db, last.seq, 1)
  if (behind === undefined || behind.actId === last.actId) return null
  return { seq: last.seq, actId: last.actId, at: last.at, label: last.label } as Change
}

/**
 * Follows the log of a database into a journal outside the store: every act is written there before whoever asked for it hears that it is
 * stored. What could not be written is said by `state` and goes with the next act. `end` is what the journal ends with.
 */
export async function followLog(
  db: AppDatabase,
  append: (line: string, entries: readonly string[]) => Promise<Result<null>>,
  end: JournalEnd | null,
): Promise<JournalFollower> {
  const line = await lineOf(db)
  const isKnown = end?.line === line && end.last !== null
  let state: JournalState = { seq: isKnown ? (end.last?.seq ?? 0) : await readLastSeq(db), problem: null }
  let counts = isKnown && end.last !== null ? end.last.counts : await readCounts(db)
  const listeners = new Set<() => void>()
  const hearers = new Set<(last: Change) => void>()
  const lost = isKnown ? await lostSitting(db, end.last) : null
  let gone: Change[] = lost === null ? [] : [lost]
  /** The act written last: a longer one of the same sitting takes its place. */
  let latest: Change | null = null
  let turn: Promise<void> = Promise.resolve()

  const set = (next: JournalState): void => {
    const isTold = next.problem?.code !== state.problem?.code
    state = next
    if (isTold) for (const tell of listeners) tell()
  }

  /** What the journal lacks. The entry right behind it that this window has just written is at hand, unless its sitting came to nothing. */
  const lacking = (stored: number | null): Change[] | Promise<Change[]> => {
    const own = gone.length === 0 && stored === state.seq + 1 ? freshEntry(db, stored) : undefined
    return own === undefined ? entriesAbove(db, state.seq, together) : [own]
  }

  async function write(stored: number | null = null): Promise<void> {
    const dropped = gone
    const fresh = await lacking(stored)
    if (dropped.length + fresh.length === 0) return
    let [after, before] = [counts, latest]
    const texts: string[] = []
    for (const change of dropped) {
      after = countedOn(after, change.rows ?? [], 'undone')
      texts.push(entryText(change, after, true))
    }
    for (const change of fresh) {
      if (before?.actId === change.actId) after = countedOn(after, before.rows, 'undone')
      after = countedOn(after, change.rows)
      texts.push(entryText(change, after))
      before = change
    }
    const written = await append(line, texts)
    if (!written.ok) return set({ ...state, problem: written.error })
    counts = after
    latest = before
    gone = gone.slice(dropped.length)
    set({ seq: fresh.at(-1)?.seq ?? state.seq, problem: null })
    const newest = fresh.at(-1)
    if (newest !== undefined) for (const hear of hearers) hear(newest)
    if (fresh.length === together) await write()
  }
  const follow = (stored: number | null = null): Promise<void> => {
    turn = turn
      .then(() => write(stored))
      .catch(async (cause: unknown) => set({ ...state, problem: (await storeError(cause)) ?? { code: 'storage.unavailable' } }))
    return turn
  }

  followActs(db, ({ seq, gone: taken }: Stored) => {
    if (taken !== null) gone = [...gone, taken]
    return follow(seq)
  })
  await follow()
  return {
    line,
    isNew: !isKnown,
    state: () => state,
    counts: () => counts,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    onAct: (listener) => {
      hearers.add(listener)
      return () => hearers.delete(listener)
    },
    follow: () => follow(),
    settled: () => turn,
  }
}
