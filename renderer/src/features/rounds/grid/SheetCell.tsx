import { memo } from 'react'
import type { CellProps } from 'react-datasheet-grid'
import { CellEditor } from './CellEditor'
import type { SheetColumn } from './types'

type Props<Row> = CellProps<Row, SheetColumn<Row>>

function Cell<Row>({ rowData, setRowData, focus, stopEditing, columnData: column }: Props<Row>) {
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

/** Only a cell that is typed in needs the newest callbacks; the others are drawn again when their row or column changes. */
const isSame = <Row,>(before: Props<Row>, after: Props<Row>): boolean =>
  before.rowData === after.rowData && before.columnData === after.columnData && before.focus === after.focus &&
  (!after.focus || (before.setRowData === after.setRowData && before.stopEditing === after.stopEditing))

/** One cell: plain text while read (5,000 rows stay light), an editor while typed in, its problem as sign and words. */
export const SheetCell = memo(Cell, isSame) as typeof Cell
