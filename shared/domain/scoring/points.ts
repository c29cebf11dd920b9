import { foldText } from '../../lib/text'
import type { ScoreCriterion, ScoreValue } from './types'

/** Points as they are written: "20,5", "-2", "KAD" for a criterion that does not apply, "–" where nothing was given. */
export const pointsText = (value: ScoreValue | null): string =>
  value === null ? '–' : value === 'notApplicable' ? 'KAD' : numberText(value)
/** A number as offices write it, with every decimal it has. */
export const numberText = (value: number): string => String(Math.round(value * 10_000) / 10_000).replace('.', ',')

export type PointsRead =
  | { readonly code: 'empty' }
  | { readonly code: 'value'; readonly value: ScoreValue }
  /** Not written as points. */
  | { readonly code: 'notPoints' }
  /** More than two decimals, or a thousand written with a point, which would also be a decimal. */
  | { readonly code: 'notClear' }
  | { readonly code: 'negative' }
  | { readonly code: 'noMaximum' }
  | { readonly code: 'aboveMaximum'; readonly max: number }

const nothing = new Set(['', '-', '–', '—', '…'])
const notApplicable = new Set(['kad', 'k a d', 'khong ap dung'])

/**
 * What is written into a cell of a criterion. Comma and point are both a decimal sign; what could be read in two ways is refused, never
 * guessed. Points taken off may be written with or without their minus.
 */
export function readPoints(written: string, { max, sort }: Pick<ScoreCriterion, 'max' | 'sort'>): PointsRead {
  const text = written.normalize('NFKC').trim()
  if (nothing.has(text) || foldText(text) === 'chua cham') return { code: 'empty' }
  if (notApplicable.has(foldText(text))) return { code: 'value', value: 'notApplicable' }
  const found = /^([-−+])?(\d{1,6})(?:[.,](\d+))?$/.exec(text) ?? /^([-−+])?(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text)
  if (found === null) return { code: 'notPoints' }
  const [, sign, whole = '', decimals = ''] = found
  if (decimals.length > 2) return { code: 'notClear' }
  const size = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`)
  const isBelow = sign === '-' || sign === '−'
  if (isBelow && sort !== 'minus' && size !== 0) return { code: 'negative' }
  if (max === null) return { code: 'noMaximum' }
  if (size > max) return { code: 'aboveMaximum', max }
  return { code: 'value', value: sort === 'minus' && size !== 0 ? -size : size }
}

/** Whether points that stand somewhere can stand by this criterion. */
export const fits = (value: ScoreValue | null, { max, sort }: Pick<ScoreCriterion, 'max' | 'sort'>): boolean =>
  value === null ||
  value === 'notApplicable' ||
  (max !== null && (sort === 'minus' ? value <= 0 && -value <= max : value >= 0 && value <= max))

const scale = 10_000
/** Points by weight as a whole number of ten-thousandths: two decimals by two, so that sums are exact. */
export const weighed = (value: number, weight: number): number => Math.round(value * 100) * Math.round(weight * 100)
export const ofWeighed = (sum: number): number => sum / scale
