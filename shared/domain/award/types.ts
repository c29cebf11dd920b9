import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { subjectKinds } from '../subject/types'

/** One line of the register: an honoree frozen as signed, whatever changes later. Never deleted; voided with a reason. */
export const awardSchema = z.object({
  id: rowId,
  /** Số sổ vàng: the honoree's serial in the decision; `null` for awards of others. */
  registerNumber: z.int().positive().nullable(),
  year: z.int(),
  roundId: rowId.nullable(),
  subjectId: rowId,
  subjectKind: z.enum(subjectKinds),
  /** "Ông", "Bà" or empty, as signed. */
  honorific: line,
  name: filledLine,
  birthYear: z.int().nullable(),
  detail: line,
  awardCode: filledLine,
  awardName: filledLine,
  achievement: prose,
  prizeVnd: z.int().nonnegative(),
  /** "12/QĐ-UBND". */
  decisionSymbol: filledLine,
  decidedOn: calendarDate,
  /** "Chủ tịch UBND xã Nam Sách". */
  decidedBy: filledLine,
  voided: z.object({ on: calendarDate, reason: filledLine }).nullable(),
})
export type Award = z.infer<typeof awardSchema>

/** An award by others, as entered by hand: the rest follows from the subject. */
export const externalAwardSchema = z.object({
  subjectId: rowId,
  /** A code of the award catalogue, or empty for a form the catalogue does not know. */
  awardCode: line,
  awardName: filledLine,
  achievement: prose,
  prizeVnd: z.int().nonnegative(),
  decisionSymbol: filledLine,
  decidedOn: calendarDate,
  decidedBy: filledLine,
})
export type ExternalAwardDraft = z.infer<typeof externalAwardSchema>
