import { dayAfter, dayBefore, daysBetween, type CalendarDate } from '../../lib/dates'
import { compareNames } from '../../lib/text'
import type { Subject } from '../subject/types'
import { lastSuccessor, predecessorsBefore, withSuccessors } from './successors'
import type { Participant, ReportDay, UnitReport } from './work'

/** How one unit stands with one report on a day. Days late count the first late day as one. */
export type ReportState =
  /** `sentBy`: units that went on as this one sent it before they ended. */
  | { readonly state: 'onTime'; readonly on: CalendarDate; readonly sentBy?: string }
  | { readonly state: 'late'; readonly on: CalendarDate; readonly days: number; readonly sentBy?: string }
  /** `isReturned`: it came, was sent back with a reason and is owed again. */
  /** `sentBy` of one still owed: only some of the units it was made of sent theirs. */
  | { readonly state: 'missing'; readonly days: number; readonly isReturned?: true; readonly sentBy?: string }
  | {
      readonly state: 'waiting'
      readonly daysLeft: number
      readonly extendedTo: CalendarDate | null
      readonly isReturned?: true
      readonly sentBy?: string
    }
  | { readonly state: 'exempt' }
  /** The unit ended before the report was due. */
  | { readonly state: 'ended' }

/** Where a unit stands with a report: by the day of sending, after it by today. */
export function reportStateOf(
  day: ReportDay,
  report: UnitReport | undefined,
  subject: Subject | undefined,
  today: CalendarDate,
): ReportState {
  if (report?.state === 'exempt') return { state: 'exempt' }
  const lateFrom = report?.extendedTo == null ? day.lateFrom : dayAfter(report.extendedTo)
  if (report?.state === 'received' && report.receivedOn !== null)
    return report.receivedOn < lateFrom
      ? { state: 'onTime', on: report.receivedOn }
      : { state: 'late', on: report.receivedOn, days: daysBetween(lateFrom, report.receivedOn) + 1 }
  if (subject?.endedOn != null && subject.endedOn < day.lateFrom) return { state: 'ended' }
  const returned = report?.state === 'returned' ? { isReturned: true as const } : {}
  return today < lateFrom
    ? { state: 'waiting', daysLeft: daysBetween(today, dayBefore(lateFrom)), extendedTo: report?.extendedTo ?? null, ...returned }
    : { state: 'missing', days: daysBetween(lateFrom, today) + 1, ...returned }
}

/** A merged unit: what its parts sent before they ended counts for it, whole once all that took part have sent. */
function mergedState(
  own: ReportState,
  parts: readonly Subject[],
  day: ReportDay,
  reportOf: (id: string) => UnitReport | undefined,
  today: CalendarDate,
): ReportState {
  if (own.state !== 'missing' && own.state !== 'waiting') return own
  const sent = parts.flatMap((part) => {
    const report = reportOf(part.id)
    const state = reportStateOf(day, report, undefined, today)
    return state.state === 'onTime' || state.state === 'late' ? [{ name: part.name, state }] : []
  })
  if (sent.length === 0) return own
  const sentBy = sent.map(({ name }) => name).join(', ')
  const last = sent.toSorted((a, b) => (a.state.on < b.state.on ? 1 : -1))[0]!
  return sent.length === parts.length ? { ...last.state, sentBy } : { ...own, sentBy }
}

/** `isPart`: the unit ended before the day and went on as another, for which what it sent counts. */
export type BoardCell = { readonly day: ReportDay; readonly report: UnitReport | null; readonly state: ReportState; readonly isPart?: true }
export type BoardRow = { readonly subjectId: string; readonly name: string; readonly cells: readonly BoardCell[] }

const order: Record<ReportState['state'], number> = { missing: 0, late: 1, waiting: 2, onTime: 3, exempt: 4, ended: 5 }

