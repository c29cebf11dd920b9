import type { Block, BlockMerge, BlockRow } from '../../lib/clipboard'
import type { LegacyEncoding } from '../../lib/legacyFont'
import { legacyOfFont } from '../styles'
import { readXml } from '../xml'

/** Tables and paragraphs of a Word file's body, in order, as rows. Deleted and hidden words are left out; numbers that Word draws are written. */
export type WordBlock = Block & { readonly legacyCells: ReadonlyMap<string, LegacyEncoding> }

type Cell = { paragraphs: string[]; column: number; span: number; merge: '' | 'restart' | 'continue' }
type Table = {
  row: { cells: Cell[]; column: number } | null
  cell: Cell | null
  readonly id: number
  readonly open: Map<number, BlockMerge & { bottom: number }>
}

const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false' && value !== 'none'
/** Parts that say something else than the text: what was deleted, field codes, the second drawing of a text box. */
const silent = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'sectPrChange',
  'tcPrChange',
  'trPrChange',
  'footnotePr',
])

class WordReader {
  readonly rows: BlockRow[] = []
  readonly merges: BlockMerge[] = []
  readonly legacyCells = new Map<string, LegacyEncoding>()
  private readonly tables: Table[] = []
  private readonly counters = new Map<string, number>()
  private tableCount = 0
  private silence = 0
  private paragraph = { text: '', list: '', level: '', hasText: false }
  private run = { isHidden: false, isStruck: false, legacy: null as LegacyEncoding | null }
  private inRun = false
  private readsText = false
  private isRowStruck = false
  private legacy: LegacyEncoding | null = null

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.silence > 0 || silent.has(name)) {
      this.silence += 1
      return
    }
    switch (name) {
      case 'tbl':
        if (this.tables.length === 0) this.tableCount += 1
        this.tables.push({ row: null, cell: null, id: this.tableCount, open: new Map() })
        return
      case 'tr':
        this.table().row = { cells: [], column: 0 }
        if (this.tables.length === 1) this.isRowStruck = false
        return
      case 'gridBefore':
        if (this.table().row !== null) this.table().row!.column += Number(attribute('val') ?? 0)
        return
      case 'tc':
        this.table().cell = { paragraphs: [], column: this.table().row?.column ?? 0, span: 1, merge: '' }
        return
      case 'gridSpan':
        if (this.cell() !== null) this.cell()!.span = Math.min(100, Math.max(1, Number(attribute('val') ?? 1)))
        return
      case 'vMerge':
        if (this.cell() !== null) this.cell()!.merge = attribute('val') === 'restart' ? 'restart' : 'continue'
        return
      case 'p':
        this.paragraph = { text: '', list: '', level: '', hasText: false }
        return
      default:
        this.openInside(name, attribute)
    }
  }

  private openInside(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'numId') this.paragraph.list = attribute('val') ?? ''
    else if (name === 'ilvl') this.paragraph.level = attribute('val') ?? ''
    else if (name === 'r') {
      this.inRun = true
      this.run = { isHidden: false, isStruck: false, legacy: null }
    } else if (name === 't') this.readsText = true
    else if (!this.inRun) return
    else if (name === 'vanish') this.run.isHidden = isOn(attribute('val'))
    else if (name === 'strike' || name === 'dstrike') this.run.isStruck = isOn(attribute('val'))
    else if (name === 'rFonts') this.run.legacy = legacyOfFont(attribute('ascii') ?? attribute('hAnsi') ?? '')
    else if (name === 'br' || name === 'cr') this.say('\n')
    else if (name === 'tab') this.say('\t')
    else if (name === 'noBreakHyphen') this.say('-')
    else if (name === 'sym') this.say('\uF0B7')
  }

  close(name: string): void {
    if (this.silence > 0) {
      this.silence -= 1
      return
    }
    if (name === 't') this.readsText = false
    else if (name === 'r') this.inRun = false
    else if (name === 'p') this.closeParagraph()
    else if (name === 'tc') this.closeCell()
    else if (name === 'tr') this.closeRow()
    else if (name === 'tbl') this.tables.pop()
  }

  text(text: string): void {
    if (this.readsText && this.silence === 0) this.say(text)
  }

  private say(text: string): void {
    if (this.run.isHidden) return
    this.paragraph.text += text
    if (text.trim() === '') return
    this.paragraph.hasText = true
    if (this.run.isStruck) this.isRowStruck = true
    if (this.run.legacy !== null && /[^\p{ASCII}]/u.test(text)) this.legacy = this.run.legacy
  }
  private table(): Table {
    return this.tables.at(-1) ?? { row: null, cell: null, id: 0, open: new Map() }
  }
  private cell(): Cell | null {
    return this.tables.at(-1)?.cell ?? null
  }

  private closeParagraph(): void {
    const { list, level, hasText } = this.paragraph
    let { text } = this.paragraph
    if (list !== '' && list !== '0') {
      const key = `${list}:${level}`
      const count = (this.counters.get(key) ?? 0) + 1
      this.counters.set(key, count)
      if (!hasText) text = this.tables.length > 0 ? String(count) : ''
      else if (this.tables.length === 0) text = `${count}. ${text}`
    }
    const cell = this.cell()
    if (cell !== null) cell.paragraphs.push(text)
    else if (this.tables.length === 0 && text.trim() !== '') {
      if (this.legacy !== null) this.legacyCells.set(`${this.rows.length + 1}:0`, this.legacy)
      this.rows.push({ cells: [text], isProse: true, ...(this.isRowStruck ? { mark: 'struck' as const } : {}) })
      this.legacy = null
      this.isRowStruck = false
    }
  }

  private closeCell(): void {
    const table = this.table()
    const { cell, row } = table
    if (cell === null || row === null) return
    row.cells.push(cell)
    row.column = cell.column + cell.span
    table.cell = null
    if (this.legacy !== null) this.legacyCells.set(`${this.rows.length + 1}:${cell.column}`, this.legacy)
    this.legacy = null
    // A table inside a cell is text of that cell.
    const outer = this.tables.at(-2)?.cell
    if (outer != null) outer.paragraphs.push(textOf(cell))
  }

  private closeRow(): void {
    const table = this.table()
    const { row } = table
    table.row = null
    if (row === null || this.tables.length > 1) return
    const top = this.rows.length
    const cells: string[] = []
    for (const cell of row.cells) {
      while (cells.length < cell.column) cells.push('')
      cells.push(cell.merge === 'continue' ? '' : textOf(cell), ...new Array<string>(cell.span - 1).fill(''))
      const running = table.open.get(cell.column)
      if (cell.merge === 'continue' && running !== undefined) running.bottom = top
      else if (cell.merge === 'restart' || cell.span > 1) {
        const merge = { top, left: cell.column, bottom: top, right: cell.column + cell.span - 1 }
        this.merges.push(merge)
        table.open.set(cell.column, merge)
      } else table.open.delete(cell.column)
    }
    this.rows.push({ cells, table: table.id, ...(this.isRowStruck ? { mark: 'struck' as const } : {}) })
    this.isRowStruck = false
  }
}

const textOf = (cell: Cell): string =>
  cell.paragraphs
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n')

/** Reads the main part of a Word file. Throws `XmlBroken`. */
export function readWordBody(xml: string): WordBlock {
  const reader = new WordReader()
  readXml(xml, {
    open: (name, attribute) => reader.open(name, attribute),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })
  return { rows: reader.rows, merges: reader.merges, legacyCells: reader.legacyCells }
}
