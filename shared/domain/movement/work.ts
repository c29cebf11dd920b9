import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, filledProse, line, prose, rowId } from '../../lib/records'

/** A unit or person that takes part in a movement; `groupId` names the criteria group it is judged in. */
export const participantSchema = z.object({ id: rowId, movementId: rowId, subjectId: rowId, groupId: rowId.nullable() })
export type Participant = z.infer<typeof participantSchema>

/** A figure that every unit is asked for: "Số sáng kiến được công nhận", "sáng kiến". */
export const figureSchema = z.object({ id: rowId, label: filledLine, unit: line })
export type Figure = z.infer<typeof figureSchema>

/** One report that every unit of a movement owes, with its day: on time until the day before `lateFrom`. */
export const reportDaySchema = z.object({
  id: rowId,
  movementId: rowId,
  /** "Báo cáo năm 2026". */
  title: filledLine,
  /** The first late day: "trước ngày 12/12" is late from 12/12, at its first minute in Vietnam. */
  lateFrom: calendarDate,
  /** What the form of this report asks for in numbers. */
  figures: z.array(figureSchema).optional(),
})
export type ReportDay = z.infer<typeof reportDaySchema>

/** What a unit reported: figures, words by criterion, examples. An empty figure is none, never 0. */
export const reportContentSchema = z.object({
  /** The day its figures are of. */
  asOf: calendarDate.nullable(),
  /** `words`: what stood there instead of a number. */
  figures: z.array(z.object({ figureId: rowId, value: z.number().nullable(), words: line })),
  results: z.array(z.object({ criterionId: rowId, text: filledProse })),
  exemplars: z.array(z.object({ name: filledLine, story: prose })),
  shortcomings: prose,
  proposals: prose,
  /** Rows that the unit added to the form, as written. */
  added: z.array(z.object({ label: line, text: prose })),
})
export type ReportContent = z.infer<typeof reportContentSchema>

/** What became of one unit's report: it came, it may come later, it need not come, it came and was sent back. One row for a unit and a day. */
export const unitReportSchema = z.object({
  id: rowId,
  reportDayId: rowId,
  subjectId: rowId,
  state: z.enum(['received', 'extended', 'exempt', 'returned']),
  /** Day of sending; set when it came. */
  receivedOn: calendarDate.nullable(),
  /** Hour of receipt, "16:05" in Vietnam; absent where nobody noted it. */
  receivedAt: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** Last day in time after an extension, or to send again what was returned. */
  extendedTo: calendarDate.nullable(),
  /** Why it was extended, exempted, returned or its day corrected. */
  reason: line,
  /** What was read from its form or typed for it. */
  content: reportContentSchema.optional(),
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
  /** Who works on it too. */
  helpers: line.optional(),
  /** Of work that comes again: the day of the month it falls on, where the month of `dueOn` has none such (29/02, 31/12). */
  dayOfMonth: z.int().min(1).max(31).optional(),
})
export type Task = z.infer<typeof taskSchema>
/** Whether it is still to be done; one that comes again always is. */
export const isTaskOpen = ({ doneOn, every }: Pick<Task, 'doneOn' | 'every'>): boolean => doneOn === null || every !== 'once'
