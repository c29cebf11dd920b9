import type { CertificateField } from '../../../domain/certificate/types'
import type { FlowingName } from './block'
import { fitOf, heightOf, linesAt, sizesOf, toleranceMm, type FittedField, type LineEnds, type Lines } from './fitLines'
import { spreads, usualSpread, type Spread } from './spread'

export type Filled = { readonly field: CertificateField; readonly text: string }
/** The height the block has: as a rule, and where it begins higher and what stands below it makes way. */
export type BlockRoom = { readonly usualMm: number; readonly wideMm: number; readonly liftMm: number }
/** What stays white between the block and the field below it: boxes that meet make the last line touch the dateline. */
export const clearMm = 1

/** Which of the block's fields gives way first. Source: the-thuc-van-ban §9.2. */
const givesWay = ['achievement', 'recipient', 'recipientDetail'] as const satisfies readonly FlowingName[]

/** Whether these lines stand in the room one below the other, spread like this. */
const standIn = (all: readonly Lines[], room: BlockRoom, { gapMm, isWide }: Spread): boolean =>
  all.every(({ isTooWide }) => !isTooWide) &&
  all.reduce((sum, lines) => sum + heightOf(lines), (all.length - 1) * gapMm) <= (isWide ? room.wideMm : room.usualMm) + toleranceMm

/** The lines of the block: sizes shrink one after the other until all lines stand in the usual room. */
function linesOfBlock(block: readonly Filled[], room: BlockRoom, ends: LineEnds): readonly Lines[] {
  const sizes = new Map(block.map(({ field }) => [field.name, field.sizePt]))
  const tried = (): Lines[] => block.map(({ field, text }) => linesAt(field, text, sizes.get(field.name) ?? field.sizePt, ends))
  let all = tried()
  for (const name of givesWay) {
    const own = block.find(({ field }) => field.name === name)?.field
    for (const sizePt of own === undefined ? [] : sizesOf(own).slice(1)) {
      if (standIn(all, room, usualSpread)) return all
      sizes.set(name, sizePt)
      all = tried()
    }
  }
  return all
}

/** The box of a field as wide as the block's frame, in which Word sets all of its lines. */
const inFrame = (block: readonly Filled[]): readonly Filled[] => {
  const { xMm = 0, widthMm = 0 } = block.map(({ field }) => field).toSorted((one, other) => other.widthMm - one.widthMm)[0] ?? {}
  return block.map(({ field, text }) => ({ field: { ...field, xMm, widthMm }, text }))
}

type Settled = { readonly all: readonly Lines[]; readonly block: readonly Filled[]; readonly spread?: Spread }

/**
 * Lines and spread of a block. Past the smallest sizes the spread gives way; then (wording 18) lines take the width of the frame, and the phrases of
 * the name and its line give way before those of the achievement; then all phrases. No spread: it is too long.
 */
function settled(block: readonly Filled[], room: BlockRoom, ends: LineEnds): Settled {
  const all = linesOfBlock(block, room, ends)
  const spread = spreads.find((one) => standIn(all, room, one))
  if (spread !== undefined) return { all, block, spread }
  const framed = inFrame(block)
  const tight = (filled: readonly Filled[], isTight: (name: string) => boolean): Settled => {
    const tried = filled.map(({ field, text }, index) =>
      linesAt(field, text, all[index]?.sizePt ?? field.sizePt, ends, isTight(field.name)),
    )
    const last = spreads.find((one) => standIn(tried, room, one))
    return { all: tried, block: filled, ...(last === undefined ? {} : { spread: last }) }
  }
  const every = (): boolean => true
  const ways =
    ends.asBefore18 === true
      ? [() => tight(block, every)]
      : [
          () => tight(framed, () => false),
          () => tight(framed, (name) => name === 'recipientDetail'),
          () => tight(framed, (name) => name !== 'achievement'),
          () => tight(framed, every),
        ]
  for (const way of ways) {
    const tried = way()
    if (tried.spread !== undefined) return tried
  }
  return { all, block }
}

/**
 * Name, unit and achievement as one block: each begins where the one before ends, and they share the room down to the next field. Where
 * the smallest sizes are too tall, the gaps shrink too, then the block takes what is free above and below it.
 */
export function fitBlock(given: readonly Filled[], room: BlockRoom, ends: LineEnds, whiteMm: number): FittedField[] {
  const clear = settled(given, { ...room, usualMm: room.usualMm - whiteMm, wideMm: room.wideMm - whiteMm }, ends)
  // What would be too long with it stands without it, as close as ever.
  const { all, block, spread: fitting } = clear.spread === undefined && whiteMm > 0 ? settled(given, room, ends) : clear
  const spread = fitting ?? usualSpread
  let yMm = (block[0]?.field.yMm ?? 0) - (spread.isWide ? room.liftMm : 0)
  // What does not fit is told of the longest text: the others are not to blame.
  const longest = all.reduce(
    (most, lines) => (heightOf(lines) > heightOf(most) ? lines : most),
    all[0] ?? { sizePt: 0, lines: [], isTooWide: false },
  )
  return block.map(({ field, text }, index) => {
    const lines = all[index] ?? linesAt(field, text, field.sizePt, ends)
    const isIn = fitting !== undefined || (lines !== longest && !lines.isTooWide)
    const fitted = { ...field, yMm, ...fitOf(field, text, lines, isIn), text, spread }
    yMm += heightOf(lines) + spread.gapMm
    return fitted
  })
}
