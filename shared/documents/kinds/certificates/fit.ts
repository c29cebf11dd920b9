import type { CertificateField, CertificateFieldName, CertificateLayout } from '../../../domain/certificate/types'
import { placedFields } from '../../../domain/certificate/layout'
import { textWidthMm } from '../../../lib/timesWidths'

/** One field of one certificate as it is printed: its box, its lines and the size they fit in. */
export type FittedField = CertificateField & {
  /** The whole text, as the case has it. */
  readonly text: string
  /** The same with "\n" where lines end: centred lines of even length, the same in Word and on screen. */
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
/** Where a line may end: not beside a hyphen between blanks, not between "năm" and its number. */
const breaks = /(?<!(?:^|\s)-|(?:^|\s)năm) (?!-(?:\s|$))/iu

type Style = { readonly sizePt: number; readonly bold: boolean; readonly italic: boolean }
type Measured = { readonly words: readonly string[]; readonly widths: readonly number[]; readonly blank: number }
const measure = (line: string, style: Style): Measured => {
  const words = line.split(breaks)
  return { words, widths: words.map((word) => textWidthMm(word, style)), blank: textWidthMm(' ', style) }
}

/** Places where lines begin when words fill lines of that width one after the other. */
function lineStarts({ widths, blank }: Measured, roomMm: number): number[] {
  const starts = [0]
  let used = -blank
  widths.forEach((width, index) => {
    if (used > 0 && used + blank + width > roomMm) {
      starts.push(index)
      used = width
    } else used += blank + width
  })
  return starts
}

/** Lines a text takes in a box, broken between words as the page breaks it. A word wider than the box counts as not fitting. */
export function countLines(text: string, widthMm: number, style: Style): { readonly count: number; readonly isTooWide: boolean } {
  const lines = text.split('\n').map((line) => measure(line, style))
  return {
    count: lines.reduce((sum, line) => sum + lineStarts(line, widthMm - spareMm).length, 0),
    isTooWide: lines.some(({ widths }) => widths.some((width) => width > widthMm - spareMm)),
  }
}

/** The text with line ends that make the fewest lines of the most even length: the narrowest measure that needs no more lines. */
export function evenLines(text: string, widthMm: number, style: Style): string {
  const measured = measure(text, style)
  const count = lineStarts(measured, widthMm - spareMm).length
  let [low, high] = [0, widthMm - spareMm]
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (Math.max(...measured.widths) <= middle && lineStarts(measured, middle).length <= count) high = middle
    else low = middle
  }
  const starts = lineStarts(measured, high)
  return starts.map((start, index) => measured.words.slice(start, starts[index + 1]).join(' ')).join('\n')
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

/** The largest size whose lines stay inside the box and the room under it; past the smallest one the text stays whole. */
function fitOne(field: CertificateField, text: string, roomMm: number): Fit {
  const styleAt = (sizePt: number): Style => ({ sizePt, bold: field.isBold, italic: field.isItalic })
  // A single line always has room: a field that stands beside it is the layout's own choice.
  const isInside = ({ sizePt, count, isTooWide }: ReturnType<typeof countLines> & { readonly sizePt: number }): boolean =>
    !isTooWide && (count === 1 || count * lineHeightMm(sizePt) <= roomMm + 0.3)
  let chosen = { sizePt: field.sizePt, ...countLines(text, field.widthMm, styleAt(field.sizePt)) }
  for (const sizePt of sizesOf(field).slice(1))
    if (!isInside(chosen)) chosen = { sizePt, ...countLines(text, field.widthMm, styleAt(sizePt)) }
  const fits = field.name === 'independenceRule' || isInside(chosen)
  const isEven = fits && chosen.count > 1 && field.align === 'center' && !text.includes('\n')
  return {
    sizePt: chosen.sizePt,
    broken: isEven ? evenLines(text, field.widthMm, styleAt(chosen.sizePt)) : text,
    lineCount: chosen.count,
    fits,
  }
}

/** Most lines are the same on every certificate of a set: what was fitted on a layout once is not measured again. */
const known = new WeakMap<CertificateLayout, Map<string, Fit>>()

/**
 * Every printed field of one certificate at the largest size whose lines stay inside its box and above the next field
 * (so the achievement has two lines at 16 pt and three at 14). Past the smallest size `fits` is false and the text stays whole.
 */
export function fitFields(layout: CertificateLayout, texts: Readonly<Record<CertificateFieldName, string>>): FittedField[] {
  const fitted = known.get(layout) ?? new Map<string, Fit>()
  known.set(layout, fitted)
  const filled = placedFields(layout).filter((field) => field.name === 'independenceRule' || texts[field.name] !== '')
  return filled.map((field) => {
    const text = texts[field.name]
    const room = roomBelow(field, filled, layout.sheetHeightMm)
    const key = `${field.name}|${room}|${text}`
    const fit = fitted.get(key) ?? fitOne(field, text, room)
    fitted.set(key, fit)
    return { ...field, ...fit, text }
  })
}
