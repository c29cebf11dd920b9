import { daysAfter, dayAfter, type CalendarDate } from '../../lib/dates'
import type { CalendarLine } from '../calendar/marks'
import { holidaysWithin, orNextWorkingDay, workingDayAfter, workingDayBefore } from '../calendar/workingDays'
import type { Deadline } from './reportingDays'

/**
 * A deadline counted from an event that the words do not date: "trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản", "trước 10 ngày".
 * The day of the event is not counted; a period that ends on a rest day ends with the next working day, one that is counted backward does
 * not move. Source: Civil Code 91/2015/QH13, art. 147, 148. Holidays of the office's calendar are rest days.
 */
export type ReportingPeriod = {
  readonly count: number
  readonly isWorking: boolean
  readonly direction: 'after' | 'before'
  /** The words it was read from. */
  readonly words: string
}

const days = (name: string): string => `(?<${name}>\\d{1,3})(?:\\s?\\([^)]{1,30}\\))? ngày(?<${name}Working> làm việc)?`
const leadAfter = '(?:trong(?: thời hạn| vòng)?|chậm nhất(?: là)?|sau|không quá)'
/** A count of days is a period where the words say from when, or end with it; "trong 10 ngày nghỉ lễ" is none. */
const counted = '(?=[^.;]{0,40}(?:kể từ|tính từ|từ ngày|sau khi|sau ngày)|\\s*[.,;)]|\\s*$)'
const period = new RegExp(
  `(?<!\\p{L})(?:${leadAfter}\\s+${days('after')}${counted}|trước(?: ít nhất)?\\s+${days('before')}(?!\\s*\\d))`,
  'giu',
)

/** Every period that these words count, in order; the officer gives the day it is counted from. */
export const reportingPeriodsIn = (text: string): ReportingPeriod[] =>
  [...text.replace(/\*+/g, '').matchAll(period)].map(({ 0: words, groups = {} }) => ({
    count: Number(groups['after'] ?? groups['before']),
    isWorking: (groups['afterWorking'] ?? groups['beforeWorking']) !== undefined,
    direction: groups['after'] === undefined ? 'before' : 'after',
    words: words.trim(),
  }))

/** When a period from this event is over; `isWhole`: each year of it has holidays of its own in the calendar. */
export function deadlineOfPeriod(
  { count, isWorking, direction }: ReportingPeriod,
  event: CalendarDate,
  calendar: readonly CalendarLine[],
): Deadline & { readonly isWhole: boolean } {
  const isAfter = direction === 'after'
  const plain = daysAfter(event, isAfter ? count : -count)
  const counted = !isWorking ? plain : (isAfter ? workingDayAfter : workingDayBefore)(calendar, event, count).on
  const lastOn = isAfter ? orNextWorkingDay(calendar, counted).on : counted
  const [from, to] = lastOn < event ? [lastOn, event] : [event, lastOn]
  return { lastOn, lateFrom: dayAfter(lastOn), beforeHour: null, isWhole: holidaysWithin(calendar, from, to).isWhole }
}
