import { describe, expect, it } from 'vitest'
import { dayOfYearText, readDayOfYear } from '@shared/domain/calendar/reading'

describe('a day of the year as typed', () => {
  it.each([
    ['11/6', '06-11'],
    ['11-06', '06-11'],
    [' 11.6 ', '06-11'],
    ['1106', '06-11'],
    ['ngày 11 tháng 6', '06-11'],
    ['29/2', '02-29'],
    ['31/12', '12-31'],
  ])('%s is read', (typed, day) => expect(readDayOfYear(typed)).toBe(day))

  it.each(['', '31/4', '30/2', '0/1', '1/13', '11', '11/6/2026', 'giữa tháng 6'])('“%s” is refused, not guessed', (typed) =>
    expect(readDayOfYear(typed)).toBeNull(),
  )

  it('reads what it writes', () => expect(readDayOfYear(dayOfYearText('02-29'))).toBe('02-29'))
})
