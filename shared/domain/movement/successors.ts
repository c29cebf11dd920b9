import type { CalendarDate } from '../../lib/dates'
import { compareNames } from '../../lib/text'
import type { Subject } from '../subject/types'

type Subjects = ReadonlyMap<string, Subject>

/** Who a unit went on as, the last one known; itself where it goes on. A chain that runs in a circle ends where it began to. */
export function lastSuccessor(id: string, subjects: Subjects): string {
  const seen = new Set<string>()
  let present = id
  for (;;) {
    seen.add(present)
    const next = subjects.get(present)?.successorId
    if (next == null || seen.has(next) || !subjects.has(next)) return present
    present = next
  }
}

/** Units that ended before a day and went on as this one, by name. */
export const predecessorsBefore = (id: string, unitIds: readonly string[], subjects: Subjects, day: CalendarDate): Subject[] =>
  unitIds
    .flatMap((unitId) => {
      const unit = subjects.get(unitId)
      const isOver = unitId !== id && unit?.endedOn != null && unit.endedOn < day
      return isOver && lastSuccessor(unitId, subjects) === id ? [unit] : []
    })
    .toSorted((a, b) => compareNames(a.name, b.name))

/** The units of a movement with those that took the place of one of them: they owe what it owed. */
export const withSuccessors = (unitIds: readonly string[], subjects: Subjects): string[] => [
  ...new Set([...unitIds, ...unitIds.map((id) => (subjects.get(id)?.endedOn == null ? id : lastSuccessor(id, subjects)))]),
]
