import { readLegacy } from '../lib/legacyText'
import { oncePerLong, oncePerText } from '../lib/once'
import { cleanLine, cleanText, foldText, saysNothing } from '../lib/text'
import { kindOfHeading } from './columns'
import type { Header } from './header'
import { repeatsHeading } from './arrange'
import { spareColumns, withSpareName } from './spareNames'
import { goesOnBelow, joinTo } from './broken'
import { headsMore } from './headings'
import { splitJoined } from './joinedCells'
import { nextSection, sectionOf, unitOverHeadings, type Section } from './sections'
import { columnsOf, isBareRow, isNumberedEntry, nameOf, type CleanRow, type Columns } from './cells'
import { withDittos } from './dittos'
import { namedAside } from './lines/beside'
import { appendTo, continuesName } from './mergedNames'
import {
  isBelowNumbers,
  isPageMark,
  isUnlike,
  entriesAreTold,
  isNameHeading,
  isNote,
  signs,
  areNames,
  isPersonUnderTotal,
  isEntryAbove,
  numberingOf,
  standsAsEntry,
  isTotalText,
  type Numbering,
} from './below'
import type { ColumnMapping, Conversion, GridRow, IgnoredReason, IgnoredRow, ImportField, RawRow, SheetGrid } from './types'

/** "(1) (2) (3)", "A B 1 2" or "(1) (2) (3)=(1)+(2)" under the headings; Excel makes -1 of "(1)". */
const isColumnNumbers = (row: CleanRow): boolean => {
  const filled = row.clean.filter((text) => text !== '')
  return (
    filled.length >= 3 &&
    filled.every((text) => /^(?:\(?(\d{1,2}|[A-DĐ])\)?\s*(=.*)?|-\d{1,2})$/.test(text)) &&
    new Set(filled).size === filled.length
  )
}

/** A form filled in ahead: nothing but its running number. */
const isNumberOnly = (row: CleanRow, columns: Columns): boolean =>
  nameOf(columns, row) === '' &&
  (isNumberedEntry(row, columns) || row.clean[columns.indexOf('serial')] === '') &&
  columns.used.every((column) => column === columns.indexOf('serial') || (row.clean[column] ?? '') === '') &&
  row.clean.every((text) => !/\p{L}{2}/u.test(text))

/** A row that only goes on under a merged name, where the officer does not say otherwise. */
const isRest = (row: CleanRow, columns: Columns, taken: Taken): boolean => continuesName(row, columns) && !taken.has(row.number)

/** Rows that the officer took back from those put aside. */
export type Taken = ReadonlySet<number>
const nothingTaken: Taken = new Set()

