import { useLiveQuery } from 'dexie-react-hooks'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import { programHolidays } from '@shared/domain/calendar/workingDays'
import type { Cluster } from '@shared/domain/cluster/types'
import type { Task } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import { readCalendarLines } from '@renderer/data/repositories/calendar'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { listClusters } from '@renderer/data/repositories/clusters'
import { readMovementWork, type MovementWork } from '@renderer/data/repositories/movementWork'
import { listUnits } from '@renderer/data/repositories/participants'
import { listTasks } from '@renderer/data/repositories/tasks'

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

/** The office's calendar, for counting working days; the program's own holidays while loading. */
export function useCalendarLines(): readonly CalendarLine[] {
  const db = useDatabase()
  return useLiveQuery(() => readCalendarLines(db), [db]) ?? programHolidays
}

/** The duties of the movement as work; `undefined` while loading. */
export function useTasks(movementId: string): Task[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => listTasks(db, movementId), [db, movementId])
}
