import { useInsertionEffect, useMemo, useRef, type RefObject } from 'react'
import { useNotices } from '@renderer/ui/Notices'
import { commitById, type SheetDesk } from './sheetCommit'
import { sheetText as text } from './text'
import type { SheetAction, SheetColumn } from './types'
import { useElsewhere } from './useElsewhere'

/** What the sheet was given last. */
export type DeskOf<Row> = {
  readonly rows: readonly Row[]
  readonly columns: readonly SheetColumn<Row>[]
  readonly rowId: (row: Row) => string
  readonly onChange: (rows: Row[], action: SheetAction) => void
}

/**
 * Takes what was typed in a cell into the row of its id, and says what another window did with that cell or row meanwhile. `NewestRows` has to
 * stand in front of the cells and keep `latestRef`.
 */
export function useSheetDesk<Row>(given: DeskOf<Row>): { readonly desk: SheetDesk; readonly latestRef: RefObject<DeskOf<Row>> } {
  const { warn } = useNotices()
  const tellElsewhere = useElsewhere()
  const latestRef = useRef(given)
  const desk = useMemo<SheetDesk>(
    () => ({
      idOf: (row) => latestRef.current.rowId(row),
      commit: (id, columnId, change, over, typed) => {
        const { rows, columns, rowId, onChange } = latestRef.current
        const column = columns.find((one) => one.id === columnId)
        if (column === undefined) return
        const done = commitById(rows, rowId, id, change as (row: Row) => Row, column.read, over)
        if (done.rows === null) return warn(text.goneElsewhere(typed))
        if (done.rows === rows) return
        onChange([...done.rows], { kind: 'edit', count: 1 })
        const { elsewhere } = done
        if (elsewhere === null || elsewhere === typed) return
        // What the other window wrote goes back by the way that everything typed goes.
        const takeTheirs = (): void => {
          const { rows: now, columns: own, rowId: idOf, onChange: tell } = latestRef.current
          const write = own.find((one) => one.id === columnId)?.write
          const back = now.map((row) => (idOf(row) === id ? (write?.(row, elsewhere) ?? row) : row))
          tell(back, { kind: 'edit', count: 1 })
        }
        tellElsewhere(column.title, elsewhere, takeTheirs)
      },
    }),
    [warn, tellElsewhere],
  )
  return { desk, latestRef }
}

/**
 * Draws nothing: what the sheet was given is known here before any cell behind it goes. A cell whose row another window took away hands over its
 * text while the page is drawn, and would else look for its row among the rows of before.
 */
export function NewestRows<Row>({ given, latestRef }: { readonly given: DeskOf<Row>; readonly latestRef: RefObject<DeskOf<Row>> }): null {
  useInsertionEffect(() => {
    latestRef.current = given
  })
  return null
}
