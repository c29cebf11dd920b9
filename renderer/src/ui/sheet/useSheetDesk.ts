import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { useNotices } from '@renderer/ui/Notices'
import { commitById, type SheetDesk } from './sheetCommit'
import { sheetText as text } from './text'
import type { SheetAction, SheetColumn } from './types'

type DeskOf<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly SheetColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly onChange: (rows: Row[], action: SheetAction) => void
}

/** Takes what was typed in a cell into the row of its id, and says what another window did with that cell or row meanwhile. */
export function useSheetDesk<Row>(given: DeskOf<Row>): SheetDesk {
  const { say } = useNotices()
  const latest = useRef(given)
  useLayoutEffect(() => {
    latest.current = given
  })
  return useMemo(
    () => ({
      idOf: (row) => latest.current.rowId(row),
      commit: (id, columnId, change, over, typed) => {
        const { rows, columns, rowId, onChange } = latest.current
        const column = columns.find((one) => one.id === columnId)
        if (column === undefined) return
        const done = commitById(rows, rowId, id, change as (row: Row) => Row, column.read, over)
        if (done.rows === null) return say(text.goneElsewhere(typed))
        if (done.elsewhere !== null && done.elsewhere !== typed) say(text.changedElsewhere(column.title, done.elsewhere))
        if (done.rows !== rows) onChange([...done.rows], { kind: 'edit', count: 1 })
      },
    }),
    [say],
  )
}

/** Rows that came or went above (another window, undo) push the others: the cursor goes along with its row. */
export function useFollowedRow<Row>(grid: RefObject<DataSheetGridRef | null>, rows: readonly Row[], rowId: (row: Row) => string): void {
  const before = useRef(rows)
  useLayoutEffect(() => {
    const old = before.current
    before.current = rows
    const cell = grid.current?.activeCell
    const stood = cell == null ? undefined : old[cell.row]
    if (cell == null || stood === undefined || old === rows || rowId(stood) === '') return
    const present = rows[cell.row]
    if (present !== undefined && rowId(present) === rowId(stood)) return
    const at = rows.findIndex((row) => rowId(row) === rowId(stood))
    if (at >= 0 && at !== cell.row) grid.current?.setActiveCell({ col: cell.col, row: at })
  }, [grid, rows, rowId])
}
