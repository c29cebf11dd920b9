import type { Change } from '@shared/domain/change/types'
import type { AppDatabase } from './database'

/**
 * The entries that this window wrote last, as they were written: all who follow the log ask for them at once, and one of 5,000 new lines takes longer
 * to read than the act took. What a transaction took back is forgotten with it, since the next entry gets its number.
 */

const mostEntries = 4
const heldForMs = 10_000
type Fresh = { readonly entries: Map<number, Change>; release: ReturnType<typeof setTimeout> | undefined }
const fresh = new WeakMap<AppDatabase, Fresh>()

export function keepFresh(db: AppDatabase, entry: Change & { readonly seq: number }): void {
  const known = fresh.get(db) ?? { entries: new Map<number, Change>(), release: undefined }
  fresh.set(db, known)
  known.entries.delete(entry.seq)
  known.entries.set(entry.seq, entry)
  for (const seq of [...known.entries.keys()].slice(0, -mostEntries)) known.entries.delete(seq)
  clearTimeout(known.release)
  known.release = setTimeout(() => known.entries.clear(), heldForMs)
}

export const forgetFresh = (db: AppDatabase): void => fresh.get(db)?.entries.clear()

/** The entry of that number where this window has just written it; ask only for numbers that the log holds. */
export const freshEntry = (db: AppDatabase, seq: number): Change | undefined => fresh.get(db)?.entries.get(seq)

/** Who did what, without what was done. */
export type Deed = Pick<Change, 'by' | 'device' | 'deviceId' | 'at'>
const mostDeeds = 500
const deeds = new WeakMap<AppDatabase, Map<number, Deed>>()

/** Remembers who wrote an entry here: the foot of the window asks after every act. */
export function keepDeed(db: AppDatabase, seq: number, { by, device, deviceId, at }: Deed): void {
  const known = deeds.get(db) ?? new Map<number, Deed>()
  deeds.set(db, known)
  known.delete(seq)
  known.set(seq, { by, device, deviceId, at })
  for (const oldest of [...known.keys()].slice(0, -mostDeeds)) known.delete(oldest)
}
export const deedOf = (db: AppDatabase, seq: number): Deed | undefined => deeds.get(db)?.get(seq)
