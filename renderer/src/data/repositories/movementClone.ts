import { cloneMovement, cloneWork } from '@shared/domain/movement/clone'
import { movementSchema, type EmulationMovement } from '@shared/domain/movement/types'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'

/** Carries a movement to other years with its units, reports and duties, as one act. `oldYears`: words that still name the old period. */
export const copyMovement = (
  db: AppDatabase,
  movementId: string,
  by: number,
  label: string,
): Promise<Result<{ readonly movement: EmulationMovement; readonly oldYears: readonly string[] }>> =>
  tryAct(db, label, async () => {
    const stored = await db.movements.get(movementId)
    if (stored === undefined) return refuse({ code: 'record.missing', what: 'phong trào' })
    const newId = (): string => crypto.randomUUID()
    const cloned = cloneMovement(stored, by, newId)
    const movement = movementSchema.parse(cloned.movement)
    const [participants, days, tasks] = await Promise.all([
      db.participants.where('movementId').equals(movementId).toArray(),
      db.reportDays.where('movementId').equals(movementId).toArray(),
      db.tasks.where('movementId').equals(movementId).toArray(),
    ])
    const units = await db.subjects.bulkGet(participants.map(({ subjectId }) => subjectId))
    const standing = participants.filter((_, index) => units[index]?.endedOn === null)
    const work = cloneWork({ participants: standing, days, tasks }, cloned, by, stored, newId)
    await db.movements.add(movement)
    await db.participants.bulkAdd(work.participants)
    await db.reportDays.bulkAdd(work.days)
    await db.tasks.bulkAdd(work.tasks)
    return { movement, oldYears: cloned.oldYears }
  })
