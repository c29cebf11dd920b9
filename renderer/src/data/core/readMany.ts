import type { EntityTable } from 'dexie'

/** Below so many rows the browser fetches them one by one faster than it counts the table. */
const fewRows = 500
/** Reading a whole table at once costs about a tenth of asking for each of its rows. */
const wholeIsCheaper = 8

/** The rows of those ids, each in its place, `undefined` where there is none. Long lists are read in one go. */
export async function readMany<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  const keys = ids as Parameters<typeof table.bulkGet>[0]
  if (ids.length < fewRows || (await table.count()) > ids.length * wholeIsCheaper) return table.bulkGet(keys)
  const rows = new Map((await table.toArray()).map((row) => [row.id, row]))
  return ids.map((id) => rows.get(id))
}

/** The rows whose index names one of those values, in no order. Asking for thousands one by one costs more than reading all. */
export async function readManyBy<Row extends { readonly id: string }, Index extends keyof Row & string>(
  table: EntityTable<Row, 'id'>,
  index: Index,
  values: readonly string[],
): Promise<Row[]> {
  if (values.length < fewRows || (await table.count()) > values.length * wholeIsCheaper) return table.where(index).anyOf(values).toArray()
  const wanted: ReadonlySet<unknown> = new Set(values)
  return (await table.toArray()).filter((row) => wanted.has(row[index]))
}
