import type { HistoricAward, SubjectHistory } from '../../domain/case/context'
import type { Initiative } from '../../domain/initiative/types'
import type { Conduct } from '../../domain/subject/conduct'
import type { SubjectPost } from '../../domain/subject/types'
import type { SubjectYear } from '../../domain/subject/years'
import { grouped } from '../../lib/grouped'
import { oncePer } from '../../lib/once'

/** The history of everybody, found by whom it is about. */
export type World = {
  readonly awards: ReadonlyMap<string, readonly HistoricAward[]>
  readonly years: ReadonlyMap<string, ReadonlyMap<number, SubjectYear>>
  readonly conducts: ReadonlyMap<string, readonly Conduct[]>
  /** By author. */
  readonly initiatives: ReadonlyMap<string, readonly Initiative[]>
  readonly initiativeById: ReadonlyMap<string, Initiative>
  readonly posts: ReadonlyMap<string, readonly SubjectPost[]>
  /** By unit. */
  readonly members: ReadonlyMap<string, SubjectHistory['members']>
  readonly schools: ReadonlySet<string>
  readonly uses: ReadonlyMap<string, SubjectHistory['initiativeUses']>
  readonly registrations: SubjectHistory['registrations']
  readonly attached: ReadonlyMap<string, readonly string[]>
  readonly calendar: SubjectHistory['calendar']
}

export const worldOf = oncePer((history: SubjectHistory): World => {
  const years = new Map<string, Map<number, SubjectYear>>()
  for (const row of history.years) {
    const own = years.get(row.subjectId)
    if (own === undefined) years.set(row.subjectId, new Map([[row.year, row]]))
    else own.set(row.year, row)
  }
  return {
    awards: grouped(history.awarded, ({ subjectId }) => [subjectId]),
    years,
    conducts: grouped(history.conducts, ({ subjectId }) => [subjectId]),
    initiatives: grouped(history.initiatives, ({ authorIds }) => authorIds),
    initiativeById: new Map(history.initiatives.map((initiative) => [initiative.id, initiative])),
    posts: grouped(history.posts, ({ subjectId }) => [subjectId]),
    members: grouped(history.members, ({ unitId }) => [unitId]),
    schools: new Set(history.schools),
    uses: grouped(history.initiativeUses, ({ initiativeId }) => [initiativeId]),
    registrations: history.registrations,
    calendar: history.calendar,
    attached: new Map(
      [...grouped(history.attached, ({ ownerId }) => [ownerId])].map(([owner, files]) => [owner, files.map(({ title }) => title)]),
    ),
  }
})

export { awardYear } from '../../domain/registration/rules'

/** How many years in a row, back from `year`, or from the year before where that one is still open. */
export function runUntil(years: ReadonlySet<number>, year: number): number {
  let at = years.has(year) ? year : year - 1
  let count = 0
  while (years.has(at)) {
    count += 1
    at -= 1
  }
  return count
}
