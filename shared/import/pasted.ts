import { parseBlock } from '../lib/clipboard'
import { maxColumns, maxRows, type GridRow, type SheetGrid } from './types'

/** A pasted block as a table. Empty lines are left out; row numbers count the pasted rows. */
export function readPasted(text: string, name: string): SheetGrid {
  const all: GridRow[] = parseBlock(text).map((cells, index) => ({ number: index + 1, cells: cells.slice(0, maxColumns) }))
  const filled = all.filter((row) => row.cells.some((value) => value.trim() !== ''))
  return {
    name,
    isHidden: false,
    rows: filled.slice(0, maxRows),
    merges: [],
    legacyCells: new Map(),
    unsettledFormulas: 0,
    isCut: filled.length > maxRows,
  }
}
