import type { RowChange } from '@shared/domain/change/types'
import { countedTables, type Counts } from '@shared/ipc/twin'
import type { AppDatabase } from '../core/database'

const isCounted = (table: string): table is (typeof countedTables)[number] => (countedTables as readonly string[]).includes(table)

/** How many rows the tables hold that a person counts by; none of a table that an older schema does not have. */
export async function readCounts(db: AppDatabase): Promise<Counts> {
  const counted = await Promise.all(
    countedTables.map(async (table) => [table, db.tables.some(({ name }) => name === table) ? await db.table(table).count() : 0] as const),
  )
  return Object.fromEntries(counted) as Counts
}

/** The counts after an act, without looking at the tables again; before it with `turned`. */
export function countedOn(counts: Counts, rows: readonly RowChange[], turned: 'done' | 'undone' = 'done'): Counts {
  const next = { ...counts }
  const step = turned === 'done' ? 1 : -1
  for (const row of rows)
    if (isCounted(row.table)) next[row.table] = Math.max(0, next[row.table] + ('added' in row ? step : 'removed' in row ? -step : 0))
  return next
}
