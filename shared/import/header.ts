import { cleanLine } from '../lib/text'
import { mapHeadings } from './columns'
import { birthOf } from '../domain/subject/birth'
import type { ColumnMapping, GridRow, ImportField, SheetGrid } from './types'

/** Where the headings stand: no rows when the table has none. `texts` are the headings by column, two-line ones joined. */
export type Header = { readonly rowNumbers: readonly number[]; readonly texts: readonly string[]; readonly mapping: ColumnMapping }

const searchedRows = 30

export const columnCountOf = (grid: SheetGrid): number => grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)

/** The texts of one heading row, spread over cells merged to the right ("Năm sinh" above "Nam" and "Nữ"). */
function spreadRight(grid: SheetGrid, row: GridRow, columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => {
    const own = cleanLine(row.cells[column] ?? '')
    if (own !== '') return own
    const merge = grid.merges.find((area) => area.top === row.number && area.left < column && column <= area.right)
    return merge === undefined ? '' : cleanLine(row.cells[merge.left] ?? '')
  })
}

const weigh = (mapping: ColumnMapping): number =>
  mapping.includes('name') || mapping.includes('givenName') ? mapping.filter((field) => field !== null).length : 0

function headerAt(grid: SheetGrid, index: number, columns: number): Header {
  const row = grid.rows[index] as GridRow
  const top = spreadRight(grid, row, columns)
  const below = grid.rows[index + 1]
  const reachesBelow = below !== undefined && grid.merges.some((area) => area.top === row.number && area.bottom === below.number)
  const single: Header = { rowNumbers: [row.number], texts: top, mapping: mapHeadings(top) }
  if (!reachesBelow) return single
  const lower = spreadRight(grid, below, columns)
  const texts = top.map((text, column) =>
    [text, lower[column] ?? ''].filter((part, place, parts) => part !== '' && parts.indexOf(part) === place).join(' '),
  )
  const mapping = mapHeadings(texts)
  return weigh(mapping) >= weigh(single.mapping) ? { rowNumbers: [row.number, below.number], texts, mapping } : single
}

/** The header that starts at that row of the file, as the officer points to it. */
export function headerFrom(grid: SheetGrid, rowNumber: number): Header | null {
  const index = grid.rows.findIndex((row) => row.number === rowNumber)
  return index === -1 ? null : headerAt(grid, index, columnCountOf(grid))
}

/** Finds the row with the most known headings near the top: at least two, or a lone name column. */
export function findHeader(grid: SheetGrid): Header {
  const columns = columnCountOf(grid)
  let best: { readonly header: Header; readonly weight: number } | null = null
  for (let index = 0; index < Math.min(searchedRows, grid.rows.length); index += 1) {
    const filled = grid.rows[index]?.cells.filter((text) => text.trim() !== '').length ?? 0
    const header = headerAt(grid, index, columns)
    const weight = weigh(header.mapping)
    const isLoneName = weight === 1 && filled === 1 && columns <= 2
    if ((weight >= 2 || isLoneName) && weight > (best?.weight ?? 0)) best = { header, weight }
  }
  return best?.header ?? { rowNumbers: [], texts: Array.from({ length: columns }, () => ''), mapping: guessByContent(grid, columns) }
}

const share = (values: readonly string[], test: (text: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length
const looksLikeName = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}’']*( [\p{L}\p{M}’'-]+){1,7}$/u.test(text)

/** Without headings the values themselves tell: years, "Nam" and "Nữ", names. The rest is for the officer to name. */
function guessByContent(grid: SheetGrid, columns: number): (ImportField | null)[] {
  const sample = grid.rows.slice(0, 200)
  const values = Array.from({ length: columns }, (_, column) =>
    sample.map((row) => cleanLine(row.cells[column] ?? '')).filter((text) => text !== ''),
  )
  const mapping: (ImportField | null)[] = values.map(() => null)
  const claim = (field: ImportField, score: (texts: readonly string[]) => number): void => {
    const scores = values.map((texts, column) => (mapping[column] === null ? score(texts) : 0))
    const best = Math.max(0, ...scores)
    if (best > 0.6) mapping[scores.indexOf(best)] = field
  }
  claim('gender', (texts) => share(texts, (text) => /^(nam|nữ|ông|bà)$/i.test(text)))
  claim('birth', (texts) => share(texts, (text) => birthOf(text, 2100).problem === null && birthOf(text, 2100).year !== null))
  claim('serial', (texts) => share(texts, (text) => /^\d{1,4}$/.test(text)))
  // People repeat less than their units do.
  claim('name', (texts) => share(texts, looksLikeName) * (new Set(texts).size / Math.max(1, texts.length)))
  return mapping
}
