import type { ReadParagraph } from './model'

/** A number or letter before a paragraph, with where it stands in the tree. */
export type Numbered = {
  readonly paragraph: ReadParagraph
  readonly kind: 'part' | 'article' | 'roman' | 'decimal' | 'letter'
  /** As written, without the closing stop or bracket: "II", "3.2.1", "b", "4". */
  readonly mark: string
  readonly title: string
  /** A heading of its own rather than the beginning of a sentence. */
  readonly isTitle: boolean
  /** Marks above it, outermost first: ["II", "3.2"]. */
  readonly above: readonly string[]
  readonly parent: Numbered | null
}

/** Titles are short; a longer numbered paragraph is a clause. */
const longestTitle = 160

const patterns: readonly (readonly [Numbered['kind'], RegExp])[] = [
  ['part', /^(?:Phần|Chương|Mục|Tiểu mục)\s+([IVXLC]+|\d+)\.?\s*(.*)$/u],
  ['article', /^Điều\s+(\d+[a-zđ]?)\.\s*(.*)$/u],
  ['roman', /^([IVXLC]+)\.\s+(.+)$/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){0,4})\.\s+(.+)$/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(.+)$/u],
  ['letter', /^([a-zđ])\)\s*(.+)$/u],
]

const depthOf = (kind: Numbered['kind'], mark: string): number => {
  if (kind === 'part') return 0
  if (kind === 'article' || kind === 'roman') return 1
  return kind === 'decimal' ? 1 + mark.split('.').length : 9
}

/** Whether the words after the number are a title: short, and no sentence of its own. */
const looksLikeTitle = (kind: Numbered['kind'], title: string): boolean =>
  kind === 'roman' || (title.length <= longestTitle && !/[.!?:]\s+\p{Lu}/u.test(title) && !/[;,]$/u.test(title))

/** The numbered paragraphs of a text in order, each with its parent. */
export function outlineOf(paragraphs: readonly ReadParagraph[]): Numbered[] {
  const outline: Numbered[] = []
  let stack: Numbered[] = []
  for (const paragraph of paragraphs) {
    const found = patterns.map(([kind, pattern]) => [kind, pattern.exec(paragraph.text)] as const).find(([, match]) => match !== null)
    if (found === undefined) continue
    const [kind, match] = found
    const mark = match?.[1] ?? ''
    const title = (match?.[2] ?? '').trim()
    const depth = depthOf(kind, mark)
    stack = stack.filter((open) => depthOf(open.kind, open.mark) < depth)
    const entry: Numbered = {
      paragraph,
      kind,
      mark,
      title,
      isTitle: looksLikeTitle(kind, title),
      above: stack.map((open) => open.mark),
      parent: stack.at(-1) ?? null,
    }
    outline.push(entry)
    stack = [...stack, entry]
  }
  return outline
}

/** Depth of an entry for comparing looks of one level: decimals by their parts. */
export const levelOf = (entry: Numbered): string => (entry.kind === 'decimal' ? `decimal${entry.mark.split('.').length}` : entry.kind)
