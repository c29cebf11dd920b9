import { describe, expect, it } from 'vitest'
import { calendarLines } from '@shared/domain/calendar/marks'
import { programHolidays, workingDayAfter, workingDaysIn } from '@shared/domain/calendar/workingDays'
import { deadlineOfPeriod, reportingPeriodsIn } from '@shared/domain/movement/reportingPeriods'
import { afterWorkingDays, beforeWorkingDays, isWorkingDay, workingDaysBetween } from '@shared/lib/workingDays'

/** Thursday 30/4 and Friday 01/5/2026. */
const holidays = new Set(['2026-04-30', '2026-05-01'])

describe('working days with holidays', () => {
  it('leave out holidays and weekends, a holiday on a weekend once', () => {
    expect(workingDaysBetween('2026-04-27', '2026-05-08', holidays)).toBe(8)
    expect(workingDaysBetween('2026-04-27', '2026-05-08')).toBe(10)
    expect(workingDaysBetween('2026-05-02', '2026-05-03', new Set(['2026-05-02']))).toBe(0)
    expect(isWorkingDay('2026-04-30', holidays)).toBe(false)
  })

  it('count over a holiday forward and backward', () => {
    expect(afterWorkingDays('2026-04-29', 1, holidays)).toBe('2026-05-04')
    expect(beforeWorkingDays('2026-05-04', 1, holidays)).toBe('2026-04-29')
  })

  it('move the end of a period off a holiday, and not without one', () => {
    const [period] = reportingPeriodsIn('Gửi báo cáo trong thời hạn 03 ngày làm việc kể từ ngày nhận được văn bản.')
    expect(deadlineOfPeriod(period!, '2026-04-28', programHolidays).lastOn).toBe('2026-05-05')
    expect(deadlineOfPeriod(period!, '2026-04-28', []).lastOn).toBe('2026-05-01')
  })

  const tet = {
    id: '7f5ae0d5-1f0b-4d8e-9f3c-0c9f0a4f1a10',
    title: 'Nghỉ Tết Nguyên đán',
    fromDay: '02-14',
    toDay: '02-22',
    who: '',
    basis: '',
    year: 2026,
    isHoliday: true,
  }
  const { lines } = calendarLines([], [tet])
  const both = [...programHolidays, ...lines]

  it('count by the calendar of the office, and say when a year has no days of its own there', () => {
    // Tuesday the 10th: four working days to Friday the 13th, then Tết to the 22nd.
    expect(workingDaysIn(both, '2026-02-10', '2026-02-24')).toEqual({ days: 6, isWhole: true })
    expect(workingDaysIn(programHolidays, '2026-02-10', '2026-02-24')).toEqual({ days: 11, isWhole: false })
    expect(workingDayAfter(both, '2026-02-10', 10)).toEqual({ on: '2026-03-03', isWhole: true })
    expect(workingDayAfter(both, '2026-12-30', 2)).toEqual({ on: '2027-01-04', isWhole: false })
    const [period] = reportingPeriodsIn('trong thời hạn 05 ngày làm việc kể từ ngày nhận')
    expect(deadlineOfPeriod(period!, '2026-02-10', both)).toMatchObject({ lastOn: '2026-02-24', isWhole: true })
    expect(deadlineOfPeriod(period!, '2026-12-28', both)).toMatchObject({ lastOn: '2027-01-05', isWhole: false })
  })

  it('count right over 29/02 and the end of a year', () => {
    expect(afterWorkingDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(afterWorkingDays('2026-12-31', 1, new Set(['2027-01-01']))).toBe('2027-01-04')
  })
})
