import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import { partsOf, type CalendarDate } from './dates'
import { hasDots } from './numbers'
import { printsWhole } from './sheetPrint'

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

/** How many lines words take in a column of so many letters; a line seldom ends where the column does. */
const linesOf = (value: SheetValue, width: number): number =>
  typeof value === 'string' ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0) : 1
/** Points, in the letters that Excel uses where a file names none. */
const lineHeight = 15
/** The highest that Excel takes. */
const mostHeight = 409

/** Words that are longer than their column go on in the next line: beside a filled cell Excel cuts them off. */
const cellOf = (value: SheetValue, lines: number): Cell => {
  if (value === null || value === '') return null
  if (typeof value === 'string') return { type: String, value: fitting(value), wrap: lines > 1, alignVertical: 'top' }
  if (typeof value === 'number') return { type: Number, value, alignVertical: 'top', ...(hasDots(value) ? { format: whole } : {}) }
  return { type: Number, value: serialOf(value.day), format: dayShape, alignVertical: 'top' }
}

/** A row as high as its longest words need: not every program makes room for them by itself. */
function rowOf(row: readonly SheetValue[], widths: readonly number[]): Cell[] {
  const lines = row.map((value, column) => linesOf(value, widths[column] ?? defaultWidth))
  const most = Math.max(1, ...lines)
  const cells = row.map((value, column) => cellOf(value, lines[column] ?? 1))
  const tallest = cells[lines.indexOf(most)]
  if (most > 1 && tallest != null) Object.assign(tallest, { height: Math.min(mostHeight, most * lineHeight) })
  return cells
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

/** Tables as one .xlsx file, a sheet each: heading in bold and kept in view, real numbers and days; printed as wide as the paper. Throws on nothing that a table can hold. */
export async function sheetFile(...tables: readonly SheetTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables)
  const sheets = tables.map(({ columns, rows }, place) => {
    const widths = columns.map(({ width }) => width ?? defaultWidth)
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
      orientation: 'landscape' as const,
    }
  })
  const blob = await writeXlsxFile(sheets, { features: [printsWhole] }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
