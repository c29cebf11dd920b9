import { version1 } from './001-first-tables'
import { version3 } from './003-law-rows'
import { version4 } from './004-rulings'
import { version5 } from './005-log-fields'
import { version6 } from './006-subject-history'
import { version7 } from './007-subject-years'
import { version8 } from './008-postings'
import { version9 } from './009-movement-work'
import { version14 } from './014-movement-year'
import { version15 } from './015-scoring'
import { version16 } from './016-log-pages'
import { version17 } from './017-log-archives'
import { version22 } from './022-report-words'
import { version25 } from './025-signed-earlier'
import type { Migration } from './types'

export type { Migration } from './types'

export const migrations: readonly Migration[] = [
  version1,
  version3,
  version4,
  version5,
  version6,
  version7,
  version8,
  version9,
  version14,
  version15,
  version16,
  version17,
  version22,
  version25,
]

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
