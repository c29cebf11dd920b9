import { format, isSameDay, parseISO, subDays } from 'date-fns'
import { dayInVietnam, type CalendarDate } from '@shared/lib/dates'

/** Words for moments, read at the edge: an instant is ISO 8601, shown in the PC's own time. */

/** `14:32:08`. */
export const clockTime = (instant: string): string => format(parseISO(instant), 'HH:mm:ss')

/** `14:30 hôm nay`, `09:05 hôm qua`, `14:30 ngày 05/11/2026`. */
export function whenText(instant: string, now: Date = new Date()): string {
  const at = parseISO(instant)
  const time = format(at, 'HH:mm')
  if (isSameDay(at, now)) return `${time} hôm nay`
  if (isSameDay(at, subDays(now, 1))) return `${time} hôm qua`
  return `${time} ngày ${format(at, 'dd/MM/yyyy')}`
}

/** The same to the second, where moments stand in a list: `14:30:08 hôm nay`. Two of one minute read alike otherwise. */
export function momentText(instant: string, now?: Date): string {
  return `${clockTime(instant)}${whenText(instant, now).slice('14:30'.length)}`
}

/** For what outlives the day: papers, files, labels of the log. `10:52 ngày 01/12/2026`, never "hôm nay". */
export const lastingText = (instant: string): string => format(parseISO(instant), "HH:mm 'ngày' dd/MM/yyyy")
/** The same to the second, where a moment names one copy or one state among others. */
export const lastingMoment = (instant: string): string => format(parseISO(instant), "HH:mm:ss 'ngày' dd/MM/yyyy")

/** Today in Vietnam's calendar, `YYYY-MM-DD`: a PC set to another zone makes nobody late. */
export const today = (now: Date = new Date()): CalendarDate => dayInVietnam(now)

// As official papers write the days of the week. Source: Decree 30/2020/NĐ-CP, Appendix II.
const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** `thứ Tư ngày 09 tháng 12 năm 2026`. */
export const weekdayText = (now: Date): string => `${weekdays[now.getDay()] ?? ''} ${format(now, "'ngày' dd 'tháng' MM 'năm' yyyy")}`
