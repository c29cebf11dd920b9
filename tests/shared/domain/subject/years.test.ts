import { expect, it } from 'vitest'
import { programHolidays } from '@shared/domain/calendar/workingDays'
import { absentDaysWithin, spansMeet } from '@shared/domain/subject/years'

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
