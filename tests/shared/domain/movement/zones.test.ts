import { afterEach, describe, expect, it } from 'vitest'
import { reportStateOf } from '@shared/domain/movement/board'
import { plannedReports } from '@shared/domain/movement/reportDays'
import type { ReportDay, UnitReport } from '@shared/domain/movement/work'
import { workingDayBefore } from '@shared/domain/calendar/workingDays'
import { calendarLines } from '@shared/domain/calendar/marks'
import { seedCalendar } from '@shared/law/seed/calendar'
import { dayInVietnam } from '@shared/lib/dates'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { weekdayText } from '@renderer/text/when'
import { parseISO } from 'date-fns'

/** "Trước ngày 12/12" is on time until midnight in Vietnam, wherever the clock of the computer is set, in every year of the plan. */

const zones = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'Pacific/Kiritimati', // +14
  'Pacific/Apia',
  'Pacific/Chatham', // +12:45, with summer time
  'Australia/Lord_Howe', // summer time of half an hour
  'Australia/Eucla', // +8:45
  'Asia/Kathmandu', // +5:45
  'Asia/Kolkata',
  'Asia/Tehran',
  'Europe/Berlin', // summer time
  'Africa/Casablanca',
  'America/St_Johns', // -3:30, summer time
  'America/New_York',
  'Pacific/Marquesas', // -9:30
  'Pacific/Pago_Pago', // -11
] as const
const years = [2026, 2027, 2028, 2029, 2030] as const
const usual = process.env['TZ']
const inZone = (zone: string): void => void (process.env['TZ'] = zone)
afterEach(() => {
  if (usual === undefined) delete process.env['TZ']
  else process.env['TZ'] = usual
})

const planned = plannedReports(namSachMovement)
const dayOf = (year: number): ReportDay => {
  const found = planned.find(({ lateFrom }) => lateFrom.startsWith(String(year)))
  if (found === undefined) throw new Error(String(year))
  return { id: `d-${year}`, movementId: 'm', title: found.title, lateFrom: found.lateFrom, figures: [] }
}
const sentAt = (moment: Date): UnitReport => ({
  id: 'r',
  reportDayId: 'd',
  subjectId: 'u',
  state: 'received',
  receivedOn: dayInVietnam(moment),
  extendedTo: null,
  reason: '',
})
const state = (year: number, moment: Date): string => {
  const found = reportStateOf(dayOf(year), sentAt(moment), undefined, dayInVietnam(moment))
  return found.state === 'late' ? `late ${found.days}` : found.state
}

it('the computer of the tests takes each zone', () => {
  const offsets = zones.map((zone) => {
    inZone(zone)
    return new Date('2027-07-01T12:00:00Z').getTimezoneOffset()
  })
  expect(new Set(offsets).size).toBeGreaterThanOrEqual(14)
  expect(offsets).toEqual(expect.arrayContaining([-840, -345, -525, 150, 570, 660]))
})

describe.each(zones)('on a computer set to %s', (zone) => {
  it('a report is on time until 23:59:59 of 11/12 and late from 0:00 of 12/12, in every year', () => {
    inZone(zone)
    for (const year of years) {
      expect(dayOf(year).lateFrom).toBe(`${year}-12-12`)
      expect(state(year, new Date(`${year}-12-11T23:59:59.999+07:00`))).toBe('onTime')
      expect(state(year, new Date(`${year}-12-12T00:00:00+07:00`))).toBe('late 1')
      expect(state(year, new Date(`${year}-12-31T23:59:59+07:00`))).toBe('late 20')
      expect(state(year, new Date(`${year + 1}-01-01T00:00:00+07:00`))).toBe('late 21')
    }
  })

  it('what is still to come counts whole days, over summer time too', () => {
    inZone(zone)
    for (const year of years) {
      const day = dayOf(year)
      const left = (on: string): number => {
        const found = reportStateOf(day, undefined, undefined, on)
        return found.state === 'waiting' ? found.daysLeft : -1
      }
      expect([`${year}-12-11`, `${year}-12-10`, `${year}-11-11`, `${year}-10-01`, `${year}-03-31`].map(left)).toEqual([0, 1, 30, 71, 255])
    }
  })

  it('the last working day before is Friday where the day itself is a Saturday', () => {
    inZone(zone)
    const { lines } = calendarLines(seedCalendar, [])
    expect(years.map((year) => workingDayBefore(lines, dayOf(year).lateFrom, 1).on)).toEqual([
      '2026-12-11',
      '2027-12-10',
      '2028-12-11',
      '2029-12-11',
      '2030-12-11',
    ])
  })

  it('the day of the week on the first page is that of the day in Vietnam', () => {
    inZone(zone)
    expect(weekdayText(parseISO(dayInVietnam(new Date('2027-12-11T17:30:00Z'))))).toBe('Chủ nhật ngày 12 tháng 12 năm 2027')
  })
})

describe('days of odd years', () => {
  const yearly = (text: string) =>
    plannedReports({ ...namSachMovement, reporting: { ...namSachMovement.reporting, text, dueBefore: null } })
  it('29/02 each year is the last of February where there is none', () => {
    const found = yearly('Hằng năm, các đơn vị gửi báo cáo về UBND xã chậm nhất ngày 29/02.')
    expect(found.map(({ lateFrom }) => lateFrom)).toEqual(['2026-03-01', '2027-03-01', '2028-03-01', '2029-03-01', '2030-03-01'])
  })
  it('a quarter’s day in January belongs to the quarter before, over the new year', () => {
    const found = yearly('Các đơn vị gửi báo cáo về UBND xã trước ngày 10 tháng đầu quý sau.')
    expect(found.map(({ lateFrom }) => lateFrom)).toEqual(
      expect.arrayContaining(['2027-01-10', '2027-04-10', '2027-07-10', '2027-10-10', '2028-01-10']),
    )
  })
})
