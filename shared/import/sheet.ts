import type { LegacyEncoding } from '../lib/legacyFont'
import { dateOfSerial } from '../lib/serial'
import { showNumber } from './numberFormat'
import { plainStyle, type CellStyle } from './styles'
import { maxColumns, maxRows, type GridRow, type Merge, type RowMark, type SheetGrid } from './types'
import { readXml } from './xml'

export type SheetContext = {
  readonly strings: readonly string[]
  /** Shared strings of which some letters are crossed out. */
  readonly struckStrings: ReadonlySet<number>
  readonly styles: readonly CellStyle[]
  readonly is1904: boolean
}

/** `_x000D_` and the like, as Excel writes characters that XML cannot. */
const unescape = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

/** The shared strings in order; phonetic hints are left out. */
export function readStrings(xml: string | undefined): Pick<SheetContext, 'strings' | 'struckStrings'> {
  const strings: string[] = []
  const struckStrings = new Set<number>()
  if (xml === undefined) return { strings, struckStrings }
  let current = ''
  let inText = false
  let inPhonetic = false
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'strike' && !['0', 'false'].includes(attribute('val') ?? '1')) struckStrings.add(strings.length)
      if (name === 'si') current = ''
      else if (name === 't') inText = !inPhonetic
      else if (name === 'rPh') inPhonetic = true
    },
    text: (text) => {
      if (inText) current += text
    },
    close: (name) => {
      if (name === 'si') strings.push(unescape(current))
      else if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
  })
  return { strings, struckStrings }
}

function addressOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address)
  if (match === null) return null
  const column = [...(match[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(match[2]), column }
}

/** The column of "AB12", from 0; `null` where it says none. */
function columnAt(address: string): number | null {
  let column = 0
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~0x20
    if (code < 65 || code > 90)
      return at > 0 && at < 4 && /^\d{1,7}$/.test(address.slice(at)) ? column - 1 : (addressOf(address)?.column ?? null)
    column = column * 26 + code - 64
  }
  return null
}

/** The day of a date cell, as far as its format shows one: "05/03/1985", "03/1985", "1985". A year typed into a date cell is that year. */
export function dayText(value: number, code: string, is1904: boolean): string | null {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return String(value)
  const day = dateOfSerial(value, is1904)
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  if (day === null || code === '' || /d/i.test(plain)) return day
  return /m/i.test(plain) ? day.slice(3) : day.slice(6)
}

/** Longest text that a cell of Excel holds. Source: Excel specifications and limits. */
export const longestCell = 32_767

function cellText(type: string, raw: string, style: CellStyle, { strings, is1904 }: SheetContext): string {
  if (type === 's') return strings[Number(raw)] ?? ''
  if (type === 'b') return raw === '1' ? 'x' : ''
  if (type === 'str' || type === 'inlineStr' || type === 'e') return unescape(raw)
  if (type === 'd') return raw.slice(0, 10)
  const value = Number(raw)
  if (raw === '' || Number.isNaN(value)) return raw
  return (style.isDate ? dayText(value, style.code, is1904) : null) ?? showNumber(value, style.isDate ? '' : style.code)
}

/** Reads one sheet as text: results of formulas, days as dd/MM/yyyy, numbers as their format shows them. Throws `XmlBroken`. */
export function readSheet(xml: string, name: string, isHidden: boolean, context: SheetContext): SheetGrid {
  const rows: GridRow[] = []
  const merges: Merge[] = []
  const legacyCells = new Map<string, LegacyEncoding>()
  let unsettledFormulas = 0
  let isCut = false
  let cutCells = 0
  let mark: RowMark | undefined
  let isStruck = false
  let rowNumber = 0
  let cells: string[] = []
  let cell = { column: -1, type: 'n', style: plainStyle, text: '', hasFormula: false }
  let readsText = false
  let inPhonetic = false

  const endRow = (): void => {
    if (cells.every((text) => text === undefined || text === '')) return
    if (rows.length >= maxRows) isCut = true
    else {
      const shown = mark ?? (isStruck ? 'struck' : undefined)
      rows.push({ number: rowNumber, cells: Array.from(cells, (text) => text ?? ''), ...(shown === undefined ? {} : { mark: shown }) })
    }
  }
  const endCell = (): void => {
    const whole = cellText(cell.type, cell.text, cell.style, context)
    const text = whole.length > longestCell ? whole.slice(0, longestCell) : whole
    if (text !== whole) cutCells += 1
    if (cell.hasFormula && cell.text === '') unsettledFormulas += 1
    if (cell.column >= maxColumns || text.trim() === '') return
    cells[cell.column] = text
    if (cell.style.isStruck || (cell.type === 's' && context.struckStrings.has(Number(cell.text)))) isStruck = true
    if (cell.style.legacy !== null && /[^\p{ASCII}]/u.test(text)) legacyCells.set(`${rowNumber}:${cell.column}`, cell.style.legacy)
  }

  readXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'row') {
        rowNumber = Number(attribute('r') ?? rowNumber + 1)
        cells = []
        mark = ['1', 'true'].includes(attribute('hidden') ?? '') ? 'hidden' : undefined
        isStruck = false
        cell = { ...cell, column: -1 }
      } else if (tag === 'c') {
        const column = columnAt(attribute('r') ?? '') ?? cell.column + 1
        cell = {
          column,
          type: attribute('t') ?? 'n',
          style: context.styles[Number(attribute('s') ?? -1)] ?? plainStyle,
          text: '',
          hasFormula: false,
        }
      } else if (tag === 'rPh') inPhonetic = true
      else if (tag === 'strike' && !['0', 'false'].includes(attribute('val') ?? '1')) isStruck = true
      else if (tag === 'v' || tag === 't') readsText = !inPhonetic
      else if (tag === 'f') cell.hasFormula = true
      else if (tag === 'mergeCell') {
        const [from, to] = (attribute('ref') ?? '').split(':').map(addressOf)
        if (from != null && to != null) merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
      }
    },
    text: (text) => {
      if (readsText) cell.text += text
    },
    close: (tag) => {
      if (tag === 'rPh') inPhonetic = false
      else if (tag === 'v' || tag === 't') readsText = false
      else if (tag === 'c') endCell()
      else if (tag === 'row') endRow()
    },
  })
  return { name, isHidden, rows, merges, legacyCells, unsettledFormulas, isCut, ...(cutCells === 0 ? {} : { cutCells }) }
}
