import type { EntityTable, Table } from 'dexie'
import { inParts } from './actSlices'

/** Below so many rows the browser fetches them one by one faster than it counts the table. */
const manyRows = 500
/** Reading a whole table at once costs about a tenth of asking for each of its rows. */
const wholeIsCheaper = 8

/** Whether so many rows of a table are had for less by reading all of it. */
export const isWholeCheaper = async (table: { readonly count: () => PromiseLike<number> }, rows: number): Promise<boolean> =>
  rows >= manyRows && (await table.count()) <= rows * wholeIsCheaper

/** The rows under those keys, each in its place, `undefined` where there is none: asked for in parts between which the screen answers. */
export async function getInParts<Row, Key>(table: Table<Row, Key>, keys: readonly Key[]): Promise<(Row | undefined)[]> {
  const rows: (Row | undefined)[] = []
  await inParts(keys, async (part) => {
    rows.push(...(await table.bulkGet(part)))
  })
  return rows
}

/** The rows of those ids, each in its place, `undefined` where there is none. Long lists are read in one go. */
export async function readMany<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  const keys = ids as Parameters<typeof table.bulkGet>[0]
  if (!(await isWholeCheaper(table, ids.length))) return table.bulkGet(keys)
  const rows = new Map((await table.toArray()).map((row) => [row.id, row]))
  return ids.map((id) => rows.get(id))
}

/** A field of the rows of a table, also one that only some kinds of them have. */
type FieldOf<Row> = Row extends unknown ? keyof Row & string : never

/**
 * The rows whose index names one of those values, in no order. Rows of several values at once come one by one through a cursor, so each value
 * is asked for by itself; asking for thousands costs more than reading all.
 */
export async function readManyBy<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  index: FieldOf<Row>,
  values: readonly string[],
): Promise<Row[]> {
  const wanted: ReadonlySet<unknown> = new Set(values)
  const asked = [...wanted] as string[]
  if (asked.length < manyRows) return (await Promise.all(asked.map((value) => table.where(index).equals(value).toArray()))).flat()
  if (!(await isWholeCheaper(table, asked.length))) return table.where(index).anyOf(asked).toArray()
  return (await table.toArray()).filter((row) => wanted.has((row as Readonly<Record<string, unknown>>)[index]))
}
