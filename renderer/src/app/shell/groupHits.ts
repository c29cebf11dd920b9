import type { SearchHit } from '@renderer/data/search/search'

export const hitGroups = ['places', 'subjects', 'rulings', 'awards', 'rounds', 'movements'] as const
export type HitGroup = (typeof hitGroups)[number]

const groupOf: Record<SearchHit['kind'], HitGroup> = {
  person: 'subjects',
  collective: 'subjects',
  household: 'subjects',
  formerName: 'subjects',
  award: 'awards',
  ruling: 'rulings',
  round: 'rounds',
  movement: 'movements',
  cluster: 'subjects',
  place: 'places',
}
/** How many a group shows, so that many people never push the rounds out of sight. */
const shownInGroup: Record<HitGroup, number> = { places: 5, subjects: 10, rulings: 5, awards: 6, rounds: 5, movements: 4 }

export type GroupedHits = {
  readonly group: HitGroup
  readonly hits: readonly { readonly hit: SearchHit; readonly index: number }[]
  /** Found but not shown. */ readonly left: number
}

/** The best hits of each group in the order shown, each with its place in that order; inside a group the order of the search stays. */
export function groupHits(hits: readonly SearchHit[]): GroupedHits[] {
  let index = 0
  return hitGroups.flatMap((group) => {
    const inGroup = hits.filter((hit) => groupOf[hit.kind] === group)
    const shown = inGroup.slice(0, shownInGroup[group]).map((hit) => ({ hit, index: index++ }))
    return shown.length === 0 ? [] : [{ group, hits: shown, left: inGroup.length - shown.length }]
  })
}
