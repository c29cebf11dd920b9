import { strFromU8, unzipSync } from 'fflate'
import { mainPartOf, type WordFileParts } from '../../lib/wordParts'
import {
  readable,
  type CellPlace,
  type CellShape,
  type ParagraphLook,
  type ReadModel,
  type ReadParagraph,
  type ReadRun,
  type ReadSection,
  type ReadTable,
} from './model'
import { numberingOf } from './numbering'
import { sectionOf } from './sections'
import { holdsPages, noBreaks, pageBreaksOf } from './pages'
import { paragraphPropsOf, runPropsOf, stylesOf, twipsToMm, type ParagraphProps, type RunProps } from './styles'
import { attribute, child, childrenOf, descendants, parseXml, type Xml } from './xml'

/** Parts larger than this are no administrative document. */
const largestPart = 64 * 1024 * 1024
const wanted =
  /^(?:\[Content_Types\]\.xml|word\/(?:document\d*|styles|numbering|settings|header\d*|footer\d*|theme\/theme1|_rels\/document\d*\.xml\.rels)(?:\.xml|\.rels)?)$/

/** The parts of a packed Word file that a reader needs; `null` when the bytes are no zip. */
const unpacked = (bytes: Uint8Array): WordFileParts | null => {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= largestPart })
  } catch {
    // The library throws on anything that is no zip; all that matters is that it cannot be read.
    return null
  }
}

const textOf = (part: Uint8Array | string): string => (typeof part === 'string' ? part : strFromU8(part))

