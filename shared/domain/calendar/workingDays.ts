import { oncePer } from '../../lib/once'
import { dayAfter, type CalendarDate } from '../../lib/dates'
import { afterWorkingDays, beforeWorkingDays, isWorkingDay, workingDaysBetween } from '../../lib/workingDays'
import { seedCalendar } from '../../law/seed/calendar'
import { calendarLines, holidaysOf, type CalendarLine } from './marks'

/**
 * The one desk for working days: Monday to Friday without the holidays of the office's calendar. `isWhole` says whether every year of the
 * span has days of its own there (Tết, Giỗ Tổ, days swapped); where one has not, fewer days may have been worked than are counted.
 */
export type WorkingDays = { readonly days: number; readonly isWhole: boolean }
export type WorkingDay = { readonly on: CalendarDate; readonly isWhole: boolean }

/** The holidays that the program knows by itself: for whoever has no office's calendar at hand. */
export const programHolidays: readonly CalendarLine[] = calendarLines(seedCalendar, []).lines.filter(({ isHoliday }) => isHoliday)

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4))
const yearsFrom = (from: CalendarDate, to: CalendarDate): number[] =>
  Array.from({ length: Math.max(0, yearOf(to) - yearOf(from)) + 1 }, (_, index) => yearOf(from) + index)

// A list of thousands asks of the same few years.
const byYear = oncePer((lines: readonly CalendarLine[]) => {
  const holidays = lines.filter(({ isHoliday }) => isHoliday)
  const known = new Map<number, ReadonlySet<CalendarDate>>()
  return (year: number): ReadonlySet<CalendarDate> => {
    const present = known.get(year) ?? holidaysOf(holidays, [year - 1, year])
    known.set(year, present)
    return present
  }
})

/** The holidays of the years that a span touches, and whether each has days of its own. */
export function holidaysWithin(
  lines: readonly CalendarLine[],
  from: CalendarDate,
  to: CalendarDate,
): { readonly days: ReadonlySet<CalendarDate>; readonly isWhole: boolean } {
  const years = yearsFrom(from, to)
  const of = byYear(lines)
  return {
    days: new Set(years.flatMap((year) => [...of(year)])),
    isWhole: years.every((year) => lines.some((line) => line.isHoliday && line.year === year)),
  }
}

/** How many working days lie in a span, the first and the last counted. */
export function workingDaysIn(lines: readonly CalendarLine[], from: CalendarDate, to: CalendarDate): WorkingDays {
  const { days, isWhole } = holidaysWithin(lines, from, to)
  return { days: workingDaysBetween(from, to, days), isWhole }
}

/** The last of so many working days that begin on the day after. */
export function workingDayAfter(lines: readonly CalendarLine[], from: CalendarDate, count: number): WorkingDay {
  const on = afterWorkingDays(from, count, holidaysWithin(lines, from, `${yearOf(from) + 1 + Math.floor(count / 200)}-12-31`).days)
  return { on, isWhole: holidaysWithin(lines, from, on).isWhole }
}

/** The day so many working days earlier. */
export function workingDayBefore(lines: readonly CalendarLine[], from: CalendarDate, count: number): WorkingDay {
  const on = beforeWorkingDays(from, count, holidaysWithin(lines, `${yearOf(from) - 1 - Math.floor(count / 200)}-01-01`, from).days)
  return { on, isWhole: holidaysWithin(lines, on, from).isWhole }
}

/** The day itself where it is worked, else the next that is. */
export function orNextWorkingDay(lines: readonly CalendarLine[], day: CalendarDate): WorkingDay {
  const { days } = holidaysWithin(lines, day, `${yearOf(day) + 1}-12-31`)
  let on = day
  while (!isWorkingDay(on, days)) on = dayAfter(on)
  return { on, isWhole: holidaysWithin(lines, day, on).isWhole }
}
