import type { Block, BlockRow } from '../lib/clipboard'
import { isMarkAlone } from '../lib/bullets'
import { cleanLine } from '../lib/text'
import { arrange } from './arrange'
import { weightOfRow } from './weight'
import { withLinesBeside } from './lines/beside'
import { readLines } from './lines/read'
import { maxColumns, plainGrid, type GridRow, type SheetGrid } from './types'

const isBlank = (row: BlockRow): boolean => row.cells.every((cell) => cell.trim() === '')

/**
 * A block of a copy, a page or a Word file as one table to be read: its tables with the lines between them, or, where no table holds a list, the
 * lines that each tell of somebody. `isWithLines`: those whom the words around the tables name are a further table.
 */
export function gridOfBlock(
  name: string,
  { rows, merges }: Block,
  { isWithLines = false, ...more }: Partial<SheetGrid> & { readonly isWithLines?: boolean } = {},
): SheetGrid {
  const numbered: { readonly row: BlockRow; readonly grid: GridRow }[] = rows.flatMap((row, index) =>
    isBlank(row)
      ? []
      : [
          {
            row,
            grid: {
              number: index + 1,
              cells: row.cells.slice(0, maxColumns),
              ...(row.mark === undefined ? {} : { mark: row.mark }),
              ...(row.isProse === true ? { isProse: true } : {}),
            },
          },
        ],
  )
  const grid = plainGrid(
    name,
    numbered.map(({ grid: line }) => line),
    { ...more, merges: merges.map(({ top, left, bottom, right }) => ({ top: top + 1, left, bottom: bottom + 1, right })) },
  )
  const inTables = withListTables(
    grid,
    numbered.map(({ row }) => row.table ?? 0),
  )
  const words = new Set(numbered.flatMap(({ row, grid: { number } }) => (row.isProse === true ? [number] : [])))
  return inTables === null || isLines(inTables)
    ? (readLines(
        grid,
        grid.rows.every((row) => row.isProse === true),
      ) ?? arrange(inTables ?? grid))
    : arrange(isWithLines ? withLinesBeside(inTables, (row) => words.has(row.number)) : inTables)
}
/** Whether nothing but single lines is there; of numbers with a text behind, most of which say more than a name. */
function isLines(grid: SheetGrid): boolean {
  const filled = grid.rows.filter((row) => row.isProse !== true).map((row) => row.cells.filter((cell) => cell.trim() !== ''))
  const numbered = filled.filter((cells) => cells.length === 2)
  return (
    filled.every((cells) => cells.length < 2 || (cells.length === 2 && isMarkAlone(cells[0] ?? ''))) &&
    numbered.filter(([, text]) => /[,;:(]|\s[-–]\s/.test(text ?? '')).length * 2 >= numbered.length
  )
}

/** Tables that hold no list (the head of a letter, the place to sign) are words around it. `null` where no table holds one. */
function withListTables(grid: SheetGrid, tables: readonly number[]): SheetGrid | null {
  const ids = [...new Set(tables)]
  if (ids.length === 1 && ids[0] === 0) return grid
  const widths = new Map<number, number>()
  const lists = new Set<number>()
  let last: number | null = null
  for (const id of ids.filter((one) => one !== 0)) {
    const places = grid.rows.flatMap((_, index) => (tables[index] === id ? [index] : []))
    const width = Math.max(0, ...places.map((index) => grid.rows[index]?.cells.length ?? 0))
    widths.set(id, width)
    const hasHeading = places.slice(0, 12).some((index) => weightOfRow(grid, index) >= 3)
    // A table broken in two by a page or a line goes on in the same columns, with running numbers.
    const goesOn =
      last !== null &&
      widths.get(last) === width &&
      places.some((index) => /^\d{1,4}[.)]?$/.test(cleanLine(grid.rows[index]?.cells[0] ?? '')))
    if (!hasHeading && !goesOn) continue
    lists.add(id)
    last = id
  }
  if (lists.size === 0) return tables.some((id) => id !== 0) && ids.length > 0 ? onlyBigTable(grid, tables) : null
  return {
    ...grid,
    rows: grid.rows.map((row, index) => (lists.has(tables[index] ?? 0) || row.isProse === true ? row : { ...row, isProse: true })),
  }
}

/** Without headings anywhere the longest table with people in it is read by its values. */
function onlyBigTable(grid: SheetGrid, tables: readonly number[]): SheetGrid | null {
  const counts = new Map<number, number>()
  for (const id of tables) if (id !== 0) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [id, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (count < 3) return counts.size === 1 ? grid : null
  return { ...grid, rows: grid.rows.map((row, index) => (tables[index] === id ? row : { ...row, isProse: true })) }
}
