import type { SubjectKind } from '../domain/subject/types'
import { cleanLine, cleanText, foldText } from '../lib/text'
import { kindOfHeading } from './columns'
import type { Header } from './header'
import { detectLegacy, type LegacyEncoding } from '../lib/legacyFont'
import { kindOfWords } from '../domain/subject/reading'
import type { ColumnMapping, GridRow, IgnoredRow, ImportField, RawRow, SheetGrid } from './types'

type Section = { readonly kind: SubjectKind | null; readonly unit: string }

const ordinal = /^([IVXLC]+|[A-ZĐ])\s*[.)\-:/]?$/
const totals = /^(tong( cong| so)?|cong)( |$)/
const notes =
  /^(nguoi lap|nguoi ky|noi nhan|t ?m |k ?t |tl |tuq |chu tich|pho chu tich|thu truong|ky ghi ro|ky ten|ghi chu|luu y|danh sach (nay |tren |gom |co )|an dinh|bang chu|xac nhan|truong phong$|hieu truong$|\d+ ngay |ngay \d|.* ngay \d* ?thang \d* ?nam)/

/** Values of merged cells, carried down: every village of "Phòng Kinh tế" gets its unit. Continuations of a merged cell are named apart. */
function spreadDown(grid: SheetGrid): { readonly rows: readonly GridRow[]; readonly continued: ReadonlySet<string> } {
  const tall = grid.merges.filter((area) => area.bottom > area.top)
  if (tall.length === 0) return { rows: grid.rows, continued: new Set() }
  const byNumber = new Map(grid.rows.map((row) => [row.number, { number: row.number, cells: [...row.cells] }]))
  const continued = new Set<string>()
  for (const area of tall) {
    const value = byNumber.get(area.top)?.cells[area.left] ?? ''
    if (value === '') continue
    for (const row of byNumber.values()) {
      if (row.number <= area.top || row.number > area.bottom) continue
      while (row.cells.length <= area.left) row.cells.push('')
      row.cells[area.left] = value
      continued.add(`${row.number}:${area.left}`)
    }
  }
  return { rows: [...byNumber.values()], continued }
}

/** A row with its cells cleaned once: every rule below reads these. */
type CleanRow = GridRow & { readonly clean: readonly string[] }
/** "(1) (2) (3)" or "A B 1 2" under the headings. */
const isColumnNumbers = (row: CleanRow): boolean => {
  const filled = row.clean.filter((text) => text !== '')
  return filled.length >= 3 && filled.every((text) => /^\(?(\d{1,2}|[A-D])\)?$/.test(text)) && new Set(filled).size === filled.length
}

/** "Các cá nhân tiêu biểu được đề nghị khen thưởng": nothing but the kind and what is done with it. */
const kindWordsOnly =
  /^(danh sach )?(cac )?(tap the|ca nhan|ho gia dinh|ho|gia dinh|to chuc)( (tieu bieu|xuat sac|duoc|de nghi|khen thuong|tang|giay khen|nguoi|\d+))*$/

type Columns = { readonly of: (row: CleanRow, field: ImportField) => string; readonly indexOf: (field: ImportField) => number }
const columnsOf = (mapping: ColumnMapping): Columns => {
  const places = new Map(mapping.map((field, column) => [field, column]).toReversed() as [ImportField, number][])
  const indexOf = (field: ImportField): number => places.get(field) ?? -1
  return { indexOf, of: (row, field) => row.clean[indexOf(field)] ?? '' }
}
const nameOf = (columns: Columns, row: CleanRow): string =>
  columns.indexOf('name') !== -1 ? columns.of(row, 'name') : `${columns.of(row, 'familyName')} ${columns.of(row, 'givenName')}`.trim()

/** A row with a plain number in the serial column stands in the list, whatever its words. */
const isNumberedEntry = (row: CleanRow, columns: Columns): boolean => /^\d+[.)]?$/.test(columns.of(row, 'serial'))

const told = [
  'gender',
  'birth',
  'birthOfMale',
  'birthOfFemale',
  'post',
  'unit',
  'postAndUnit',
  'address',
  'achievement',
  'award',
  'proposedBy',
  'kind',
] as const

