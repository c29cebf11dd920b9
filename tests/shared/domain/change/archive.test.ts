import { describe, expect, it } from 'vitest'
import { closableYears, yearsOf, type YearRun } from '@shared/domain/change/archive'

/** Runs of years as a log has them, one number after the other. */
function runs(...parts: readonly (readonly [year: number, count: number])[]): YearRun[] {
  let to = 0
  return parts.map(([year, count]) => {
    const from = to + 1
    to += count
    return { year, from, to, count }
  })
}
const said = (parts: YearRun[], present = 2026): string[] =>
  closableYears(parts, present).map(
    ({ firstYear, year, from, to, count, staying }) => `${firstYear}-${year} ${from}..${to} ${count}+${staying}`,
  )

describe('years of the log that can be closed', () => {
  it.each<[string, YearRun[], string[]]>([
    ['none in an empty log', [], []],
    ['none in the first year', runs([2026, 9]), []],
    ['the year before', runs([2025, 4], [2026, 9]), ['2025-2025 1..4 4+0']],
    ['each with what is older', runs([2023, 2], [2025, 4], [2026, 1]), ['2023-2023 1..2 2+0', '2023-2025 1..6 6+0']],
    ['nothing of a year that is to come', runs([2025, 3], [2027, 2], [2026, 1]), ['2025-2025 1..3 3+0']],
    ['entries without a moment go with what stands around them', runs([0, 2], [2025, 3], [2026, 1]), ['0-2025 1..5 5+0']],
    [
      'a clock that ran ahead keeps the rest of its year in the log',
      runs([2024, 5], [2025, 1], [2024, 3], [2026, 1]),
      ['2024-2024 1..5 5+3', '2024-2025 1..9 9+0'],
    ],
    ['a year that only stands behind a later one cannot be closed', runs([2026, 5], [2025, 1]), []],
    ['the last year of a log that nobody has written in since', runs([2025, 5]), ['2025-2025 1..5 5+0']],
  ])('%s', (_, log, expected) => {
    expect(said(log)).toEqual(expected)
  })

  it('are named by the first and the last', () => {
    expect(yearsOf({ firstYear: 2025, year: 2025 })).toBe('2025')
    expect(yearsOf({ firstYear: 2023, year: 2025 })).toBe('2023–2025')
    expect(yearsOf({ firstYear: 0, year: 2025 })).toBe('2025')
  })
})
