import type { Change } from '@shared/domain/change/types'
import type { AppDatabase } from './database'
import { freshEntry } from './freshEntries'

/**
 * The number of the newest entry of the log; 0 before the first. Asked of the keys alone: the entry itself may hold thousands of rows, and
 * every live query asks.
 */
export async function readLastSeq(db: AppDatabase): Promise<number> {
  // A query of keys alone does not hear of an entry that takes the place of another one (a sitting); every entry writes this row too.
  const [[last]] = await Promise.all([db.changes.orderBy(':id').reverse().limit(1).primaryKeys(), db.meta.get('savedAt')])
  return last ?? 0
}

/** Behind by more entries than that, reading anew is cheaper than reading them. */
const manyEntries = 100

/**
 * The entries after one up to another, both by their numbers; `null` where they are too many to be worth reading, or where it cannot be said what
 * changed. An entry of a sitting gives way to a longer one, or to none where the sitting ended as it began: what it had touched is asked for too.
 */
export async function entriesBetween(db: AppDatabase, after: number, upTo: number): Promise<readonly Change[] | null> {
  if (upTo - after > manyEntries) return null
  const [seqs, isThere] = await Promise.all([
    db.changes.where(':id').between(after, Math.max(after, upTo), false, true).primaryKeys() as PromiseLike<number[]>,
    after === 0 ? true : db.changes.where(':id').equals(after).count(),
  ])
  const gone = isThere ? undefined : freshEntry(db, after)
  if (!isThere && gone === undefined) return null
  const fresh = seqs.map((seq) => freshEntry(db, seq))
  const entries = fresh.every((entry) => entry !== undefined) ? fresh : await db.changes.bulkGet(seqs)
  return [gone, ...entries].filter((entry) => entry !== undefined)
}
