import type { CalendarLine } from '../../domain/calendar/marks'
import { programHolidays, workingDayBefore } from '../../domain/calendar/workingDays'
import { dayBefore, dayIn, daysBetween } from '../../lib/dates'

type YearlyDay = { readonly day: number; readonly month: number }
/** How much earlier the commune asks, so that it can gather. A proposal of ours: real plans leave from 2 to 10 days. */
const gatheringDays = 5

/**
 * The yearly day for units below a day for communes: in every year of the movement at least five working days earlier, by the office's
 * calendar where the caller has it.
 */
export function dueDayBelow(
  above: YearlyDay,
  fromYear: number,
  toYear: number,
  calendar: readonly CalendarLine[] = programHolidays,
): YearlyDay {
  let most = 0
  for (let year = fromYear; year <= toYear; year += 1) {
    const named = dayIn(year, above.month, above.day)
    most = Math.max(most, daysBetween(workingDayBefore(calendar, named, gatheringDays).on, named))
  }
  // Reckoned in a common year: what is early enough there is so in a leap year.
  let day = dayIn(2027, above.month, above.day)
  for (let left = most; left > 0; left -= 1) day = dayBefore(day)
  const [, month = 1, of = 1] = day.split('-').map(Number)
  return { day: of, month }
}
