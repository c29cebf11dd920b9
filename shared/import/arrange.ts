import { cleanLine, foldText } from '../lib/text'
import { belowEachOther, placeOf } from './beside'
import { columnCountOf, headerAt, type Header } from './header'
import { readHeading } from './headings'
import type { GridRow, SheetGrid } from './types'
import { withTableFont } from './tableFont'
import { weightOfRow } from './weight'

/**
 * Puts any table into one shape before its headings are read: values of merged cells carried down, blocks side by side put one below the other,
 * further tables on the same sheet moved under the columns of the first. No row is lost: headings of further tables stay, marked as such.
 */
export const arrange = (grid: SheetGrid): SheetGrid => oneTable(stacked(withTableFont(spreadDown(grid))))

/** Values of merged cells, carried down: every person of "Phòng Kinh tế" gets the unit. */
function spreadDown(grid: SheetGrid): SheetGrid {
  const tall = grid.merges.filter((area) => area.bottom > area.top)
  if (tall.length === 0) return grid
  const places = new Map(grid.rows.map((row, index) => [row.number, index]))
  const rows: { cells: string[]; continued: number[] }[] = grid.rows.map((row) => ({
    cells: [...row.cells],
    continued: [...(row.continued ?? [])],
  }))
  for (const area of tall) {
    const top = places.get(area.top)
    const value = top === undefined ? '' : (rows[top]?.cells[area.left] ?? '')
    if (value === '') continue
    for (let number = area.top + 1; number <= Math.min(area.bottom, area.top + grid.rows.length); number += 1) {
      const row = rows[places.get(number) ?? -1]
      if (row === undefined || row.cells.every((cell) => cell.trim() === '')) continue
      while (row.cells.length <= area.left) row.cells.push('')
      if ((row.cells[area.left] ?? '') !== '') continue
      row.cells[area.left] = value
      row.continued.push(area.left)
    }
  }
  return {
    ...grid,
    rows: grid.rows.map((row, index) => {
      const { cells, continued } = rows[index] ?? { cells: [...row.cells], continued: [] }
      return continued.length === 0 ? row : { ...row, cells, continued }
    }),
  }
}

/** How wide one block is when the headings repeat themselves to the right ("TT, Họ tên, Đơn vị, TT, Họ tên, Đơn vị"); `null` when they do not. */
function blockWidth(texts: readonly string[]): number | null {
  const folded = texts.map(foldText)
  const isName = (text: string): boolean => (readHeading(text).get('name') ?? readHeading(text).get('givenName') ?? 0) >= 2
  const first = texts.findIndex(isName)
  const second = texts.findIndex((_, column) => column > first + 1 && folded[column] === folded[first])
  if (first === -1 || second === -1) return null
  const width = second - first
  const pairs = folded.flatMap((text, column) => (text !== '' && column + width < folded.length ? [text === folded[column + width]] : []))
  return pairs.length >= 2 && pairs.filter(Boolean).length >= 0.75 * pairs.length ? width : null
}

/** Blocks side by side, one below the other. The second keeps its row of the file as its place. */
function stacked(grid: SheetGrid): SheetGrid {
  const columns = columnCountOf(grid)
  const index = grid.rows.slice(0, 60).findIndex((_, place) => weightOfRow(grid, place) >= 4)
  if (index === -1 || columns < 4) return grid
  const header = headerAt(grid, index, columns)
  const width = blockWidth(header.texts)
  if (width === null) return belowEachOther(grid, header)
  const last = Math.max(...header.rowNumbers)
  const blocks = Math.ceil(columns / width)
  const base = Math.max(...grid.rows.map((row) => row.number))
  const cutAt = (row: GridRow, block: number): readonly string[] => row.cells.slice(block * width, (block + 1) * width)
  const above = grid.rows
    .filter((row) => row.number <= last)
    .map((row) => (header.rowNumbers.includes(row.number) ? { ...row, cells: cutAt(row, 0) } : row))
  const below = grid.rows.filter((row) => row.number > last)
  const whole = Array.from({ length: blocks }, (_, block) =>
    below.flatMap((row): GridRow[] => {
      const cells = cutAt(row, block)
      if (cells.every((cell) => cell.trim() === '')) return []
      const continued = row.continued?.flatMap((column) => (Math.floor(column / width) === block ? [column % width] : []))
      const moved = { ...row, cells, ...(continued === undefined ? {} : { continued }) }
      return [block === 0 ? moved : { ...moved, number: base * block + row.number, place: placeOf(row.number, block) }]
    }),
  ).flat()
  const legacyCells = new Map(
    [...grid.legacyCells].map(([key, encoding]) => {
      const [row = 0, column = 0] = key.split(':').map(Number)
      const block = row > last ? Math.floor(column / width) : 0
      return [`${block === 0 ? row : base * block + row}:${column - block * width}`, encoding] as const
    }),
  )
  return { ...grid, rows: [...above, ...whole], legacyCells, merges: grid.merges.filter((area) => area.top <= last && area.left < width) }
}
/** A cheap look before the thorough one: a table of people has a column of names. */
const maybeHeading =
  /\b(ten|hoten|hovaten|name|ca nhan|tap the|chu ho|ho gia dinh|doi tuong|don vi|quy danh|tac gia|(dang|doan|hoi|nhan|giao|thanh) vien|hoc sinh|nguoi|can bo|danh sach)\b/