/** A row that names a part of the list, not somebody in it. `null` when it is none. */
function sectionOf(row: CleanRow, columns: Columns, filledCells: readonly string[]): Section | null {
  const serial = columns.of(row, 'serial')
  const isBare = told.every((field) => columns.of(row, field) === '')
  if (isNumberedEntry(row, columns) || (!isBare && filledCells.length > 1)) return null
  const isOrdinal = ordinal.test(serial)
  const text = nameOf(columns, row) || filledCells.find((cell) => cell !== serial) || serial
  const bare = text.replace(/^([IVXLC]+|[A-ZĐ])\s*[.)\-:/]\s*/, '')
  const words = foldText(bare.replace(/\(.*\)/, ''))
  const kind = kindOfWords(bare)
  if (kind !== null && words.split(' ').length <= 6 && (isOrdinal || bare !== text || kindWordsOnly.test(words.replace(/^\d+ /, ''))))
    return { kind, unit: '' }
  if (isOrdinal && bare !== '' && columns.indexOf('serial') !== -1) return { kind: null, unit: bare }
  return null
}

/** Whether a name column merged over rows makes this row a continuation: one person with two achievements. */
const continuesName = (row: CleanRow, columns: Columns, continued: ReadonlySet<string>): boolean =>
  (['name', 'givenName'] as const).some(
    (field) => columns.indexOf(field) !== -1 && continued.has(`${row.number}:${columns.indexOf(field)}`),
  )

/** Picks the entries of the list out of the table under the header, and says what was left aside and why. */
export function collectRows(
  grid: SheetGrid,
  header: Header,
  mapping: ColumnMapping,
): { readonly rows: readonly RawRow[]; readonly ignored: readonly IgnoredRow[] } {
  const { rows: spread, continued } = spreadDown(grid)
  const rows = spread.map((row): CleanRow => ({ ...row, clean: row.cells.map(cleanLine) }))
  const columns = columnsOf(mapping)
  const lastHeader = Math.max(0, ...header.rowNumbers)
  const headingText = header.texts.map(foldText).join('|')
  const nameHeading = header.texts[columns.indexOf('name')] ?? ''
  const collected: RawRow[] = []
  const ignored: IgnoredRow[] = []
  let section: Section = { kind: kindOfHeading(nameHeading), unit: '' }
  const lastNumbered = rows.findLast((row) => row.number > lastHeader && isNumberedEntry(row, columns))?.number ?? null

  for (const row of rows) {
    const filledCells = row.clean.filter((text) => text !== '')
    if (filledCells.length === 0) continue
    const ignore = (reason: IgnoredRow['reason']): void => {
      ignored.push({ number: row.number, text: filledCells.join(' · ').slice(0, 200), reason })
    }
    const name = nameOf(columns, row)
    const folded = foldText(filledCells.find((text) => /\p{L}/u.test(text)) ?? '')
    const isNumbered = isNumberedEntry(row, columns)
    const isBare = told.every((field) => columns.of(row, field) === '')
    if (row.number <= lastHeader) ignore('heading')
    else if (header.rowNumbers.length > 0 && !isNumbered && row.clean.map(foldText).join('|') === headingText) ignore('heading')
    else if (isColumnNumbers(row)) ignore('columnNumbers')
    else if (totals.test(folded) && !isNumbered) ignore('total')
    else if (notes.test(folded) && (isBare || name === '') && !isNumbered) ignore('note')
    else if (lastNumbered !== null && row.number > lastNumbered && !isNumbered && (isBare || name === '')) ignore('note')
    else if (continuesName(row, columns, continued)) appendTo(collected, row, columns)
    else {
      const next = sectionOf(row, columns, filledCells)
      if (next !== null) {
        section = next.kind === null ? { ...section, unit: next.unit } : next
        ignore('section')
      } else collected.push(rawRow(grid, row, mapping, name, section))
    }
  }
  return { rows: collected, ignored }
}

function appendTo(collected: RawRow[], row: CleanRow, columns: Columns): void {
  const last = collected.at(-1)
  const more = cleanText(row.cells[columns.indexOf('achievement')] ?? '')
  const known = last?.values.achievement ?? ''
  if (last === undefined || more === '' || known.includes(more)) return
  collected[collected.length - 1] = { ...last, values: { ...last.values, achievement: known === '' ? more : `${known}\n${more}` } }
}

function rawRow(grid: SheetGrid, row: CleanRow, mapping: ColumnMapping, name: string, section: Section): RawRow {
  const values: Partial<Record<ImportField, string>> = {}
  let legacy: LegacyEncoding | null = null
  mapping.forEach((field, column) => {
    const text = row.cells[column] ?? ''
    if (field === null || field === 'ignored' || text === '') return
    // Looked at before cleaning, which removes some of the proof.
    legacy ??= grid.legacyCells.get(`${row.number}:${column}`) ?? detectLegacy(text)
    values[field] = field === 'achievement' ? cleanText(text) : (row.clean[column] ?? '')
  })
  return { number: row.number, values: { ...values, name }, sectionKind: section.kind, sectionUnit: section.unit, legacy }
}
