import type { FieldValues } from '../definition'
import { xmlText } from './text'

/**
 * A template part as a program: what never changes as strings, fields and repeated stretches between them. It is made once from what the
 * library read of the part; filling then only joins strings.
 */
export type Step = string | Field | Loop
type Field = {
  readonly kind: 'field'
  readonly name: string
  /** Between two lines of one value: a break, in the look of the field's run. */
  readonly lineEnd: string
}
type Loop = {
  readonly kind: 'loop'
  readonly name: string
  readonly isInverted: boolean
  readonly steps: readonly Step[]
  /** The same for turns that stay on the page of what follows: the last table row, the head of a group of rows, the last paragraph before a closing sentence. */
  readonly lastSteps: readonly Step[]
}

/** What the library tells of a stretch of a part; the names are the library's. */
export type ReadPart = {
  readonly type: string
  readonly value?: string
  readonly tag?: string
  readonly position?: string
  readonly module?: string
  readonly inverted?: boolean
  readonly subparsed?: readonly ReadPart[]
  readonly hasPageBreak?: boolean
  readonly hasPageBreakBeginning?: boolean
  readonly sectPrCount?: number
  readonly addContinuousType?: boolean
  readonly addNextPage?: object
  readonly lastParagrapSectPr?: string
}

/** The looks of the run that is open, as the library carries them to the lines behind a break. */
type Run = { looks: string; isReading: boolean }

/** A repeated stretch that holds page breaks at its end or sections is set in ways that only the library knows. */
const isPlainLoop = (part: ReadPart): boolean =>
  part.module === 'loop' &&
  part.hasPageBreak !== true &&
  part.hasPageBreakBeginning !== true &&
  (part.sectPrCount ?? 0) === 0 &&
  part.addContinuousType !== true &&
  part.addNextPage === undefined &&
  (part.lastParagrapSectPr ?? '') === ''

/** Elements that Word refuses when empty, and what each must hold. */
const mustHold = [
  ['w:sdtContent', /<w:(?:p|r|sdt|commentRangeStart)[ />]/],
  ['w:tc', /<w:p[ />]/],
  ['w:tr', /<w:tc[ />]/],
  ['w:tbl', /<w:tr[ />]/],
] as const

/** Whether what never changes stands by itself: a repeated stretch that gives nothing then leaves no empty cell, row or table. */
function standsAlone(fixed: string): boolean {
  return mustHold.every(([tag, content]) => {
    if (new RegExp(`<${tag}(?: [^>]*)?/>`).test(fixed)) return false
    const opening = new RegExp(`<${tag}(?: [^>]*)?>`, 'g')
    for (const { index } of fixed.matchAll(opening)) {
      const end = fixed.indexOf(`</${tag}>`, index)
      if (end >= 0 && !content.test(fixed.slice(index, end))) return false
    }
    return true
  })
}

function readRun(part: ReadPart, run: Run): void {
  if (part.tag === 'w:r') {
    run.looks = ''
    return
  }
  if (part.tag === 'w:rPr') {
    run.looks += part.value ?? ''
    run.isReading = part.position === 'start'
  } else if (run.isReading) run.looks += part.value ?? ''
}

/** The steps of a read part; `null` where it holds something that must be left to the library. */
export function programOf(parts: readonly ReadPart[], run: Run = { looks: '', isReading: false }): Step[] | null {
  const steps: Step[] = []
  let fixed = ''
  for (const part of parts) {
    if (part.type === 'placeholder') {
      const step = part.module === undefined ? fieldOf(part, run) : isPlainLoop(part) ? loopOf(part, run) : null
      if (step === null) return null
      steps.push(step)
      continue
    }
    if (part.type !== 'content' && part.type !== 'tag') return null
    readRun(part, run)
    const value = part.value ?? ''
    fixed += value
    const last = steps.at(-1)
    if (typeof last === 'string') steps[steps.length - 1] = last + value
    else steps.push(value)
  }
  return standsAlone(fixed) ? steps.map((step, at) => beforeClosing(step, steps[at + 1])) : null
}

/** A sentence that closes a paper stays with the signature in one piece (`closing` of the parts). */
const closingParagraph = /^<w:p(?: [^>]*)?><w:pPr>(?:(?!<\/w:pPr>).)*<w:keepNext\/><w:keepLines\/>/s

/** A repeated paragraph right before a closing sentence: its last turn goes with it. */
const beforeClosing = (step: Step, next: Step | undefined): Step =>
  typeof step === 'string' ||
  step.kind === 'field' ||
  typeof next !== 'string' ||
  !closingParagraph.test(next) ||
  !isOneParagraph(step.steps)
    ? step
    : { ...step, lastSteps: kept(step.steps) }

const isOneParagraph = (steps: readonly Step[]): boolean => {
  const fixed = steps.map((step) => (typeof step === 'string' ? step : '')).join('')
  return /^<w:p[ >]/.test(fixed) && fixed.split(/<w:p[ >]/).length === 2 && !fixed.includes('<w:keepNext/>')
}

const kept = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step) =>
    typeof step === 'string'
      ? step
          .replaceAll(/<w:p><w:pPr>(?:<w:pStyle [^>]*\/>)?/g, '$&<w:keepNext/>')
          .replace(/<w:p>(?!<w:pPr>)/g, '<w:p><w:pPr><w:keepNext/></w:pPr>')
      : step,
  )

