import type { Participant, ReportDay, UnitReport } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import type { AppDatabase } from '../core/database'
import { dropScores } from './scoring'

/** Everything the board of a movement's reports is reckoned from. */
export type MovementWork = {
  readonly participants: readonly Participant[]
  readonly subjects: ReadonlyMap<string, Subject>
  /** Earliest first. */
  readonly days: readonly ReportDay[]
  readonly reports: readonly UnitReport[]
}

/** Units by id, with those that took the place of one that ended. */
async function readUnits(db: AppDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  const known = new Map<string, Subject>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    const found = (await db.subjects.bulkGet(wanted)).flatMap((subject) => subject ?? [])
    for (const subject of found) known.set(subject.id, subject)
    wanted = [
      ...new Set(found.flatMap(({ endedOn, successorId }) => (endedOn === null || successorId == null ? [] : [successorId]))),
    ].filter((id) => !known.has(id))
  }
  return known
}

/** Who takes part in the movement, what they owe and what came. */
export async function readMovementWork(db: AppDatabase, movementId: string): Promise<MovementWork> {
  const [participants, days] = await Promise.all([
    db.participants.where('movementId').equals(movementId).toArray(),
    db.reportDays.where('movementId').equals(movementId).toArray(),
  ])
  const [subjects, reports] = await Promise.all([
    readUnits(
      db,
      participants.map(({ subjectId }) => subjectId),
    ),
    db.unitReports
      .where('reportDayId')
      .anyOf(days.map(({ id }) => id))
      .toArray(),
  ])
  return {
    participants,
    subjects,
    days: days.toSorted((a, b) => (a.lateFrom < b.lateFrom ? -1 : 1)),
    reports,
  }
}

/** Takes everything of a movement that hangs on it alone away; inside an act. */
export async function dropMovementWork(db: AppDatabase, movementId: string): Promise<void> {
  const days = await db.reportDays.where('movementId').equals(movementId).primaryKeys()
  const reports = await db.unitReports.where('reportDayId').anyOf(days).primaryKeys()
  await db.attachments
    .where('ownerId')
    .anyOf([movementId, ...reports])
    .delete()
  await db.unitReports.bulkDelete(reports)
  await db.reportDays.bulkDelete(days)
  await db.participants.where('movementId').equals(movementId).delete()
  await db.tasks.where('movementId').equals(movementId).delete()
  await dropScores(db, movementId)
  await db.registrations.where('movementId').equals(movementId).delete()
  await db.exemplars.where('movementId').equals(movementId).delete()
  await db.movementPapers.where('movementId').equals(movementId).delete()
}
