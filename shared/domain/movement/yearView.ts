import { daysBetween, partsOf, yearOf, type CalendarDate } from '../../lib/dates'
import { plannedReviews } from './rules'
import type { EmulationMovement } from './types'
import { isTaskOpen, type ReportDay, type Task } from './work'

/** Where a day stands in its year, from 0 to below 1. */
export const placeInYear = (on: CalendarDate): number => {
  const { year } = partsOf(on)
  return daysBetween(`${year}-01-01`, on) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`)
}

/** Where a day stands in a year that it may lie outside of: at the edge nearest to it. */
export const placeWithin = (on: CalendarDate, year: number): number => (yearOf(on) < year ? 0 : yearOf(on) > year ? 1 : placeInYear(on))

export type PhaseBar = {
  readonly id: string
  readonly title: string
  readonly years: string
  /** From 0 to 1 over the whole movement. */
  readonly from: number
  readonly to: number
  readonly isPresent: boolean
}
/** The phases over the whole movement; a movement without phases is one bar. */
export function phaseBars(movement: EmulationMovement, year: number): PhaseBar[] {
  const whole = movement.toYear - movement.fromYear + 1
  return movement.schedule.phases.map(({ id, title, fromYear, toYear }) => ({
    id,
    title,
    years: fromYear === toYear ? String(fromYear) : `${fromYear} - ${toYear}`,
    from: (fromYear - movement.fromYear) / whole,
    to: (toYear - movement.fromYear + 1) / whole,
    isPresent: fromYear <= year && year <= toYear,
  }))
}

export type TaskDot = { readonly on: CalendarDate; readonly state: 'done' | 'late' | 'coming'; readonly count: number }
/** Duties of the year by the month they are due or were done in, so that marks do not touch; late ones stand apart from coming ones. */
export function taskDots(tasks: readonly Task[], year: number, today: CalendarDate): TaskDot[] {
  const dots = new Map<string, TaskDot>()
  const add = (on: CalendarDate, state: TaskDot['state']): void => {
    if (yearOf(on) !== year) return
    const key = `${on.slice(0, 7)} ${state}`
    dots.set(key, { on: dots.get(key)?.on ?? on, state, count: (dots.get(key)?.count ?? 0) + 1 })
  }
  for (const task of tasks) {
    const { dueOn, doneOn } = task
    if (doneOn !== null) add(doneOn, 'done')
    if (dueOn !== null && isTaskOpen(task)) add(dueOn, dueOn < today ? 'late' : 'coming')
  }
  return [...dots.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** What comes next in the movement: one thing, the most pressing first. */
export type YearStep =
  | { readonly code: 'chooseUnits' | 'planReports' | 'giveForms' | 'gather' | 'none' }
  | { readonly code: 'remind' | 'request'; readonly day: ReportDay; readonly units: number }
  | { readonly code: 'lateTasks' | 'approveScores'; readonly count: number }
  | { readonly code: 'review'; readonly year: number }

export type YearReport = { readonly day: ReportDay; readonly missing: number; readonly waiting: number; readonly sent: number }

/** The report that a year ends in: the one called so, else the last. */
export const ownReportOf = <Report extends { readonly day: Pick<ReportDay, 'title'> }>(reports: readonly Report[]): Report | undefined =>
  reports.findLast(({ day }) => /^báo cáo năm/iu.test(day.title)) ?? reports.at(-1)

export type YearFacts = {
  readonly movement: EmulationMovement
  readonly year: number
  readonly today: CalendarDate
  readonly units: number
  readonly registered: number
  /** The reports of the year, earliest first, with how many units have sent theirs, let the day pass, or still have time. */
  readonly reports: readonly YearReport[]
  readonly tasks: readonly Task[]
  /** Units scored whole that wait for approval. */
  readonly toApprove?: number
  readonly hasReport: boolean
  readonly openedPhaseIds: ReadonlySet<string>
}
/** How long before its day the request for reports is proposed. */
const requestDays = 45
export function yearStep(facts: YearFacts): YearStep {
  const { movement, year, today, units, registered, reports, tasks, toApprove = 0, hasReport, openedPhaseIds } = facts
  const late = tasks.filter((task) => task.dueOn !== null && task.dueOn < today && isTaskOpen(task)).length
  const review = plannedReviews(movement).find((one) => one.year === year && one.year <= yearOf(today) && !openedPhaseIds.has(one.phaseId))
  const [own, missed] = [ownReportOf(reports), reports.findLast(({ missing }) => missing > 0)]
  const next = reports.find(({ day, waiting }) => waiting > 0 && daysBetween(today, day.lateFrom) <= requestDays)
  if (units === 0) return { code: 'chooseUnits' }
  if (missed !== undefined) return { code: 'remind', day: missed.day, units: missed.missing }
  if (own === undefined && movement.reporting.dueBefore !== null) return { code: 'planReports' }
  if (next !== undefined) return { code: 'request', day: next.day, units: next.waiting }
  if (own !== undefined && own.sent > 0 && own.waiting + own.missing === 0 && !hasReport) return { code: 'gather' }
  if (toApprove > 0) return { code: 'approveScores', count: toApprove }
  if (late > 0) return { code: 'lateTasks', count: late }
  if (review !== undefined) return { code: 'review', year: review.year }
  return registered === 0 && year >= yearOf(today) ? { code: 'giveForms' } : { code: 'none' }
}
