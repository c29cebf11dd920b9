import { describe, expect, it } from 'vitest'
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
    expect(deadlineOfPeriod(period!, '2026-04-28', holidays).lastOn).toBe('2026-05-05')
    expect(deadlineOfPeriod(period!, '2026-04-28').lastOn).toBe('2026-05-01')
  })

  it('count right over 29/02 and the end of a year', () => {
    expect(afterWorkingDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(afterWorkingDays('2026-12-31', 1, new Set(['2027-01-01']))).toBe('2027-01-04')
  })
})
