import { describe, expect, it } from 'vitest'
import { hourText } from '@shared/documents/words/hours'
import { readHour } from '@shared/lib/hours'

describe('an hour of the day', () => {
  it.each([
    ['8h30', '08:30'],
    ['8h', '08:00'],
    ['10h15', '10:15'],
    ['10 giờ', '10:00'],
    ['8 giờ 30', '08:30'],
    ['8 Giờ 30 phút', '08:30'],
    ['14.30', '14:30'],
    ['14:30', '14:30'],
    ['7g45', '07:45'],
    [' 14h 05 ', '14:05'],
    ['', ''],
  ])('“%s” is read as “%s”', (typed, hour) => {
    expect(readHour(typed)).toBe(hour)
    if (hour !== '') expect(hourText(typed)).toBe(hour.replace(':', ' giờ '))
  })

  it.each(['8:5', '25h', '8h60', 'chiều', '8', '14:', '8h30h', '-8h'])('“%s” is none', (typed) => {
    expect(readHour(typed)).toBeNull()
  })
})
