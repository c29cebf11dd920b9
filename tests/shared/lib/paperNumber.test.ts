import { describe, expect, it } from 'vitest'
import { paperNumberOf } from '@shared/lib/paperNumber'

describe('the number of a paper as people write it', () => {
  it.each([
    ['12', 12],
    [' 05 ', 5],
    ['12/QĐ-UBND', 12],
    ['số 12/QĐ-UBND', 12],
    ['Số: 012 / TTr-VHXH', 12],
    ['7/BB-HĐTĐKT', 7],
    ['', null],
    ['  ', null],
  ])('reads “%s”', (typed, number) => expect(paperNumberOf(typed)).toBe(number))

  it.each(['0', '22a', 'abc', '12/2026/QĐ-UBND', '12-QĐ', '1.5', '-3', '1234567', '/QĐ-UBND', '12/'])('does not guess at “%s”', (typed) =>
    expect(paperNumberOf(typed)).toBeUndefined(),
  )
})
