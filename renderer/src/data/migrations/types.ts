import type { Transaction } from 'dexie'

/** One schema version. Released ones are never edited. */
export type Migration = {
  readonly version: number
  readonly stores: Record<string, string | null>
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}