/** Picks the entries of the list out of an arranged table, and says what was put aside and why. */
export function collectRows(
  grid: SheetGrid,
  header: Header,
  mapping: ColumnMapping,
  taken: Taken = nothingTaken,
): { readonly rows: readonly RawRow[]; readonly ignored: readonly IgnoredRow[] } {
  const columns = columnsOf(mapping)
  const nameHeading = header.columns[columns.indexOf('name')]?.heading ?? ''
  let isJoined = headsMore(nameHeading)
  const spare = spareColumns(header, mapping)
  const spareHeadings = new Map<number, string>()
  const rows = grid.rows.map((given): CleanRow => {
    const cells = given.cells.some(saysNothing) ? given.cells.map((cell) => (saysNothing(cell) ? '' : cell)) : given.cells
    const { row, heading } = withSpareName({ ...given, cells, clean: cells.map(cleanCell) }, header, mapping, spare)
    if (heading !== null) spareHeadings.set(row.number, heading)
    return row
  })
  const lastHeader = Math.max(0, ...header.rowNumbers)
  const place: Place = {
    header,
    columns,
    lastHeader,
    numbering: numberingOf(rows, columns, lastHeader),
    isTold: entriesAreTold(rows, columns, lastHeader),
    isSigned: false,
  }
  const collected: RawRow[] = []
  const ignored: IgnoredRow[] = []
  const asides: GridRow[] = []
  let section: Section = { kind: kindOfHeading(nameHeading), unit: '' }
  let isFromHeading = true
  // Under the line of who signs stand their names.
  let isSigned = false
  let isBelowSigners = false
  let above: CleanRow | null = null
  let isUnderSection = false
  for (const row of rows) {
    const filledCells = row.clean.filter((text) => text !== '')
    if (filledCells.length === 0) continue
    const next = taken.has(row.number) ? null : sectionHere(row, place, filledCells)
    const reason: IgnoredReason | null = taken.has(row.number)
      ? null
      : next !== null
        ? 'section'
        : reasonToIgnore(row, { ...place, isSigned }, filledCells)
    isSigned = isNumberedEntry(row, columns) ? false : isSigned || (reason === 'note' && signs(filledCells))
    if (next !== null) section = nextSection(section, next)
    if (next?.kind != null) isFromHeading = false
    if (row.endsUnit === true) section = { ...section, unit: '' }
    // Words around a table are no part of its last section.
    if (row.isLine === true && above?.isLine !== true && header.rowNumbers.length > 0) section = { kind: null, unit: '' }
    // "Tên tập thể" above one table says nothing about the next.
    if (row.isHeading === true) {
      isJoined = headsMore(nameOf(columns, row))
      const kind = kindOfHeading(nameOf(columns, row))
      // A unit in the line right above these headings stands over them.
      if (kind !== null || isFromHeading) section = { kind, unit: isUnderSection ? section.unit : '' }
      if (kind !== null) isFromHeading = true
    }
    const putAside = reason ?? (collected.length === 0 && isRest(row, columns, taken) ? 'heading' : null)
    isBelowSigners = isSigned || (isBelowSigners && !isNumberedEntry(row, columns)) || filledCells.some((text) => signs([text]))
    if (filledCells.length === 1 && !isBelowSigners && isWordsBeside(row, putAside, header)) asides.push(row)
    if (putAside !== null)
      ignored.push({ number: row.number, text: filledCells.join(' · ').slice(0, 200), reason: putAside, place: row.place })
    else if (isRest(row, columns, taken)) appendTo(collected, row, mapping, grid)
    else if (goesOnBelow(row, above, columns, place) && !taken.has(row.number)) joinTo(collected, row, mapping, filledCells)
    else {
      const other = spareHeadings.get(row.number)
      const own = other === undefined ? section : { ...section, kind: kindOfHeading(other) }
      const plain = rawRow(grid, row, mapping, nameOf(columns, row) || (taken.has(row.number) ? longestOf(filledCells) : ''), own)
      const raw = isJoined ? splitJoined(plain) : plain
      const isAsked = isUnlike(row, columns, place) || row.number <= lastHeader
      const asked = isAsked && !taken.has(row.number) ? { ...raw, isUnlike: true } : raw
      collected.push(withDittos(asked, collected.at(-1)))
    }
    above = reason === null ? row : null
    isUnderSection = reason === 'section'
  }
  const named = namedAside(grid, asides)
  const numbers = new Set(named.map((raw) => raw.number))
  return { rows: [...collected, ...named], ignored: ignored.filter((row) => !numbers.has(row.number)) }
}

/** A line in a cell of the sheet, above or below the list, that may name somebody more. */
const isWordsBeside = (row: CleanRow, reason: IgnoredReason | null, { rowNumbers }: Header): boolean =>
  row.isProse !== true &&
  row.isHeading !== true &&
  rowNumbers.length > 0 &&
  (reason === 'note' || (reason === 'heading' && row.number < Math.min(...rowNumbers)))

/** A row without a name that was taken back: its longest text is the likeliest. */
const longestOf = (texts: readonly string[]): string => texts.reduce((long, text) => (text.length > long.length ? text : long), '')

type Place = {
  readonly header: Header
  readonly columns: Columns
  readonly lastHeader: number
  readonly numbering: Numbering
  readonly isTold: boolean
  readonly isSigned: boolean
}

function sectionHere(row: CleanRow, { header, columns, lastHeader }: Place, filledCells: readonly string[]): Section | null {
  if (row.unit !== undefined) return { kind: null, unit: row.unit }
  if (row.number <= lastHeader && row.isProse !== true)
    return row.number === (header.rowNumbers[0] ?? 0) - 1 ? unitOverHeadings(filledCells) : null
  if (isNumberedEntry(row, columns)) return null
  if (row.isHeading === true || (header.rowNumbers.length > 0 && repeatsHeading(row, header))) return null
  return isTotalText(filledCells[0] ?? '') && filledCells.length > 1 ? null : sectionOf(row, columns, filledCells)
}

