import { isCarried } from '@shared/domain/meeting/rules'
import { seedLawBook } from '@shared/law/seed'
import { thresholdOn, thresholdText } from '@shared/law/threshold'
import { describe, expect, it } from 'vitest'

const on = '2026-12-10'
const from = (percent: number) => ({ percent, isAtLeast: true })
const above = (percent: number) => ({ percent, isAtLeast: false })

describe('the threshold of an award', () => {
  it.each([
    ['CSTDCS', 80, true],
    ['CSTDT', 90, true],
    ['CTD_TINH', 80, true],
    ['CSTDTQ', 90, true],
    ['CTD_CP', 80, true],
    ['DHVD_ANH_HUNG', 90, true],
    ['GK_XA', 50, false],
    ['LDTT', 50, false],
    ['TTLDXS', 50, false],
  ])('%s: %s, at least: %s', (code, percent, isAtLeast) => {
    expect(thresholdOn(seedLawBook, code, on)).toMatchObject({ ok: true, value: { percent, isAtLeast } })
  })

  it('falls back to the general one on days before its own begins', () => {
    expect(thresholdOn(seedLawBook, 'CSTDTQ', '2025-06-30')).toMatchObject({ value: { percent: 50, isAtLeast: false } })
    expect(thresholdOn(seedLawBook, 'CSTDTQ', '2025-07-01')).toMatchObject({ value: { percent: 90, isAtLeast: true } })
  })

  it('is missing where the book has neither', () => {
    expect(thresholdOn({ ...seedLawBook, parameters: [] }, 'GK_XA', on)).toMatchObject({
      ok: false,
      error: { code: 'law.missing', key: 'vote.thresholdPercent', onDate: on },
    })
  })

  it('says whether somebody has read it', () => {
    expect(thresholdOn(seedLawBook, 'CSTDTQ', on)).toMatchObject({ value: { confirmedOn: '2026-11-25' } })
    expect(thresholdOn(seedLawBook, 'CSTDCS', on)).toMatchObject({ value: { confirmedOn: null } })
  })
})

describe('a vote', () => {
  it.each([
    // exactly the share: "từ" takes it, "trên" does not
    [8, 10, from(80), true],
    [8, 10, above(80), false],
    [9, 10, above(80), true],
    [7, 10, from(80), false],
    [5, 10, above(50), false],
    [5, 9, above(50), true],
    [12, 15, from(80), true],
    [11, 15, from(80), false],
    // 89.9 stays below 90
    [899, 1000, from(90), false],
    [900, 1000, from(90), true],
    // shares that binary numbers cannot hold
    [7, 10, from(70), true],
    [29, 100, from(29), true],
    [57, 100, from(57), true],
    [58, 100, above(58), false],
    [2, 3, from(66.6667), false],
    [2, 3, from(66.6666), true],
    [2, 3, from(66.67), false],
    [1, 3, above(33.3333), true],
    [667, 1000, from(66.7), true],
    [0, 9, from(0), true],
    [9, 9, from(100), true],
    [9, 9, above(100), false],
    [999_999, 1_000_000, from(100), false],
  ])('of %s in %s against %j carries: %s', (inFavour, members, threshold, expected) => {
    expect(isCarried({ inFavour, members }, threshold)).toBe(expected)
  })
})

it.each([
  [above(50), 'trên 50%'],
  [from(80), 'từ 80% trở lên'],
  [from(66.6667), 'từ 66,6667% trở lên'],
  [above(66.5), 'trên 66,5%'],
])('%j reads “%s”', (threshold, words) => {
  expect(thresholdText(threshold)).toBe(words)
})
