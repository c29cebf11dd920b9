import type { AppDatabase } from './database'

/**
 * The number of the newest entry of the log; 0 before the first. Asked of the keys alone: the entry itself may hold thousands of rows, and
 * every live query asks.
 */
export async function readLastSeq(db: AppDatabase): Promise<number> {
  // A query of keys alone does not hear of an entry that takes the place of another one (a sitting); every entry writes this row too.
  const [[last]] = await Promise.all([db.changes.orderBy(':id').reverse().limit(1).primaryKeys(), db.meta.get('savedAt')])
  return last ?? 0
}
