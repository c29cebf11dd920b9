import { useLiveQuery } from 'dexie-react-hooks'
import { registrationBoard, type Outcome, type UnitRegistrations } from '@shared/domain/registration/rules'
import type { Subject } from '@shared/domain/subject/types'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readMovementWork } from '@renderer/data/repositories/movementWork'
import { listRegistrations, readOutcomes } from '@renderer/data/repositories/registrations'
import { readAllSubjects } from '@renderer/data/repositories/subjects'

export type RegistrationsNow = {
  readonly board: readonly UnitRegistrations[]
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Units that take part. */
  readonly units: readonly Subject[]
}

/** Who has registered for the year, and what became of it; `undefined` while loading. */
export function useRegistrations(movementId: string, year: number): RegistrationsNow | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => {
    const [work, rows] = await Promise.all([readMovementWork(db, movementId), listRegistrations(db, movementId)])
    const own = rows.filter((row) => row.year === year)
    const strangers = await db.subjects.bulkGet([...new Set(own.map(({ unitId }) => unitId))].filter((id) => !work.subjects.has(id)))
    const subjects = new Map([
      ...work.subjects,
      ...strangers.flatMap((subject) => (subject === undefined ? [] : [[subject.id, subject] as const])),
    ])
    return {
      board: registrationBoard(work.participants, subjects, own, year),
      outcomes: await readOutcomes(db, own),
      units: [...work.subjects.values()],
    }
  }, [db, movementId, year])
}

/** Everybody the office knows who has not ended; `undefined` while loading. */
export function useKnownSubjects(): Subject[] | undefined {
  const db = useDatabase()
  return useLiveQuery(async () => (await readAllSubjects(db)).filter(({ endedOn }) => endedOn === null), [db])
}
