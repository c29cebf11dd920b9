import { numberText } from './points'
import { ranksBy, type Rank } from './ranking'
import { rankKeyOf, type Total } from './standing'
import type { ScoreTable, TieDecision } from './types'

/** A result as decisions on equals keep it. */
export const resultKey = (total: Total): string => rankKeyOf(total).map(numberText).join(' – ')

/** The decisions that hold now: both units still have the very result they were decided on. */
export const tiesInForce = ({ ties = [] }: Pick<ScoreTable, 'ties'>, totals: ReadonlyMap<string, Total>): TieDecision[] =>
  ties.filter(({ first, second, result }) =>
    [first, second].every((id) => {
      const total = totals.get(id)
      return total !== undefined && resultKey(total) === result
    }),
  )

/** Places of those with a total, equals as the office decided. */
export const placesOf = (table: Pick<ScoreTable, 'ties'>, totals: ReadonlyMap<string, Total>): Map<string, Rank> =>
  ranksBy(
    new Map([...totals].map(([id, total]) => [id, rankKeyOf(total)])),
    tiesInForce(table, totals).map(({ first, second }) => [first, second] as const),
  )

/** Whether the decision is on these two units, whichever of them it puts first. */
export const isPair = ({ first, second }: Pick<TieDecision, 'first' | 'second'>, one: string, other: string): boolean =>
  (first === one && second === other) || (first === other && second === one)
/** The decision between two units. */
export const decisionOn = (ties: readonly TieDecision[], one: string, other: string): TieDecision | undefined =>
  ties.find((tie) => isPair(tie, one, other))

/** The decisions with this one among them; one on the same two units gives way. */
export const withDecision = (ties: readonly TieDecision[], decision: TieDecision): TieDecision[] => [
  ...ties.filter((known) => !isPair(known, decision.first, decision.second)),
  decision,
]

/** Whether other decisions already put the second before the first, step by step: this one would turn in a circle. */
export function contradicts(ties: readonly TieDecision[], { first, second }: Pick<TieDecision, 'first' | 'second'>): boolean {
  const others = ties.filter((known) => !isPair(known, first, second))
  const seen = new Set<string>()
  const reached = [second]
  for (let at = 0; at < reached.length; at += 1) {
    const id = reached[at]!
    if (id === first) return true
    if (seen.has(id)) continue
    seen.add(id)
    reached.push(...others.flatMap((known) => (known.first === id ? [known.second] : [])))
  }
  return false
}
