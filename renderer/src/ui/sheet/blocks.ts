import { atOnce } from '@shared/lib/slices'
import type { SheetBlock, SheetColumn } from './types'

type Columns<Row> = readonly SheetColumn<Row>[]

const isWritable = <Row>(
  column: SheetColumn<Row> | undefined,
  row: Row,
): column is SheetColumn<Row> & { readonly write: (row: Row, text: string) => Row } =>
  column?.write !== undefined && column.isDisabled?.(row) !== true

const takesBlock = <Row>(
  column: SheetColumn<Row> | undefined,
  row: Row,
): column is SheetColumn<Row> & { readonly write: (row: Row, text: string) => Row } =>
  column?.write !== undefined && column.takesBlock?.(row) === true

/** The cells of a block as text. */
export const readBlock = <Row>(rows: readonly Row[], columns: Columns<Row>, { min, max }: SheetBlock): string[][] =>
  rows.slice(min.row, max.row + 1).map((row) => columns.slice(min.col, max.col + 1).map((column) => column.read(row)))

/** `count`: how many lines of the block found a row; `refused`: how many of its texts found no cell that takes them. */
type Written<Row> = { readonly rows: Row[]; readonly end: SheetBlock; readonly count: number; readonly refused: number }

/** The row with the text in that cell; `null` where no cell takes it. */
function withText<Row>(row: Row, column: SheetColumn<Row> | undefined, text: string): Row | null {
  if (isWritable(column, row) || (text !== '' && takesBlock(column, row))) return column.write(row, text)
  if (text.trim() === '' || text === column?.read(row)) return row
  return column?.refuse?.(row, text) ?? null
}

/**
 * Puts cells into the sheet from the block's corner on; a single row (or cell) repeats over the whole block. Rows are added as
 * needed; heads (`isHead`) are passed over. `named`: the row of each line, where they go by their names.
 * Work that may be long: it tells after each row how many it has written.
 */
export function* writingBlock<Row>(
  rows: readonly Row[],
  columns: Columns<Row>,
  block: SheetBlock,
  cells: readonly (readonly string[])[],
  createRow: (() => Row) | null,
  isHead: (row: Row) => boolean = () => false,
  named: readonly number[] | null = null,
  onWritten: (row: Row) => unknown = () => undefined,
): Generator<number, Written<Row>> {
  const { min, max } = block
  const height = cells.length === 1 ? max.row - min.row + 1 : cells.length
  const first = cells[0]?.length ?? 0
  const width = cells.length === 1 && first === 1 ? max.col - min.col + 1 : cells.reduce((most, row) => Math.max(most, row.length), 0)
  const next = [...rows]
  while (createRow !== null && next.length < min.row + height) next.push(createRow())
  // Heads take none of the block's rows; one row that repeats keeps to the rows that were chosen.
  const targets: number[] = [...(named ?? [])]
  const end = cells.length === 1 ? Math.min(max.row + 1, next.length) : next.length
  for (let row = min.row; named === null && row < end && targets.length < height; row += 1) if (!isHead(next[row]!)) targets.push(row)
  const last = targets.reduce((most, row) => Math.max(most, row), min.row)
  let refused = 0
  for (const [index, row] of targets.entries()) {
    const source = cells[index % cells.length]!
    for (let offset = 0; offset < width; offset += 1) {
      const text = source[source.length === 1 && first === 1 && cells.length === 1 ? 0 : offset]
      if (text === undefined) continue
      const written = withText(next[row]!, columns[min.col + offset], text)
      if (written === null) refused += 1
      else next[row] = written
    }
    onWritten(next[row]!)
    yield index + 1
  }
  return {
    rows: next,
    count: targets.length,
    refused,
    end: { min, max: { row: last, col: Math.min(min.col + width, columns.length) - 1 } },
  }
}

/** The same at once, for blocks of usual size. */
export const writeBlock = <Row>(...block: Parameters<typeof writingBlock<Row>>): Written<Row> => atOnce(writingBlock(...block))

/** Empties the cells of a block. */
export const clearBlock = <Row>(rows: readonly Row[], columns: Columns<Row>, { min, max }: SheetBlock): Row[] =>
  rows.map((row, index) =>
    index < min.row || index > max.row
      ? row
      : columns
          .slice(min.col, max.col + 1)
          .reduce(
            (cleared, column) => (isWritable(column, cleared) && column.read(cleared) !== '' ? column.write(cleared, '') : cleared),
            row,
          ),
  )

/** Copies the first row of a block over the rows below it; of a single row, the row above (Ctrl+D). */
export function fillDown<Row>(
  rows: readonly Row[],
  columns: Columns<Row>,
  { min, max }: SheetBlock,
  isHead: (row: Row) => boolean = () => false,
): { readonly rows: Row[]; readonly count: number } {
  const from = min.row === max.row ? min.row - 1 : min.row
  if (from < 0 || isHead(rows[from]!)) return { rows: [...rows], count: 0 }
  const [source] = readBlock(rows, columns, { min: { ...min, row: from }, max: { ...max, row: from } })
  const target = { min: { ...min, row: from + 1 }, max }
  return { rows: writeBlock(rows, columns, target, [source!], null).rows, count: max.row - from }
}

/** Copies the first column of a block over the columns beside it; of a single column, the column before (Ctrl+R). */
export function fillRight<Row>(
  rows: readonly Row[],
  columns: Columns<Row>,
  { min, max }: SheetBlock,
): { readonly rows: Row[]; readonly count: number } {
  const from = min.col === max.col ? min.col - 1 : min.col
  if (from < 0) return { rows: [...rows], count: 0 }
  const sources = readBlock(rows, columns, { min: { ...min, col: from }, max: { ...max, col: from } })
  const cells = sources.map(([source]) => Array.from({ length: max.col - from }, () => source!))
  const target = { min: { row: min.row, col: from + 1 }, max }
  return { rows: writeBlock(rows, columns, target, cells, null).rows, count: max.row - min.row + 1 }
}

/** The rows `from`–`to` put before another one; nothing where they stand there already or there is no such place. */
export function putRows<Row>(rows: readonly Row[], from: number, to: number, before: number): Row[] | null {
  if (before < 0 || before > rows.length || (before >= from && before <= to + 1)) return null
  const moved = rows.slice(from, to + 1)
  return before < from
    ? [...rows.slice(0, before), ...moved, ...rows.slice(before, from), ...rows.slice(to + 1)]
    : [...rows.slice(0, from), ...rows.slice(to + 1, before), ...moved, ...rows.slice(before)]
}
