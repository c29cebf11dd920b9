import type { CalendarDate } from '../../lib/dates'
import { oncePerPair } from '../../lib/once'
import type { Subject } from '../subject/types'
import { appraisalOf, differs, isDisputed, isSettled, markOf, reasonOf } from './marks'
import { numberText, ofWeighed, weighed } from './points'
import type { CriterionSort, Mark, ScoreCriterion, ScoreSheet, ScoreTable, ScoreValue } from './types'

/** A sum of points with what it is out of. */
export type Total = {
  readonly points: number
  /** Of the base criteria that concern the unit. */
  readonly maximum: number
  /** Some did not concern it: the base was reckoned up to the whole group's maximum. */
  readonly isConverted: boolean
  /** Bonuses beyond the table's limit were not counted. */
  readonly isCapped: boolean
  /** Of a group ranked by counts: each of them, in the order in which they decide. */
  readonly counts?: readonly number[]
}

/** What keeps a unit from being approved, or its total from counting. */
export type Hole = {
  readonly criterionId: string
  readonly code: 'noMark' | 'disputed' | 'noPickReason' | 'noReason' | 'notApproved' | 'noApprovalReason'
}
export type StandingState = 'unscored' | 'partial' | 'scored' | 'approved'

/** How one unit stands by a table. */
export type Standing = {
  readonly state: StandingState
  readonly holes: readonly Hole[]
  /** Criteria on which the officer, or who approved, differs from the step before. */
  readonly differing: number
  readonly own: Total | null
  readonly appraised: Total | null
  /** Only once everything is approved. */
  readonly approved: Total | null
}

const sumOf = (criteria: readonly ScoreCriterion[], sort: CriterionSort, valueOf: (criterion: ScoreCriterion) => number): number =>
  criteria.reduce((sum, criterion) => (criterion.sort === sort ? sum + valueOf(criterion) : sum), 0)

/**
 * The total of these values; `null` while one of them is not given. Base criteria that do not concern the unit are taken out of the
 * maximum, and its base is reckoned up to the whole group's, to two decimals, so that units stay comparable. Counts cannot be reckoned up: a
 * unit with one that does not concern it has no result, and no place.
 */
export function totalOf(
  { criteria, bonusMax, ranking }: Pick<ScoreTable, 'criteria' | 'bonusMax' | 'ranking'>,
  valueOf: (criterion: ScoreCriterion) => ScoreValue | null,
): Total | null {
  const values = new Map(criteria.map((criterion) => [criterion.id, valueOf(criterion)]))
  if (criteria.length === 0 || [...values.values()].includes(null)) return null
  if (ranking === 'counts' && [...values.values()].includes('notApplicable')) return null
  const given = (criterion: ScoreCriterion): number => {
    const value = values.get(criterion.id)
    return typeof value === 'number' ? weighed(value, criterion.weight) : 0
  }
  const most = ({ max, weight }: ScoreCriterion): number => weighed(max ?? 0, weight)
  const concerned = criteria.filter(({ id }) => values.get(id) !== 'notApplicable')
  const [whole, maximum] = [sumOf(criteria, 'base', most), sumOf(concerned, 'base', most)]
  const isConverted = maximum < whole && maximum > 0
  const base = sumOf(criteria, 'base', given)
  const converted = isConverted ? Math.round((base * whole) / maximum / 100) * 100 : base
  const bonus = sumOf(criteria, 'bonus', given)
  const limit = bonusMax === null ? bonus : Math.min(bonus, weighed(bonusMax, 1))
  return {
    points: ofWeighed(converted + limit + sumOf(criteria, 'minus', given)),
    maximum: ofWeighed(maximum),
    isConverted,
    isCapped: limit < bonus,
    ...(ranking === 'counts' ? { counts: criteria.map(({ id }) => Number(values.get(id))) } : {}),
  }
}

