import { compareNames } from '../../lib/text'
import type { Participant } from '../movement/work'
import type { Subject } from '../subject/types'
import { bandOf, quotaStates, type QuotaState, type Rank } from './ranking'
import { countingOf, standingOf, type Counting, type Hole, type Standing } from './standing'
import { placesOf, tiesInForce } from './ties'
import type { ScoreBand, ScoreSheet, ScoreTable, TieDecision } from './types'

/** One unit of the score sheet. */
export type ScoreRow = {
  readonly subjectId: string
  readonly name: string
  /** Its marks; one without any where nobody scored it yet. */
  readonly sheet: Pick<ScoreSheet, 'marks' | 'counted'> & { readonly id: string | null }
  readonly standing: Standing
  readonly counting: Counting
  readonly rank: Rank | undefined
  readonly band: ScoreBand | null
}
export type ScoreBoard = {
  readonly rows: readonly ScoreRow[]
  readonly ranks: ReadonlyMap<string, Rank>
  /** What the office decided between equals, as far as it holds now. */
  readonly decided: readonly TieDecision[]
  readonly quotas: readonly QuotaState[]
  /** Units that are ranked once approved. */
  readonly counted: number
  readonly approved: number
  readonly scored: number
  readonly partial: number
  readonly unscored: number
  /** Differences without a reason, over all units. */
  readonly withoutReason: number
}

const blank: ScoreRow['sheet'] = { id: null, marks: [], counted: null }

/** Units of a group by name, those that are not ranked last, each with its total, place and class. */
export function scoreBoard(
  table: ScoreTable,
  participants: readonly Participant[],
  subjects: ReadonlyMap<string, Subject>,
  sheets: readonly ScoreSheet[],
): ScoreBoard {
  const bySubject = new Map(sheets.filter(({ tableId }) => tableId === table.id).map((sheet) => [sheet.subjectId, sheet]))
  // Who has been scored stays in sight after leaving the movement.
  const ids = new Set([
    ...participants.filter(({ groupId }) => groupId === table.groupId).map(({ subjectId }) => subjectId),
    ...bySubject.keys(),
  ])
  const found = [...ids].map((subjectId) => {
    const sheet = bySubject.get(subjectId) ?? blank
    const subject = subjects.get(subjectId)
    return {
      subjectId,
      name: subject?.name ?? '',
      sheet,
      standing: standingOf(table, sheet),
      counting: countingOf(table.year, subject, sheet),
    }
  })
  const counted = found.filter(({ counting }) => counting.isCounted)
  const totals = new Map(
    counted.flatMap(({ subjectId, standing: { approved } }) => (approved === null ? [] : [[subjectId, approved] as const])),
  )
  const ranks = placesOf(table, totals)
  const rows = found
    .map((row): ScoreRow => {
      const total = totals.get(row.subjectId)
      return { ...row, rank: ranks.get(row.subjectId), band: total === undefined ? null : bandOf(table.bands, total.points) }
    })
    .toSorted((a, b) => Number(b.counting.isCounted) - Number(a.counting.isCounted) || compareNames(a.name, b.name))
  const inState = (state: Standing['state']): number => counted.filter(({ standing }) => standing.state === state).length
  return {
    rows,
    ranks,
    decided: tiesInForce(table, totals),
    quotas: quotaStates(
      table,
      [...totals.values()].map(({ points }) => points),
      counted.length,
    ),
    counted: counted.length,
    approved: inState('approved'),
    scored: inState('scored'),
    partial: inState('partial'),
    unscored: inState('unscored'),
    withoutReason: counted.reduce((sum, { standing }) => sum + standing.holes.filter(lacksReason).length, 0),
  }
}

/** Whether it is a reason that is missing, of whatever kind. */
export const lacksReason = ({ code }: Pick<Hole, 'code'>): boolean =>
  code === 'noReason' || code === 'noApprovalReason' || code === 'noPickReason'

/** Ranked rows by place, then name; those without a place behind. For ranking lists. */
export const byRank = (rows: readonly ScoreRow[]): ScoreRow[] =>
  rows.toSorted(
    (a, b) => (a.rank?.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank?.rank ?? Number.MAX_SAFE_INTEGER) || compareNames(a.name, b.name),
  )
