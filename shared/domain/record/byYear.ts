import { awardYear } from '../registration/rules'
import type { SubjectYear } from '../subject/years'
import type { Award } from '../award/types'

/** One year of a subject: how it was rated, what it was given, what is asked for it now. */
export type SubjectInYear<Open> = {
  readonly year: number
  readonly row: SubjectYear | null
  /** Newest decision first. */
  readonly awards: readonly Award[]
  readonly open: readonly Open[]
}

/**
 * Everything of a subject by year, newest first: awards stand in the year of their achievements, where the decision names it, beside the
 * rating of that year. Years of which nothing is known are left out.
 */
export function subjectByYear<Open extends { readonly year: number }>(
  awards: readonly Award[],
  rows: readonly SubjectYear[],
  open: readonly Open[],
): SubjectInYear<Open>[] {
  const years = new Set([...awards.map(awardYear), ...rows.map(({ year }) => year), ...open.map(({ year }) => year)])
  return [...years]
    .toSorted((a, b) => b - a)
    .map((year) => ({
      year,
      row: rows.find((row) => row.year === year) ?? null,
      awards: awards.filter((award) => awardYear(award) === year).toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1)),
      open: open.filter((one) => one.year === year),
    }))
}
