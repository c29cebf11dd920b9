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
import type { Result } from '@shared/lib/result'
import { useNotices } from '@renderer/ui/Notices'

export { useAct } from '@renderer/tools/acts/useAct'

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

/** Waits for what a form stores: goes on once it is stored, says why where it was refused, so that the form stays with what was typed. */
export function useStored(): (work: Promise<Result<unknown>>, onStored: () => void) => Promise<void> {
  const { fail } = useNotices()
  return async (work, onStored) => {
    const result = await work
    if (result.ok) onStored()
    else fail(result.error)
  }
}
