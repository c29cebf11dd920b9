import { linksOf } from '../backup/links'
import type { AppDatabase } from '../core/database'
import type { Row } from '../core/pages'
import { subjectLinks } from '../repositories/subjectLinks'

type Placed = { readonly table: string; readonly row: Row }

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '')

/** What a row cannot stand without. A file may hang on a round as well as on a subject, so its owner is looked for in both. */
function targetsOf({ table, row }: Placed): { readonly tables: readonly string[]; readonly id: string }[] {
  const toSubjects = subjectLinks.filter((link) => link.table === table && link.hold !== 'loose')
  return [
    ...linksOf(table, row).map(({ target, id }) => ({ tables: [target], id })),
    ...toSubjects.flatMap(({ field }) =>
      idsIn(row[field]).map((id) => ({ tables: table === 'attachments' ? ['subjects', 'rounds'] : ['subjects'], id })),
    ),
  ]
}

/** The tables of what these rows need and nobody has: neither the data nor the rows themselves. */
export async function missingTargets(db: AppDatabase, placed: readonly Placed[]): Promise<string[]> {
  const coming = new Set(placed.map(({ table, row }) => `${table}/${String(row['id'])}`))
  const missing = new Set<string>()
  for (const { tables, id } of placed.flatMap(targetsOf)) {
    if (tables.some((table) => coming.has(`${table}/${id}`))) continue
    const found = await Promise.all(tables.map((table) => db.table(table).get(id)))
    if (found.every((row) => row === undefined)) missing.add(tables[0] ?? '')
  }
  return [...missing]
}
