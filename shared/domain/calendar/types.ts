import { z } from 'zod'
import { filledLine, line, rowId } from '../../lib/records'

/** A day of the year as plans name it, `MM-DD`; 29/02 counts as the last of February in a common year. */
export const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** One line of the office's yearly calendar: every year, or one year only. */
export const calendarRowSchema = z.object({
  id: rowId,
  title: filledLine,
  fromDay: dayOfYear,
  /** The last day of a span; `null` for one day. A span may cross the new year. */
  toDay: dayOfYear.nullable(),
  /** `null`: every year. */
  year: z.int().min(1990).max(2100).nullable(),
  who: line,
  /** Where the day comes from, in words; the office's own days have none or say so. */
  basis: line,
})
export type CalendarRow = z.infer<typeof calendarRowSchema>
