import type { CalendarDate } from '../../lib/dates'
import type { Subject } from '../subject/types'
import { reportBoard } from './board'
import type { Participant, ReportDay, UnitReport } from './work'

/** A report that came late, or is still owed past its day; the first late day counts as one. */
export type LateReport = { readonly title: string; readonly days: number; readonly isMissing: boolean }
export type ReportsKnown = {
  readonly days: readonly ReportDay[]
  readonly participants: readonly Participant[]
  readonly subjects: ReadonlyMap<string, Subject>
  readonly reports: readonly UnitReport[]
}

/** The year that a report is about: the one its title names, else that of its day. A fourth quarter's is due in the next year. */
export const yearOfReport = ({ title, lateFrom }: Pick<ReportDay, 'title' | 'lateFrom'>): number =>
  Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(title)?.[0] ?? lateFrom.slice(0, 4))

/**
 * What each unit was late with in a year, by unit: facts for whoever takes points off. Nothing is taken off by them: which day costs how
 * much is the table's and the officer's to say.
 */
export function lateReports(known: ReportsKnown, year: number, today: CalendarDate): ReadonlyMap<string, readonly LateReport[]> {
  const days = known.days.filter((day) => yearOfReport(day) === year)
  return new Map(
    reportBoard(days, known.participants, known.subjects, known.reports, today).flatMap(({ subjectId, cells }) => {
      const late = cells.flatMap(({ day, state, isPart }): LateReport[] =>
        isPart !== true && (state.state === 'late' || state.state === 'missing')
          ? [{ title: day.title, days: state.days, isMissing: state.state === 'missing' }]
          : [],
      )
      return late.length === 0 ? [] : [[subjectId, late] as const]
    }),
  )
}
