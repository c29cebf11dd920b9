import type { LegacyEncoding } from '../../lib/legacyFont'
import { plainNumber } from '../numberFormat'
import { dayText, longestCell } from '../sheet'
import { maxColumns, maxRows, type GridRow, type Merge, type SheetGrid } from '../types'
import { readXml } from '../xml'
import { readOpenStyles, type OpenStyle } from './openStyles'

/** Parts inside a table that are no text of its cells: notes, drawings, what was deleted, the words of a check, spoken hints. */
const silent = new Set(
  'annotation|tracked-changes|content-validations|shapes|forms|frame|g|custom-shape|rect|line|caption|control|note|ruby-text|desc|scenario|dde-links|named-expressions'.split(
    '|',
  ),
)

const times = (text: string | undefined): number => Math.max(1, Number(text ?? 1) || 1)

type Attribute = (name: string) => string | undefined
type OpenCell = {
  readonly column: number
  readonly repeat: number
  readonly type: string
  readonly value: string
  readonly style: OpenStyle
  readonly hasFormula: boolean
  text: string
  /** Paragraphs begun; a break stands between them. */
  paragraphs: number
  isStruck: boolean
  legacy: LegacyEncoding | null
}

/** Numbers as they are shown, days by the shape of their format, a tick for what is true. */
function textOf({ type, value, text, style }: OpenCell, is1904: boolean): string {
  if (type === 'boolean') return value === 'true' ? 'x' : ''
  if (type === 'date' && value !== '') {
    const [year = '', month = '', day = ''] = value.slice(0, 10).split('-')
    const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569 - (is1904 ? 1462 : 0)
    return dayText(value.length > 10 ? days + 0.5 : days, style.day, is1904) ?? `${day}/${month}/${year}`
  }
  const isNumber = type === 'float' || type === 'currency' || type === 'percentage'
  if (!isNumber || value === '') return text === '' ? (type === 'string' ? value : '') : text
  // An exponent is no way to write a number of a list.
  return text === '' || /^-?\d+([.,]\d+)?E[+-]?\d+$/i.test(text) ? plainNumber(Number(value)) : inVietnam(text, Number(value))
}

/** "1,520,000.5" as a sheet set to English shows it → "1.520.000,5"; what is written the other way round stays. */
function inVietnam(text: string, value: number): string {
  const told = /^-?[\d,]*\.?\d+(?=%?$)/.exec(text)?.[0]
  if (told === undefined || !/[.,]/.test(told)) return text
  const size = text.endsWith('%') ? value * 100 : value
  const decimals = /\.(\d+)$/.exec(told)?.[1]?.length ?? 0
  const isEnglish = Math.abs(Number(told.replaceAll(',', '')) - size) <= 0.5 / 10 ** decimals + 1e-9
  return isEnglish ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text
}

class OpenSheets {
  readonly grids: SheetGrid[] = []
  private grid: { name: string; isHidden: boolean; rows: GridRow[]; merges: Merge[]; legacyCells: Map<string, LegacyEncoding> } | null =
    null
  private counts = { unsettled: 0, cut: 0, isCut: false }
  private columnStyles: { readonly to: number; readonly name: string | undefined }[] = []
  private row = {
    number: 0,
    repeat: 1,
    column: 0,
    cells: [] as string[],
    isHidden: false,
    isStruck: false,
    style: undefined as string | undefined,
  }
  private legacyOfRow = new Map<number, LegacyEncoding>()
  private cell: OpenCell | null = null
  private silence = 0
  private inParagraph = 0
  private readonly spans: OpenStyle[] = []
  private readonly groups: boolean[] = []
  private is1904 = false

  constructor(private readonly styleOf: ReturnType<typeof readOpenStyles>) {}

  open(tag: string, attribute: Attribute): void {
    if (this.silence > 0 || silent.has(tag)) this.silence += 1
    else if (tag === 'null-date') this.is1904 = (attribute('table:date-value') ?? '').startsWith('1904')
    else if (tag === 'table' && this.grid === null) this.openTable(attribute)
    else if (this.grid === null) return
    else if (tag === 'table-column') {
      const from = this.columnStyles.at(-1)?.to ?? 0
      const name = attribute('table:default-cell-style-name')
      this.columnStyles.push({ to: from + times(attribute('table:number-columns-repeated')), name })
    } else if (tag === 'table-row-group') this.groups.push(attribute('table:display') === 'false')
    else if (tag === 'table-row') this.openRow(attribute)
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.openCell(attribute)
    else if (this.cell !== null) this.openText(tag, attribute)
  }

  private openText(tag: string, attribute: Attribute): void {
    if (tag === 'p' || tag === 'h') {
      if (this.cell !== null && this.cell.paragraphs > 0) this.cell.text += '\n'
      if (this.cell !== null) this.cell.paragraphs += 1
      this.inParagraph += 1
    } else if (tag === 'span') this.spans.push(this.styleOf('text', attribute('text:style-name')))
    else if (tag === 's') this.say(' '.repeat(Math.min(200, times(attribute('text:c')))))
    else if (tag === 'tab') this.say('\t')
    else if (tag === 'line-break') this.say('\n')
  }

