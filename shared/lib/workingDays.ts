import { dayAfter, dayBefore, type CalendarDate } from './dates'

/** Monday to Friday. Public holidays are decided year by year and not known here: who counts with them has some days more. */

/** Monday to Friday. */
export const isWorkingDay = (day: CalendarDate): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** How many working days lie in a span, the first and the last counted. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  let days = 0
  for (let day = from; day <= to; day = dayAfter(day)) if (isWorkingDay(day)) days += 1
  return days
}

/** The last of so many working days that begin on the day after. */
export function afterWorkingDays(from: CalendarDate, count: number): CalendarDate {
  let day = from
  for (let left = count; left > 0;) {
    day = dayAfter(day)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The day so many working days earlier. */
export function beforeWorkingDays(from: CalendarDate, count: number): CalendarDate {
  let day = from
  for (let left = count; left > 0;) {
    day = dayBefore(day)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
