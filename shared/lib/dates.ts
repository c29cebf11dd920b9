import { z } from 'zod'

/** A calendar day in Vietnam, `YYYY-MM-DD`. Never a `Date`: time zones would move it. */
export const calendarDate = z.iso.date()
export type CalendarDate = string

/** Vietnam keeps one time all year, seven hours before Greenwich. */
const zoneHours = 7
/** The calendar day in Vietnam at a moment, whatever zone the computer is set to: a report is late from the commune's own midnight. */
export const dayInVietnam = (at: Date): CalendarDate => new Date(at.getTime() + zoneHours * 3_600_000).toISOString().slice(0, 10)

/** The parts of a calendar day as numbers. Throws on text that is not one: parse first. */
export function partsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) throw new RangeError(`not a calendar date: ${date}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

export const yearOf = (date: CalendarDate): number => partsOf(date).year

const two = (value: number): string => String(value).padStart(2, '0')

/** `05/01/2026`, for screens and tables. */
export const shortDate = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date)
  return `${two(day)}/${two(month)}/${year}`
}

/** A line may end between day, month and year; none of them leaves its number. One blank that ties all would pull a justified line apart. */
const tied = (date: string): string => date.replace(/(ngày|tháng|năm) /gu, '$1\u00A0')

/**
 * `ngày 05 tháng 01 năm 2026`, each word tied to its number: day 1–9 and months 1 and 2 padded, other months not.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 4.
 */
export const longDate = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date)
  return tied(`ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`)
}

/** The dateline of a draft: blanks for what is not known yet, `ngày      tháng 6 năm 2026`. */
export const blankLongDate = (known: { readonly month: number | null; readonly year: number | null }): string => {
  const blank = '\u00A0'.repeat(6)
  const month = known.month === null ? blank : known.month <= 2 ? two(known.month) : String(known.month)
  return tied(`ngày ${blank} tháng ${month} năm ${known.year ?? blank}`)
}

/**
 * Digits and signs of a day in their plain form: wide ones of an Asian keyboard, dashes of every length, slashes that only look like one, marks
 * without a width. A small raised digit stays: it is a note to the day, none of its digits.
 */
export const plainDay = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\uFF0D-\uFF19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replace(/\s+/g, ' ')

type Written = { readonly day: string; readonly month: string; readonly year: string }

/** The three parts of a day in any usual writing, not yet known to be a real one. */
function writtenDay(text: string): Written | null {
  // Commas and a weekday before, as in "Thứ Tư, ngày 01 tháng 7 năm 2026", say nothing more.
  const plain = plainDay(text)
    .toLowerCase()
    .trim()
    .replace(/^.*?\bngày /, '')
    .replace(/[.,;]$/, '')
    // The hour of a cell or a stamp.
    .replace(/(?:,? |t)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?$/, '')
  const local = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(plain)
  if (local !== null) return { day: local[1]!, month: local[3]!, year: local[4]! }
  const words = /^(?:ngày )?(\d{1,2})(?:,? tháng | ?[/.-] ?)(\d{1,2})(?:,? năm |, ?)(\d{4}|\d{2})$/.exec(plain)
  if (words !== null) return { day: words[1]!, month: words[2]!, year: words[3]! }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  return iso === null ? null : { day: iso[3]!, month: iso[2]!, year: iso[1]! }
}
const realDay = ({ day, month, year }: Written): CalendarDate | null => {
  const candidate = `${year}-${two(Number(month))}-${two(Number(day))}`
  return calendarDate.safeParse(candidate).success ? candidate : null
}

/**
 * Reads a day whose year is whole: `d/m/yyyy`, `d-m-yyyy`, `d.m.yyyy`, `ngày d tháng m năm yyyy` or `yyyy-mm-dd`; `null` when it is no real
 * day, or its year has two digits: those mean different things in different places.
 */
export function parseDate(text: string): CalendarDate | null {
  const written = writtenDay(text)
  return written === null || written.year.length !== 4 ? null : realDay(written)
}

/** Outside these years a day typed into a field is a slip of the hand. */
const typedYears = { first: 1900, last: 2100 } as const

/**
 * Reads a day as an officer types or pastes it into a field of a paper: all that `parseDate` reads, years of two digits as 20xx, and bare
 * digits `ddmmyy`, `ddmmyyyy`. `null` when it is none, or of a year no paper here is of. Of what is past already, two digits are the newest year that
 * is not after `latestYear`: "98" is 1998.
 */
export function readDay(text: string, latestYear: number = typedYears.last): CalendarDate | null {
  const digits = /^\s*(\d{2})(\d{2})(\d{4}|\d{2})\s*$/.exec(plainDay(text))
  const written = digits === null ? writtenDay(text) : { day: digits[1]!, month: digits[2]!, year: digits[3]! }
  if (written === null) return null
  const century = Number(`20${written.year}`) <= latestYear ? '20' : '19'
  const day = realDay({ ...written, year: written.year.length === 2 ? `${century}${written.year}` : written.year })
  return day !== null && yearOf(day) >= typedYears.first && yearOf(day) <= typedYears.last ? day : null
}

/** Whether the text is a whole day, as it is written, that no calendar has: 31/11/2026. */
export function isNoDay(text: string): boolean {
  const digits = /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(plainDay(text))
  const written = digits === null ? writtenDay(text) : { day: digits[1]!, month: digits[2]!, year: digits[3]! }
  return written?.year.length === 4 && realDay(written) === null
}

/** Whether `date` lies in `[from, to]`; an open end is `null`. */
export const isWithin = (date: CalendarDate, from: CalendarDate | null, to: CalendarDate | null): boolean =>
  (from === null || from <= date) && (to === null || date <= to)

/** The later of two days; one that is not known is passed over. */
export const laterOf = (day: CalendarDate, other: CalendarDate | null): CalendarDate => (other !== null && other > day ? other : day)

/** The day so many days later; earlier for a number below zero. */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate => {
  const { year, month, day } = partsOf(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
/** The day before, as a calendar day. */
export const dayBefore = (date: CalendarDate): CalendarDate => daysAfter(date, -1)
/** The day after, as a calendar day. */
export const dayAfter = (date: CalendarDate): CalendarDate => daysAfter(date, 1)

const dayNumber = (date: CalendarDate): number => {
  const { year, month, day } = partsOf(date)
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from)

/** How many days a month has; 29 of February in a leap year. */
export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether some year has that day: 29/02 is one, 31/04 is none. */
export const isDayOfSomeYear = (day: number, month: number): boolean =>
  Number.isInteger(month) && month >= 1 && month <= 12 && Number.isInteger(day) && day >= 1 && day <= lastDayOf(2024, month)

/** That day of that month; the month's last where it has no such day (29/02 is 28/02 in a common year). */
export const dayIn = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${two(month)}-${two(Math.min(day, lastDayOf(year, month)))}`
