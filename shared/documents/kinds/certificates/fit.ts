import type { CertificateField, CertificateFieldName, CertificateLayout } from '../../../domain/certificate/types'
import { placedFields } from '../../../domain/certificate/layout'
import { phraseLines, type NameIndex } from '../../../lib/lines/phraseLines'
import { textWidthMm } from '../../../lib/timesWidths'
import { blockGapMm, flowing, type FlowingName } from './block'

/** One field of one certificate as it is printed: its box, its lines and the size they fit in. */
export type FittedField = CertificateField & {
  /** The whole text, as the case has it. */
  readonly text: string
  /** The same with "\n" where lines end: centred lines that end by phrase, the same in Word and on screen. */
  readonly broken: string
  /** Lines the text takes at this size. */
  readonly lineCount: number
  /** False when the text is too long even at the smallest size: rule TT-53. */
  readonly fits: boolean
}

/** How far a field's type may shrink, as shares of steps below its own size. Source: the-thuc-van-ban §9.2 (recommended order). */
const steps: Partial<Record<CertificateFieldName, readonly number[]>> = {
  achievement: [16, 14, 13],
  recipient: [22, 20, 18],
  awardingPost: [20, 18, 17],
  recipientDetail: [16, 14, 13],
  formName: [40, 36, 32],
  placeAndDate: [15, 14, 13],
  signerPost: [16, 15, 14],
  decisionLine: [13, 12],
}

/** Height of one line of Times at single spacing, in mm. */
export const lineHeightMm = (sizePt: number): number => (sizePt * 1.15 * 25.4) / 72

/** The sizes to try, largest first: the field's own, then the steps in proportion, since the office may have set another size. */
export const sizesOf = ({ name, sizePt }: Pick<CertificateField, 'name' | 'sizePt'>): number[] => {
  const [first, ...rest] = steps[name] ?? []
  return first === undefined
    ? [sizePt]
    : [sizePt, ...rest.map((size) => Math.max(10, Math.round((2 * sizePt * size) / first) / 2))].filter(
        (size, index, all) => all.indexOf(size) === index,
      )
}

/** Kept free in every line, for what a printer's own font measures differently. */
const spareMm = 0.4
/** What rounding may run over. */
const toleranceMm = 0.3

type Lines = { readonly sizePt: number; readonly lines: readonly string[]; readonly isTooWide: boolean }
const heightOf = ({ sizePt, lines }: Lines): number => lines.length * lineHeightMm(sizePt)

/** The lines of a text in the box of a field at that size. A word wider than the box counts as not fitting. */
function linesAt(field: CertificateField, text: string, sizePt: number, names: NameIndex): Lines {
  const face = { sizePt, bold: field.isBold, italic: field.isItalic }
  const lines = text.split('\n').flatMap((part) => phraseLines(part, field.widthMm - spareMm, face, { names }))
  return { sizePt, lines, isTooWide: lines.some((line) => textWidthMm(line, face) > field.widthMm - spareMm) }
}

const overlapsSideways = (a: CertificateField, b: CertificateField): boolean => a.xMm < b.xMm + b.widthMm && b.xMm < a.xMm + a.widthMm

/** Free height under the top of a field: down to the next field that has text, or to 18 mm from the sheet's lower edge. */
function roomBelow(field: CertificateField, others: readonly CertificateField[], sheetHeightMm: number): number {
  const below = others
    .filter((other) => other.name !== field.name && other.yMm > field.yMm && overlapsSideways(field, other))
    .map((other) => other.yMm)
  return Math.min(...below, sheetHeightMm - 18) - field.yMm
}

type Fit = Pick<FittedField, 'sizePt' | 'broken' | 'lineCount' | 'fits'>
const fitOf = (field: CertificateField, text: string, chosen: Lines, fits: boolean): Fit => ({
  sizePt: chosen.sizePt,
  broken: fits && field.align === 'center' ? chosen.lines.join('\n') : text,
  lineCount: chosen.lines.length,
  fits,
})

/** The largest size whose lines stay inside the box and the room under it; past the smallest one the text stays whole. */
function fitOne(field: CertificateField, text: string, roomMm: number, names: NameIndex): Fit {
  // A single line always has room: a field that stands beside it is the layout's own choice.
  const isInside = (tried: Lines): boolean => !tried.isTooWide && (tried.lines.length === 1 || heightOf(tried) <= roomMm + toleranceMm)
  let chosen = linesAt(field, text, field.sizePt, names)
  for (const sizePt of sizesOf(field).slice(1)) if (!isInside(chosen)) chosen = linesAt(field, text, sizePt, names)
  return fitOf(field, text, chosen, field.name === 'independenceRule' || isInside(chosen))
}

