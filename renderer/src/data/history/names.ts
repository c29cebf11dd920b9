import type { RowChange } from '@shared/domain/change/types'
import type { AppDatabase } from '../core/database'
import type { Row } from '../core/pages'

/** Rows that bear a name, under which values and other rows name them. */
const named = ['subjects', 'rounds', 'movements', 'initiatives'] as const
const shown = 200

export type Names = {
  /** What an id names, for values. */
  readonly ofId: (id: string) => string | undefined
  /** The row a change is about, as it stands or as the change holds it. */
  readonly rowOf: (change: RowChange) => Row | undefined
}

const stringsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
const heldRow = (change: RowChange): Row | undefined =>
  'added' in change ? (change.added as Row) : 'removed' in change ? (change.removed as Row) : undefined
/** The row whose name this one goes by: a line of a list by its subject. */
const bearerOf = (row: Row | undefined): string[] => stringsIn([row?.['subjectId'], row?.['nomineeId']])

/** Looks up, once for all these changes, what they are about and what their values name. */
export async function readNames(db: AppDatabase, changes: readonly RowChange[]): Promise<Names> {
  const few = changes.slice(0, shown)
  const rows = new Map<string, Row>()
  for (const table of new Set(few.map((change) => change.table))) {
    const keys = few.filter((change) => change.table === table && heldRow(change) === undefined).map(({ key }) => key)
    const found = await db.table<Row, string>(table).bulkGet(keys)
    found.forEach((row, index) => row !== undefined && rows.set(`${table}/${keys[index]}`, row))
  }
  const rowOf = (change: RowChange): Row | undefined => heldRow(change) ?? rows.get(`${change.table}/${change.key}`)
  const values = few.flatMap((change) =>
    'fields' in change ? change.fields.flatMap(({ before, after }) => [...stringsIn(before), ...stringsIn(after)]) : [],
  )
  const ids = [...new Set([...values.filter((value) => value.length < 80), ...few.flatMap((change) => bearerOf(rowOf(change)))])]
  const names = new Map<string, string>()
  for (const table of named)
    for (const row of await db.table<Row, string>(table).bulkGet(ids))
      if (typeof row?.['name'] === 'string') names.set(String(row['id']), row['name'])
  return { ofId: (id) => names.get(id), rowOf }
}
