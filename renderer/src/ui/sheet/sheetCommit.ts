import { createContext } from 'react'

/** How a cell gives back what was typed in it: by the id of its row, whatever place that row has by now. */
export type SheetDesk = {
  readonly idOf: (row: never) => string
  readonly commit: (rowId: string, columnId: string, change: (row: never) => unknown, over: string, typed: string) => void
}

export const SheetDeskContext = createContext<SheetDesk>({ idOf: () => '', commit: () => undefined })

/** What became of an edit: the rows with it, or that its row is gone; `elsewhere` is what another window wrote into the cell meanwhile. */
export type Committed<Row> = { readonly rows: readonly Row[] | null; readonly elsewhere: string | null }

/** Puts an edit into the row of that id, over what stands there now. */
export function commitById<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  rowId: string,
  change: (row: Row) => Row,
  read: (row: Row) => string,
  over: string,
): Committed<Row> {
  const at = rows.findIndex((row) => idOf(row) === rowId)
  const present = rows[at]
  if (present === undefined) return { rows: null, elsewhere: null }
  const elsewhere = read(present) === over ? null : read(present)
  const next = change(present)
  return { rows: next === present ? rows : rows.with(at, next), elsewhere }
}
