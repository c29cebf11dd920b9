import { z } from 'zod'

/** A calendar day in Vietnam, `YYYY-MM-DD`. Never a `Date`: time zones would move it. */
export const calendarDate = z.iso.date()
export type CalendarDate = string

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

/**
 * `ngày 05 tháng 01 năm 2026` with non-breaking blanks: day 1–9 and months 1 and 2 padded, other months not.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, part I, section II, point 4.
 */
export const longDate = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date)
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`.replaceAll(' ', '\u00A0')
}

/** The dateline of a draft: blanks for what is not known yet, `ngày      tháng 6 năm 2026`. */
export const blankLongDate = (known: { readonly month: number | null; readonly year: number | null }): string => {
  const blank = '\u00A0'.repeat(6)
  const month = known.month === null ? blank : known.month <= 2 ? two(known.month) : String(known.month)
  return `ngày ${blank} tháng ${month} năm ${known.year ?? blank}`.replaceAll(' ', '\u00A0')
}

/** Reads `d/m/yyyy`, `d-m-yyyy`, `d.m.yyyy` or `yyyy-mm-dd`; `null` when it is no real day. */
export function parseDate(text: string): CalendarDate | null {
  const trimmed = text.trim()
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)
  const [year, month, day] = local ? [local[3], local[2], local[1]] : iso ? [iso[1], iso[2], iso[3]] : []
  if (year === undefined || month === undefined || day === undefined) return null
  const candidate = `${year}-${two(Number(month))}-${two(Number(day))}`
  return calendarDate.safeParse(candidate).success ? candidate : null
}

/** Whether `date` lies in `[from, to]`; an open end is `null`. */
export const isWithin = (date: CalendarDate, from: CalendarDate | null, to: CalendarDate | null): boolean =>
  (from === null || from <= date) && (to === null || date <= to)

const shifted = (date: CalendarDate, days: number): CalendarDate => {
  const { year, month, day } = partsOf(date)
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
}
/** The day before, as a calendar day. */
export const dayBefore = (date: CalendarDate): CalendarDate => shifted(date, -1)
/** The day after, as a calendar day. */
export const dayAfter = (date: CalendarDate): CalendarDate => shifted(date, 1)
