import { describe, expect, it } from 'vitest'
import { isYearOfWork } from '@shared/domain/subject/years'

describe('the year of a rating', () => {
  it.each([
    ['2026', true],
    [' 2027 ', true],
    ['2062', false],
    ['2206', false],
    ['1944', false],
    ['26', false],
    ['', false],
  ])('“%s”', (typed, isOne) => {
    expect(isYearOfWork(typed, 2026)).toBe(isOne)
  })
})
