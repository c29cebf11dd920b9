import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, filledProse, line, prose, rowId } from '../../lib/records'

/** A unit or person that takes part in a movement; `groupId` names the criteria group it is judged in. */
export const participantSchema = z.object({ id: rowId, movementId: rowId, subjectId: rowId, groupId: rowId.nullable() })
export type Participant = z.infer<typeof participantSchema>

/** One report that every unit of a movement owes, with its day: on time until the day before `lateFrom`. */
export const reportDaySchema = z.object({
  id: rowId,
  movementId: rowId,
  /** "Báo cáo năm 2026". */
  title: filledLine,
  /** The first late day: "trước ngày 12/12" is late from 12/12, at its first minute in Vietnam. */
  lateFrom: calendarDate,
})
export type ReportDay = z.infer<typeof reportDaySchema>

/** What became of one unit's report: it came, it may come later, it need not come. One row for a unit and a day. */
export const unitReportSchema = z.object({
  id: rowId,
  reportDayId: rowId,
  subjectId: rowId,
  state: z.enum(['received', 'extended', 'exempt']),
  /** Day of sending; set when it came. */
  receivedOn: calendarDate.nullable(),
  /** Last day in time after an extension. */
  extendedTo: calendarDate.nullable(),
  /** Why it was extended, exempted or its day corrected. */
  reason: line,
})
export type UnitReport = z.infer<typeof unitReportSchema>

/** A duty of the plan as work: who, until when, done, with what proof. */
export const taskSchema = z.object({
  id: rowId,
  movementId: rowId,
  text: filledProse,
  /** Who does it, as the plan names them. */
  owner: line,
  every: z.enum(['once', 'quarter', 'year']),
  /** The next day it is due; `null` for work without a day. */
  dueOn: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  evidence: prose,
})
export type Task = z.infer<typeof taskSchema>
