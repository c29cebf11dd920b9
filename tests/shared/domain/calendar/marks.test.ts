import { describe, expect, it } from 'vitest'
import { calendarLines, holidaysOf, marksDue, marksOfYear } from '@shared/domain/calendar/marks'
import { calendarRowSchema, type CalendarRow } from '@shared/domain/calendar/types'
import type { CalendarSeed } from '@shared/law/calendar'
import { seedCalendar } from '@shared/law/seed/calendar'

const seed = (change: Partial<CalendarSeed> = {}): CalendarSeed => ({
  id: 's',
  title: 'Mốc mẫu',
  fromDay: '06-11',
  toDay: null,
  who: '',
  kind: 'usual',
  isHoliday: false,
  validFrom: null,
  validTo: null,
  source: '',
  confirmedOn: null,
  note: '',
  ...change,
})
const row = (change: Partial<CalendarRow> = {}): CalendarRow => ({
  id: 'r',
  title: 'Mốc riêng',
  fromDay: '02-29',
  toDay: null,
  year: null,
  who: '',
  basis: '',
  ...change,
})
const spans = (seeds: readonly CalendarSeed[], rows: readonly CalendarRow[], year: number) =>
  marksOfYear(calendarLines(seeds, rows).lines, year).map(({ from, to, ofYear }) => [from, to, ofYear])

describe('a line of the calendar', () => {
  it('on 29/02 is held on the last of February in a common year', () => {
    expect(spans([], [row()], 2027)).toEqual([['2027-02-28', '2027-02-28', 2027]])
    expect(spans([], [row()], 2028)).toEqual([['2028-02-29', '2028-02-29', 2028]])
  })

  it('over the new year stands in both years and belongs to the one it begins in', () => {
    expect(spans([], [row({ fromDay: '12-15', toDay: '01-15' })], 2027)).toEqual([
      ['2026-12-15', '2027-01-15', 2026],
      ['2027-12-15', '2028-01-15', 2027],
    ])
  })

  it('of one year only stands in that year', () => {
    expect(spans([], [row({ year: 2026 })], 2026)).toHaveLength(1)
    expect(spans([], [row({ year: 2026 })], 2027)).toEqual([])
  })

  it('of the program is held within the days of its source', () => {
    const dated = seed({ validFrom: '2025-07-01', validTo: '2027-02-28' })
    expect([2025, 2026, 2027].map((year) => spans([dated], [], year).length)).toEqual([0, 1, 0])
  })

  it('of the program gives way to what the office says of it, and comes back when that goes', () => {
    const said = calendarLines([seed()], [row({ seedId: 's' })])
    expect(said.lines).toMatchObject([{ id: 's', title: 'Mốc riêng', origin: 'changed' }])
    const off = calendarLines([seed()], [row({ seedId: 's', isOff: true })])
    expect([off.lines.length, off.off.map(({ title }) => title)]).toEqual([0, ['Mốc mẫu']])
  })

  it('of the program keeps its own words when only what was done is noted', () => {
    const { lines } = calendarLines([seed()], [row({ seedId: 's', isAsSeed: true, done: [{ year: 2026, on: '2026-06-12' }] })])
    expect(marksOfYear(lines, 2026)).toMatchObject([{ title: 'Mốc mẫu', origin: 'usual', doneOn: '2026-06-12' }])
  })

  it('that stood for one the program no longer brings is the office’s own', () => {
    expect(calendarLines([], [row({ seedId: 'gone' })]).lines).toMatchObject([{ id: 'r', origin: 'own' }])
  })
})

describe('what waits on Hôm nay', () => {
  const due = (today: string, ...rows: CalendarRow[]) => marksDue(calendarLines([], rows).lines, today).map(({ to }) => to)

  it('is told from two weeks before its last day until two weeks after it', () => {
    const line = row({ fromDay: '06-01', toDay: '06-30' })
    expect(due('2026-06-15', line)).toEqual([])
    expect(due('2026-06-16', line)).toEqual(['2026-06-30'])
    expect(due('2026-07-14', line)).toEqual(['2026-06-30'])
    expect(due('2026-07-15', line)).toEqual([])
  })

  it('is told across the new year from both sides', () => {
    expect(due('2026-12-25', row({ fromDay: '01-03' }))).toEqual(['2027-01-03'])
    expect(due('2027-01-10', row({ fromDay: '12-15', toDay: '01-15' }))).toEqual(['2027-01-15'])
  })

  it('is silent about holidays, about what was done in that year, and about the work of the level above', () => {
    expect(due('2026-09-01', row({ fromDay: '09-02', isHoliday: true }))).toEqual([])
    expect(due('2027-01-10', row({ fromDay: '12-15', toDay: '01-15', done: [{ year: 2026, on: '2027-01-08' }] }))).toEqual([])
    expect(marksDue(calendarLines([seed({ isOthers: true })], []).lines, '2026-06-10')).toEqual([])
  })
})

describe('the program’s own lines', () => {
  it('have an id of their own each, stand in the schema, and name a source where a text gives the day', () => {
    expect(new Set(seedCalendar.map(({ id }) => id)).size).toBe(seedCalendar.length)
    for (const { id, title, fromDay, toDay, who, source, kind } of seedCalendar) {
      expect(calendarRowSchema.safeParse({ id, title, fromDay, toDay, who, basis: source, year: null }).success, id).toBe(true)
      expect(source !== '', id).toBe(kind === 'fixed')
    }
  })

  it('make every day of a holiday that spans several', () => {
    const { lines } = calendarLines(seedCalendar, [
      row({ title: 'Nghỉ Tết', fromDay: '02-14', toDay: '02-16', year: 2026, isHoliday: true }),
    ])
    const days = holidaysOf(lines, [2026])
    expect(
      ['2026-01-01', '2026-02-14', '2026-02-15', '2026-02-16', '2026-04-30', '2026-05-01', '2026-09-02'].every((day) => days.has(day)),
    ).toBe(true)
    expect(days.size).toBe(7)
  })
})
