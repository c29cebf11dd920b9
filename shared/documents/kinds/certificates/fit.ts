import type { CertificateField, CertificateFieldName, CertificateLayout } from '../../../domain/certificate/types'
import { placedFields } from '../../../domain/certificate/layout'
import { flowing, overlapsSideways, wideRoom } from './block'
import { clearMm, fitBlock } from './fitBlock'
import { fitOf, heightOf, linesAt, sizesOf, toleranceMm, type Fit, type FittedField, type LineEnds, type Lines } from './fitLines'

/** Free height under the top of a field: down to the next field that has text, or to 18 mm from the sheet's lower edge. */
function roomBelow(field: CertificateField, others: readonly CertificateField[], sheetHeightMm: number): number {
  const below = others
    .filter((other) => other.name !== field.name && other.yMm > field.yMm && overlapsSideways(field, other))
    .map((other) => other.yMm)
  return Math.min(...below, sheetHeightMm - 18) - field.yMm
}

/** The largest size whose lines stay inside the box and the room under it; past the smallest one the text stays whole. */
function fitOne(field: CertificateField, text: string, roomMm: number, ends: LineEnds): Fit {
  // A single line always has room: a field that stands beside it is the layout's own choice.
  const isInside = (tried: Lines): boolean => !tried.isTooWide && (tried.lines.length === 1 || heightOf(tried) <= roomMm + toleranceMm)
  let chosen = linesAt(field, text, field.sizePt, ends)
  for (const sizePt of sizesOf(field).slice(1)) if (!isInside(chosen)) chosen = linesAt(field, text, sizePt, ends)
  return fitOf(field, text, chosen, field.name === 'independenceRule' || isInside(chosen))
}

/** Most lines are the same on every certificate of a set: what was fitted on a layout once is not measured again. */
type Known = { readonly ends: LineEnds; readonly fits: Map<string, Fit> }
const known = new WeakMap<CertificateLayout, Known>()
const noNames: LineEnds = { weighsInside: true }

function knownOf(layout: CertificateLayout, ends: LineEnds): Map<string, Fit> {
  const present = known.get(layout)
  if (present?.ends === ends) return present.fits
  const fresh: Known = { ends, fits: new Map() }
  known.set(layout, fresh)
  return fresh.fits
}

/**
 * Every printed field of one certificate at the largest size whose lines stay inside its box and above the next field. Past the smallest
 * size `fits` is false and the text stays whole. `ends`: what no line may break. `whiteMm`: what stays white under the block.
 */
export function fitFields(
  layout: CertificateLayout,
  texts: Readonly<Record<CertificateFieldName, string>>,
  ends: LineEnds = noNames,
  whiteMm = clearMm,
): FittedField[] {
  const fitted = knownOf(layout, ends)
  const placed = placedFields(layout)
  const filled = placed.filter((field) => field.name === 'independenceRule' || texts[field.name] !== '')
  const flow = flowing(placed)
  const inBlock = new Set(flow.map(({ name }) => name))
  const alone = (field: CertificateField): FittedField => {
    const text = texts[field.name]
    const room = roomBelow(field, filled, layout.sheetHeightMm)
    const key = `${field.name}|${room}|${text}`
    const fit = fitted.get(key) ?? fitOne(field, text, room, ends)
    fitted.set(key, fit)
    return { ...field, ...fit, text, spread: null }
  }
  const others = filled.filter(({ name }) => !inBlock.has(name)).map(alone)
  const block = filled.filter(({ name }) => inBlock.has(name))
  const [first] = flow
  if (first === undefined || block.length === 0)
    return filled.map((field) => others.find(({ name }) => name === field.name) ?? alone(field))
  const { liftMm, dropMm, makesWay } = wideRoom(placed)
  // Where a line beside the block takes two lines, what was free is not.
  const isFree = others.every(({ name, lineCount }) => name === 'signerPost' || lineCount === 1)
  const usualMm = roomBelow(first, others, layout.sheetHeightMm)
  const flowed = fitBlock(
    block.map((field, index) => ({ field: index === 0 ? { ...field, yMm: first.yMm } : field, text: texts[field.name] })),
    { usualMm, wideMm: usualMm + (isFree ? liftMm + dropMm : 0), liftMm },
    ends,
    whiteMm,
  )
  const spread = flowed[0]?.spread ?? null
  return filled.flatMap((field) => {
    const one = flowed.find(({ name }) => name === field.name) ?? others.find(({ name }) => name === field.name)
    if (one === undefined) return []
    return one.name === makesWay && spread !== null ? { ...one, yMm: one.yMm + (spread.isWide ? dropMm : 0), spread } : one
  })
}
