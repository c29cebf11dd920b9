import type { CalendarDate } from '../lib/dates'
import { ok, type Result } from '../lib/result'
import { awardThresholdKey } from './keys'
import { readNumber } from './parameters'
import type { LawBook } from './types'

/** How much of all members must be in favour: more than the share ("trên 50%"), or at least it ("từ 80% trở lên"). */
export type Threshold = {
  readonly percent: number
  readonly isAtLeast: boolean
  readonly source: string
  readonly confirmedOn: CalendarDate | null
}

/** The threshold of an award on a day: its own where the law names one, else the general one. Errors: `law.missing`. */
export function thresholdOn(book: LawBook, awardCode: string, on: CalendarDate): Result<Threshold> {
  const own = readNumber(book, awardThresholdKey(awardCode), on)
  const found = own.ok ? own : readNumber(book, 'vote.thresholdPercent', on)
  if (!found.ok) return found
  const { value: percent, source, confirmedOn } = found.value
  return ok({ percent, isAtLeast: own.ok, source, confirmedOn })
}

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4, useGrouping: false })

/** "trên 50%", "từ 80% trở lên", "từ 66,67% trở lên". */
export const thresholdText = ({ percent, isAtLeast }: Pick<Threshold, 'percent' | 'isAtLeast'>): string =>
  isAtLeast ? `từ ${decimal.format(percent)}% trở lên` : `trên ${decimal.format(percent)}%`
