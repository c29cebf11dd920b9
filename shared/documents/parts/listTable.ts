import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type TextRun,
} from 'docx'
import { mm, pt, tightSpacing } from '../page'
import { run } from './text'

type Align = 'left' | 'center' | 'right'
export type ListColumn = {
  readonly widthMm: number
  readonly heading: string
  /** Text of the cell with its fields; several texts are several paragraphs. */
  readonly cell: string | readonly string[]
  readonly align?: Align
}
/** A cell of a row that spans columns: a section's title, a sum. */
export type SpanCell = { readonly text: string; readonly span: number; readonly align?: Align }

/** A name with the post, unit or address below it; without one no empty line is left. */
export const nameOverDetail = ['{ten}', '{#chuc_vu_don_vi}', '{chuc_vu_don_vi}', '{/chuc_vu_don_vi}'] as const

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
const alignments = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

type CellStyle = {
  readonly sizePt: number
  readonly widthMm: number
  readonly align?: Align
  readonly bold?: boolean
  readonly keepNext?: boolean
  readonly span?: number
  /** A condition of the row: its words are bold where it holds. */
  readonly boldIf?: string | undefined
}

const runsOf = (text: string, { sizePt, bold = false, boldIf }: CellStyle): TextRun[] => {
  if (boldIf === undefined) return [run(text, { sizePt, bold })]
  // Tags of the row itself stand outside of the condition, and in a run of the look in which the row ends.
  const [, open = '', words = '', close = ''] = /^(\{#[^}]*\})?(.*?)(\{\/[^}]*\})?$/su.exec(text) ?? []
  return [
    ...(open === '' ? [] : [run(open, { sizePt })]),
    run(`{#${boldIf}}${words}{/${boldIf}}`, { sizePt, bold: true }),
    run(`{^${boldIf}}${words}{/${boldIf}}${close}`, { sizePt }),
  ]
}

const cellOf = (texts: readonly string[], style: CellStyle): TableCell => {
  const { widthMm, align = 'left', keepNext = false, span } = style
  return new TableCell({
    width: { size: mm(widthMm), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span === undefined ? {} : { columnSpan: span }),
    // Every word here stands in each of thousands of rows: margins belong to the table, single spacing and the left side are Word's own.
    children: texts.map(
      (text) =>
        new Paragraph({
          ...(align === 'left' ? {} : { alignment: alignments[align] }),
          ...(keepNext ? { keepNext } : {}),
          children: runsOf(text, style),
        }),
    ),
  })
}

const textsOf = (cell: ListColumn['cell']): string[] => (typeof cell === 'string' ? [cell] : [...cell])

/** Headings, repeated on every page and never left alone at the foot of one. */
const headingRow = (columns: readonly ListColumn[], sizePt: number): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, widthMm }) => cellOf([heading], { sizePt, widthMm, align: 'center', bold: true, keepNext: true })),
  })

type EntryStyle = { readonly sizePt: number; readonly leastMm?: number | null; readonly boldIf?: string | undefined }

/** The row that stands once for every entry of the list field: its tags open in the first cell and close in the last. */
const entryRow = (rows: string, columns: readonly ListColumn[], { sizePt, leastMm = null, boldIf }: EntryStyle): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(leastMm === null ? {} : { height: { value: mm(leastMm), rule: HeightRule.ATLEAST } }),
    children: columns.map(({ cell, widthMm, align }, index) => {
      const texts = textsOf(cell)
      if (index === 0) texts[0] = `{#${rows}}${texts[0] ?? ''}`
      if (index === columns.length - 1) texts.push(`${texts.pop() ?? ''}{/${rows}}`)
      return cellOf(texts, { sizePt, widthMm, boldIf, ...(align === undefined ? {} : { align }) })
    }),
  })

/** A row of spanning cells in bold; it stays with what follows it unless told otherwise. */
const spanRow = (cells: readonly SpanCell[], columns: readonly ListColumn[], sizePt: number, keepNext = true): TableRow => {
  let from = 0
  return new TableRow({
    cantSplit: true,
    children: cells.map(({ text, span, align }) => {
      const widthMm = columns.slice(from, from + span).reduce((sum, column) => sum + column.widthMm, 0)
      from += span
      return cellOf([text], { sizePt, widthMm, bold: true, keepNext, span, ...(align === undefined ? {} : { align }) })
    }),
  })
}

const table = (columns: readonly ListColumn[], rows: TableRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + mm(column.widthMm), 0), type: WidthType.DXA },
    columnWidths: columns.map((column) => mm(column.widthMm)),
    borders,
    margins: { left: mm(1.2), right: mm(1.2), top: mm(0.6), bottom: mm(0.6), marginUnitType: WidthType.DXA },
    rows,
  })

