import type { Transaction } from 'dexie'
import { version1 } from './001-first-tables'
import { version3 } from './003-law-rows'
import { version4 } from './004-rulings'

/** One schema version. Released ones are never edited. */
export type Migration = {
  readonly version: number
  readonly stores: Record<string, string | null>
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>
}

export const migrations: readonly Migration[] = [version1, version3, version4]

export const versionOf = (known: readonly Migration[]): number => Math.max(...known.map((migration) => migration.version))

/** The schema this program writes; data with a higher number is refused. */
export const schemaVersion = versionOf(migrations)

/** The tables of a schema version with the field each one's rows are known by. */
export function primaryKeysAt(version: number): ReadonlyMap<string, string> {
  const stores: Record<string, string | null> = Object.assign(
    {},
    ...migrations.filter((migration) => migration.version <= version).map((migration) => migration.stores),
  )
  return new Map(
    Object.entries(stores).flatMap(([table, schema]) =>
      schema === null ? [] : [[table, (schema.split(',')[0] ?? '').trim().replace(/^(\+\+|&)/, '')]],
    ),
  )
}