/** Units by reports, those that owe the report `first` before the others. A unit named twice (two records made one) stands once. */
export function reportBoard(
  days: readonly ReportDay[],
  participants: readonly Participant[],
  subjects: ReadonlyMap<string, Subject>,
  reports: readonly UnitReport[],
  today: CalendarDate,
  first: string | null = days[0]?.id ?? null,
): BoardRow[] {
  const byKey = new Map<string, UnitReport>()
  for (const report of reports) {
    const key = `${report.reportDayId}/${report.subjectId}`
    if (byKey.get(key)?.state !== 'received') byKey.set(key, report)
  }
  const rank = ({ cells }: BoardRow): number => order[cells.find(({ day }) => day.id === first)?.state.state ?? 'ended']
  const unitIds = [...new Set(participants.map(({ subjectId }) => subjectId))]
  const own = new Set(unitIds)
  const merged = unitIds.filter((id) => subjects.get(id)?.successorId != null)
  return withSuccessors(unitIds, subjects)
    .map((subjectId): BoardRow => {
      const subject = subjects.get(subjectId)
      const cells = days.map((day): BoardCell => {
        const report = byKey.get(`${day.id}/${subjectId}`)
        const parts = predecessorsBefore(subjectId, merged, subjects, day.lateFrom)
        // A unit that only took the place of another owes nothing from before that.
        const isOwing = own.has(subjectId) || parts.length > 0
        const state: ReportState = isOwing ? reportStateOf(day, report, subject, today) : { state: 'ended' }
        const isPart = subject?.endedOn != null && subject.endedOn < day.lateFrom && lastSuccessor(subjectId, subjects) !== subjectId
        const cell = { day, report: report ?? null, state: mergedState(state, parts, day, (id) => byKey.get(`${day.id}/${id}`), today) }
        return isPart ? { ...cell, isPart } : cell
      })
      return { subjectId, name: subject?.name ?? '', cells }
    })
    .filter(({ subjectId, cells }) => own.has(subjectId) || cells.some(({ state }) => state.state !== 'ended'))
    .toSorted((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name))
}

/** How many units of a report are in each state; `owed` leaves out who is exempt or had ended, and parts of a merged unit, which is counted itself. */
export function countStates(rows: readonly BoardRow[], dayId: string): Record<ReportState['state'], number> & { readonly owed: number } {
  const counts = { onTime: 0, late: 0, missing: 0, waiting: 0, exempt: 0, ended: 0 }
  for (const { cells } of rows) {
    const cell = cells.find(({ day }) => day.id === dayId)
    if (cell !== undefined) counts[cell.isPart === true ? 'ended' : cell.state.state] += 1
  }
  return { ...counts, owed: rows.length - counts.exempt - counts.ended }
}

/** Units that still owe a report, by the last day each of them is in time: those whose day was put off stand under that day. Earliest first. */
export function stillOwed(rows: readonly BoardRow[], day: ReportDay): { readonly on: CalendarDate; readonly units: number }[] {
  const byDay = new Map<CalendarDate, number>()
  for (const { cells } of rows) {
    const cell = cells.find((one) => one.day.id === day.id)
    if (cell === undefined || cell.isPart === true || (cell.state.state !== 'missing' && cell.state.state !== 'waiting')) continue
    const on = cell.report?.extendedTo ?? dayBefore(day.lateFrom)
    byDay.set(on, (byDay.get(on) ?? 0) + 1)
  }
  return [...byDay].map(([on, units]) => ({ on, units })).toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** The report in question on a day: the one whose day is nearest, of two as near the one that is past. `days` earliest first. */
export const reportInQuestion = (days: readonly ReportDay[], today: CalendarDate): ReportDay | undefined =>
  days.reduce<ReportDay | undefined>(
    (best, day) =>
      best === undefined || Math.abs(daysBetween(today, day.lateFrom)) < Math.abs(daysBetween(today, best.lateFrom)) ? day : best,
    undefined,
  )
