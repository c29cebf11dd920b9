import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { DataSheetGridRef } from 'react-datasheet-grid'
import { useNotices } from '@renderer/ui/Notices'
import { commitById, type SheetDesk } from './sheetCommit'
import { sheetText as text } from './text'
import type { SheetAction, SheetColumn } from './types'
import { useElsewhere } from './useElsewhere'

type DeskOf<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly SheetColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly onChange: (rows: Row[], action: SheetAction) => void
}

/** Takes what was typed in a cell into the row of its id, and says what another window did with that cell or row meanwhile. */
export function useSheetDesk<Row>(given: DeskOf<Row>): SheetDesk {
  const { say } = useNotices()
  const tellElsewhere = useElsewhere()
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
        if (done.rows === rows) return
        onChange([...done.rows], { kind: 'edit', count: 1 })
        const { elsewhere } = done
        if (elsewhere === null || elsewhere === typed) return
        // What the other window wrote goes back by the way that everything typed goes.
        const takeTheirs = (): void => {
          const { rows: now, columns: own, rowId: idOf, onChange: tell } = latest.current
          const write = own.find((one) => one.id === columnId)?.write
          const back = now.map((row) => (idOf(row) === id ? (write?.(row, elsewhere) ?? row) : row))
          tell(back, { kind: 'edit', count: 1 })
        }
        tellElsewhere(column.title, elsewhere, takeTheirs)
      },
    }),
    [say, tellElsewhere],
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