type Filled = { readonly field: CertificateField; readonly text: string }

/** Which of the block's fields gives way first. Source: the-thuc-van-ban §9.2. */
const givesWay = ['achievement', 'recipient', 'recipientDetail'] as const satisfies readonly FlowingName[]

/**
 * Name, unit and achievement as one block: each begins where the one before ends, and they share the room down to the next field.
 * Sizes shrink one after the other until all lines stand in it.
 */
function fitBlock(block: readonly Filled[], roomMm: number, names: NameIndex): FittedField[] {
  const sizes = new Map(block.map(({ field }) => [field.name, field.sizePt]))
  const tried = (): Lines[] => block.map(({ field, text }) => linesAt(field, text, sizes.get(field.name) ?? field.sizePt, names))
  const isInside = (all: readonly Lines[]): boolean =>
    all.every(({ isTooWide }) => !isTooWide) &&
    all.reduce((sum, lines) => sum + heightOf(lines), (all.length - 1) * blockGapMm) <= roomMm + toleranceMm
  let all = tried()
  for (const name of givesWay) {
    const own = block.find(({ field }) => field.name === name)?.field
    for (const sizePt of own === undefined ? [] : sizesOf(own).slice(1)) {
      if (isInside(all)) break
      sizes.set(name, sizePt)
      all = tried()
    }
  }
  const fits = isInside(all)
  let yMm = block[0]?.field.yMm ?? 0
  // What does not fit is told of the longest text: the others are not to blame.
  const longest = all.reduce(
    (most, lines) => (heightOf(lines) > heightOf(most) ? lines : most),
    all[0] ?? { sizePt: 0, lines: [], isTooWide: false },
  )
  return block.map(({ field, text }, index) => {
    const lines = all[index] ?? linesAt(field, text, field.sizePt, names)
    const fitted = { ...field, yMm, ...fitOf(field, text, lines, fits || (lines !== longest && !lines.isTooWide)), text }
    yMm += heightOf(lines) + blockGapMm
    return fitted
  })
}

/** Most lines are the same on every certificate of a set: what was fitted on a layout once is not measured again. */
type Known = { readonly names: NameIndex; readonly fits: Map<string, Fit> }
const known = new WeakMap<CertificateLayout, Known>()
const noNames: NameIndex = new Map()

function knownOf(layout: CertificateLayout, names: NameIndex): Map<string, Fit> {
  const present = known.get(layout)
  if (present?.names === names) return present.fits
  const fresh: Known = { names, fits: new Map() }
  known.set(layout, fresh)
  return fresh.fits
}

/**
 * Every printed field of one certificate at the largest size whose lines stay inside its box and above the next field. Past the smallest
 * size `fits` is false and the text stays whole. `names`: what no line may break.
 */
export function fitFields(
  layout: CertificateLayout,
  texts: Readonly<Record<CertificateFieldName, string>>,
  names: NameIndex = noNames,
): FittedField[] {
  const fitted = knownOf(layout, names)
  const placed = placedFields(layout)
  const filled = placed.filter((field) => field.name === 'independenceRule' || texts[field.name] !== '')
  const inBlock = new Set(flowing(placed).map(({ name }) => name))
  const block = filled.filter(({ name }) => inBlock.has(name))
  const others = filled.filter(({ name }) => !inBlock.has(name))
  const first = flowing(placed)[0]
  const blockFields =
    first === undefined || block.length === 0
      ? []
      : fitBlock(
          block.map((field, index) => ({ field: index === 0 ? { ...field, yMm: first.yMm } : field, text: texts[field.name] })),
          roomBelow(first, others, layout.sheetHeightMm),
          names,
        )
  const flowed = new Map(blockFields.map((field) => [field.name, field]))
  return filled.map((field) => {
    const inFlow = flowed.get(field.name)
    if (inFlow !== undefined) return inFlow
    const text = texts[field.name]
    const room = roomBelow(field, filled, layout.sheetHeightMm)
    const key = `${field.name}|${room}|${text}`
    const fit = fitted.get(key) ?? fitOne(field, text, room, names)
    fitted.set(key, fit)
    return { ...field, ...fit, text }
  })
}
