import { dayAfter, dayBefore, type CalendarDate } from '../../lib/dates'

/**
 * Days for reports as plans write them, and what they mean in Vietnam's calendar: "trước ngày 12/12" leaves the day named out, "chậm
 * nhất ngày 17/12" takes it in; a day ends at midnight. A fixed day does not move for a weekend. Source: Civil Code 91/2015/QH13,
 * art. 148; the plain meaning of the words.
 */
export type ReportingDay = {
  /** The day named is still on time. */
  readonly isIncluded: boolean
  readonly day: number
  /** `null` for a day of every month or quarter. */
  readonly month: number | null
  /** Set where the words name one year only. */
  readonly year: number | null
  readonly every: 'year' | 'month' | 'quarterEnd' | 'quarterStart'
  /** The hour before which it must come, where the words name one. */
  readonly beforeHour: number | null
  /** "chậm nhất trước ngày": the words contradict each other, the stricter is taken. */
  readonly isStricter: boolean
  /** The words it was read from. */
  readonly words: string
}

const lead =
  'chậm nhất(?: là| vào)?(?: trước)?|không muộn hơn|muộn nhất(?: là| vào)?|hạn cuối(?: là)?|đến hết|không quá|hoàn thành trước|trước'
const numeric = '\\d{1,2}\\s?[/-]\\s?\\d{1,2}(?:\\s?[/-]\\s?\\d{4})?(?![\\d/])'
const inWords = '\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?'
const ofMonth = '\\d{1,2}(?: của)?(?: (?:hằng|hàng|mỗi) tháng| tháng (?:cuối|đầu) (?:mỗi )?quý(?: sau)?)'
const date = `(?:${ofMonth}|${numeric}|${inWords})`
const phrase = new RegExp(
  `(?<!\\p{L})(${lead})(?:\\s+(\\d{1,2})(?:\\s?giờ|h)(?:\\s?\\d{2})?(?:\\s*,)?)?\\s+(?:ngày\\s+)?(${date}(?:(?:\\s*,|\\s+và|\\s*;)\\s*(?:ngày\\s+)?${date})*)`,
  'giu',
)

const isReal = (day: number, month: number | null): boolean => day >= 1 && day <= 31 && (month === null || (month >= 1 && month <= 12))

/** Every day for reports that these words name, in order; empty where they name none ("định kỳ", "theo quy định"). */
export function reportingDaysIn(text: string): ReportingDay[] {
  const plain = text.replace(/\*+/g, '')
  return [...plain.matchAll(phrase)].flatMap((match) => {
    const words = (match[1] ?? '').toLocaleLowerCase('vi')
    const isBefore = /trước$/u.test(words)
    return (match[3] ?? '').match(new RegExp(date, 'giu'))!.flatMap((part): ReportingDay[] => {
      const numbers = (part.match(/\d+/g) ?? []).map(Number)
      const isMonthly = new RegExp(`^${ofMonth}`, 'iu').test(part)
      const [day = 0, month = null, year = null] = isMonthly ? [numbers[0]] : numbers
      if (!isReal(day, month)) return []
      const every = !isMonthly ? 'year' : /cuối/u.test(part) ? 'quarterEnd' : /đầu/u.test(part) ? 'quarterStart' : 'month'
      const beforeHour = match[2] === undefined ? null : Number(match[2])
      const isIncluded = beforeHour === null ? !isBefore : true
      return [{ isIncluded, day, month, year, every, beforeHour, isStricter: /nhất trước/u.test(words), words: match[0].trim() }]
    })
  })
}

const two = (value: number): string => String(value).padStart(2, '0')
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** That day of that month; the month's last where it has no such day (29/02 is 28/02 in a common year). */
export const dayIn = (year: number, month: number, day: number): CalendarDate =>
  `${year}-${two(month)}-${two(Math.min(day, lastDayOf(year, month)))}`

/** One moment for one report. On time up to the end of `lastOn`, or of the minute before `beforeHour` on it. */
export type Deadline = { readonly lastOn: CalendarDate; readonly lateFrom: CalendarDate; readonly beforeHour: number | null }

/** What a named day means: its last day on time and its first late one. */
export const deadlineOf = (named: CalendarDate, rule: Pick<ReportingDay, 'isIncluded' | 'beforeHour'>): Deadline =>
  rule.isIncluded
    ? { lastOn: named, lateFrom: dayAfter(named), beforeHour: rule.beforeHour }
    : { lastOn: dayBefore(named), lateFrom: named, beforeHour: null }

/** The deadlines of a rule for the reports of one year, in order. The first month of "quý sau" for the fourth quarter is next January. */
export function deadlinesOfYear(rule: ReportingDay, year: number): Deadline[] {
  if (rule.year !== null && rule.year !== year) return []
  const months = (): readonly (readonly [number, number])[] => {
    if (rule.every === 'month') return Array.from({ length: 12 }, (_, index) => [year, index + 1] as const)
    if (rule.every === 'quarterEnd') return [3, 6, 9, 12].map((month) => [year, month] as const)
    if (rule.every === 'quarterStart')
      return [4, 7, 10, 13].map((month) => (month > 12 ? ([year + 1, 1] as const) : ([year, month] as const)))
    return rule.month === null ? [] : [[year, rule.month]]
  }
  return months().map(([inYear, month]) => deadlineOf(dayIn(inYear, month, rule.day), rule))
}

/** The first late day of a yearly rule as day and month, as movements keep it. */
export function lateDayOf(rule: ReportingDay): { readonly day: number; readonly month: number } | null {
  if (rule.every !== 'year' || rule.month === null) return null
  if (!rule.isIncluded) return { day: rule.day, month: rule.month }
  // Reckoned in a common year: the day behind 28/02 is 01/03, so that nobody is called late who is not.
  const [, month, day] = dayAfter(dayIn(2023, rule.month, rule.day))
    .split('-')
    .map(Number)
  return { day: day!, month: month! }
}
