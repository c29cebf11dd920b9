import type { Table } from 'dexie'
import { placeKeys, type AppDatabase } from './database'

export type Progress = (done: number, total: number) => void
const ownFacts: readonly unknown[] = Object.values(placeKeys)
type Row = Record<string, unknown>

/**
 * Every row as one line of JSON with its table, and how many each table gave; `first` makes the line before them, from the office's row.
 * One read transaction: one moment of the data.
 */
export async function rowLines(
  db: AppDatabase,
  first: (office: { readonly name?: string } | undefined) => string,
  onProgress: Progress = () => {},
): Promise<{ lines: string[]; counts: Record<string, number> }> {
  return db.transaction('r', db.tables, async () => {
    const [office] = (await db.table('office').toArray()) as { readonly name?: string }[]
    const lines = [first(office)]
    const counts: Record<string, number> = {}
    for (const [index, table] of db.tables.entries()) {
      const all = await (table as Table<Row>).toArray()
      const rows = table.name === 'meta' ? all.filter((row) => !ownFacts.includes(row['key'])) : all
      counts[table.name] = rows.length
      for (const row of rows) lines.push(JSON.stringify({ t: table.name, r: row }))
      onProgress(index + 1, db.tables.length)
    }
    return { lines, counts }
  })
}
