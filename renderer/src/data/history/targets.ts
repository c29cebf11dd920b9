import { isDecisionOwner } from '@shared/domain/award/papers'
import { linksOf } from '../backup/links'
import type { AppDatabase } from '../core/database'
import type { Row } from '../core/pages'
import { subjectLinks } from '../repositories/subjectLinks'

type Placed = { readonly table: string; readonly row: Row }

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '')

/**
 * What a row cannot stand without. A file may hang on a round as well as on a subject, or a line, so its owner is looked for in all; one of
 * a past decision hangs on no row.
 */
function targetsOf({ table, row }: Placed): { readonly tables: readonly string[]; readonly id: string }[] {
  if (table === 'attachments' && isDecisionOwner(String(row['ownerId']))) return []
  const toSubjects = subjectLinks.filter((link) => link.table === table && link.hold !== 'loose')
  return [
    ...linksOf(table, row).map(({ target, id }) => ({ tables: [target], id })),
    ...toSubjects.flatMap(({ field }) =>
      idsIn(row[field]).map((id) => ({ tables: table === 'attachments' ? ['subjects', 'rounds', 'nominees'] : ['subjects'], id })),
    ),
  ]
}

/** The same as `table/id`, each place where it may stand. */
export const needsOf = (placed: Placed): string[] => targetsOf(placed).flatMap(({ tables, id }) => tables.map((table) => `${table}/${id}`))

/** `mergedInto`: the name of the record that it was merged into since. */
export type Missing = { readonly table: string; readonly id: string; readonly name: string; readonly mergedInto?: string }

/** What these rows need and nobody has: neither the data nor the rows themselves. Names are looked for afterwards. */
export async function missingTargets(db: AppDatabase, placed: readonly Placed[]): Promise<Missing[]> {
  const coming = new Set(placed.map(({ table, row }) => `${table}/${String(row['id'])}`))
  const missing = new Map<string, Missing>()
  for (const { tables, id } of placed.flatMap(targetsOf)) {
    if (tables.some((table) => coming.has(`${table}/${id}`))) continue
    const found = await Promise.all(tables.map((table) => db.table(table).get(id)))
    if (found.every((row) => row === undefined)) missing.set(id, { table: tables[0] ?? '', id, name: '' })
  }
  return [...missing.values()]
}
