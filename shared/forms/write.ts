import writeXlsxFile, { type Cell } from 'write-excel-file/universal'
import { heightOf, linesIn, printing } from '../lib/sheetPrint'

/** A form to fill in, as it is given out. Words stay words: nothing is ever a formula. */
export type BlankForm = {
  readonly sheet: string
  readonly title: string
  /** What the form is of: movement, period. */
  readonly about: readonly string[]
  /** Label and value, the value left open to fill in where it is empty. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** How to fill it in. */
  readonly guide: readonly string[]
  readonly columns: readonly { readonly title: string; readonly width: number }[]
  /** A row of one cell is a heading over the whole width. */
  readonly rows: readonly (readonly string[])[]
  /** Empty rows below those. */
  readonly blankRows: number
  /** What the program knows the form again by. */
  readonly code: string
}

const ground = '#F4EFE4'
const frame = { borderStyle: 'thin', borderColor: '#999999' } as const
const text = (value: string, more: Partial<NonNullable<Cell> & object> = {}): Cell =>
  ({ type: String, value, wrap: true, alignVertical: 'top', ...more }) as Cell

/** The form as an .xlsx file. */
export async function formFile(form: BlankForm): Promise<Uint8Array<ArrayBuffer>> {
  const span = form.columns.length
  const across = (value: string, more: object = {}): Cell[] => [
    text(value, { columnSpan: span, ...more }),
    ...Array.from({ length: span - 1 }, () => null),
  ]
  const boxes = (values: readonly string[]): Cell[] => {
    // What stands in the form is read whole where it is opened, also by a program that leaves heights as they are.
    const height = heightOf(Math.max(1, ...form.columns.map(({ width }, index) => linesIn(values[index] ?? '', width))))
    return form.columns.map((_, index) => {
      const value = values[index] ?? ''
      const high = index === 0 ? { height } : {}
      return value === '' ? ({ ...frame, ...high, type: String, value: '', wrap: true } as Cell) : text(value, { ...frame, ...high })
    })
  }
  const data: Cell[][] = [
    across(form.title, { fontWeight: 'bold', fontSize: 14, align: 'center' }),
    ...form.about.map((line) => across(line, { align: 'center' })),
    ...form.facts.map(([label, value]) => across(`${label}: ${value}`, { fontWeight: 'bold' })),
    ...form.guide.map((line) => across(line, { fontStyle: 'italic', textColor: '#555555' })),
    across(`Mã phiếu (xin giữ nguyên): ${form.code}`, { textColor: '#999999', fontSize: 8 }),
    form.columns.map(({ title }) => text(title, { ...frame, fontWeight: 'bold', backgroundColor: ground, align: 'center' })),
    ...form.rows.map((row) => (row.length === 1 ? across(row[0]!, { ...frame, fontWeight: 'bold', backgroundColor: ground }) : boxes(row))),
    ...Array.from({ length: form.blankRows }, () => boxes([])),
  ]
  const headRow = 1 + form.about.length + form.facts.length + form.guide.length + 1 + 1
  const blob = await writeXlsxFile(
    data,
    { sheet: form.sheet, columns: form.columns.map(({ width }) => ({ width })), orientation: 'landscape' },
    printing([{ name: form.sheet, headRow, widths: form.columns.map(({ width }) => width), hasLines: false }]),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
