import { expect, it } from 'vitest'
import { fundLeft } from '@shared/domain/ruling/fund'
import { seedLawBook } from '@shared/law/seed'

const row = (key: string, value: number, to: string | null = null) => ({
  ...{ id: key, key, title: '', unit: 'đồng' },
  values: [{ from: null, to, value, source: '', note: '', confirmedOn: null }],
})
const book = (...rows: ReturnType<typeof row>[]) => ({ ...seedLawBook, parameters: [...seedLawBook.parameters, ...rows] })

it('is the planned sum less organising and less what was decided', () => {
  // By hand: 500,000,000 − 80,000,000 − 8,740,000 = 411,260,000.
  const law = book(row('fund.plannedVnd.2026', 500_000_000), row('fund.organisingVnd.2026', 80_000_000))
  expect(fundLeft(law, '2026-12-29', 8_740_000)).toBe(411_260_000)
  expect(fundLeft(law, '2027-01-02', 0)).toBeNull()
})

it('goes below zero where more was decided than planned, and is unknown while nobody entered the year', () => {
  expect(fundLeft(book(row('fund.plannedVnd.2026', 1_000_000)), '2026-12-29', 1_520_000)).toBe(-520_000)
  expect(fundLeft(seedLawBook, '2026-12-29', 0)).toBeNull()
  expect(fundLeft(book(row('fund.plannedVnd.2026', 1_000_000, '2026-06-30')), '2026-12-29', 0)).toBeNull()
})
