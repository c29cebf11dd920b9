import { dayAfter, dayBefore, dayIn, lastDayOf, type CalendarDate } from '../../lib/dates'

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
  /** The calendar has no such day ("31/11"): read as the month's last, to be looked at. */
  readonly isUnreal: boolean
  /** The words it was read from. */
  readonly words: string
}

const lead =
  'chậm nhất(?: là)?(?: vào)?(?: trước)?|không muộn hơn|muộn nhất(?: là)?(?: vào)?|hạn cuối(?: là)?|(?:đến )?hết|không quá|hoàn thành trước|trước'
const day = '\\d{1,2}'
const yearBehind = '(?:\\s?[/.-]\\s?\\d{4}| năm \\d{4})?'
// A point parts numbers too ("2.5 lần"): it writes a day only behind the word.
const numeric = `(?:${day}\\s?[/-]\\s?\\d{1,2}|(?<=ngày\\s)${day}\\.\\d{1,2})${yearBehind}(?![\\d/])`
const inWords = `${day}(?: của)? tháng \\d{1,2}${yearBehind}`
const ofMonth = `${day}(?:(?:\\s*,|\\s+và)\\s*(?:ngày\\s+)?${day})*(?: của)?(?: (?:hằng|hàng|mỗi) tháng| tháng (?:cuối|đầu) (?:mỗi )?quý(?: sau)?)`
const date = `(?:${ofMonth}|${numeric}|${inWords})`
const dates = `${date}(?:(?:\\s*,|\\s+và|\\s*;)\\s*(?:ngày\\s+)?${date})*`
const hour = '(\\d{1,2})(?:\\s?giờ|h)(?:\\s?\\d{2}(?:\\s?phút)?)?(?:\\s*,)?'
const months = `(?:tháng (?<month>\\d{1,2})|quý (?<quarter>IV|I{1,3}|[1-4]))(?<year>(?:\\s?/\\s?| năm )\\d{4})?(?!\\s?[\\d/]|\\p{L})`
const phrase = new RegExp(
  `(?<!\\p{L})(?:(?<lead>${lead})(?:\\s+${hour.replace('(', '(?<hour>')})?\\s+(?:ngày\\s+)?(?<dates>${dates})|(?<span>${lead})\\s+(?:trong\\s+)?${months}|(?:vào\\s+)?ngày\\s+(?<bare>${ofMonth}))`,
  'giu',
)

/** The most days a month can have; 29/02 is a day. */
const daysOf = (month: number | null): number => (month === null ? 31 : lastDayOf(2024, month))
const isMonth = (month: number | null): boolean => month === null || (month >= 1 && month <= 12)

type Read = Pick<ReportingDay, 'isIncluded' | 'beforeHour' | 'isStricter' | 'words'>

function namedDays(part: string, read: Read): ReportingDay[] {
  const numbers = (part.match(/\d+/g) ?? []).map(Number)
  const rule = (day: number, month: number | null, year: number | null, every: ReportingDay['every']): ReportingDay[] =>
    day >= 1 && isMonth(month) && day <= 31 ? [{ ...read, day, month, year, every, isUnreal: day > daysOf(month) }] : []
  if (!new RegExp(`^${ofMonth}`, 'iu').test(part)) return rule(numbers[0] ?? 0, numbers[1] ?? null, numbers[2] ?? null, 'year')
  const every = /cuối/u.test(part) ? 'quarterEnd' : /đầu/u.test(part) ? 'quarterStart' : 'month'
  return numbers.flatMap((day) => rule(day, null, null, every))
}

const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }
/** "trước tháng 11" is over with October, "đến hết quý II" with June. */
function namedSpan(groups: Readonly<Record<string, string | undefined>>, read: Read): ReportingDay[] {
  const written = groups['quarter']?.toUpperCase()
  const quarter = written === undefined ? null : (quarters[written] ?? Number(written))
  const last = quarter === null ? Number(groups['month']) : quarter * 3
  const first = quarter === null ? last : last - 2
  if (!isMonth(last) || last < 1) return []
  const year = groups['year'] === undefined ? null : Number(groups['year'].replace(/\D/g, ''))
  const month = read.isIncluded ? last : first
  return [{ ...read, day: read.isIncluded ? lastDayOf(2024, month) : 1, month, year, every: 'year', isUnreal: false }]
}

/**
 * Words that name a stretch instead of a day: "trong tháng 7" is over with July, "cuối năm" with the year. They count only where no day
 * stands beside them. Source: Civil Code 91/2015/QH13, art. 146: beginning, middle and end of a month are the 1st, the 15th and the last
 * day; the middle of a year is the last of June.
 */
const stretch = new RegExp(
  `(?<!\\p{L})(?:trong\\s+${months}|(?<edge>đầu|giữa|cuối)\\s+(?:tháng\\s+(?<edgeMonth>\\d{1,2})(?!\\s?\\d)|(?<wholeYear>năm)(?!\\s+(?:học|tháng|tới|nay|trước)|\\p{L})))`,
  'giu',
)
function namedStretches(text: string): ReportingDay[] {
  return [...text.matchAll(stretch)].flatMap((match) => {
    const groups = match.groups ?? {}
    const read: Read = { isIncluded: true, beforeHour: null, isStricter: false, words: match[0].trim() }
    const edge = groups['edge']?.toLocaleLowerCase('vi')
    if (edge === undefined) return namedSpan(groups, read)
    const of = (day: number, month: number): ReportingDay[] => [{ ...read, day, month, year: null, every: 'year', isUnreal: false }]
    if (groups['wholeYear'] !== undefined) return edge === 'giữa' ? of(30, 6) : edge === 'cuối' ? of(31, 12) : of(1, 1)
    const month = Number(groups['edgeMonth'])
    if (!isMonth(month) || month < 1) return []
    return of(edge === 'đầu' ? 1 : edge === 'giữa' ? 15 : lastDayOf(2024, month), month)
  })
}

/** Every day for reports that these words name, in order; empty where they name none ("định kỳ", "theo quy định"). */
export function reportingDaysIn(text: string): ReportingDay[] {
  const plain = text.replace(/\*+/g, '')
  const named = [...plain.matchAll(phrase)].flatMap((match) => {
    const groups = match.groups ?? {}
    const words = (groups['lead'] ?? groups['span'] ?? '').toLocaleLowerCase('vi')
    const beforeHour = groups['hour'] === undefined ? null : Number(groups['hour'])
    const isIncluded = beforeHour !== null || !/trước$/u.test(words)
    const read = { isIncluded, beforeHour, isStricter: /nhất trước/u.test(words), words: match[0].trim() }
    if (groups['span'] !== undefined) return namedSpan(groups, read)
    const stated = groups['bare'] ?? groups['dates'] ?? ''
    return (stated.match(new RegExp(date.replace('(?<=ngày\\s)', ''), 'giu')) ?? []).flatMap((part) => namedDays(part, read))
  })
  return named.length > 0 ? named : namedStretches(plain)
}

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