/** Why the row is no entry; `null` when it is one. */
function reasonToIgnore(
  row: CleanRow,
  { header, columns, lastHeader, numbering, isSigned }: Place,
  filledCells: readonly string[],
): IgnoredReason | null {
  const name = nameOf(columns, row)
  const isNumbered = isNumberedEntry(row, columns)
  const first = isNumbered ? '' : (filledCells.find((text) => /\p{L}/u.test(text)) ?? '')
  const folded = foldText(first)
  const isBare = isBareRow(row, columns)
  if (row.isHeading === true) return 'heading'
  if (row.isProse === true) return 'outside'
  if (row.number <= lastHeader && !isEntryAbove(row, columns, header.rowNumbers)) return 'heading'
  if (!isNumbered && header.rowNumbers.length > 0 && repeatsHeading(row, header)) return 'heading'
  if (isColumnNumbers(row)) return 'columnNumbers'
  if (isNumberOnly(row, columns)) return 'numberOnly'
  if (!isNumbered && isPageMark(filledCells)) return 'note'
  if (!isNumbered && isNameHeading(name)) return 'heading'
  if (isTotalText(first) && !isNumbered && !isPersonUnderTotal(row, columns)) return 'total'
  if (!isNumbered && (signs(filledCells) || (isSigned && areNames(filledCells)))) return 'note'
  if (isNote(folded) && (isBare || name === '') && !isNumbered) return 'note'
  if (isBelowNumbers(row, columns, numbering) && (isBare || name === '' || areNames(filledCells)) && !standsAsEntry(row, columns))
    return 'note'
  return null
}

const shortCell = oncePerText(cleanLine)
const cleanCell = oncePerLong(shortCell)
const cleanProse = oncePerLong(cleanText)

function rawRow(grid: SheetGrid, row: CleanRow, mapping: ColumnMapping, name: string, section: Section): RawRow {
  const values: Partial<Record<ImportField, string>> = {}
  const converted: Conversion[] = row.converted === undefined ? [] : [{ field: 'name', ...row.converted }]
  const nameParts: Partial<Record<'name' | 'familyName' | 'givenName', string>> = {}
  const hasName = mapping.includes('name')
  const fonts = grid.legacyCells.size === 0 ? null : grid.legacyCells
  mapping.forEach((field, column) => {
    const text = row.cells[column] ?? ''
    if (field === null || field === 'ignored' || text === '') return
    // Looked at before cleaning, which removes some of the proof.
    const { text: read, encoding } = readLegacy(text, fonts?.get(`${row.number}:${column}`))
    if (encoding !== null) converted.push({ field, encoding, original: cleanLine(text), result: cleanLine(read) })
    const value =
      field === 'achievement' || field === 'postAndUnit' ? cleanProse(read) : read === text ? (row.clean[column] ?? '') : cleanLine(read)
    values[field] = field === 'familyName' ? [values.familyName ?? '', value].filter((part) => part !== '').join(' ') : value
    if (field === 'name' || (!hasName && (field === 'familyName' || field === 'givenName')))
      nameParts[field] = `${nameParts[field] ?? ''} ${read}`.trim()
  })
  const nameCell = (['name', 'familyName', 'givenName'] as const).flatMap((field) => nameParts[field] ?? []).join(' ')
  const whole = hasName ? (values.name ?? '') : [values.familyName ?? '', values.givenName ?? ''].filter((part) => part !== '').join(' ')
  return {
    number: row.number,
    values: { ...values, name: whole || name },
    sectionKind: section.kind,
    // "Thôn Hai: Lê Văn Mẫu" under "Thôn Mẫu:" is from the one it names.
    sectionUnit: row.isLine === true && (values.unit ?? '') !== '' ? '' : section.unit,
    converted,
    nameCell,
    place: row.place,
    isLine: row.isLine,
    isGuess: row.isGuess,
    mark: row.mark,
  }
}
