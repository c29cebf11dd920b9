import { parseBlock } from '../lib/clipboard'
import { arrange } from './arrange'
import { maxColumns, plainGrid, type GridRow, type SheetGrid } from './types'

/** A pasted block as a table. Empty lines are left out; row numbers count the pasted rows. */
export function readPasted(text: string, name: string): SheetGrid {
  const all: GridRow[] = parseBlock(text).map((cells, index) => ({ number: index + 1, cells: cells.slice(0, maxColumns) }))
  const filled = all.filter((row) => row.cells.some((value) => value.trim() !== ''))
  return arrange(plainGrid(name, filled))
}
