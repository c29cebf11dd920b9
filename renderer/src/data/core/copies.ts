import type { AppDatabase } from './database'

/** Large acts before which a copy of everything is made, where the data have a place for copies. */
export type LargeAct = 'beforeImport' | 'beforeDelete' | 'beforeChange' | 'beforeRestore'
type Copier = (reason: LargeAct) => Promise<void>

const copiers = new WeakMap<AppDatabase, Copier>()
/** Says who makes copies of this database. A copier never throws: what cannot be copied is said to the officer and stops no work. */
export const copiesWith = (db: AppDatabase, copier: Copier | null): void =>
  void (copier === null ? copiers.delete(db) : copiers.set(db, copier))

/** So many rows gone at once are more than a slip that Ctrl+Z takes back in sight. */
export const manyRows = 20

/** Whether an act that touches so many rows is one. What comes from a file is large whatever its length: nobody sees how much it will be. */
export const isLarge = (reason: LargeAct, rows: number): boolean =>
  reason === 'beforeImport' || reason === 'beforeRestore' || rows >= manyRows

/** Makes the copy due before a large act; at once where none can be made. Never inside an act. */
export const copyBefore = async (db: AppDatabase, reason: LargeAct): Promise<void> => copiers.get(db)?.(reason)
