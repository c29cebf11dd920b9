import { dayBefore, dayIn, daysBetween, type CalendarDate } from '../../lib/dates'
import { beforeWorkingDays } from '../../lib/workingDays'

type YearlyDay = { readonly day: number; readonly month: number }
/** How much earlier the commune asks, so that it can gather. A proposal of ours: real plans leave from 2 to 10 days. */
const gatheringDays = 5

/** The yearly day for units below a day for communes: in every year of the movement at least five working days earlier. */
export function dueDayBelow(above: YearlyDay, fromYear: number, toYear: number): YearlyDay {
  const named = (year: number): CalendarDate => dayIn(year, above.month, above.day)
  let most = 0
  for (let year = fromYear; year <= toYear; year += 1)
    most = Math.max(most, daysBetween(beforeWorkingDays(named(year), gatheringDays), named(year)))
  // Reckoned in a common year: what is early enough there is so in a leap year.
  let day = dayIn(2027, above.month, above.day)
  for (let left = most; left > 0; left -= 1) day = dayBefore(day)
  const [, month = 1, of = 1] = day.split('-').map(Number)
  return { day: of, month }
}
