import type { CertificateField, CertificateFieldName } from '../../../domain/certificate/types'
import { phraseLines, type PhraseOptions } from '../../../lib/lines/phraseLines'
import { textWidthMm } from '../../../lib/timesWidths'
import type { Spread } from './spread'

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
  /** How the block stands on this certificate, of its fields and of the one that makes way for it; `null` of all others. */
  readonly spread: Spread | null
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
export const toleranceMm = 0.3

/** What no line may part, and how it is parted where it must be. One object for each set: what was fitted with it is known by it. */
export type LineEnds = Pick<PhraseOptions, 'names' | 'weighsInside' | 'asBefore18'>

export type Lines = { readonly sizePt: number; readonly lines: readonly string[]; readonly isTooWide: boolean }
export const heightOf = ({ sizePt, lines }: Lines): number => lines.length * lineHeightMm(sizePt)

/**
 * The lines of a text in the box of a field at that size; `isTight`: as few as hold it, whatever they part. A word wider than the box
 * counts as not fitting.
 */
export function linesAt(field: CertificateField, text: string, sizePt: number, ends: LineEnds, isTight = false): Lines {
  const face = { sizePt, bold: field.isBold, italic: field.isItalic }
  const lines = text.split('\n').flatMap((part) => phraseLines(part, field.widthMm - spareMm, face, { ...ends, isTight }))
  return { sizePt, lines, isTooWide: lines.some((line) => textWidthMm(line, face) > field.widthMm - spareMm) }
}

export type Fit = Pick<FittedField, 'sizePt' | 'broken' | 'lineCount' | 'fits'>
export const fitOf = (field: CertificateField, text: string, chosen: Lines, fits: boolean): Fit => ({
  sizePt: chosen.sizePt,
  broken: fits && field.align === 'center' ? chosen.lines.join('\n') : text,
  lineCount: chosen.lines.length,
  fits,
})
