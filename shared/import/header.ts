import { birthOf, tellsBirth } from '../domain/subject/birth'
import { looksLikeName, maybeCollective } from '../domain/subject/nameCell'
import { collectiveKindOf, kindOfName, splitHonorific, tellsPost, withoutNumber } from '../domain/subject/reading'
import { isSurname } from '../domain/subject/surnames'
import type { LegacyEncoding } from '../lib/legacyFont'
import { readLegacy } from '../lib/legacyText'
import { oncePerLong } from '../lib/once'
import { cleanLine as cleanShort } from '../lib/text'
import { assignColumns, type ColumnFact } from './columns'
import { isNameHeading, readHeading, strengthOf } from './headings'
import { isNamedUnit, isNumber, isValueCell, isYear, weightOfRow } from './weight'
import type { ColumnMapping, GridRow, ImportField, SheetGrid } from './types'
import { shareThatFits } from './values'

/** Where the headings stand: no rows when the table has none. `texts` are the headings by column, those of several lines joined. */
export type Header = {
  readonly rowNumbers: readonly number[]
  readonly texts: readonly string[]
  readonly mapping: ColumnMapping
  /** Why each column became what it is. */
  readonly columns: readonly ColumnFact[]
}

const cleanLine = oncePerLong(cleanShort)
const searchedRows = 60
const sampledRows = 300
const mostHeadingRows = 3

export const columnCountOf = (grid: SheetGrid): number => grid.rows.reduce((most, row) => Math.max(most, row.cells.length), 0)

/** The texts of one heading row, spread over cells merged to the right ("Năm sinh" above "Nam" and "Nữ"). */
function spreadRight(grid: SheetGrid, row: GridRow, columns: number): string[] {
  const merges = grid.merges.filter((area) => area.top === row.number)
  return Array.from({ length: columns }, (_, column) => {
    const own = cleanLine(row.cells[column] ?? '')
    if (own !== '') return own
    const merge = merges.find((area) => area.left < column && column <= area.right)
    return merge === undefined ? '' : cleanLine(row.cells[merge.left] ?? '')
  })
}

/** Whether the row below belongs to the headings: merged cells reach into it, or it says nothing but headings where the row above has a gap or a roof. */
function continuesBelow(grid: SheetGrid, top: GridRow, below: GridRow | undefined): boolean {
  if (below === undefined || below.isProse === true) return false
  if (
    grid.merges.some(
      (area) => area.top <= top.number && area.bottom >= below.number && area.bottom > area.top && area.top >= top.number - mostHeadingRows,
    )
  )
    return true
  const filled = below.cells.flatMap((cell, column) =>
    cleanLine(cell) === '' || below.continued?.includes(column) === true ? [] : [{ text: cleanLine(cell), column }],
  )
  return (
    filled.length > 0 &&
    filled.length < top.cells.filter((cell) => cleanLine(cell) !== '').length &&
    filled.every(({ text }) => !isNumber(text) && strengthOf(text) >= 2 && !isValueCell(text) && !isNamedUnit(text)) &&
    filled.every(
      ({ column }) =>
        !readHeading(cleanLine(top.cells[column] ?? '')).has('serial') && !readHeading(cleanLine(top.cells[column] ?? '')).has('name'),
    )
  )
}

/** "Năm sinh" above "Nam" needs both words; "Công tác" above "Chức vụ" only the lower ones. */
const joined = (above: readonly string[], below: readonly string[]): string[] =>
  above.map((text, column) => {
    const lower = below[column] ?? ''
    const claims = readHeading(lower)
    const isWhole =
      Math.max(0, ...claims.values()) === 3 &&
      !(['isMale', 'isFemale', 'givenName', 'familyName'] as const).some((field) => claims.has(field))
    const parts = isWhole && readHeading(text).size > 0 ? [lower] : [text, lower]
    return parts.filter((part, place) => part !== '' && parts.indexOf(part) === place).join(' ')
  })

const inUnicode = (text: string, known: LegacyEncoding | undefined): string => (text.length > 300 ? text : readLegacy(text, known).text)

/** The values under the headings, by column, in the rows that have any. */
export function valuesUnder(grid: SheetGrid, lastHeader: number, columns: number): string[][] {
  const sample = grid.rows.filter((row) => row.number > lastHeader && row.isProse !== true && row.isHeading !== true).slice(0, sampledRows)
  // Lines of sections and totals, and of column numbers, say nothing about their columns.
  const entries = sample.filter((row) => {
    const filled = row.cells.filter((cell) => cell.trim() !== '')
    return filled.length > 0 && (filled.length > 2 || columns <= 2) && !filled.every((cell) => /^\(?(\d{1,2}|[A-D])\)?$/.test(cell.trim()))
  })
  const used = entries.length > 0 ? entries : sample
  return Array.from({ length: columns }, (_, column) =>
    used
      .map((row) => cleanLine(inUnicode(row.cells[column] ?? '', grid.legacyCells.get(`${row.number}:${column}`))))
      .filter((text) => text !== ''),
  )
}

const headerOf = (grid: SheetGrid, rowNumbers: readonly number[], texts: readonly string[]): Header => {
  const said = texts.map((text, column) => {
    const font = rowNumbers.map((number) => grid.legacyCells.get(`${number}:${column}`)).find((one) => one !== undefined)
    return font === undefined ? text : inUnicode(text, font)
  })
  const columns = assignColumns(said, valuesUnder(grid, Math.max(0, ...rowNumbers), texts.length))
  return { rowNumbers, texts, columns, mapping: columns.map((fact) => fact.field) }
}
const named = (header: Header): number => header.mapping.filter((field) => field !== null && field !== 'ignored').length
const hasNames = ({ mapping }: Header): boolean => mapping.includes('name') || mapping.includes('givenName')

