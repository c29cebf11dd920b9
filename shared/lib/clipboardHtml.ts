import { parseBlock, type Block, type BlockMerge, type BlockRow } from './clipboard'
import { attributeOf, readingHtml } from './htmlText'
import { atOnce } from './slices'

/** The tables and lines of a copy, as Word, Excel, LibreOffice and web pages put them on the clipboard. */

type OpenTable = { readonly taken: Map<string, true>; row: number; column: number; cell: OpenCell | null; readonly top: number }
type OpenCell = { text: string; readonly column: number; readonly colspan: number; readonly rowspan: number }

const blockTag = /^(p|div|li|h[1-6]|blockquote|section|article|dt|dd|pre)$/
const span = (attributes: string, name: string): number => Math.min(1000, Math.max(1, Number(attributeOf(attributes, name)) || 1))
const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/\u00A0/g, ' ')
    .replace(/ *\u2028+ */g, '\n')
    .trim()
// Breaks are kept apart from the white space of the source, which means nothing.
const lineBreak = '\u2028'

class HtmlBlocks {
  readonly rows: { cells: string[]; mark?: 'hidden' | 'struck'; isProse?: boolean; table?: number }[] = []
  readonly merges: BlockMerge[] = []
  tables = 0
  private stack: OpenTable[] = []
  private line = ''
  private struck = 0
  private readonly ignored: string[] = []
  private readonly struckTags: string[] = []

  open(name: string, attributes: string): void {
    const style = attributeOf(attributes, 'style').replace(/\s/g, '').toLowerCase()
    // Marks that Word draws by itself: numbers and bullets of its lists.
    if (this.ignored.length > 0 || style.includes('mso-list:ignore')) {
      if (name !== 'br') this.ignored.push(name)
      return
    }
    if (name === 'br') this.add(lineBreak)
    else if (/^(s|strike|del)$/.test(name) || style.includes('line-through')) {
      this.struckTags.push(name)
      this.struck += 1
    }
    if (name === 'table') this.openTable()
    else if (name === 'tr') this.openRow(style)
    else if (name === 'td' || name === 'th') this.openCell(attributes)
    else if (blockTag.test(name)) this.endLine()
  }

  close(name: string): void {
    if (this.ignored.length > 0) {
      const place = this.ignored.lastIndexOf(name)
      if (place !== -1) this.ignored.length = place
      return
    }
    if (this.struckTags.at(-1) === name) {
      this.struckTags.pop()
      this.struck -= 1
    }
    if (name === 'td' || name === 'th') this.closeCell()
    else if (name === 'table') {
      this.closeCell()
      this.stack.pop()
    } else if (blockTag.test(name)) this.endLine()
  }

  add(text: string): void {
    if (this.ignored.length > 0) return
    const cell = this.stack.at(-1)?.cell
    if (cell == null) {
      if (this.stack.length === 0) this.line += text
      return
    }
    if (this.struck > 0 && text.trim() !== '' && text !== lineBreak) this.markStruck()
    cell.text += text
  }

  endLine(): void {
    const cell = this.stack.at(-1)?.cell
    if (cell != null) {
      if (tidy(cell.text) !== '' && !cell.text.endsWith(lineBreak)) cell.text += lineBreak
      return
    }
    if (this.stack.length > 0) return
    const text = tidy(this.line)
    this.line = ''
    if (text !== '') this.rows.push({ cells: [text], isProse: true })
  }

  private markStruck(): void {
    const row = this.rows.at(-1)
    if (row !== undefined) row.mark ??= 'struck'
  }

  private openTable(): void {
    const outer = this.stack.at(-1)
    if (outer === undefined) {
      this.endLine()
      this.tables += 1
    }
    this.stack.push({ taken: new Map(), row: -1, column: 0, cell: null, top: this.rows.length })
  }

  private openRow(style: string): void {
    const table = this.stack.at(-1)
    if (table === undefined) return
    this.closeCell()
    table.row += 1
    table.column = 0
    if (this.stack.length === 1)
      this.rows.push({ cells: [], table: this.tables, ...(style.includes('display:none') ? { mark: 'hidden' as const } : {}) })
  }

  private openCell(attributes: string): void {
    const table = this.stack.at(-1)
    if (table === undefined) return
    this.closeCell()
    if (table.row < 0) this.openRow('')
    while (table.taken.has(`${table.row}:${table.column}`)) table.column += 1
    table.cell = { text: '', column: table.column, colspan: span(attributes, 'colspan'), rowspan: span(attributes, 'rowspan') }
  }

  private closeCell(): void {
    const table = this.stack.at(-1)
    const cell = table?.cell
    if (table === undefined || cell == null) return
    table.cell = null
    table.column = cell.column + cell.colspan
    const outer = this.stack.at(-2)?.cell
    if (outer != null) {
      // A table inside a cell is text of that cell.
      outer.text += `${outer.text === '' || outer.text.endsWith(lineBreak) ? '' : ' '}${cell.text}`
      return
    }
    const row = this.rows.at(-1)
    if (row === undefined) return
    while (row.cells.length < table.column) row.cells.push('')
    row.cells[cell.column] = tidy(cell.text)
    if (cell.colspan === 1 && cell.rowspan === 1) return
    const top = this.rows.length - 1
    this.merges.push({ top, left: cell.column, bottom: top + cell.rowspan - 1, right: cell.column + cell.colspan - 1 })
    for (let down = 0; down < cell.rowspan; down += 1)
      for (let right = 0; right < cell.colspan; right += 1) table.taken.set(`${table.row + down}:${cell.column + right}`, true)
  }
}

/** Everything a copy holds, in order: rows of all its tables, and the lines between and around them as rows of one cell. */
export const readHtmlBlock = (html: string): HtmlBlock => atOnce(readingHtmlBlock(html))

type HtmlBlock = Block & { readonly tables: number }
function* readingHtmlBlock(html: string): Generator<number, HtmlBlock> {
  const blocks = new HtmlBlocks()
  yield* readingHtml(html, {
    open: (name, attributes) => blocks.open(name, attributes),
    close: (name) => blocks.close(name),
    text: (text) => blocks.add(text),
  })
  blocks.endLine()
  const rows: BlockRow[] = blocks.rows
  return { rows, merges: blocks.merges.filter(({ top }) => top < rows.length), tables: blocks.tables }
}

/** What a copy holds: Excel's text keeps cells in place, so its table is read only where it merges cells or another program wrote it. */
export const blockOfCopy = (html: string, text: string): Block => atOnce(readingCopy(html, text))

/** The same as work that pauses: a list of thousands copied from Word is several megabytes of tags. Gives the letters read so far. */
export function* readingCopy(html: string, text: string): Generator<number, Block> {
  const isExcel = /office:excel|Excel\.Sheet/i.test(html)
  if (html !== '' && (!isExcel || /rowspan/i.test(html))) {
    const block = yield* readingHtmlBlock(html)
    if (block.tables > 0) return block
  }
  return { rows: parseBlock(text).map((cells) => ({ cells })), merges: [] }
}
