import { useLiveQuery } from 'dexie-react-hooks'
import type { Cluster } from '@shared/domain/cluster/types'
import type { Task } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import { yearOf, type CalendarDate } from '@shared/lib/dates'
import { readHolidays } from '@renderer/data/repositories/calendar'
import { today } from '@renderer/text/when'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listClusters } from '@renderer/data/repositories/clusters'
import { listTasks, listUnits, readMovementWork, type MovementWork } from '@renderer/data/repositories/movementWork'

/** Who takes part in the movement and what they owe; `undefined` while loading. */
export function useMovementWork(movementId: string): MovementWork | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readMovementWork(db, movementId), [db, movementId])
}

/** Units that may still be chosen; `undefined` while loading. */
export function useUnits(): Subject[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listUnits(db), [db])
}

/** Clusters and blocs, for choosing their units at once; none while loading. */
export function useClusters(): readonly Cluster[] {
  const db = useDatabase()
  return useLiveQuery(() => listClusters(db), [db]) ?? []
}

/** Days without work around today and a day; without the office's own while loading. */
export function useHolidays(day: CalendarDate): { readonly days: ReadonlySet<CalendarDate>; readonly isWhole: boolean } {
  const db = useDatabase()
  const [from, to] = [yearOf(today()), yearOf(day)]
  const years = useLiveQuery(() => readHolidays(db, [...new Set([from, to])]), [db, from, to])
  return years ?? noHolidays
}
const noHolidays = { days: new Set<CalendarDate>(), isWhole: false } as const

/** The duties of the movement as work; `undefined` while loading. */
export function useTasks(movementId: string): Task[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listTasks(db, movementId), [db, movementId])
}
