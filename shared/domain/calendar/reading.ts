import { isDayOfSomeYear } from '../../lib/dates'

/**
 * A day of the year as an officer types it ("11/6", "11-06", "11.6", "1106", "11 tháng 6"), as `MM-DD`; `null` when the calendar has no such
 * day.
 */
export function readDayOfYear(text: string): string | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^ngày /, '')
  const parts = /^(\d{1,2}) ?(?:[/.-]|tháng) ?(\d{1,2})$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain)
  if (parts === null) return null
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  if (!isDayOfSomeYear(day, month)) return null
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `11/06` for `06-11`. */
export const dayOfYearText = (monthDay: string): string => `${monthDay.slice(3)}/${monthDay.slice(0, 2)}`
