import { participantSchema } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { sound, tryAct } from './editing'

/** Units that may still be chosen: known collectives that have not ended. */
export const listUnits = async (db: AppDatabase): Promise<Subject[]> =>
  (await db.subjects.where('kind').equals('collective').toArray()).filter(({ endedOn }) => endedOn === null)

/** Lets units take part in a movement, in one of its criteria groups; those that do already only change their group. */
export const addParticipants = (
  db: AppDatabase,
  movementId: string,
  subjectIds: readonly string[],
  groupId: string | null,
  label: string,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const known = new Map((await db.participants.where('movementId').equals(movementId).toArray()).map((row) => [row.subjectId, row]))
    await db.participants.bulkPut(
      subjectIds.map((subjectId) =>
        sound(participantSchema, { ...(known.get(subjectId) ?? { id: crypto.randomUUID(), movementId, subjectId }), groupId }),
      ),
    )
    return null
  })

/** Takes a unit out of a movement. What it sent stays on record. */
export const removeParticipant = (db: AppDatabase, movementId: string, subjectId: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const rows = await db.participants.where('movementId').equals(movementId).toArray()
    await db.participants.bulkDelete(rows.filter((row) => row.subjectId === subjectId).map(({ id }) => id))
    return null
  })
