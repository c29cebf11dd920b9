import { dayAfter, dayBefore, type CalendarDate } from './dates'

/** Working days: Monday to Friday without the public holidays that the caller names; whoever knows none has some days more. */

const none: ReadonlySet<CalendarDate> = new Set()

/** Monday to Friday, and no holiday. */
export const isWorkingDay = (day: CalendarDate, holidays: ReadonlySet<CalendarDate> = none): boolean => {
  if (holidays.has(day)) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** How many working days lie in a span, the first and the last counted. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, holidays: ReadonlySet<CalendarDate> = none): number {
  let days = 0
  for (let day = from; day <= to; day = dayAfter(day)) if (isWorkingDay(day, holidays)) days += 1
  return days
}

/** The last of so many working days that begin on the day after. */
export function afterWorkingDays(from: CalendarDate, count: number, holidays: ReadonlySet<CalendarDate> = none): CalendarDate {
  let day = from
  for (let left = count; left > 0;) {
    day = dayAfter(day)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

/** The day so many working days earlier. */
export function beforeWorkingDays(from: CalendarDate, count: number, holidays: ReadonlySet<CalendarDate> = none): CalendarDate {
  let day = from
  for (let left = count; left > 0;) {
    day = dayBefore(day)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}
