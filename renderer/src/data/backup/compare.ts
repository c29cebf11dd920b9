import { fieldChanges } from '@shared/domain/change/fields'
import { ok, type Result } from '@shared/lib/result'
import { loggedTables, type AppDatabase, type LoggedTable } from '../core/database'
import type { Progress, Row } from '../core/pages'
import { ownNames } from '../core/rowNames'
import { schemaVersion } from '../migrations'
import type { BackupSource } from './pieces'
import { readBackup, type BackupSummary } from './read'

/** A row that restoring would bring, change or take away: what it is called, and the fields that differ. */
export type DifferentRow = { readonly name: string; readonly fields: readonly string[] }
export type Difference = { readonly count: number; readonly named: readonly DifferentRow[] }
export type TableDifference = {
  readonly table: LoggedTable
  /** In the copy only: would come back. */
  readonly added: Difference
  /** In both: would go back to the copy's values. */
  readonly changed: Difference
  /** Here only: would be gone. */
  readonly gone: Difference
}
export type Comparison = BackupSummary & {
  /** Tables that differ; `null` for a copy of an older schema, whose rows cannot be held against today's. */
  readonly differences: readonly TableDifference[] | null
}

const namedRows = 100
type Counted = { count: number; readonly rows: { readonly row: Row; readonly fields: readonly string[] }[] }
const nothing = (): Counted => ({ count: 0, rows: [] })
function count(into: Counted, row: Row, fields: readonly string[] = []): void {
  into.count += 1
  if (into.rows.length < namedRows) into.rows.push({ row, fields })
}
/** The fields a person would see differ: nothing written down twice over is no change. */
const changedFields = (here: Row, there: Row): string[] => [
  ...new Set(
    fieldChanges(here, there).flatMap(({ path, before, after }) => ((before ?? '') === (after ?? '') ? [] : [String(path[0] ?? '')])),
  ),
]
const isLogged = (table: string): table is LoggedTable => (loggedTables as readonly string[]).includes(table)

/** Holds the rows of a copy against those that stand here, a page at a time. */
class Comparing {
  private readonly tables = new Map(loggedTables.map((table) => [table, { added: nothing(), changed: nothing(), seen: new Set<string>() }]))
  private readonly subjects = new Map<string, string>()

  constructor(private readonly db: AppDatabase) {}

  async take(table: string, rows: readonly Row[]): Promise<void> {
    const found = isLogged(table) ? this.tables.get(table) : undefined
    if (found === undefined) return
    const present = await this.db.table<Row, string>(table).bulkGet(rows.map((row) => String(row['id'])))
    for (const [index, row] of rows.entries()) {
      found.seen.add(String(row['id']))
      if (table === 'subjects') this.subjects.set(String(row['id']), ownNames(row)[0] ?? '')
      const here = present[index]
      if (here === undefined) count(found.added, row)
      else {
        const fields = changedFields(here, row)
        if (fields.length > 0) count(found.changed, here, fields)
      }
    }
  }

  async differences(): Promise<TableDifference[]> {
    const all: TableDifference[] = []
    for (const [table, { added, changed, seen }] of this.tables) {
      const keys = (await this.db.table<Row, string>(table).toCollection().primaryKeys()).filter((key) => !seen.has(key))
      const gone: Counted = { count: keys.length, rows: [] }
      const rows = await this.db.table<Row, string>(table).bulkGet(keys.slice(0, namedRows))
      for (const row of rows) if (row !== undefined) gone.rows.push({ row, fields: [] })
      if (added.count + changed.count + gone.count === 0) continue
      all.push({ table, added: await this.named(added), changed: await this.named(changed), gone: await this.named(gone) })
    }
    return all
  }

  /** A line of a list goes by its subject, here or in the copy. */
  private async named({ count: total, rows }: Counted): Promise<Difference> {
    const ids = rows.map(({ row }) => (typeof row['subjectId'] === 'string' ? row['subjectId'] : ''))
    const subjects = await this.db.subjects.bulkGet(ids)
    return {
      count: total,
      named: rows.map(({ row, fields }, index) => ({
        name: ownNames(row)[0] ?? subjects[index]?.name ?? this.subjects.get(ids[index] ?? '') ?? '',
        fields,
      })),
    }
  }
}

/** Verifies a copy whole, and says what restoring it would change against the data here. Nothing is touched. */
export async function compareBackup(db: AppDatabase, source: BackupSource, onProgress?: Progress): Promise<Result<Comparison>> {
  const comparing = new Comparing(db)
  let isSame = false
  const summary = await readBackup(
    source,
    {
      onHeader: (header) => {
        isSame = header.schemaVersion === schemaVersion
        return Promise.resolve()
      },
      onRows: (table, rows) => (isSame ? comparing.take(table, rows) : Promise.resolve()),
    },
    onProgress,
  )
  return summary.ok ? ok({ ...summary.value, differences: isSame ? await comparing.differences() : null }) : summary
}
