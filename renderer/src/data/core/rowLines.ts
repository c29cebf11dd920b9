import type { AppDatabase } from './database'
import { readPages } from './pages'

/** Every row as one line of JSON with its table; `first` makes the line before them. For small keeping: a backup goes in pieces. */
export async function rowLines(db: AppDatabase, first: () => string): Promise<{ lines: string[] }> {
  const lines = [first()]
  await readPages(db, (table, rows) => {
    const page = rows.map((row) => JSON.stringify({ t: table, r: row }))
    lines.push(...page)
    return page.reduce((sum, line) => sum + line.length, 0)
  })
  return { lines }
}
