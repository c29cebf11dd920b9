import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import { partsOf, type CalendarDate } from './dates'
import { hasDots } from './numbers'
import { heightOf, linesIn, lying, printing } from './sheetPrint'

/** A day in a table: Excel gets a real one, shown as `dd/mm/yyyy`. */
export type SheetDay = { readonly day: CalendarDate }
/** A cell of a table. Words stay words, also those that begin with "=", "+", "-" or "@": nothing is ever a formula. */
export type SheetValue = string | number | SheetDay | null
export type SheetColumnHead = { readonly title: string; readonly width?: number }
export type SheetTable = {
  /** The sheet's name; what Excel does not take in one is left out. */
  readonly name: string
  readonly columns: readonly SheetColumnHead[]
  readonly rows: readonly (readonly SheetValue[])[]
}

/** Excel refuses more letters in a cell; what is cut says so. */
const mostLetters = 32_767
const cutMark = ' […]'
const fitting = (text: string): string => (text.length <= mostLetters ? text : text.slice(0, mostLetters - cutMark.length) + cutMark)
const defaultWidth = 16
const whole = '#,##0'
const dayShape = 'dd/mm/yyyy'

/** Excel counts days from 30/12/1899. */
const serialOf = (day: CalendarDate): number => {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return Math.round((Date.UTC(year, month - 1, dayOfMonth) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

const cellOf = (value: SheetValue, width: number): Cell => {
  if (value === null || value === '') return null
  if (typeof value === 'string') return { type: String, value: fitting(value), wrap: linesIn(value, width) > 1, alignVertical: 'top' }
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top', ...(hasDots(value) ? { format: whole } : {}) }
  return { type: Number, value: serialOf(value.day), format: dayShape, alignVertical: 'top' }
}

const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31) || 'Bảng'

/** Names of sheets, each once whatever its letters' case: Excel refuses a book with two of one name. */
function sheetNames(tables: readonly SheetTable[]): readonly string[] {
  const used = new Set<string>()
  return tables.map(({ name }) => {
    const bare = sheetName(name)
    let free = bare
    for (let more = 2; used.has(free.toLocaleLowerCase('vi')); more += 1) free = `${bare.slice(0, 26)} (${more})`
    used.add(free.toLocaleLowerCase('vi'))
    return free
  })
}

/** A row's cells, as high as its longest words ask. */
function rowOf(row: readonly SheetValue[], widths: readonly number[]): Cell[] {
  const lines = Math.max(1, ...row.map((value, at) => (typeof value === 'string' ? linesIn(value, widths[at] ?? defaultWidth) : 1)))
  const cells = row.map((value, at) => cellOf(value, widths[at] ?? defaultWidth))
  const first = cells.findIndex((cell) => cell !== null)
  return lines === 1 ? cells : cells.map((cell, at) => (at === first ? ({ ...(cell as object), height: heightOf(lines) } as Cell) : cell))
}

/** Tables as one .xlsx file, a sheet each: heading in bold, kept in view and on every printed page, real numbers and days. Throws on nothing that a table can hold. */
export async function sheetFile(...tables: readonly SheetTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables)
  const widthsOf = tables.map(({ columns }) => columns.map(({ width }) => width ?? defaultWidth))
  const sheets = tables.map(({ columns, rows }, place) => {
    const widths = widthsOf[place] ?? []
    const heading: Cell[] = columns.map(({ title }) => ({
      type: String,
      value: title,
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'top',
    }))
    return {
      data: [heading, ...rows.map((row) => rowOf(row, widths))],
      sheet: names[place] ?? '',
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      ...lying(widths),
    }
  })
  const blob = await writeXlsxFile(
    sheets,
    printing(widthsOf.map((widths, place) => ({ name: names[place] ?? '', headRow: 1, widths, hasLines: true }))),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
