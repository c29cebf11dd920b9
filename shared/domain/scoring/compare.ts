import type { SubjectYear } from '../subject/years'
import { markOf } from './marks'
import { weighed, ofWeighed } from './points'
import type { ScoreRow } from './board'
import type { ScoreTable, ScoreValue } from './types'

export type ComparedLine = {
  readonly criterionId: string
  readonly one: ScoreValue | null
  readonly other: ScoreValue | null
  /** By how much the first leads, weighed; 0 where a value is open. */
  readonly lead: number
}
export type Compared = {
  readonly lines: readonly ComparedLine[]
  /** On how many criteria each leads. */
  readonly leads: readonly [number, number]
  /** Share of women of each in the year, as far as its numbers are known. */
  readonly womenPercent: readonly [number | null, number | null]
}

const shareOf = (year: Pick<SubjectYear, 'women' | 'headcount'> | undefined): number | null =>
  year?.women == null || year.headcount == null || year.headcount === 0 ? null : (100 * year.women) / year.headcount

/** Two units side by side, criterion by criterion, with what a tie is looked at for. It proposes nothing by itself. */
export function compareUnits(
  table: ScoreTable,
  [one, other]: readonly [ScoreRow, ScoreRow],
  years: ReadonlyMap<string, Pick<SubjectYear, 'women' | 'headcount'>>,
): Compared {
  const lines = table.criteria.map(({ id, weight }): ComparedLine => {
    const [a, b] = [markOf(one.sheet, id).approved, markOf(other.sheet, id).approved]
    const lead = typeof a === 'number' && typeof b === 'number' ? ofWeighed(weighed(a, weight) - weighed(b, weight)) : 0
    return { criterionId: id, one: a, other: b, lead }
  })
  return {
    lines,
    leads: [lines.filter(({ lead }) => lead > 0).length, lines.filter(({ lead }) => lead < 0).length],
    womenPercent: [shareOf(years.get(one.subjectId)), shareOf(years.get(other.subjectId))],
  }
}
