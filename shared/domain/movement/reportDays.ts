import { dayIn, type CalendarDate } from '../../lib/dates'
import { deadlinesOfYear, lateDayOf, reportingDaysIn, type ReportingDay } from './reportingDays'
import type { EmulationMovement } from './types'

/** A report that the plan asks of every unit; `year`: the one it is about. */
export type PlannedReport = { readonly title: string; readonly year: number; readonly lateFrom: CalendarDate }

const quarterNames = ['I', 'II', 'III', 'IV'] as const
const two = (value: number): string => String(value).padStart(2, '0')

/** What the reports of a rule are called, in the order of their days within a year. */
const titleOf = (rule: ReportingDay, year: number, at: number, text: string): string => {
  if (rule.every === 'month') return `Báo cáo tháng ${two(at + 1)}/${year}`
  if (rule.every !== 'year') return `Báo cáo quý ${quarterNames[at] ?? ''}/${year}`
  const before = text.slice(0, Math.max(0, text.indexOf(rule.words)))
  const isHalf = /6 tháng[^;.]{0,40}$/u.test(before) && (rule.month ?? 12) <= 8
  return isHalf ? `Báo cáo 6 tháng đầu năm ${year}` : `Báo cáo trước ${two(rule.day)}/${two(rule.month ?? 1)}/${year}`
}

/**
 * Every report that the plan asks for, for every year of the movement, earliest first: the year's own, and those of months, quarters and
 * half-years that the same paragraph names. None where the plan names no day.
 */
export function plannedReports(movement: EmulationMovement): PlannedReport[] {
  const { dueBefore, text } = movement.reporting
  const plain = text.replace(/\*+/g, '')
  const isOwn = (rule: ReportingDay): boolean => {
    const day = lateDayOf(rule)
    return day !== null && dueBefore !== null && day.day === dueBefore.day && day.month === dueBefore.month
  }
  const others = reportingDaysIn(text).filter((rule) => !isOwn(rule))
  const years = Array.from({ length: movement.toYear - movement.fromYear + 1 }, (_, index) => movement.fromYear + index)
  return years
    .flatMap((year) => [
      ...(dueBefore === null ? [] : [{ title: `Báo cáo năm ${year}`, year, lateFrom: dayIn(year, dueBefore.month, dueBefore.day) }]),
      ...others.flatMap((rule) =>
        deadlinesOfYear(rule, year).map(({ lateFrom }, at) => ({ title: titleOf(rule, year, at, plain), year, lateFrom })),
      ),
    ])
    .toSorted((a, b) => (a.lateFrom < b.lateFrom ? -1 : a.lateFrom > b.lateFrom ? 1 : 0))
}
