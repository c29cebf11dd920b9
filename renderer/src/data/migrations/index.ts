import type { Transaction } from 'dexie'
import { version1 } from './001-first-tables'

/** One schema version. Released ones are never edited. */
export type Migration = {
  readonly version: number
  readonly stores: Record<string, string | null>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

export const migrations: readonly Migration[] = [version1]

/** The schema this program writes; data with a higher number is refused. */
export const schemaVersion = Math.max(...migrations.map((migration) => migration.version))