  close(tag: string): void {
    if (this.silence > 0) this.silence -= 1
    else if (tag === 'p' || tag === 'h') this.inParagraph = Math.max(0, this.inParagraph - 1)
    else if (tag === 'span') this.spans.pop()
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.closeCell()
    else if (tag === 'table-row') this.closeRow()
    else if (tag === 'table-row-group') this.groups.pop()
    else if (tag === 'table') this.closeTable()
  }

  text(text: string): void {
    if (this.silence === 0 && this.inParagraph > 0) this.say(text.replace(/[ \t\r\n]+/g, ' '))
  }

  private say(text: string): void {
    const { cell } = this
    if (cell === null) return
    cell.text += text
    const style = this.spans.at(-1)
    if (style === undefined || text.trim() === '') return
    if (style.isStruck) cell.isStruck = true
    cell.legacy = style.legacy ?? cell.legacy
  }

  private openTable(attribute: Attribute): void {
    const isHidden = this.styleOf('table', attribute('table:style-name')).isHidden
    this.grid = { name: attribute('table:name') ?? '', isHidden, rows: [], merges: [], legacyCells: new Map() }
    this.columnStyles = []
    this.counts = { unsettled: 0, cut: 0, isCut: false }
    this.row = { ...this.row, number: 0, repeat: 1 }
  }

  private openRow(attribute: Attribute): void {
    const isHidden = ['collapse', 'filter'].includes(attribute('table:visibility') ?? '') || this.groups.includes(true)
    this.row = {
      number: this.row.number + this.row.repeat,
      repeat: times(attribute('table:number-rows-repeated')),
      column: 0,
      cells: [],
      isHidden,
      isStruck: false,
      style: attribute('table:default-cell-style-name'),
    }
    this.legacyOfRow = new Map()
  }

  private openCell(attribute: Attribute): void {
    const { column, number } = this.row
    const type = attribute('office:value-type') ?? ''
    const value = attribute('office:value') ?? attribute(`office:${type}-value`) ?? ''
    const hasSaid = type !== '' || attribute('table:style-name') !== undefined
    const name = hasSaid
      ? (attribute('table:style-name') ?? this.row.style ?? this.columnStyles.find(({ to }) => column < to)?.name)
      : undefined
    const style = this.styleOf('table-cell', name)
    const hasFormula = attribute('table:formula') !== undefined
    const repeat = times(attribute('table:number-columns-repeated'))
    this.cell = { column, repeat, type, value, style, hasFormula, text: '', paragraphs: 0, isStruck: style.isStruck, legacy: style.legacy }
    const [right, down] = [times(attribute('table:number-columns-spanned')), times(attribute('table:number-rows-spanned'))]
    if (right > 1 || down > 1) this.grid?.merges.push({ top: number, left: column, bottom: number + down - 1, right: column + right - 1 })
    this.row.column += repeat
  }

  private closeCell(): void {
    const { cell } = this
    this.cell = null
    this.inParagraph = 0
    this.spans.length = 0
    if (cell === null) return
    const whole = textOf(cell, this.is1904)
    if (cell.hasFormula && whole === '') this.counts.unsettled += 1
    if (cell.column >= maxColumns || whole.trim() === '') return
    if (whole.length > longestCell) this.counts.cut += 1
    if (cell.isStruck) this.row.isStruck = true
    for (let column = cell.column; column < Math.min(maxColumns, cell.column + cell.repeat); column += 1) {
      this.row.cells[column] = whole.slice(0, longestCell)
      if (cell.legacy !== null && /[^\p{ASCII}]/u.test(whole)) this.legacyOfRow.set(column, cell.legacy)
    }
  }

  private closeRow(): void {
    const { grid, row } = this
    if (grid === null || row.cells.length === 0) return
    const mark = row.isHidden ? 'hidden' : row.isStruck ? 'struck' : undefined
    const cells = Array.from(row.cells, (text) => text ?? '')
    for (let down = 0; down < row.repeat; down += 1) {
      if (grid.rows.length >= maxRows) {
        this.counts.isCut = true
        return
      }
      grid.rows.push({ number: row.number + down, cells, ...(mark === undefined ? {} : { mark }) })
      for (const [column, encoding] of this.legacyOfRow) grid.legacyCells.set(`${row.number + down}:${column}`, encoding)
    }
  }

  private closeTable(): void {
    if (this.grid === null) return
    const { unsettled, cut, isCut } = this.counts
    this.grids.push({ ...this.grid, unsettledFormulas: unsettled, isCut, ...(cut === 0 ? {} : { cutCells: cut }) })
    this.grid = null
  }
}

/** Reads every sheet of an OpenDocument spreadsheet from its content, with the styles it refers to. Throws `XmlBroken`. */
export function readOpenSheets(content: string, styles = ''): readonly SheetGrid[] {
  const reader = new OpenSheets(readOpenStyles(styles === '' ? [content] : [styles, content]))
  readXml(content, {
    open: (tag, attribute) => reader.open(tag, attribute),
    close: (tag) => reader.close(tag),
    text: (text) => reader.text(text),
  })
  return reader.grids
}
