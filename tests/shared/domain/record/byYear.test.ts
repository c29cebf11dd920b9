import { describe, expect, it } from 'vitest'
import { subjectByYear } from '@shared/domain/record/byYear'
import type { Award } from '@shared/domain/award/types'
import { emptyYear } from '@shared/domain/subject/years'

const award = (id: string, decidedOn: string, periodTo: string | null = null): Award => ({ id, decidedOn, periodTo }) as Award
const rated = (year: number) => ({ ...emptyYear('p', year), rating: 'excellent' as const })

describe('a subject by year', () => {
  const years = subjectByYear(
    [award('old', '2024-12-20'), award('late', '2026-01-10', '2025-12-31'), award('first', '2025-06-01')],
    [rated(2026), rated(2023)],
    [{ year: 2026, name: 'asked' }],
  )
  it('puts an award of January beside the rating of the year it was earned in', () => {
    expect(years.map(({ year, awards }) => [year, awards.map(({ id }) => id)])).toEqual([
      [2026, []],
      [2025, ['late', 'first']],
      [2024, ['old']],
      [2023, []],
    ])
  })
  it('shows what is asked for now, and a year that was only rated', () => {
    expect(years[0]?.open).toEqual([{ year: 2026, name: 'asked' }])
    expect(years.map(({ row }) => row?.rating ?? null)).toEqual(['excellent', null, null, 'excellent'])
  })
  it('says nothing of years of which nothing is known', () => {
    expect(subjectByYear([], [], [])).toEqual([])
  })
})
