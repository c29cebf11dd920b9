import { describe, expect, it } from 'vitest'
import { longDate, parseDate, readDay, shortDate } from '@shared/lib/dates'

describe('a day as people write it', () => {
  it.each([
    ['1/7/2026', '2026-07-01'],
    ['20/1/2026', '2026-01-20'],
    ['1/7/26', '2026-07-01'],
    ['010726', '2026-07-01'],
    ['01072026', '2026-07-01'],
    ['1-7-2026', '2026-07-01'],
    ['1.7.2026', '2026-07-01'],
    [' 1 / 7 / 2026 ', '2026-07-01'],
    ['01/07/2026.', '2026-07-01'],
    ['ngày 1 tháng 7 năm 2026', '2026-07-01'],
    ['Ngày 01 tháng 07 năm 2026', '2026-07-01'],
    ['Nam Mẫu, ngày 29 tháng 02 năm 2028', '2028-02-29'],
    ['Nga\u0300y 5 tha\u0301ng 6 na\u0306m 2026', '2026-06-05'],
    ['2026-07-01', '2026-07-01'],
  ])('“%s” is that day', (text, day) => expect(readDay(text)).toBe(day))

  it.each([
    '',
    '1',
    '1/7',
    '1/7/',
    '1/7/202',
    '31/2/2026',
    '29/02/2027',
    '0/7/2026',
    '1/13/2026',
    '1/7-2026',
    '1/7/9999',
    '1/7/0026',
    '320126',
    '12345',
    'hôm nay',
    '31/12/20266',
  ])('“%s” is none', (text) => expect(readDay(text)).toBeNull())

  it('reads back every day as the program writes it, short and long', () => {
    for (const year of [1999, 2024, 2026, 2100])
      for (let month = 1; month <= 12; month += 1)
        for (const day of [1, 9, 10, 28]) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          for (const written of [shortDate(date), longDate(date)]) {
            expect(readDay(written)).toBe(date)
            expect(parseDate(written)).toBe(date)
          }
        }
  })

  it('leaves two digits of a year to whoever knows what the day is of', () => {
    for (const text of ['5/3/85', '050385', 'ngày 5 tháng 3 năm 85']) expect(parseDate(text)).toBeNull()
  })
})
