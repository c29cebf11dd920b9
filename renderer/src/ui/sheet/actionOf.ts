import type { SheetAction, SheetColumn } from './types'

/** What the grid library says it did to the rows from one index up to another. */
type Operation = { readonly type: 'UPDATE' | 'DELETE' | 'CREATE'; readonly fromRowIndex: number; readonly toRowIndex: number }

/** Whether a row was only just begun: nothing is typed in it. */
export const isFresh = <Row>(row: Row | undefined, columns: readonly SheetColumn<Row>[]): boolean =>
  row === undefined || columns.every((column) => column.write === undefined || column.read(row) === '')

/** What was done, as undo names it: rows made or copied, taken away, filled, or one typed in. */
export function actionOf<Row>(
  rows: readonly Row[],
  next: readonly Row[],
  operation: Operation | undefined,
  columns: readonly SheetColumn<Row>[],
): SheetAction {
  const count = operation === undefined ? 1 : operation.toRowIndex - operation.fromRowIndex
  const told = { count: Math.abs(next.length - rows.length) || count }
  if (operation?.type === 'DELETE') return { kind: 'delete', ...told }
  if (operation?.type === 'CREATE') return { kind: isFresh(next[operation.fromRowIndex], columns) ? 'insert' : 'duplicate', ...told }
  return { kind: count > 1 ? 'fill' : 'edit', ...told }
}
