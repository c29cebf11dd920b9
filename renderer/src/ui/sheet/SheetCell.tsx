import { memo, use, useState } from 'react'
import type { CellProps } from 'react-datasheet-grid'
import { CellEditor } from './CellEditor'
import { SheetDeskContext } from './sheetCommit'
import type { SheetColumn } from './types'

type Props<Row> = CellProps<Row, SheetColumn<Row>>

function Cell<Row>({ rowData, active, focus, disabled, stopEditing, columnData: column }: Props<Row>) {
  const { idOf, commit } = use(SheetDeskContext)
  const rowId = idOf(rowData as never)
  const problem = column.problem?.(rowData)
  const doubt = problem === undefined ? column.doubt?.(rowData) : undefined
  const text = column.read(rowData)
  const session = useSession(focus, text)
  return (
    <>
      {active && !disabled && column.write !== undefined && (
        <CellEditor
          key={`${rowId}/${session}`}
          row={rowData}
          column={column}
          isOpen={focus}
          onCommit={(change, over, typed) => commit(rowId, column.id, change, over, typed)}
          onStop={() => stopEditing({ nextRow: false })}
        />
      )}
      <div
        className="sheet-text"
        data-align={column.align}
        data-problem={problem === undefined ? undefined : true}
        data-doubt={doubt === undefined ? undefined : true}
        title={problem ?? doubt ?? (text.length > 12 ? text : undefined)}
      >
        {problem !== undefined && <span aria-label={problem}>✕ </span>}
        {doubt !== undefined && (
          <span className="sheet-doubt" aria-label={doubt}>
            ?{' '}
          </span>
        )}
        {column.show?.(rowData) ?? text}
      </div>
    </>
  )
}

/** A number that changes whenever the field must begin anew: the cell was closed, or got another text while it was closed. */
function useSession(isOpen: boolean, text: string): number {
  const [present, setPresent] = useState({ isOpen, text, count: 0 })
  const isAnew = !isOpen && (present.isOpen || present.text !== text)
  if (isAnew || present.isOpen !== isOpen)
    setPresent({ isOpen, text: isOpen ? present.text : text, count: present.count + (isAnew ? 1 : 0) })
  return present.count
}

/** Only the cell one stands in needs the newest callbacks; the others are drawn again when their row or column changes. */
const isSame = <Row,>(before: Props<Row>, after: Props<Row>): boolean =>
  before.rowData === after.rowData &&
  before.columnData === after.columnData &&
  before.active === after.active &&
  before.focus === after.focus &&
  before.disabled === after.disabled &&
  (!after.active || before.stopEditing === after.stopEditing)

/** One cell: plain text while read (5,000 rows stay light), a field where one stands, its problem as sign and words. */
export const SheetCell = memo(Cell, isSame) as typeof Cell