type Segment = { readonly header: Header; readonly from: number }

/** Rows that speak as headings, by their place. */
const headingPlaces = (grid: SheetGrid): readonly number[] =>
  grid.rows.flatMap((row, index) =>
    // Headings hold no numbers: most rows are known by their running number at once.
    row.cells.some((cell) => /^\d{1,9}$/.test(cell) && !/^(19|20)\d\d$/.test(cell)) ||
    !maybeHeading.test(
      foldText(
        row.cells
          .slice(0, 12)
          .map((cell) => cell.slice(0, 200))
          .join(' '),
      ),
    ) ||
    weightOfRow(grid, index) < 5
      ? []
      : [index],
  )

/** Rows of headings down the sheet: each begins a table of its own, whose columns are judged by its own rows. */
function segmentsOf(grid: SheetGrid): readonly Segment[] {
  const places = headingPlaces(grid)
  const segments: Segment[] = []
  let skipTo = -1
  for (const index of places) {
    const row = grid.rows[index]
    if (row === undefined || row.number <= skipTo) continue
    const next = places.find((place) => place >= index + 2)
    const own = next === undefined && segments.length === 0 ? grid : { ...grid, rows: grid.rows.slice(index, next) }
    const header = headerAt(own, own === grid ? index : 0, columnCountOf(own))
    if (!header.mapping.includes('name') && !header.mapping.includes('givenName')) continue
    // A list of units has its names under the heading of units: "TT, Tên chi bộ".
    if (header.columns.filter(({ reason, field }) => reason === 'heading' || (reason === 'neighbour' && field === 'name')).length < 2)
      continue
    skipTo = Math.max(...header.rowNumbers)
    segments.push({ header, from: index })
  }
  return segments
}

const sameLayout = (a: Header, b: Header): boolean => a.texts.map(foldText).join('|') === b.texts.map(foldText).join('|')

/** Where the columns of a further table stand among those of the first; new ones come to the right. */
function targetsOf(header: Header, texts: string[], fields: (string | null)[]): readonly number[] {
  const taken = new Set<number>()
  return header.texts.map((text, column) => {
    const field = header.mapping[column] ?? null
    const byField = field === null || field === 'ignored' ? -1 : fields.findIndex((known, place) => known === field && !taken.has(place))
    const byText = texts.findIndex(
      (known, place) => !taken.has(place) && foldText(known) === foldText(text) && (fields[place] ?? null) === field,
    )
    let target = byField !== -1 ? byField : byText
    if (target === -1) {
      texts.push(text)
      fields.push(field)
      target = texts.length - 1
    }
    taken.add(target)
    return target
  })
}

/** Several tables of different columns as one. */
function oneTable(grid: SheetGrid): SheetGrid {
  const segments = segmentsOf(grid)
  const [first, ...further] = segments
  if (first === undefined || further.length === 0) return grid
  const texts = [...first.header.texts]
  const fields: (string | null)[] = [...first.header.mapping]
  const headingRows = new Map(further.flatMap(({ header }) => header.rowNumbers.map((number) => [number, true] as const)))
  const moves = segments.map(({ header }) =>
    header === first.header || sameLayout(header, first.header) ? null : targetsOf(header, texts, fields),
  )
  const legacyCells = new Map(grid.legacyCells)
  let segment = 0
  const rows = grid.rows.map((row, index): GridRow => {
    while (segment + 1 < segments.length && index >= (segments[segment + 1]?.from ?? Infinity)) segment += 1
    const isHeading = headingRows.has(row.number)
    const move = index < first.from ? null : (moves[segment] ?? null)
    if (isHeading || move === null) return isHeading ? { ...row, isHeading: true } : row
    const cells: string[] = []
    row.cells.forEach((cell, column) => {
      const target = move[column] ?? column
      cells[target] = cell
      const encoding = grid.legacyCells.get(`${row.number}:${column}`)
      legacyCells.delete(`${row.number}:${column}`)
      if (encoding !== undefined) legacyCells.set(`${row.number}:${target}`, encoding)
    })
    const continued = row.continued?.map((column) => move[column] ?? column)
    return { ...row, cells: Array.from(cells, (cell) => cell ?? ''), ...(continued === undefined ? {} : { continued }) }
  })
  // The first headings get the new columns, so that each stands under its own.
  const lastHeading = first.header.rowNumbers.at(-1)
  return {
    ...grid,
    legacyCells,
    rows: rows.map((row) =>
      row.number === lastHeading && texts.length > row.cells.length
        ? { ...row, cells: Array.from(texts, (text, column) => (column < first.header.texts.length ? (row.cells[column] ?? '') : text)) }
        : row,
    ),
  }
}

/** Whether the row says the same as the headings, over again. */
export const repeatsHeading = (row: GridRow, header: Header): boolean =>
  // No heading is so long; folding one huge cell for every row cost seconds.
  row.cells.every((cell) => cell.length < 2000) &&
  header.texts.map(foldText).join('|').replace(/\|+$/, '') ===
    row.cells
      .map((cell) => foldText(cleanLine(cell)))
      .join('|')
      .replace(/\|+$/, '')
