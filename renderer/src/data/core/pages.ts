import type { Table } from 'dexie'
import { logEndKey } from './log'
import { placeKeys, type AppDatabase } from './database'

export type Progress = (done: number, total: number) => void
export type Row = Record<string, unknown>
const ownFacts: readonly unknown[] = Object.values(placeKeys)

/** Rows of some tables are a hundred times those of others: a page grows and shrinks by the size of the one before. */
const firstPage = 64
const largestPage = 4096
const pageSize = { aim: 250_000, most: 1_000_000 } as const
/** The first pages of so many tables to come are asked for ahead: most tables have no other, and the browser would stand still between them. */
const tablesAhead = 2
const nextLength = (length: number, size: number): number =>
  size > pageSize.most ? Math.max(1, length >> 2) : size < pageSize.aim ? Math.min(largestPage, length * 2) : length

/** What travels with the data: facts about this very database stay behind. */
const travelling = (table: string, rows: readonly Row[]): readonly Row[] =>
  table === 'meta' ? rows.filter((row) => !ownFacts.includes(row['key'])) : rows

type Asked = { readonly length: number; readonly rows: PromiseLike<readonly Row[]> }
const ask = (table: Table<Row>, after: unknown, length: number): Asked => ({
  length,
  rows: (after === undefined ? table.orderBy(':id') : table.where(':id').above(after)).limit(length).toArray(),
})

async function readTable(table: Table<Row>, first: Asked, take: (rows: readonly Row[]) => number): Promise<void> {
  const key = table.schema.primKey.keyPath as string
  let length = firstPage
  let coming: Asked | null = first
  while (coming !== null) {
    const rows: readonly Row[] = await coming.rows
    // Asked for before this page is worked on: the browser reads while we write.
    coming = rows.length < coming.length ? null : ask(table, rows.at(-1)?.[key], length)
    length = nextLength(length, take(travelling(table.name, rows)))
  }
}

/** Where the open entries of the log begin: behind the last closed page. Data of a schema without pages have them all open. */
async function lastClosed(db: AppDatabase): Promise<unknown> {
  const end = (await db.tables.find(({ name }) => name === 'meta')?.get(logEndKey)) as
    { readonly value?: { readonly to?: unknown } } | undefined
  return end?.value?.to
}

/** `open`: the log as the program itself reads it, entries from the last closed page on; `all`: whatever stands there, for who looks for faults. */
export type LogRows = 'open' | 'all'

/**
 * Every row of every table in pages, in one read transaction: one moment of the data, never more than two pages, and the first ones of the tables to come, in the memory.
 * `take` works at once, since waiting would end the transaction, and says how large the page was. Where entries were closed the browser keeps
 * the places of the rows that went: from the beginning it would walk over each of them, and a copy would take the longer the longer the log is.
 */
export const readPages = (
  db: AppDatabase,
  take: (table: string, rows: readonly Row[]) => number,
  onProgress: Progress = () => {},
  log: LogRows = 'all',
): Promise<void> =>
  db.transaction('r', db.tables, async () => {
    const closed = log === 'open' ? await lastClosed(db) : undefined
    const tables = db.tables as Table<Row>[]
    const begin = (table: Table<Row>): Asked => ask(table, table.name === 'changes' ? closed : undefined, firstPage)
    const ahead = tables.slice(0, tablesAhead).map(begin)
    for (const [index, table] of tables.entries()) {
      const next = tables[index + tablesAhead]
      if (next !== undefined) ahead.push(begin(next))
      const first = ahead.shift()
      if (first !== undefined) await readTable(table, first, (rows) => take(table.name, rows))
      onProgress(index + 1, tables.length)
    }
  })
