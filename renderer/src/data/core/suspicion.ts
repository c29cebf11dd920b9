import type { AppDatabase } from './database'
import { isStoreFailure } from './storageErrors'

const key = 'so-vang-nghi-hong'
const together = 2000

/** Stands beside the store, which may be what is damaged. */
const notes = (): Storage | null => (globalThis as { readonly localStorage?: Storage }).localStorage ?? null

/** The store failed though the disk has room: the next start reads all of it before anybody works on it. */
export const suspectStore = (): void => notes()?.setItem(key, '1')
export const isSuspected = (): boolean => notes()?.getItem(key) === '1'
/** It was read whole, or filled anew. */
export const clearSuspicion = (): void => notes()?.removeItem(key)

/** Whether every row can be read: a damaged block is found where it is read, not where the store is opened. */
export async function isReadable(db: AppDatabase): Promise<boolean> {
  try {
    for (const table of db.tables) {
      let after: unknown = undefined
      for (let length = together; length === together;) {
        const keys: unknown[] = await (after === undefined ? table.orderBy(':id') : table.where(':id').above(after))
          .limit(together)
          .primaryKeys()
        const first = keys[0]
        if (first !== undefined) await table.where(':id').between(first, keys.at(-1), true, true).toArray()
        ;[after, length] = [keys.at(-1), keys.length]
      }
    }
    return true
  } catch (cause) {
    if (isStoreFailure(cause)) return false
    throw cause
  }
}
