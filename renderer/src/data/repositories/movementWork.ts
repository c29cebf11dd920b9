import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import { plannedReports } from '@shared/domain/movement/reportDays'
import type { EmulationMovement } from '@shared/domain/movement/types'
import {
  participantSchema,
  reportDaySchema,
  taskSchema,
  unitReportSchema,
  type Participant,
  type ReportContent,
  type ReportDay,
  type Task,
  type UnitReport,
} from '@shared/domain/movement/work'
import { nextDueOn } from '@shared/domain/movement/board'
import type { Subject } from '@shared/domain/subject/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { z } from 'zod'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'
import { dropScores } from './scoring'

const checked = <Row>(schema: z.ZodType<Row>, row: unknown): Row => {
  const parsed = schema.safeParse(row)
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

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
        checked(participantSchema, { ...(known.get(subjectId) ?? { id: crypto.randomUUID(), movementId, subjectId }), groupId }),
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

/** Adds a report that every unit owes. */
export const addReportDay = (db: AppDatabase, draft: Omit<ReportDay, 'id'>, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.reportDays.add(checked(reportDaySchema, { ...draft, id: crypto.randomUUID() }))
    return null
  })

/** Changes one report that units owe: its day, its name, what its form asks for. */
export const editReportDay = (
  db: AppDatabase,
  id: string,
  change: Partial<Omit<ReportDay, 'id' | 'movementId'>>,
  label: string,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const stored = await db.reportDays.get(id)
    if (stored === undefined) return refuse({ code: 'record.missing', what: 'kỳ báo cáo' })
    await db.reportDays.put(checked(reportDaySchema, { ...stored, ...change }))
    return null
  })

/** Takes report forms in as one act: each unit's content with its day of sending and its file. What stood in a row before gives way. */
export const takeReports = (
  db: AppDatabase,
  reportDayId: string,
  entries: readonly { readonly subjectId: string; readonly content: ReportContent; readonly file: Omit<Attachment, 'id' | 'ownerId'> }[],
  receivedOn: CalendarDate,
  label: string,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const known = new Map((await db.unitReports.where('reportDayId').equals(reportDayId).toArray()).map((row) => [row.subjectId, row]))
    for (const { subjectId, content, file } of entries) {
      const before = known.get(subjectId)
      // A report that came once came on that day: sending a better file does not make it late.
      const isKnown = before?.state === 'received' && before.receivedOn !== null
      const row = checked(unitReportSchema, {
        ...(before ?? { id: crypto.randomUUID(), reportDayId, subjectId, extendedTo: null, reason: '' }),
        state: 'received',
        receivedOn: isKnown ? before.receivedOn : receivedOn,
        content,
      })
      await db.unitReports.put(row)
      await db.attachments.add(attachmentSchema.parse({ ...file, ownerId: row.id, id: crypto.randomUUID() }))
    }
    return null
  })

/** Adds several at once, as the plan asks for them. */
export const addReportDays = (db: AppDatabase, drafts: readonly Omit<ReportDay, 'id'>[], label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.reportDays.bulkAdd(drafts.map((draft) => checked(reportDaySchema, { ...draft, id: crypto.randomUUID() })))
    return null
  })

/** Takes a report away with what came for it; undo brings both back. */
export const removeReportDay = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.unitReports.where('reportDayId').equals(id).delete()
    await db.reportDays.delete(id)
    return null
  })

/** Notes what became of a unit's report; a file's row comes in the same step. */
export const putUnitReport = (db: AppDatabase, draft: Omit<UnitReport, 'id'>, label: string): Promise<Result<string>> =>
  tryAct(db, label, async () => {
    const known = (await db.unitReports.where('reportDayId').equals(draft.reportDayId).toArray()).find(
      ({ subjectId }) => subjectId === draft.subjectId,
    )
    const row = checked(unitReportSchema, {
      ...(known?.content === undefined ? {} : { content: known.content }),
      ...draft,
      // An extension holds for the report that comes within it.
      extendedTo: draft.extendedTo ?? (draft.state === 'received' ? (known?.extendedTo ?? null) : null),
      id: known?.id ?? crypto.randomUUID(),
    })
    await db.unitReports.put(row)
    return row.id
  })

