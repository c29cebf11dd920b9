/** The most days each month can have; 29/02 is a day. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

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
  const most = longest[month - 1]
  if (most === undefined || day < 1 || day > most) return null
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `11/06` for `06-11`. */
export const dayOfYearText = (monthDay: string): string => `${monthDay.slice(3)}/${monthDay.slice(0, 2)}`
