import type { ScoreBand, ScoreQuota, ScoreTable } from './types'

/** The place of a unit among those with a total; equal totals share it, and the next one counts everybody before. */
export type Rank = { readonly rank: number; readonly isShared: boolean }

const higherFirst = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((order, value, at) => (order !== 0 ? order : (b[at] ?? 0) - value), 0)

/** Of two equals the first stands before the second. */
export type Decided = readonly [first: string, second: string]

/** How many decided equals stand before each, one behind the other; 0 for who has none before it. */
function behind(ids: readonly string[], decided: readonly Decided[]): Map<string, number> {
  const steps = new Map<string, number>()
  const stepOf = (id: string, below: readonly string[]): number => {
    const known = steps.get(id)
    if (known !== undefined || below.includes(id)) return known ?? 0
    const before = decided.flatMap(([first, second]) => (second === id ? [first] : []))
    const step = Math.max(0, ...before.map((first) => 1 + stepOf(first, [...below, id])))
    steps.set(id, step)
    return step
  }
  for (const id of ids) stepOf(id, [])
  return steps
}

/**
 * Places by the first number, then by the next: of totals there is one, of counts several. Among equals only what the office decided counts;
 * who it says nothing of shares the place of the first.
 */
export function ranksBy(given: ReadonlyMap<string, readonly number[]>, decided: readonly Decided[] = []): Map<string, Rank> {
  const nameOf = (key: readonly number[]): string => key.join('/')
  const equals = decided.filter(([first, second]) => nameOf(given.get(first) ?? []) === nameOf(given.get(second) ?? []))
  const steps = behind([...given.keys()], equals)
  const keys = new Map([...given].map(([id, key]) => [id, [...key, -(steps.get(id) ?? 0)]] as const))
  const sorted = [...keys.values()].toSorted(higherFirst).map(nameOf)
  const first = new Map<string, number>()
  sorted.forEach((name, index) => {
    if (!first.has(name)) first.set(name, index + 1)
  })
  return new Map(
    [...keys].map(([id, key]) => {
      const rank = first.get(nameOf(key))!
      return [id, { rank, isShared: sorted[rank] === nameOf(key) }]
    }),
  )
}
/** Places by total, highest first. */
export const ranksOf = (totals: ReadonlyMap<string, number>): Map<string, Rank> =>
  ranksBy(new Map([...totals].map(([id, total]) => [id, [total]])))

/** "2 =" for a place that several share. */
export const rankText = (rank: Rank | undefined): string =>
  rank === undefined ? '–' : rank.isShared ? `${rank.rank} =` : String(rank.rank)

/** The units that share a place, place by place. */
export function tiesOf(ranks: ReadonlyMap<string, Rank>): { readonly rank: number; readonly ids: readonly string[] }[] {
  const byRank = new Map<number, string[]>()
  for (const [id, { rank, isShared }] of ranks) if (isShared) byRank.set(rank, [...(byRank.get(rank) ?? []), id])
  return [...byRank].toSorted(([a], [b]) => a - b).map(([rank, ids]) => ({ rank, ids }))
}

/** The highest band that a total reaches; `null` below all of them, or where the office set none. */
export const bandOf = (bands: readonly ScoreBand[], points: number): ScoreBand | null =>
  bands.reduce<ScoreBand | null>((best, band) => (band.from <= points && (best === null || band.from > best.from) ? band : best), null)

const roundings = { down: Math.floor, nearest: Math.round, up: Math.ceil } as const
/** How many units the quota lets through of so many. */
export const limitOf = ({ unit, value, rounding }: Pick<ScoreQuota, 'unit' | 'value' | 'rounding'>, units: number): number =>
  roundings[rounding](unit === 'count' ? value : Math.round(value * units * 100) / 10_000)

export type QuotaState = {
  readonly quota: ScoreQuota
  readonly band: ScoreBand
  readonly limit: number
  readonly reached: number
  /** The units that the share is taken of. */
  readonly units: number
  readonly isOver: boolean
}
/** How many stand in each band that has a quota, against how many may. It warns; nobody is left out by it. */
export const quotaStates = (
  { bands, quotas }: Pick<ScoreTable, 'bands' | 'quotas'>,
  totals: readonly number[],
  units: number,
): QuotaState[] =>
  quotas.flatMap((quota) => {
    const band = bands.find(({ id }) => id === quota.bandId)
    if (band === undefined) return []
    const limit = limitOf(quota, units)
    const reached = totals.filter((total) => bandOf(bands, total)?.id === band.id).length
    return [{ quota, band, limit, reached, units, isOver: reached > limit }]
  })

/** The best placed up to a number. Where equal ones stand at the cut, they are `asked`: never taken or left by chance. */
export function bestPlaced(
  ranks: ReadonlyMap<string, Rank>,
  count: number,
): { readonly taken: readonly string[]; readonly asked: readonly string[]; readonly free: number } {
  const sorted = [...ranks].toSorted(([, a], [, b]) => a.rank - b.rank)
  const cut = count <= 0 ? undefined : sorted[count - 1]?.[1].rank
  if (cut === undefined) return { taken: count <= 0 ? [] : sorted.map(([id]) => id), asked: [], free: 0 }
  const before = sorted.filter(([, { rank }]) => rank < cut).map(([id]) => id)
  const at = sorted.filter(([, { rank }]) => rank === cut).map(([id]) => id)
  return before.length + at.length <= count
    ? { taken: [...before, ...at], asked: [], free: 0 }
    : { taken: before, asked: at, free: count - before.length }
}
