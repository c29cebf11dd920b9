import { plannedReports } from '@shared/domain/movement/reportDays'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { reportDaySchema, type ReportDay } from '@shared/domain/movement/work'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { editRow, sound, tryAct } from './editing'

/** Adds a report that every unit owes. */
export const addReportDay = (db: AppDatabase, draft: Omit<ReportDay, 'id'>, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.reportDays.add(sound(reportDaySchema, { ...draft, id: crypto.randomUUID() }))
    return null
  })

/** Changes one report that units owe: its day, its name, what its form asks for. */
export const editReportDay = (
  db: AppDatabase,
  id: string,
  change: Partial<Omit<ReportDay, 'id' | 'movementId'>>,
  label: string,
): Promise<Result<null>> =>
  editRow(db, { table: 'reportDays', schema: reportDaySchema, what: 'kỳ báo cáo' }, id, label, (stored) => ({ ...stored, ...change }))

/** Adds several at once, as the plan asks for them. */
export const addReportDays = (db: AppDatabase, drafts: readonly Omit<ReportDay, 'id'>[], label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.reportDays.bulkAdd(drafts.map((draft) => sound(reportDaySchema, { ...draft, id: crypto.randomUUID() })))
    return null
  })

/** How many units have something on record for a report: what goes with it. */
export const countReports = (db: AppDatabase, id: string): Promise<number> => db.unitReports.where('reportDayId').equals(id).count()

/** Takes a report away with what came for it, files too; undo brings all back. */
export const removeReportDay = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const reports = await db.unitReports.where('reportDayId').equals(id).primaryKeys()
    await db.attachments.where('ownerId').anyOf(reports).delete()
    await db.unitReports.bulkDelete(reports)
    await db.reportDays.delete(id)
    return null
  })

/** The reports that the plan asks for and that no row stands for yet: none of that name, and none of that day where the plan names only the year. */
export const missingReportDays = (movement: EmulationMovement, days: readonly ReportDay[]): Omit<ReportDay, 'id'>[] =>
  plannedReports(movement)
    .filter(
      ({ lateFrom, title }) => !days.some((day) => day.title === title || (day.lateFrom === lateFrom && title.startsWith('Báo cáo năm'))),
    )
    .map(({ title, lateFrom }) => ({ movementId: movement.id, title, lateFrom }))