/** Keeps what the officer typed from a unit's report. One that has not come yet came today; examples and rows of a form that came stay. */
export const typeReport = (
  db: AppDatabase,
  { reportDayId, subjectId, content }: { readonly reportDayId: string; readonly subjectId: string; readonly content: ReportContent },
  on: CalendarDate,
  label: string,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const known = (await db.unitReports.where('reportDayId').equals(reportDayId).toArray()).find((row) => row.subjectId === subjectId)
    const isKnown = known?.state === 'received' && known.receivedOn !== null
    await db.unitReports.put(
      checked(unitReportSchema, {
        ...(known ?? { id: crypto.randomUUID(), reportDayId, subjectId, extendedTo: null, reason: '' }),
        state: 'received',
        receivedOn: isKnown ? known.receivedOn : on,
        content,
      }),
    )
    return null
  })

/** Takes a note about a unit's report back: it is owed again. */
export const removeUnitReport = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.unitReports.delete(id)
    return null
  })

export const listTasks = async (db: AppDatabase, movementId: string): Promise<Task[]> =>
  (await db.tasks.where('movementId').equals(movementId).toArray()).toSorted((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1))

/** The plan's duties as work; those that are there already are left. */
export const addTasksOfPlan = (db: AppDatabase, movement: EmulationMovement, label: string): Promise<Result<number>> =>
  tryAct(db, label, async () => {
    const known = new Set((await db.tasks.where('movementId').equals(movement.id).toArray()).map((task) => `${task.owner}\n${task.text}`))
    const tasks = movement.actors
      .flatMap(({ name, duties }) => duties.map(({ text }) => ({ owner: name, text })))
      .filter(({ owner, text }) => !known.has(`${owner}\n${text}`))
      .map((task) =>
        checked(taskSchema, {
          ...task,
          id: crypto.randomUUID(),
          movementId: movement.id,
          every: 'once',
          dueOn: null,
          doneOn: null,
          evidence: '',
        }),
      )
    await db.tasks.bulkAdd(tasks)
    return tasks.length
  })

/** Changes one task. */
export const editTask = (
  db: AppDatabase,
  id: string,
  change: Partial<Omit<Task, 'id' | 'movementId'>>,
  label: string,
  sitting?: string,
): Promise<Result<null>> =>
  tryAct(
    db,
    label,
    async () => {
      const stored = await db.tasks.get(id)
      if (stored === undefined) return refuse({ code: 'record.missing', what: 'nhiệm vụ' })
      await db.tasks.put(checked(taskSchema, { ...stored, ...change }))
      return null
    },
    sitting,
  )

/** Notes a task as done; one that comes again moves on to its next day. */
export const finishTask = (db: AppDatabase, id: string, on: CalendarDate, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const stored = await db.tasks.get(id)
    if (stored === undefined) return refuse({ code: 'record.missing', what: 'nhiệm vụ' })
    const isOver = stored.every === 'once' || stored.dueOn === null
    await db.tasks.put(checked(taskSchema, isOver ? { ...stored, doneOn: on } : { ...stored, doneOn: on, dueOn: nextDueOn(stored) }))
    return null
  })

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

/** The reports that the plan asks for and that no row stands for yet. */
export const missingReportDays = (movement: EmulationMovement, days: readonly ReportDay[]): Omit<ReportDay, 'id'>[] =>
  plannedReports(movement)
    .filter(
      ({ lateFrom, title }) => !days.some((day) => day.lateFrom === lateFrom && (day.title === title || title.startsWith('Báo cáo năm'))),
    )
    .map(({ title, lateFrom }) => ({ movementId: movement.id, title, lateFrom }))
