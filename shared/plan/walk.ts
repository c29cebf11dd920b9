import { withoutEmphasis } from '../lib/emphasis'
import { leadIn } from './labels'
import { depthIn, isNumberDepth, markOf, signDepths } from './marks'
import { isWholeHeading, looksLikeTitle, runIn, sectionOf, type Section } from './headings'
import { headsList } from './names'
import { placed, type Placed } from './placed'
import type { PlacedBy, PlanLine, PlanNote, PlanPlace } from './types'

/** A heading that is open: what stands below it until a heading as high closes it. */
export type Open = {
  readonly depth: number
  readonly section: Section
  readonly line: PlanLine
  readonly title: string
  /** Its children are text and open nothing: solutions, funding. */
  readonly isClosed: boolean
  /** How deep its items stand; `null` before the first. */
  itemDepth: number | null
  /** The line that heads its present group, review, phase or actor. */
  child: { readonly index: number; readonly depth: number } | null
  /** Whether its present child has items, and whether they are marked. */
  items: 'none' | 'plain' | 'marked'
}

/** One paragraph as the walk sees it. */
export type Step = {
  readonly line: PlanLine
  readonly at: number
  readonly mark: string
  readonly depth: number
  readonly words: string
  readonly isTitle: boolean
  /** The next paragraph stands deeper: this one may head it. */
  readonly hasChildren: boolean
}

/** What the walk over a body has found so far. */
export class Walk {
  readonly placed: Placed[] = []
  readonly notes: PlanNote[] = []
  private stack: Open[] = []
  /** The last row of each table, merged cells filled. */
  private readonly rows = new Map<number | null, readonly string[]>()
  private readonly signs: ReadonlyMap<string, number>
  /** Whether the text tells headings by bold at all: a plain text cannot. */
  private readonly hasBold: boolean

  constructor(readonly lines: readonly PlanLine[]) {
    this.signs = signDepths(lines.map(({ text }) => text))
    this.hasBold = lines.some(({ isBold }) => isBold)
  }

  /** What the paragraph at this place is made of. */
  stepAt(at: number): Step {
    const line = this.lines[at]!
    const next = this.lines[at + 1]
    const own = markOf(line.text)
    const depth = this.depthOf(at)
    const nextDepth = next === undefined ? -1 : next.cells !== null ? 100 : this.depthOf(at + 1)
    return {
      line,
      at,
      mark: own.mark,
      depth,
      words: own.words,
      isTitle: looksLikeTitle(own.words),
      hasChildren: nextDepth > depth,
    }
  }

  /** Who leads this work by the lines right below it; `null` where none of them says. */
  leadBelow({ at, depth }: Step): string | null {
    const first = this.depthOf(at + 1, -1)
    for (let below = at + 1; below < this.lines.length; below += 1) {
      const own = this.depthOf(below)
      // What stands below another number, or deeper than the first line, belongs to that.
      if (this.lines[below]!.cells !== null || own <= depth || isNumberDepth(own)) return null
      const name = own === first ? leadIn(markOf(this.lines[below]!.text).words) : null
      if (name !== null) return name
    }
    return null
  }

  /** Whether a paragraph of the text follows. */
  hasNext({ at }: Step): boolean {
    return this.lines[at + 1]?.cells === null
  }

  /** How deep a paragraph stands: by its mark, or as a heading that has none. */
  private depthOf(at: number, none = 100): number {
    const line = this.lines[at]
    if (line === undefined) return none
    const own = markOf(line.text)
    // "* MỤC ĐÍCH": a part behind a list's sign.
    if (own.depth >= 80 && own.depth < 100 && isCapital(own.words) && sectionOf(own.words) !== null) return 15
    if (own.depth >= 80 && this.leadsOn(at) && isWholeHeading(own.words)) return 55
    if (own.mark === '' && this.leadsOn(at) && headsList(own.words)) return 57
    return own.mark === '' ? bareDepth(line, this.hasBold) : depthIn(this.signs, own)
  }

  /** "* Mục đích:", "Đối với các thôn:": a line that ends with a colon, with a list below it. */
  private leadsOn(at: number): boolean {
    const [line, next] = [this.lines[at]!, this.lines[at + 1]]
    if (next === undefined || line.cells !== null || next.cells !== null || !/:[\s*]*$/u.test(line.text)) return false
    const [own, below] = [markOf(line.text), markOf(next.text)]
    return below.depth >= 60 && below.depth < 100 && below.mark !== own.mark
  }

