import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { roundTypes } from '../round/types'
import { amendableFields } from '../ruling/types'
import { personGroups, subjectKinds } from '../subject/types'

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
  /** The decision it was given by; `null` for awards of others. */
  rulingId: rowId.nullable(),
  /** Why the round was held; `null` where nobody knows, like everything below for awards of others. */
  roundType: z.enum(roundTypes).nullable(),
  movementId: rowId.nullable(),
  /** The time of the achievements. */
  periodFrom: calendarDate.nullable(),
  periodTo: calendarDate.nullable(),
  /** Who gave it, as the catalogue of the day said. */
  level: z.enum(['commune', 'upper', 'primeMinister', 'president', 'other']).nullable(),
  /** What the subject was on that day, for statistics. */
  unitId: rowId.nullable(),
  gender: z.enum(['male', 'female']).nullable(),
  group: z.enum(personGroups).nullable(),
  isDirectWorker: z.boolean().nullable(),
  /** What the prize was made of. */
  multiplier: z.number().nonnegative().nullable(),
  baseSalaryVnd: z.int().nonnegative().nullable(),
  /** What correcting decisions put right; the fields above say what holds now. */
  corrections: z.array(
    z.object({ rulingId: rowId, symbol: filledLine, on: calendarDate, field: z.enum(amendableFields), from: line, to: line }),
  ),
  /** Struck out: a mistake of the register, or revoked by a decision (`rulingId`). */
  voided: z.object({ on: calendarDate, reason: filledLine, kind: z.enum(['mistake', 'revoked']), rulingId: rowId.nullable() }).nullable(),
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
