import type { RowChange } from '@shared/domain/change/types'
import type { AppDatabase } from '../core/database'
import type { Row } from '../core/pages'
import { readLog } from './log'
import { heirOf } from './merged'

/** Rows that bear a name, under which values and other rows name them. */
const named = ['subjects', 'rounds', 'movements', 'initiatives'] as const
const shown = 200
/** So many names of those who are gone are looked for in the log. */
const soughtInLog = 12

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
  const values = few.flatMap((change) => {
    if ('fields' in change) return change.fields.flatMap(({ before, after }) => [...stringsIn(before), ...stringsIn(after)])
    // One record alone is shown with all it holds.
    return few.length > 1 ? [] : Object.values(heldRow(change) ?? {}).flatMap(stringsIn)
  })
  const ids = [...new Set([...values.filter((value) => value.length < 80), ...few.flatMap((change) => bearerOf(rowOf(change)))])]
  const names = new Map<string, string>()
  for (const table of named)
    for (const row of await db.table<Row, string>(table).bulkGet(ids))
      if (typeof row?.['name'] === 'string') names.set(String(row['id']), row['name'])
  // Whom a line is about may be gone itself: merged into somebody, or deleted later.
  const gone = [...new Set(few.flatMap((change) => bearerOf(rowOf(change))))].filter((id) => !names.has(id)).slice(0, soughtInLog)
  for (const id of gone) {
    const name = await nameOfGone(db, id)
    if (name !== undefined) names.set(id, name)
  }
  return { ofId: (id) => names.get(id), rowOf }
}

/** What a subject that is gone was called last; where the log tells no more, the name of the one it was merged into. */
async function nameOfGone(db: AppDatabase, id: string): Promise<string | undefined> {
  const { entries } = await readLog(db, { record: { table: 'subjects', key: id } }, { limit: 1 })
  const change = entries[0]?.rows.find((row) => row.table === 'subjects' && row.key === id)
  const row = change === undefined ? undefined : heldRow(change)
  if (typeof row?.['name'] === 'string') return row['name']
  const heir = await heirOf(db, id)
  return heir === null ? undefined : (await db.subjects.get(heir))?.name
}
