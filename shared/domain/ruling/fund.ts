import { fundSumKey } from '../../law/eligibilityKeys'
import { parameterOf, readNumber } from '../../law/parameters'
import type { LawBook } from '../../law/types'
import { yearOf, type CalendarDate } from '../../lib/dates'

/** A sum of the fund that the office entered for the year of a day; `null` where it has not. */
const sumOf = (law: LawBook, what: 'planned' | 'organising', on: CalendarDate): number | null => {
  const key = fundSumKey(what, yearOf(on))
  const read = parameterOf(law, key) === undefined ? null : readNumber(law, key, on)
  return read?.ok === true ? read.value.value : null
}

/**
 * What is left of the fund of that day's year: the planned sum less what organising takes and less the prizes decided so far; below zero
 * where more was decided than planned. `null` while the office has not entered the year's fund.
 */
export function fundLeft(law: LawBook, on: CalendarDate, decidedVnd: number): number | null {
  const planned = sumOf(law, 'planned', on)
  return planned === null ? null : planned - (sumOf(law, 'organising', on) ?? 0) - decidedVnd
}