function fieldOf(part: ReadPart, run: Run): Field {
  return {
    kind: 'field',
    name: (part.value ?? '').trim(),
    lineEnd: `</w:t></w:r><w:r><w:br/></w:r><w:r>${run.looks}<w:t xml:space="preserve">`,
  }
}

const isTableRow = ([first]: readonly Step[]): boolean => typeof first === 'string' && /^<w:tr[ >]/.test(first)

const keepsNext = (step: Step | undefined): boolean => typeof step === 'string' && step.includes('<w:keepNext/>')

/** A table row, or the last of several, whose paragraphs keep with what follows; other stretches as they are. */
const keptWithNext = (steps: readonly Step[]): readonly Step[] => {
  if (!isTableRow(steps)) return steps
  if (!keepsNext(steps[0])) return kept(steps)
  const from = steps.findLastIndex((step) => typeof step === 'string' && /<w:tr[ >]/.test(step))
  return from <= 0 || steps.slice(from).some(keepsNext) ? steps : [...steps.slice(0, from), ...kept(steps.slice(from))]
}

const firstField = (steps: readonly Step[]): string | undefined => {
  for (const step of steps) {
    if (typeof step === 'string') continue
    const name = step.kind === 'field' ? step.name : firstField(step.steps)
    if (name !== undefined) return name
  }
  return undefined
}

/** A row with something in its first cell, before one with nothing there: a unit over its criteria. It stays on the page of the next row. */
const isHeadOf = (row: FieldValues, next: FieldValues, first: string | undefined): boolean =>
  first !== undefined && row[first] !== '' && next[first] === ''

/** A group of at most so many rows goes whole to the page of what closes the list. */
const mostTogether = 6
/** Where the rows begin that keep with what closes the list: the last group with its head, of a long one its last two rows, else the last row. */
function lastTogether(rows: readonly FieldValues[], first: string | undefined): number {
  const last = rows.length - 1
  if (first === undefined || last < 1 || rows[last]?.[first] !== '') return last
  const head = rows.findLastIndex((row) => row[first] !== '')
  return head < 0 ? last : rows.length - head <= mostTogether ? head : last - 1
}

function loopOf(part: ReadPart, run: Run): Loop | null {
  const before = run.looks
  const steps = programOf(part.subparsed ?? [], run)
  // Copies of a drawing would carry one number.
  if (steps?.some((step) => typeof step === 'string' && step.includes('<wp:docPr')) === true) return null
  // A stretch that ends in another run than it began in would carry that run's looks into its next turn.
  if (steps === null || (run.looks !== before && beginsInside(part.subparsed ?? []))) return null
  return { kind: 'loop', name: (part.value ?? '').trim(), isInverted: part.inverted === true, steps, lastSteps: keptWithNext(steps) }
}

/** Whether a field of the stretch stands before any run opens in it. */
const beginsInside = (parts: readonly ReadPart[]): boolean => {
  const first = parts.find(({ type, tag }) => type === 'placeholder' || tag === 'w:r')
  return first !== undefined && first.type === 'placeholder'
}

/** Scopes from the outermost to the innermost; a name is looked up from the inside. */
type Scopes = readonly FieldValues[]

/** A field that holds no text: how it is printed is left to the library. */
export class NoText extends Error {}

/** Runs a program over the facts. Names it finds nowhere go into `unknown`. */
export function run(steps: readonly Step[], values: FieldValues, unknown: Set<string>): string {
  // A list says the same words in many rows.
  const known = new Map<string, string>()
  const textOf = (value: string): string => {
    const present = known.get(value)
    if (present !== undefined) return present
    const text = xmlText(value)
    known.set(value, text)
    return text
  }
  const valueOf = (name: string, scopes: Scopes): FieldValues[string] => {
    for (let at = scopes.length - 1; at >= 0; at -= 1) {
      const scope = scopes[at]
      if (scope !== undefined && Object.hasOwn(scope, name)) {
        const value = scope[name]
        if (value !== undefined && value !== null) return value
      }
    }
    unknown.add(name)
    return ''
  }
  const write = (body: readonly Step[], scopes: Scopes): string => {
    let written = ''
    for (const step of body) {
      if (typeof step === 'string') written += step
      else if (step.kind === 'field') {
        const value = valueOf(step.name, scopes)
        if (typeof value !== 'string') throw new NoText(step.name)
        const text = textOf(value)
        written += text.includes('\n') ? text.replaceAll('\n', step.lineEnd) : text
      } else written += writeLoop(step, scopes)
    }
    return written
  }
  const writeLoop = ({ name, isInverted, steps: body, lastSteps }: Loop, scopes: Scopes): string => {
    const first = isTableRow(body) ? firstField(body) : undefined
    const value = valueOf(name, scopes)
    const isNone = value === '' || value === false || (Array.isArray(value) && value.length === 0)
    if (isNone || isInverted) return isNone && isInverted ? write(body, scopes) : ''
    if (!Array.isArray(value)) return write(body, scopes)
    let written = ''
    const inner = [...scopes, values]
    const rows = value as readonly FieldValues[]
    const from = lastTogether(rows, first)
    rows.forEach((row, index) => {
      inner[inner.length - 1] = row
      const next = rows[index + 1]
      written += write(index >= from || (next !== undefined && isHeadOf(row, next, first)) ? lastSteps : body, inner)
    })
    return written
  }
  return write(steps, [values])
}
