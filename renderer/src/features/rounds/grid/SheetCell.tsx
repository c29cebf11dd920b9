import type { CellProps } from 'react-datasheet-grid'
import { CellEditor } from './CellEditor'
import type { SheetColumn } from './types'

/** One cell: plain text while read (5,000 rows stay light), an editor while typed in, its problem as sign and words. */
export function SheetCell<Row>({ rowData, setRowData, focus, stopEditing, columnData: column }: CellProps<Row, SheetColumn<Row>>) {
  if (focus && column.write !== undefined) return <CellEditor row={rowData} column={column} onCommit={setRowData} onStop={() => stopEditing({ nextRow: false })} />
  const problem = column.problem?.(rowData)
  const text = column.read(rowData)
  return (
    <div className="sheet-text" data-align={column.align} data-problem={problem === undefined ? undefined : true} title={problem ?? (text.length > 12 ? text : undefined)}>
      {problem !== undefined && <span aria-label={problem}>✕ </span>}
      {column.show?.(rowData) ?? text}
    </div>
  )
}
