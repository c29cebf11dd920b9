import { maxColumns, maxRows, type GridRow, type SheetGrid } from './types'

/** Cells of a block copied from a table: tabs between cells, lines between rows, a cell with line breaks in quotation marks. */
function splitBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const source = text.replace(/\r\n?/g, '\n')
  const cell = (): string => {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y
    quoted.lastIndex = at
    const match = quoted.exec(source)
    if (match !== null) {
      at = quoted.lastIndex
      return (match[1] ?? '').replaceAll('""', '"')
    }
    const end = /[\t\n]|$/g
    end.lastIndex = at
    const stop = end.exec(source)?.index ?? source.length
    const value = source.slice(at, stop)
    at = stop
    return value
  }
  while (at <= source.length) {
    row.push(cell())
    if (source[at] !== '\t') {
      rows.push(row)
      row = []
    }
    at += 1
  }
  return rows
}

/** A pasted block as a table. Empty lines are left out; row numbers count the pasted rows. */
export function readPasted(text: string, name: string): SheetGrid {
  const all: GridRow[] = splitBlock(text).map((cells, index) => ({ number: index + 1, cells: cells.slice(0, maxColumns) }))
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
