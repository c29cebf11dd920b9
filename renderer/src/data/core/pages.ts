import type { Table } from 'dexie'
import { placeKeys, type AppDatabase } from './database'

export type Progress = (done: number, total: number) => void
export type Row = Record<string, unknown>
const ownFacts: readonly unknown[] = Object.values(placeKeys)

/** Rows of some tables are a hundred times those of others: a page grows and shrinks by the size of the one before. */
const firstPage = 64
const largestPage = 4096
const pageSize = { aim: 1_000_000, most: 4_000_000 } as const
const nextLength = (length: number, size: number): number =>
  size > pageSize.most ? Math.max(1, length >> 2) : size < pageSize.aim ? Math.min(largestPage, length * 2) : length

/** What travels with the data: facts about this very database stay behind. */
const travelling = (table: string, rows: readonly Row[]): readonly Row[] =>
  table === 'meta' ? rows.filter((row) => !ownFacts.includes(row['key'])) : rows

async function readTable(table: Table<Row>, take: (rows: readonly Row[]) => number): Promise<void> {
  const key = table.schema.primKey.keyPath as string
  const ask = (after: unknown, length: number) => ({
    length,
    rows: (after === undefined ? table.orderBy(':id') : table.where(':id').above(after)).limit(length).toArray(),
  })
  let length = firstPage
  let coming: ReturnType<typeof ask> | null = ask(undefined, length)
  while (coming !== null) {
    const rows: readonly Row[] = await coming.rows
    // Asked for before this page is worked on: the browser reads while we write.
    coming = rows.length < coming.length ? null : ask(rows.at(-1)?.[key], length)
    length = nextLength(length, take(travelling(table.name, rows)))
  }
}

/**
 * Every row of every table in pages, in one read transaction: one moment of the data, never more than two pages in the memory.
 * `take` works at once, since waiting would end the transaction, and says how large the page was.
 */
export const readPages = (
  db: AppDatabase,
  take: (table: string, rows: readonly Row[]) => number,
  onProgress: Progress = () => {},
): Promise<void> =>
  db.transaction('r', db.tables, async () => {
    for (const [index, table] of db.tables.entries()) {
      await readTable(table as Table<Row>, (rows) => take(table.name, rows))
      onProgress(index + 1, db.tables.length)
    }
  })
