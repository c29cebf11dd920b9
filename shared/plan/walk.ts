import { withoutEmphasis } from '../lib/emphasis'
import { markOf } from './marks'
import { looksLikeTitle, runIn, sectionOf, type Section } from './headings'
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

  constructor(readonly lines: readonly PlanLine[]) {}

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
    this.place(step, more.place ?? 'heading', more.by ?? 'heading', { words: withoutEmphasis(title), rest: more.rest ?? '', owner: null })
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

/** What the paragraph at this place of the body is made of. */
export function stepAt(lines: readonly PlanLine[], at: number): Step {
  const line = lines[at]!
  const { mark, depth, words } = markOf(line.text)
  const next = lines[at + 1]
  const own = mark === '' && isBareHeading(line) ? (isCapital(line.text) ? 15 : 55) : depth
  const nextMark = next === undefined ? null : markOf(next.text)
  const nextDepth =
    next === undefined || nextMark === null
      ? -1
      : next.cells !== null
        ? 100
        : nextMark.mark === '' && isBareHeading(next)
          ? 55
          : nextMark.depth
  return { line, at, mark, depth: own, words, isTitle: looksLikeTitle(words), hasChildren: nextDepth > own }
}

const isCapital = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi')
/** A heading without a number: bold or in capitals, short, with words that headings have. */
const isBareHeading = (line: PlanLine): boolean =>
  line.cells === null &&
  (line.isBold || isCapital(line.text)) &&
  looksLikeTitle(line.text) &&
  !/[.;,]$/u.test(line.text) &&
  (isCapital(line.text) || sectionOf(runIn(line.text)?.title ?? line.text) !== null)
