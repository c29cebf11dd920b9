import { fieldChanges, turnFields, type Side } from '@shared/domain/change/fields'
import type { RowChange } from '@shared/domain/change/types'
import type { Touched } from './changeLog'

/** The rows of an entry: what an act touched, as the log holds it, and the way back. */

/** What the act changed; a row that ended as it began is not in it. */
export const rowChangesOf = (touched: readonly Touched[]): RowChange[] =>
  touched.flatMap(({ table, key, before, after }): RowChange[] => {
    if (before === null) return after === null ? [] : [{ table, key, added: after }]
    if (after === null) return [{ table, key, removed: before }]
    const fields = fieldChanges(before, after)
    return fields.length === 0 ? [] : [{ table, key, fields }]
  })

/** A row before or after the change, given the row as it stands on the other side; `undefined` where that is not what stands there. */
export function turnedRow(change: RowChange, present: object | undefined, from: Side): object | null | undefined {
  if ('fields' in change) return present === undefined ? undefined : (turnFields(present, change.fields, from) ?? undefined)
  const isThere = 'added' in change ? from === 'after' : from === 'before'
  const row = ('added' in change ? change.added : change.removed) as object
  if (!isThere) return present === undefined ? row : undefined
  return present !== undefined && fieldChanges(present, row).length === 0 ? null : undefined
}

/**
 * Two entries that follow each other as one: what the second touched, held against the rows as they were before the first.
 * Rows that only the first touched stay as it says.
 */
export function joined(first: readonly RowChange[], then: readonly Touched[]): RowChange[] {
  const rows = new Map(then.map((row) => [`${row.table}/${row.key}`, row]))
  const only = first.filter(({ table, key }) => !rows.has(`${table}/${key}`))
  const both = then.map((row): Touched => {
    const earlier = first.find(({ table, key }) => table === row.table && key === row.key)
    if (earlier === undefined) return row
    const before = turnedRow(earlier, row.before ?? undefined, 'after')
    if (before === undefined) throw new Error(`${row.table}: the sitting does not follow its last entry`)
    return { ...row, before }
  })
  return [...only, ...rowChangesOf(both)]
}
