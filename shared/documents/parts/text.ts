import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import { bodySpacing, firstLineMm, mm, tightSpacing, typeSize } from '../page'

/** How a run is set. */
export type RunStyle = { readonly sizePt?: number; readonly bold?: boolean; readonly italic?: boolean; readonly allCaps?: boolean }

export const run = (text: string, { sizePt, bold, italic, allCaps }: RunStyle = {}): TextRun =>
  new TextRun({
    text,
    ...(sizePt === undefined ? {} : { size: typeSize(sizePt) }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(allCaps ? { allCaps } : {}),
  })

type ParagraphStyle = Omit<IParagraphOptions, 'children' | 'text' | 'run'>
const runsOf = (content: string | readonly TextRun[], style: RunStyle): readonly TextRun[] =>
  typeof content === 'string' ? [run(content, style)] : content

/** A paragraph with single spacing and no indent, at the left unless told otherwise. */
export const plain = (content: string | readonly TextRun[], style: RunStyle = {}, options: ParagraphStyle = {}): Paragraph =>
  new Paragraph({ spacing: tightSpacing, ...options, children: runsOf(content, style) })

export const centred = (content: string | readonly TextRun[], style: RunStyle = {}, options: ParagraphStyle = {}): Paragraph =>
  plain(content, style, { alignment: AlignmentType.CENTER, ...options })

/** A paragraph of the body: justified, first line indented, 6 pt after. */
export const body = (content: string | readonly TextRun[], style: RunStyle = {}, options: ParagraphStyle = {}): Paragraph =>
  plain(content, style, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: mm(firstLineMm) }, spacing: bodySpacing, ...options })

/**
 * The sentence before the signature, often one line: it stays with the signature, and the last row of a list of paragraphs before it stays
 * with it (`filling/program.ts`), so that no page holds one line and a signature.
 */
export const closing = (content: string | readonly TextRun[], options: ParagraphStyle = {}): Paragraph =>
  body(content, {}, { keepNext: true, keepLines: true, ...options })

/** What Word wants between two tables, or behind one that may be the last of its pages: a paragraph that takes no room. */
export const noRoom = (): Paragraph => plain('', { sizePt: 1 }, { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } })

/** Paragraphs that stand once for every row of a list field (or once when a condition holds). */
export const repeated = <Block>(field: string, blocks: readonly Block[]): (Block | Paragraph)[] => [
  plain(`{#${field}}`),
  ...blocks,
  plain(`{/${field}}`),
]
/** Paragraphs that stand only when the field is false or its list empty. */
export const unless = <Block>(field: string, blocks: readonly Block[]): (Block | Paragraph)[] => [
  plain(`{^${field}}`),
  ...blocks,
  plain(`{/${field}}`),
]
