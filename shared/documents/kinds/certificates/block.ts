import type { CertificateField, CertificateFieldName } from '../../../domain/certificate/types'
import { lineHeightMm } from './fitLines'

/** Name, unit or address, and achievement flow as one block of centred lines where the layout keeps them one below the other. */
export const flowingNames = ['recipient', 'recipientDetail', 'achievement'] as const satisfies readonly CertificateFieldName[]
export type FlowingName = (typeof flowingNames)[number]

/** Boxes whose middles are no further apart stand over one another. */
const middleMm = 2

const middleOf = ({ xMm, widthMm }: CertificateField): number => xMm + widthMm / 2

/**
 * The fields of the block, from the top, of a layout's printed fields; none where the office set them side by side, apart or left-aligned:
 * then each keeps its own box.
 */
export function flowing(placed: readonly CertificateField[]): readonly CertificateField[] {
  const block = flowingNames.flatMap((name) => placed.find((field) => field.name === name) ?? [])
  const [first] = block
  const last = block.at(-1)
  if (first === undefined || last === undefined || block.length < 2) return []
  const isStacked = block.every(
    (field, index) =>
      field.align === 'center' &&
      Math.abs(middleOf(field) - middleOf(first)) <= middleMm &&
      (index === 0 || field.yMm > (block[index - 1]?.yMm ?? 0)),
  )
  const isApart = placed.some(
    (field) => !block.includes(field) && field.yMm > first.yMm && field.yMm <= last.yMm && !isBeside(field, block),
  )
  return isStacked && !isApart ? block : []
}

const isBeside = (field: CertificateField, block: readonly CertificateField[]): boolean =>
  block.every(({ xMm, widthMm }) => field.xMm + field.widthMm <= xMm || field.xMm >= xMm + widthMm)

export const overlapsSideways = (a: CertificateField, b: CertificateField): boolean =>
  a.xMm < b.xMm + b.widthMm && b.xMm < a.xMm + a.widthMm

/** The most that a block begins higher, and that the field below it makes way. */
const mostMm = { lift: 3, drop: 2 } as const

/** What a block can take of a layout beyond its usual room: above it, and below by moving the one field that bounds it. */
export type WideRoom = { readonly liftMm: number; readonly dropMm: number; readonly makesWay: CertificateFieldName | null }

/** What is free above the block of a layout's printed fields, and under the one field below it. */
export function wideRoom(placed: readonly CertificateField[]): WideRoom {
  const block = flowing(placed)
  const [first] = block
  if (first === undefined) return { liftMm: 0, dropMm: 0, makesWay: null }
  const beside = placed.filter((field) => !block.includes(field) && block.some((one) => overlapsSideways(one, field)))
  const above = beside.filter(({ yMm }) => yMm < first.yMm)
  const [nearest, next] = beside.filter(({ yMm }) => yMm > first.yMm).toSorted((a, b) => a.yMm - b.yMm)
  const free = (mm: number, most: number): number => Math.max(0, Math.min(mm, most))
  const endOf = ({ yMm, sizePt }: CertificateField): number => yMm + lineHeightMm(sizePt)
  const dropMm = nearest === undefined || next === undefined ? 0 : free(next.yMm - endOf(nearest), mostMm.drop)
  return {
    // What is printed on a bought sheet stands there unseen: nothing above is known to be free.
    liftMm: above.length === 0 ? 0 : free(first.yMm - Math.max(...above.map(endOf)), mostMm.lift),
    dropMm,
    makesWay: dropMm > 0 ? (nearest?.name ?? null) : null,
  }
}
