import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import { unitReportSchema, type ReportContent, type UnitReport } from '@shared/domain/movement/work'
import type { CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { sound, tryAct } from './editing'

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
      const row = sound(unitReportSchema, {
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

/** Notes what became of a unit's report; a file's row comes in the same step. */
export const putUnitReport = (db: AppDatabase, draft: Omit<UnitReport, 'id'>, label: string): Promise<Result<string>> =>
  tryAct(db, label, async () => {
    const known = (await db.unitReports.where('reportDayId').equals(draft.reportDayId).toArray()).find(
      ({ subjectId }) => subjectId === draft.subjectId,
    )
    const row = sound(unitReportSchema, {
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
      sound(unitReportSchema, {
        ...(known ?? { id: crypto.randomUUID(), reportDayId, subjectId, extendedTo: null, reason: '' }),
        state: 'received',
        receivedOn: isKnown ? known.receivedOn : on,
        content,
      }),
    )
    return null
  })

/** Takes a note about a unit's report back, with its files: it is owed again. Undo brings all back. */
export const removeUnitReport = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.attachments.where('ownerId').equals(id).delete()
    await db.unitReports.delete(id)
    return null
  })