/**
 * Words and signatures as the last row of the table. Rows keep with the next one in Word and in LibreOffice alike; a row with what
 * follows the table does so in Word alone, and a signature stood on a page without any of the list.
 */
const closingRow = (columns: readonly ListColumn[], children: readonly (Paragraph | Table)[]): TableRow => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns.length,
        width: { size: columns.reduce((sum, column) => sum + mm(column.widthMm), 0), type: WidthType.DXA },
        borders: { top: line, bottom: none, left: none, right: none },
        margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
        children: [...children],
      }),
    ],
  })
}

/** The words that end a list, with the size of their letters; `condition`: a field that holds where they stand in this table. */
export type EndLine = { readonly condition: string; readonly text: string; readonly sizePt: number }

/**
 * The sentence that ends a list as the last row of its table, without lines: the row before it never leaves it. The condition opens in one cell
 * and closes in another, so that it takes the whole row away; the first cell is the indent of a paragraph.
 */
const endRow = (columns: readonly ListColumn[], { condition, text, sizePt }: EndLine): TableRow => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const [first = 0, ...others] = columns.map(({ widthMm }) => widthMm)
  const cell = (words: string, widthMm: number, span: number): TableCell =>
    new TableCell({
      ...(span > 1 ? { columnSpan: span } : {}),
      width: { size: mm(widthMm), type: WidthType.DXA },
      borders: { top: line, bottom: none, left: none, right: none },
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      children: [new Paragraph({ spacing: { ...tightSpacing, before: pt(8) }, children: [run(words, { sizePt })] })],
    })
  const widthMm = others.reduce((sum, width) => sum + width, 0)
  return new TableRow({
    cantSplit: true,
    children: [cell(`{#${condition}}`, first, 1), cell(`${text}{/${condition}}`, widthMm, others.length)],
  })
}

/** `boldIf`: a condition of the entry, for the head of a group. `closing`: what closes the paper, as the last row. `end`: the sentence that ends the list. */
export type ListTableOptions = {
  readonly boldIf?: string | undefined
  readonly closing?: readonly (Paragraph | Table)[] | undefined
  readonly end?: EndLine | undefined
}

/**
 * A bordered list: heading row repeated on every page, one row per entry of the list field `rows`, rows never split.
 * Source: Decree 30/2020/NĐ-CP, Appendix III, model 2.1.
 */
export const listTable = (
  rows: string,
  columns: readonly ListColumn[],
  sizePt: number,
  { boldIf, closing, end }: ListTableOptions = {},
): Table =>
  table(columns, [
    headingRow(columns, sizePt),
    entryRow(rows, columns, { sizePt, boldIf }),
    ...(end === undefined ? [] : [endRow(columns, end)]),
    ...(closing === undefined ? [] : [closingRow(columns, closing)]),
  ])

export type SectionedTable = {
  /** List field of the sections, and inside it the list field of the rows. */
  readonly sections: string
  readonly rows: string
  /** Title of a section, over the whole width. */
  readonly title: string
  readonly columns: readonly ListColumn[]
  /** Sum below each section; its spans cover all columns. `null` where one section is all there is: the total is its sum. */
  readonly subtotal: readonly SpanCell[] | null
  /** Sum below all; stays with what follows the table. */
  readonly total: readonly SpanCell[]
  readonly sizePt: number
  /** Entries are at least so high: room to sign in. */
  readonly leastMm: number
  /** A sum below a section may end a page, save the last one; lists signed before kept each with the title after it. */
  readonly mayEndBySum?: boolean
  /** What closes the paper, in a row of its own without lines: the total and the entry above it never leave it. */
  readonly closing?: readonly (Paragraph | Table)[]
}

/** One table with sections: title row, entries, sum row, over and over, and the total at the end. */
export const sectionedTable = ({
  sections,
  rows,
  title,
  columns,
  subtotal,
  total,
  sizePt,
  leastMm,
  mayEndBySum = false,
  closing,
}: SectionedTable): Table => {
  const sums = subtotal ?? total
  const lastOf = sums.map((cell, index) => (index === sums.length - 1 ? { ...cell, text: `${cell.text}{/${sections}}` } : cell))
  return table(columns, [
    headingRow(columns, sizePt),
    spanRow([{ text: `{#${sections}}${title}`, span: columns.length }], columns, sizePt),
    entryRow(rows, columns, { sizePt, leastMm }),
    spanRow(lastOf, columns, sizePt, subtotal === null || !mayEndBySum),
    ...(subtotal === null ? [] : [spanRow(total, columns, sizePt)]),
    ...(closing === undefined ? [] : [closingRow(columns, closing)]),
  ])
}
