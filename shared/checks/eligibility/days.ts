import { partsOf, type CalendarDate } from '../../lib/dates'

const two = (value: number): string => String(value).padStart(2, '0')
/** The same day of a later month, or that month's last day where it is shorter. */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const first = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(first / 12), (first % 12) + 1]
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate()
  return `${toYear}-${two(toMonth)}-${two(Math.min(day, last))}`
}
