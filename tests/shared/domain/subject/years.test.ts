import { expect, it } from 'vitest'
import { programHolidays } from '@shared/domain/calendar/workingDays'
import { absentDaysWithin, emptyYear, seenYears, spansMeet, type Absence } from '@shared/domain/subject/years'

it('counts working days inside a span: 05/01/2026 is a Monday', () => {
  const days = (fromOn: string, toOn: string): number =>
    absentDaysWithin({ reason: 'sick', fromOn, toOn }, '2026-01-01', '2026-12-31', programHolidays).days
  expect(days('2026-01-05', '2026-01-09')).toBe(5)
  expect(days('2026-01-10', '2026-01-11')).toBe(0)
  // The 1st is a holiday.
  expect(days('2025-12-29', '2026-01-02')).toBe(1)
  expect(days('2026-01-05', '2026-02-27')).toBe(40)
})

it('knows whether spans meet: one day in common is enough, the next day is not', () => {
  const span = (from: string | null, to: string | null) => ({ from, to })
  expect(spansMeet(span('2026-01-01', '2026-06-30'), span('2026-06-30', null))).toBe(true)
  expect(spansMeet(span('2026-01-01', '2026-06-30'), span('2026-07-01', null))).toBe(false)
  expect(spansMeet(span(null, null), span('2020-01-01', '2020-01-01'))).toBe(true)
})

it('shows an absence in every year that it reaches into, marked with the one it was written under, once', () => {
  const leave: Absence = { reason: 'maternity', fromOn: '2025-10-01', toOn: '2026-03-31' }
  const sick: Absence = { reason: 'sick', fromOn: '2026-05-04', toOn: '2026-05-08' }
  const of = (year: number, absences: Absence[]) => ({ ...emptyYear('a', year), absences })
  const seen = (rows: Parameters<typeof seenYears>[1]) =>
    seenYears('a', rows).map(({ row, isWritten, reaching }) => [
      row.year,
      isWritten,
      row.absences.length,
      reaching.map(({ absence, writtenIn }) => `${absence.reason} ${writtenIn}`),
    ])
  expect(seen([of(2025, [leave])])).toEqual([
    [2026, false, 0, ['maternity 2025']],
    [2025, true, 1, []],
  ])
  // Backwards too: leave that began last year, written down this year.
  expect(seen([of(2026, [sick, leave]), of(2025, [])])).toEqual([
    [2026, true, 2, []],
    [2025, true, 0, ['maternity 2026']],
  ])
  // Written down with both of its years it is shown once in each.
  expect(seen([of(2026, [leave]), of(2025, [leave])])).toEqual([
    [2026, true, 1, []],
    [2025, true, 1, []],
  ])
  expect(seen([of(2026, [sick])])).toEqual([[2026, true, 1, []]])
})
