import type { WordFileParts } from '../../lib/wordParts'
import {
  readable,
  type CellPlace,
  type CellShape,
  type ReadModel,
  type ReadParagraph,
  type ReadRun,
  type ReadSection,
  type ReadTable,
} from './model'
import { numberingOf } from './numbering'
import { sectionOf } from './sections'
import { holdsPages, noBreaks, pageBreaksOf } from './pages'
import { openParts } from './openParts'
import { boxesOf, flat, lookOf, paragraphReader } from './paragraphs'
import { stylesOf, twipsToMm, type ParagraphProps } from './styles'
import { attribute, child, childrenOf, type Xml } from './xml'

/** A merged cell: `w:vMerge` without "restart" goes on with the one above. */
const shapeOfCell = (cell: Xml): CellShape => {
  const properties = child(cell, 'w:tcPr')
  const merge = child(properties, 'w:vMerge')
  return {
    span: Math.max(1, Number(attribute(child(properties, 'w:gridSpan'), 'w:val') ?? 1) || 1),
    isContinued: merge !== undefined && attribute(merge, 'w:val') !== 'restart',
  }
}

/** A head set with tabs instead of a table: issuer and motto, number and dateline on one line. */
const headWithTabs = /\t+\s*(?:CỘNG H|Độc lập)|^\s*Số\s*:.*\t.*ngày/u
const headLines = 12

const splitAtTabs = (runs: readonly ReadRun[]): ReadRun[][] =>
  runs.reduce<ReadRun[][]>(
    (sides, run) => {
      const [first = '', ...others] = run.text.split(/\t+/u)
      sides.at(-1)?.push({ ...run, text: first })
      for (const text of others) sides.push([{ ...run, text }])
      return sides
    },
    [[]],
  )

/** Reads a Word file, ours or anybody's, packed or as its parts, into paragraphs with the looks a reader sees; `null` when it cannot be read. */
export function readDocument(file: Uint8Array | WordFileParts): ReadModel | null {
  const part = openParts(file)
  const body = child(part?.('document.xml') ?? undefined, 'w:body')
  if (part === null || body === undefined) return null
  const styles = stylesOf(part('styles.xml'), part('theme/theme1.xml'))
  const wordsOfParagraph = paragraphReader(styles)
  const label = numberingOf(part('numbering.xml'))
  const paragraphs: ReadParagraph[] = []
  const tables: { readonly index: number; readonly section: number; readonly rows: string[][]; shape?: CellShape[][] }[] = []
  const sections: ReadSection[] = []

  let page = 1
  const hasPages = holdsPages(body)
  const readParagraph = (element: Xml, cell: CellPlace | null): string => {
    const { form, inside, runs, words: written, end } = wordsOfParagraph(element)
    const breaks = hasPages ? pageBreaksOf(inside) : noBreaks
    const begins = hasPages ? { page: page + breaks.before } : {}
    page += breaks.all
    const { style } = form
    const { numId } = form.props
    const list = numId === undefined || numId === '0' ? null : label(numId, form.props.level ?? 0)
    const raw = list === null || list.text === '' ? written : `${list.text} ${written}`
    const props = list === null ? form.props : { ...styles.paragraph(style), ...list.props, ...form.own }
    const look = list === null ? form.look : lookOf(props)
    const sides = cell === null && paragraphs.length < headLines && headWithTabs.test(raw) ? splitAtTabs(runs) : [runs]
    if (raw.trim() !== '')
      for (const side of sides) {
        const words = sides.length === 1 ? raw : side.map(({ text }) => text).join('')
        if (words.trim() !== '')
          paragraphs.push({
            index: paragraphs.length,
            raw: words,
            text: readable(words),
            runs: side,
            look,
            cell,
            section: sections.length,
            ...begins,
          })
      }
    else if (props.hasTopBorder || props.hasBottomBorder) addRule(props)
    // Text boxes stand over the page: their words follow the paragraph that holds them.
    for (const run of inside) if (run.name === 'w:r') for (const box of boxesOf(run)) readBlocks(box.children, cell)
    if (end !== undefined) sections.push(sectionOf(end, part, styles))
    return readable(raw)
  }

  /** An empty paragraph with a border is the rule of the words before it. */
  const addRule = (props: ParagraphProps): void => {
    const before = paragraphs.at(-1)
    if (before?.look == null) return
    paragraphs[paragraphs.length - 1] = {
      ...before,
      look: { ...before.look, ruleBelow: { leftMm: props.leftMm ?? 0, rightMm: props.rightMm ?? 0 } },
    }
  }

  const readTable = (element: Xml): void => {
    const columnsMm = childrenOf(child(element, 'w:tblGrid'), 'w:gridCol').map((column) => twipsToMm(attribute(column, 'w:w')) ?? 0)
    const table: (typeof tables)[number] = { index: tables.length, section: sections.length, rows: [] }
    const shape: CellShape[][] = []
    tables.push(table)
    flat(element.children)
      .filter(({ name }) => name === 'w:tr')
      .forEach((row, rowAt) => {
        const cells = flat(row.children).filter(({ name }) => name === 'w:tc')
        let column = 0
        shape.push(cells.map(shapeOfCell))
        table.rows.push(
          cells.map((cell, cellAt) => {
            const start = column
            column += shapeOfCell(cell).span
            const widthMm = columnsMm.slice(start, column).reduce((sum, width) => sum + width, 0)
            return readBlocks(cell.children, { table: table.index, row: rowAt, cell: cellAt, widthMm }).join('\n')
          }),
        )
      })
    if (shape.some((row) => row.some(({ span, isContinued }) => span > 1 || isContinued))) table.shape = shape
  }

  const readBlocks = (children: readonly Xml[], cell: CellPlace | null): string[] =>
    flat(children).flatMap((element) => {
      if (element.name === 'w:p') return [readParagraph(element, cell)]
      if (element.name === 'w:tbl') readTable(element)
      return []
    })

  readBlocks(body.children, null)
  const last = child(body, 'w:sectPr')
  if (last !== undefined) sections.push(sectionOf(last, part, styles))
  return { paragraphs, tables: tables satisfies ReadTable[], sections, hasLooks: true }
}
