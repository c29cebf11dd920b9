import type { Header } from './header'
import { readHeading } from './headings'
import type { GridRow, SheetGrid } from './types'

/** "5 (2)": the row of the file, and which of the blocks beside each other. */
export const placeOf = (row: number, block: number): string => `${row} (${block + 1})`

/** The columns where tables begin that stand beside each other: each has its running numbers and its names. One column where there is one table. */
function startsOf(texts: readonly string[]): readonly number[] {
  const serials = texts.flatMap((text, column) => (readHeading(text).get('serial') === 3 ? [column] : []))
  const starts = serials.map((column, place) => (place === 0 ? 0 : column))
  const holdsNames = (from: number, to: number | undefined): boolean =>
    texts.slice(from, to).some((text) => (readHeading(text).get('name') ?? 0) >= 2)
  return starts.every((from, place) => holdsNames(from, starts[place + 1])) ? starts : []
}

/** Tables of different columns beside each other ("TT, Tập thể" and "TT, Cá nhân, Chức vụ"): those to the right go below, under headings of their own. */
export function belowEachOther(grid: SheetGrid, header: Header): SheetGrid {
  const starts = startsOf(header.texts)
  const top = Math.min(...header.rowNumbers)
  if (starts.length < 2) return grid
  const base = Math.max(...grid.rows.map((row) => row.number))
  const legacyCells = new Map(grid.legacyCells)
  const rows = starts.flatMap((from, block) =>
    grid.rows.flatMap((row): GridRow[] => {
      if (row.number < top) return block === 0 ? [row] : []
      const cells = row.cells.slice(from, starts[block + 1])
      if (cells.every((cell) => cell.trim() === '')) return []
      if (block === 0) return [{ ...row, cells }]
      const number = base * block + row.number
      cells.forEach((_, column) => {
        const encoding = grid.legacyCells.get(`${row.number}:${from + column}`)
        legacyCells.delete(`${row.number}:${from + column}`)
        if (encoding !== undefined) legacyCells.set(`${number}:${column}`, encoding)
      })
      const continued = row.continued?.flatMap((column) => (column >= from && column < from + cells.length ? [column - from] : []))
      return [{ ...row, cells, number, place: placeOf(row.number, block), ...(continued === undefined ? {} : { continued }) }]
    }),
  )
  const right = starts[1] ?? Infinity
  return { ...grid, rows, legacyCells, merges: grid.merges.filter((area) => area.right < right) }
}