  /** The group of criteria that a table's last group row opened. */
  tableGroup: { readonly table: number | null; readonly index: number; readonly number: string } | null = null

  /** What heads the criteria of a table without groups of its own: the last heading or group above it, outside tables. */
  headOfTable(): Placed | null {
    return this.placed.findLast(({ place, line }) => (place === 'heading' || place === 'criteriaGroup') && line.cells === null) ?? null
  }

  /** The cells of a row with what stands above where cells are merged downward. */
  withMerged(line: PlanLine): readonly string[] {
    const merged = line.merged ?? []
    const above = merged.length === 0 ? undefined : this.rows.get(line.table)
    const cells = (line.cells ?? []).map((cell, at) => (cell === '' && merged.includes(at) ? (above?.[at] ?? '') : cell))
    this.rows.set(line.table, cells)
    return cells
  }

  /** The heading that is open; `null` in the opening. */
  get top(): Open | null {
    return this.stack.at(-1) ?? null
  }
  /** The open headings from the outermost in. */
  get open(): readonly Open[] {
    return this.stack
  }

  note(code: PlanNote['code'], line: PlanLine | null, words = ''): void {
    this.notes.push({ code, line: line?.index ?? null, words })
  }

  /** Closes every heading that stands as deep or deeper. */
  closeTo(depth: number): void {
    this.stack = this.stack.filter((open) => open.depth < depth)
  }

  /** Opens a heading and places its line; text behind a run-in colon is left to the caller. */
  openHeading(
    step: Step,
    section: Section,
    title: string,
    more: { readonly place?: PlanPlace; readonly rest?: string; readonly by?: PlacedBy } = {},
  ): Open {
    const isClosed = section === 'other' && /giải pháp|phương án|biện pháp|nhiệm vụ|kinh phí/iu.test(title)
    const open: Open = { depth: step.depth, section, line: step.line, title, isClosed, itemDepth: null, child: null, items: 'none' }
    this.stack.push(open)
    this.place(step, more.place ?? 'heading', more.by ?? 'heading', {
      words: withoutEmphasis(title),
      rest: more.rest ?? '',
      owner: null,
      opens: section,
    })
    return open
  }

  /** Opens a part that no heading names, above this paragraph: the text that came lost it, or never had one. */
  openUnnamed(step: Step, section: Section): Open {
    const open: Open = {
      depth: step.depth - 1,
      section,
      line: step.line,
      title: '',
      isClosed: false,
      itemDepth: null,
      child: null,
      items: 'none',
    }
    this.stack.push(open)
    this.note('partByWords', step.line, step.words)
    return open
  }

  place(step: Step, place: PlanPlace, by: PlacedBy, more: Parameters<typeof placed>[3] = {}): void {
    this.placed.push(placed(step.line, place, by, { mark: step.mark, words: step.words, ...more }))
  }

  /** An item of a heading: a new one, or more of the one before it where it stands deeper or bare behind marked ones. */
  item(step: Step, open: Open, place: PlanPlace, by: PlacedBy, owner: number | null = null): void {
    const isBare = step.depth === 100
    const continues = open.itemDepth !== null && (isBare ? open.items === 'marked' : step.depth > open.itemDepth && open.items === 'marked')
    if (!continues) {
      open.itemDepth = step.depth
      open.items = isBare ? 'plain' : 'marked'
    }
    this.place(step, place, by, { owner, continues, words: continues && !isBare ? `${step.mark} ${step.words}` : step.words })
  }
}

const isCapital = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi')

const longestBare = 60
/**
 * The depth of a paragraph without a mark: a part in capitals, a heading in words that headings have, one of another heading's children
 * set in bold ("Đối với thôn", "Phòng Kinh tế"); 100 for words of the text.
 */
function bareDepth(line: PlanLine, hasBold: boolean): number {
  if (line.cells !== null || !looksLikeTitle(line.text) || /[.;,]$/u.test(line.text)) return 100
  const section = sectionOf(runIn(line.text)?.title ?? line.text)
  if (isCapital(line.text)) return 15
  if (line.isBold) return section === null || section === 'phase' ? 57 : 55
  const isAlone = !hasBold && section !== null && section !== 'phase' && line.text.length <= longestBare && /^\p{Lu}/u.test(line.text)
  return isAlone && runIn(line.text) === null && isWholeHeading(line.text) ? 55 : 100
}