/** The headings that begin with that row, over one to three lines. */
export function headerAt(grid: SheetGrid, index: number, columns: number): Header {
  let row = grid.rows[index] as GridRow
  let texts = spreadRight(grid, row, columns)
  let best = headerOf(grid, [row.number], texts)
  const numbers = [row.number]
  for (let next = index + 1; next < index + mostHeadingRows && continuesBelow(grid, row, grid.rows[next]); next += 1) {
    row = grid.rows[next] as GridRow
    if (row.cells.some((cell) => isNumber(cleanLine(cell)) && !isYear(cleanLine(cell)))) break
    texts = joined(texts, spreadRight(grid, row, columns))
    numbers.push(row.number)
    const longer = headerOf(grid, [...numbers], texts)
    // A heading merged down over both rows: they are one, also where the lower one names less.
    const isOne = hasNames(longer) && grid.merges.some((area) => area.top === numbers[0] && area.bottom === row.number)
    if (isOne || Number(hasNames(longer)) * 100 + named(longer) >= Number(hasNames(best)) * 100 + named(best)) best = longer
  }
  return best
}

/** The header that starts at that row of the file, as the officer points to it. */
export function headerFrom(grid: SheetGrid, rowNumber: number): Header | null {
  const index = grid.rows.findIndex((row) => row.number === rowNumber)
  return index === -1 ? null : headerAt(grid, index, columnCountOf(grid))
}

/** Finds the row that speaks most as headings near the top: two known ones at least, or a lone name column. */
export function findHeader(grid: SheetGrid): Header {
  const columns = columnCountOf(grid)
  if (grid.headings !== undefined)
    return headerOf(
      grid,
      [],
      Array.from({ length: columns }, (_, column) => grid.headings?.[column] ?? ''),
    )
  let best: { readonly header: Header; readonly weight: number } | null = null
  for (let index = 0; index < Math.min(searchedRows, grid.rows.length); index += 1) {
    const weight = weightOfRow(grid, index)
    if (weight === 0 || weight <= (best?.weight ?? 0)) continue
    const header = headerAt(grid, index, columns)
    const filled = grid.rows[index]?.cells.filter((text) => text.trim() !== '').length ?? 0
    const isLoneName = filled === 1 && columns <= 2 && weight === 3
    if (
      hasNames(header) &&
      (isLoneName ||
        (weight >= 3 &&
          filled >= 2 &&
          (header.texts.filter((text) => strengthOf(text) > 0).length >= 2 || grid.rows[index]?.cells.some(isNameHeading) === true)))
    )
      best = { header, weight }
  }
  return best?.header ?? withoutHeader(grid)
}

/** No row is a heading: the values themselves tell. */
export function withoutHeader(grid: SheetGrid): Header {
  const columns = columnCountOf(grid)
  const values = valuesUnder(grid, 0, columns)
  const mapping = guessByContent(values)
  const facts = mapping.map((field, column): ColumnFact => {
    const filled = values[column]?.length ?? 0
    const reason = field !== null ? 'values' : filled === 0 ? 'empty' : 'unknown'
    return {
      heading: '',
      field,
      reason,
      wanted: null,
      filled,
      fitting: field === null ? 0 : Math.round(shareThatFits(field, values[column] ?? []) * filled),
    }
  })
  return { rowNumbers: [], texts: mapping.map(() => ''), mapping, columns: facts }
}

const share = (values: readonly string[], test: (text: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(test).length / values.length

/** Years, "Nam" and "Nữ", names. The rest is for the officer to name. */
function guessByContent(values: readonly (readonly string[])[]): (ImportField | null)[] {
  const mapping: (ImportField | null)[] = values.map(() => null)
  const claim = (field: ImportField, score: (texts: readonly string[]) => number): void => {
    const scores = values.map((texts, column) => (mapping[column] === null ? score(texts) : 0))
    const best = Math.max(0, ...scores)
    if (best > 0.6) mapping[scores.indexOf(best)] = field
  }
  claim('gender', (texts) => share(texts, (text) => /^(nam|nữ|ông|bà)$/i.test(text)))
  // Short ones count beside a whole one.
  claim('birth', (texts) => (texts.some(tellsBirth) ? share(texts, (text) => birthOf(text, 2100).year !== null) : 0))
  claim('serial', (texts) => share(texts, (text) => /^\d{1,4}[.)]?$/.test(text)))
  // People repeat less than their units do.
  claim('name', (texts) => shareOfNames(texts) * (new Set(texts).size / Math.max(1, texts.length)))
  // Beside their names: what the people are, and where.
  if (mapping.includes('name')) {
    claim('post', (texts) => share(texts, tellsPost))
    claim('unit', (texts) => share(texts, (text) => kindOfName(text) === 'collective'))
  }
  return mapping
}
/** Surnames or words of collectives first: without a heading any text could be a name. Of two columns alike villages are where the others live. */
const shareOfNames = (texts: readonly string[]): number =>
  share(texts, (text) => kindOfName(text) !== null || isPersonCell(text)) -
  0.1 * share(texts, (text) => collectiveKindOf(text) === 'village')

/** Whether a cell that nothing heads holds the name of a person. */
export function isPersonCell(text: string): boolean {
  const bare = splitHonorific(withoutNumber(text)).name
  return kindOfName(text) === null && looksLikeName(bare) && !maybeCollective(bare) && isSurname(bare.split(' ')[0] ?? '')
}
