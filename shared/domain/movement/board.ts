import { dayAfter, dayBefore, type CalendarDate } from '../../lib/dates'
import { compareNames } from '../../lib/text'
import type { Subject } from '../subject/types'
import { daysBetween } from './rules'
import type { Participant, ReportDay, Task, UnitReport } from './work'

/** How one unit stands with one report on a day. Days late count the first late day as one. */
export type ReportState =
  | { readonly state: 'onTime'; readonly on: CalendarDate }
  | { readonly state: 'late'; readonly on: CalendarDate; readonly days: number }
  /** `isReturned`: it came, was sent back with a reason and is owed again. */
  | { readonly state: 'missing'; readonly days: number; readonly isReturned?: true }
  | { readonly state: 'waiting'; readonly daysLeft: number; readonly extendedTo: CalendarDate | null; readonly isReturned?: true }
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

export type BoardCell = { readonly day: ReportDay; readonly report: UnitReport | null; readonly state: ReportState }
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
  return [...new Set(participants.map(({ subjectId }) => subjectId))]
    .map((subjectId): BoardRow => {
      const subject = subjects.get(subjectId)
      const cells = days.map((day): BoardCell => {
        const report = byKey.get(`${day.id}/${subjectId}`)
        return { day, report: report ?? null, state: reportStateOf(day, report, subject, today) }
      })
      return { subjectId, name: subject?.name ?? '', cells }
    })
    .toSorted((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name))
}

/** How many units of a report are in each state; `owed` leaves out who is exempt or had ended. */
export function countStates(rows: readonly BoardRow[], dayId: string): Record<ReportState['state'], number> & { readonly owed: number } {
  const counts = { onTime: 0, late: 0, missing: 0, waiting: 0, exempt: 0, ended: 0 }
  for (const { cells } of rows) {
    const state = cells.find(({ day }) => day.id === dayId)?.state.state
    if (state !== undefined) counts[state] += 1
  }
  return { ...counts, owed: rows.length - counts.exempt - counts.ended }
}

/** The next day of a task that comes again, after the present one was done; the same day where it comes once. */
export function nextDueOn({ every, dueOn }: Pick<Task, 'every' | 'dueOn'>): CalendarDate | null {
  if (dueOn === null || every === 'once') return dueOn
  const [year = 0, month = 1, day = 1] = dueOn.split('-').map(Number)
  const at = month - 1 + (every === 'quarter' ? 3 : 12)
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, at, Math.min(day, last))).toISOString().slice(0, 10)
}
