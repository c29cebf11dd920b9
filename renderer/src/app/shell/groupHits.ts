import type { SearchHit } from '@renderer/data/search'

export const hitGroups = ['subjects', 'awards', 'rounds', 'movements'] as const
export type HitGroup = (typeof hitGroups)[number]

const groupOf: Record<SearchHit['kind'], HitGroup> = { person: 'subjects', collective: 'subjects', household: 'subjects', award: 'awards', round: 'rounds', movement: 'movements' }

/** Hits by group in the order shown, each with its place in that order; the order inside a group stays that of the search. */
export function groupHits(hits: readonly SearchHit[]): { readonly group: HitGroup; readonly hits: readonly { readonly hit: SearchHit; readonly index: number }[] }[] {
  let index = 0
  return hitGroups.flatMap((group) => {
    const inGroup = hits.filter((hit) => groupOf[hit.kind] === group).map((hit) => ({ hit, index: index++ }))
    return inGroup.length === 0 ? [] : [{ group, hits: inGroup }]
  })
}