/** The parts by their usual names, as XML; `null` when there is no main part. */
const openParts = (files: WordFileParts): ((name: string) => Xml | null) | null => {
  const types = files['[Content_Types].xml']
  const main = (types === undefined ? null : mainPartOf(textOf(types))) ?? 'word/document.xml'
  if (files[main] === undefined) return null
  // Word on the web numbers the main part; the rest of this room calls it by its usual name.
  const mainName = main.replace(/^word\//, '')
  return (name) => {
    const file = files[`word/${name.replace('document.xml', mainName)}`]
    return file === undefined ? null : parseXml(textOf(file))
  }
}

/** Elements that only wrap what is inside. Deleted words and the old side of a change are not read. */
const wrappers = new Set(['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:moveTo', 'w:customXml'])

const flat = (children: readonly Xml[]): readonly Xml[] =>
  children.some(({ name }) => wrappers.has(name))
    ? children.flatMap((element) => (wrappers.has(element.name) ? flat(element.children) : [element]))
    : children

/** All that an element says, in one string: the same words mean the same look, and a list says the same thousands of times. */
const wordsOf = ({ name, attributes, children }: Xml): string => {
  let words = name
  for (const key in attributes) words += ` ${key}=${attributes[key] ?? ''}`
  for (const inner of children) words += `(${wordsOf(inner)})`
  return words
}

/** A merged cell: `w:vMerge` without "restart" goes on with the one above. */
const shapeOfCell = (cell: Xml): CellShape => {
  const properties = child(cell, 'w:tcPr')
  const merge = child(properties, 'w:vMerge')
  return {
    span: Math.max(1, Number(attribute(child(properties, 'w:gridSpan'), 'w:val') ?? 1) || 1),
    isContinued: merge !== undefined && attribute(merge, 'w:val') !== 'restart',
  }
}

const textOfRun = (run: Xml): string =>
  run.children
    .map(({ name, text }) =>
      name === 'w:t'
        ? text
        : name === 'w:tab'
          ? '\t'
          : name === 'w:br' || name === 'w:cr'
            ? '\n'
            : name === 'w:noBreakHyphen'
              ? '\u2011'
              : name === 'w:sym'
                ? '\uF0B7'
                : '',
    )
    .join('')

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

const lookOf = (props: ParagraphProps): ParagraphLook => ({
  align: props.align ?? 'left',
  leftMm: props.leftMm ?? 0,
  rightMm: props.rightMm ?? 0,
  firstLineMm: (props.leftMm ?? 0) + (props.indentMm ?? 0),
  beforePt: props.beforePt ?? 0,
  afterPt: props.afterPt ?? 0,
  lines: props.lines === undefined ? 1 : props.lines,
  ruleBelow: props.hasBottomBorder ? { leftMm: props.leftMm ?? 0, rightMm: props.rightMm ?? 0 } : null,
})

/** Reads a Word file, ours or anybody's, packed or as its parts, into paragraphs with the looks a reader sees; `null` when it cannot be read. */
export function readDocument(file: Uint8Array | WordFileParts): ReadModel | null {
  const files = file instanceof Uint8Array ? unpacked(file) : file
  const part = files === null ? null : openParts(files)
  const body = child(part?.('document.xml') ?? undefined, 'w:body')
  if (part === null || body === undefined) return null
  const styles = stylesOf(part('styles.xml'), part('theme/theme1.xml'))
  const label = numberingOf(part('numbering.xml'))
  const paragraphs: ReadParagraph[] = []
  const tables: { readonly index: number; readonly section: number; readonly rows: string[][]; shape?: CellShape[][] }[] = []
  const sections: ReadSection[] = []

  // Equal looks are mostly one element: it is asked first, its words only where it is new.
  const runLooks = new Map<string, RunProps>()
  const wordsKnown = new Map<Xml, string>()
  const wordsOnce = (element: Xml): string => {
    const present = wordsKnown.get(element)
    if (present !== undefined) return present
    const words = wordsOf(element)
    wordsKnown.set(element, words)
    return words
  }
  const lookOfRun = (style: string | undefined, properties: Xml | undefined): RunProps => {
    const key = `${style ?? ''}|${properties === undefined ? '' : wordsOnce(properties)}`
    const known = runLooks.get(key)
    if (known !== undefined) return known
    const own = styles.run(style, attribute(child(properties, 'w:rStyle'), 'w:val'))
    const look = properties === undefined ? own : { ...own, ...runPropsOf(properties, styles.themeFont) }
    runLooks.set(key, look)
    return look
  }

  type ParagraphForm = {
    readonly style: string | undefined
    readonly own: ParagraphProps
    readonly props: ParagraphProps
    readonly look: ParagraphLook
  }
  const forms = new Map<string, ParagraphForm>()
  const formOf = (properties: Xml | undefined): ParagraphForm => {
    const key = properties === undefined ? '' : wordsOnce(properties)
    const known = forms.get(key)
    if (known !== undefined) return known
    const style = attribute(child(properties, 'w:pStyle'), 'w:val')
    const own = paragraphPropsOf(properties)
    const props = { ...styles.paragraph(style), ...own }
    const form = { style, own, props, look: lookOf(props) }
    forms.set(key, form)
    return form
  }

  type Words = {
    readonly form: ParagraphForm
    readonly inside: readonly Xml[]
    readonly runs: readonly ReadRun[]
    readonly words: string
    readonly end: Xml | undefined
  }
  // Paragraphs that say the same in the same look are mostly one element.
  const paragraphsKnown = new Map<Xml, Words>()
  const wordsOfParagraph = (element: Xml): Words => {
    const present = paragraphsKnown.get(element)
    if (present !== undefined) return present
    const properties = child(element, 'w:pPr')
    const form = formOf(properties)
    const inside = flat(element.children)
    const runs = inside.filter(({ name }) => name === 'w:r').flatMap((run) => readRun(run, form.style))
    const words = { form, inside, runs, words: runs.map(({ text }) => text).join(''), end: child(properties, 'w:sectPr') }
    paragraphsKnown.set(element, words)
    return words
  }
  const readRun = (run: Xml, style: string | undefined): ReadRun[] => {
    const text = textOfRun(run)
    if (text === '') return []
    const look = lookOfRun(style, child(run, 'w:rPr'))
    if (look.isHidden === true) return []
    return [
      {
        text,
        font: look.font ?? '',
        sizePt: look.sizePt ?? 10,
        isBold: look.isBold ?? false,
        isItalic: look.isItalic ?? false,
        color: look.color ?? '000000',
      },
    ]
  }

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
    for (const run of inside)
      if (run.name === 'w:r' && run.children.some(({ name }) => drawn.has(name)))
        for (const box of boxesOf(run)) readBlocks(box.children, cell)
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

const drawn = new Set(['mc:AlternateContent', 'w:drawing', 'w:pict'])

/** The contents of text boxes in a run; of two renderings of one drawing only the first. */
const boxesOf = (run: Xml): Xml[] =>
  run.children.flatMap((element) => {
    if (element.name === 'mc:AlternateContent')
      return element.children.filter(({ name }) => name === 'mc:Choice').flatMap((choice) => descendants(choice, 'w:txbxContent'))
    return element.name === 'w:drawing' || element.name === 'w:pict' ? descendants(element, 'w:txbxContent') : []
  })
