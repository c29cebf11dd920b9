import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, rowId } from '../../lib/records'

/** A day of the year as plans name it, `MM-DD`; 29/02 counts as the last of February in a common year. */
export const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

/** The years a calendar shows. */
export const calendarYear = z.int().min(1990).max(2100)

/** One line of the office's yearly calendar: every year, or one year only. */
export const calendarRowSchema = z.object({
  id: rowId,
  title: filledLine,
  fromDay: dayOfYear,
  /** The last day of a span; `null` for one day. A span may cross the new year. */
  toDay: dayOfYear.nullable(),
  /** `null`: every year. */
  year: calendarYear.nullable(),
  who: line,
  /** Where the day comes from, in words; the office's own days have none or say so. */
  basis: line,
  /** The program's row that it stands for; a row of the office's own has none. */
  seedId: rowId.optional(),
  /** Of a row that stands for one of the program's: only what was done is the office's, words and days stay the program's. */
  isAsSeed: z.boolean().optional(),
  /** The office does not keep this line of the program's. */
  isOff: z.boolean().optional(),
  /** Nobody works then: it counts as no working day. */
  isHoliday: z.boolean().optional(),
  /** The years in which it was done, by the year it begins in, each with the day it was noted. */
  done: z.array(z.object({ year: calendarYear, on: calendarDate })).optional(),
})
export type CalendarRow = z.infer<typeof calendarRowSchema>
