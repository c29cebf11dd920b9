import { ok, type Result } from '@shared/lib/result'
import type { AppDatabase } from './database'

/** Large acts before which a copy of everything is made, where the data have a place for copies. */
export type LargeAct = 'beforeImport' | 'beforeDelete' | 'beforeChange' | 'beforeRestore'
type Copier = (reason: LargeAct) => Promise<Result<unknown>>

const copiers = new WeakMap<AppDatabase, Copier>()
/**
 * Says who makes copies of this database. A copier never throws: what cannot be copied stops no act, and is said to the officer; before a
 * restore whoever replaces the data says it.
 */
export const copiesWith = (db: AppDatabase, copier: Copier | null): void =>
  void (copier === null ? copiers.delete(db) : copiers.set(db, copier))

/** So many rows gone at once are more than a slip that Ctrl+Z takes back in sight. */
export const manyRows = 20

/** Whether an act that touches so many rows is one. What comes from a file is large whatever its length: nobody sees how much it will be. */
export const isLarge = (reason: LargeAct, rows: number): boolean =>
  reason === 'beforeImport' || reason === 'beforeRestore' || rows >= manyRows

/**
 * Makes the copy due before a large act: whether everything stands in one afterwards, which is `false` where these data have no place for
 * copies. Never inside an act. Errors: why it could not be made.
 */
export async function copyBefore(db: AppDatabase, reason: LargeAct): Promise<Result<boolean>> {
  const copier = copiers.get(db)
  if (copier === undefined) return ok(false)
  const made = await copier(reason)
  return made.ok ? ok(true) : made
}
