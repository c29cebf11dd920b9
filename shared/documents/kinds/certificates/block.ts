import type { CertificateField, CertificateFieldName } from '../../../domain/certificate/types'

/** Name, unit or address, and achievement flow as one block of centred lines where the layout keeps them one below the other. */
export const flowingNames = ['recipient', 'recipientDetail', 'achievement'] as const satisfies readonly CertificateFieldName[]
export type FlowingName = (typeof flowingNames)[number]

/** Between the lines of one and the first line of the next. */
export const blockGapMm = 1.5
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