function holesOf(mark: Mark): Hole[] {
  const hole = (code: Hole['code']): Hole => ({ criterionId: mark.criterionId, code })
  const appraisal = appraisalOf(mark)
  const lacksReason = appraisal !== null && differs(mark.own, appraisal.value) && reasonOf(mark) === ''
  const holes: Hole[] = appraisal !== null ? [] : [hole(isDisputed(mark) ? 'disputed' : 'noMark')]
  // What was approved before reasons were asked for stays approved.
  if (isSettled(mark) && mark.approved === null && (mark.pickedReason ?? '') === '') holes.push(hole('noPickReason'))
  if (lacksReason) holes.push(hole('noReason'))
  if (mark.approved === null) holes.push(hole('notApproved'))
  else if (differs(appraisal?.value ?? null, mark.approved) && mark.approvedReason === '') holes.push(hole('noApprovalReason'))
  return holes
}

const standing = (table: ScoreTable, sheet: Pick<ScoreSheet, 'marks'>): Standing => {
  const byId = new Map(sheet.marks.map((mark) => [mark.criterionId, mark]))
  const at = ({ id }: ScoreCriterion): Mark => byId.get(id) ?? markOf(undefined, id)
  const marks = table.criteria.map(at)
  const holes = marks.flatMap(holesOf)
  const isBlank = marks.every(({ own, appraisals, approved }) => own === null && appraisals.length === 0 && approved === null)
  const isScored = table.criteria.length > 0 && holes.every(({ code }) => code === 'notApproved')
  const state = isBlank ? 'unscored' : !isScored ? 'partial' : holes.length > 0 ? 'scored' : 'approved'
  return {
    state,
    holes,
    differing: marks.filter((mark) => {
      const appraised = appraisalOf(mark)?.value ?? null
      return differs(mark.own, appraised) || differs(appraised, mark.approved)
    }).length,
    own: totalOf(table, (criterion) => at(criterion).own),
    appraised: totalOf(table, (criterion) => appraisalOf(at(criterion))?.value ?? null),
    approved: state === 'approved' ? totalOf(table, (criterion) => at(criterion).approved) : null,
  }
}
/** How a unit stands; remembered for this very sheet and table, which never change. */
export const standingOf = oncePerPair<ScoreTable, Pick<ScoreSheet, 'marks'>, Standing>(standing)

/** The result as it is shown: the points, or the counts in their order. */
export const resultText = ({ points, counts, isConverted }: Total): string =>
  counts === undefined ? `${numberText(points)}${isConverted ? '*' : ''}` : counts.map(numberText).join(' – ')
/** What places go by. */
export const rankKeyOf = ({ points, counts }: Total): readonly number[] => counts ?? [points]

/** How far the approved total is from the unit's own; `null` while one of them is open. */
export const deviationOf = ({ own, approved }: Standing): number | null =>
  own === null || approved === null || approved.counts !== undefined ? null : Math.round((approved.points - own.points) * 10_000) / 10_000

/** Why a unit is, or is not, ranked with the others of its group. */
export type Counting =
  | { readonly isCounted: true; readonly why: 'takesPart' }
  | { readonly isCounted: false; readonly why: 'ended'; readonly on: CalendarDate; readonly successorId: string | null }
  | { readonly isCounted: boolean; readonly why: 'decided'; readonly reason: string }

/** A unit that ended within the year scored (or before) is not ranked, unless the office says otherwise with a reason. */
export function countingOf(year: number, subject: Subject | undefined, sheet: Pick<ScoreSheet, 'counted'> | undefined): Counting {
  if (sheet?.counted != null) return { isCounted: sheet.counted.isCounted, why: 'decided', reason: sheet.counted.reason }
  const endedOn = subject?.endedOn ?? null
  return endedOn !== null && endedOn <= `${year}-12-31`
    ? { isCounted: false, why: 'ended', on: endedOn, successorId: subject?.successorId ?? null }
    : { isCounted: true, why: 'takesPart' }
}
