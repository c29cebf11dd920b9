import { fits } from './points'
import type { Rank } from './ranking'
import { resultText, standingOf, type StandingState, type Total } from './standing'
import { placesOf } from './ties'
import type { Mark, ScoreCriterion, ScoreSheet, ScoreTable } from './types'

/** A mark that cannot go over to the new version, and why. */
export type LostMark = { readonly criterionId: string; readonly why: 'removed' | 'aboveMaximum' }

/** How a unit stands in a version: its approved total, or counts, and its place. */
type Place = { readonly state: StandingState; readonly total: Total | null; readonly rank: Rank | undefined }

/** What a new version does to one unit. */
export type Move = {
  readonly subjectId: string
  readonly before: Place
  readonly after: Place
  readonly lost: readonly LostMark[]
}

const cannotStay = (mark: Mark, criterion: ScoreCriterion): boolean =>
  ![mark.own, mark.approved, ...mark.appraisals.map(({ value }) => value)].every((value) => fits(value, criterion))

/** A mark under a changed criterion: what no longer fits is left out (and named), the rest goes over. */
const fitting = (mark: Mark, criterion: ScoreCriterion): Mark => {
  const appraisals = mark.appraisals.filter(({ value }) => fits(value, criterion))
  const approved = fits(mark.approved, criterion) ? mark.approved : null
  return {
    ...mark,
    own: fits(mark.own, criterion) ? mark.own : null,
    appraisals,
    picked: appraisals.some(({ by }) => by === mark.picked) ? mark.picked : null,
    approved,
    approvedReason: approved === null ? '' : mark.approvedReason,
  }
}

/** The marks of one unit under the new version, with what could not go over. The sheet of the old version stays as it is. */
export function carried(
  marks: readonly Mark[],
  criteria: readonly ScoreCriterion[],
): { readonly marks: Mark[]; readonly lost: LostMark[] } {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const lost: LostMark[] = []
  const kept = marks.flatMap((mark) => {
    const criterion = byId.get(mark.criterionId)
    if (criterion === undefined) {
      lost.push({ criterionId: mark.criterionId, why: 'removed' })
      return []
    }
    if (cannotStay(mark, criterion)) lost.push({ criterionId: mark.criterionId, why: 'aboveMaximum' })
    return [fitting(mark, criterion)]
  })
  return { marks: kept, lost }
}

type Placed = { readonly sheets: readonly Pick<ScoreSheet, 'subjectId' | 'marks'>[]; readonly table: ScoreTable }
const ranked = ({ sheets, table }: Placed, counted: ReadonlySet<string>): Map<string, Rank> =>
  placesOf(
    table,
    new Map(
      sheets.flatMap((sheet) => {
        const total = standingOf(table, sheet).approved
        return total === null || !counted.has(sheet.subjectId) ? [] : [[sheet.subjectId, total] as const]
      }),
    ),
  )

const resultOf = ({ total }: Place): string => (total === null ? '' : resultText(total))

/** What a new version moves, unit by unit, before it is accepted; units that it leaves alone are not named. `counted`: who is ranked. */
export function movesOf(present: ScoreTable, next: ScoreTable, sheets: readonly ScoreSheet[], counted: ReadonlySet<string>): Move[] {
  const over = sheets.map(({ subjectId, marks }) => ({ subjectId, ...carried(marks, next.criteria) }))
  const [ranksNow, ranksThen] = [ranked({ sheets, table: present }, counted), ranked({ sheets: over, table: next }, counted)]
  return sheets.flatMap((sheet, index): Move[] => {
    const then = over[index]!
    const [now, later] = [standingOf(present, sheet), standingOf(next, then)]
    const move = {
      subjectId: sheet.subjectId,
      before: { state: now.state, total: now.approved, rank: ranksNow.get(sheet.subjectId) },
      after: { state: later.state, total: later.approved, rank: ranksThen.get(sheet.subjectId) },
      lost: then.lost,
    }
    const isSame =
      move.before.state === move.after.state &&
      resultOf(move.before) === resultOf(move.after) &&
      move.before.rank?.rank === move.after.rank?.rank &&
      move.before.rank?.isShared === move.after.rank?.isShared
    return isSame && then.lost.length === 0 ? [] : [move]
  })
}

/** Whether the new version says anything that the old one did not. */
export const isSameTable = (one: ScoreTable, other: ScoreTable): boolean => {
  const said = ({ criteria, bonusMax, bands, quotas, ranking = 'points' }: ScoreTable): string =>
    JSON.stringify([criteria, bonusMax, bands, quotas, ranking])
  return said(one) === said(other)
}
