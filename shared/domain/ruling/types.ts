import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, filledProse, line, rowId } from '../../lib/records'

/**
 * A paper of a round that somebody signs: the chairman's decision, the room's submission to him, the committee's submission to the
 * level above, and a decision that corrects or cancels one that was issued.
 */
export const rulingKinds = ['decision', 'submissionRoom', 'submissionUp', 'correction', 'cancellation'] as const
export type RulingKind = (typeof rulingKinds)[number]

export const amendableFields = ['name', 'honorific', 'detail', 'achievement'] as const
/** What a correcting decision changes in one line of the decision it corrects, or which line a cancelling one strikes out. */
export const amendmentSchema = z.object({
  nomineeId: rowId,
  field: z.enum([...amendableFields, 'award']),
  /** As signed. */
  from: line,
  /** As it has to read; empty where the award is cancelled. */
  to: line,
})
export type Amendment = z.infer<typeof amendmentSchema>

export const rulingSchema = z.object({
  id: rowId,
  roundId: rowId,
  kind: z.enum(rulingKinds),
  number: z.int().positive().nullable(),
  issuedOn: calendarDate.nullable(),
  /** Trích yếu, "Về việc tặng Giấy khen cho …"; no final stop. Empty follows the list. */
  subject: line,
  signerId: rowId.nullable(),
  /** Bases as printed, without the closing ";" or "."; none follows the law book and the case. */
  bases: z.array(z.object({ id: rowId, text: filledLine })),
  /** Who carries it out: "Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội, …". */
  executors: line,
  /** Whom a submission is addressed to; several are parted by ";". */
  addressee: line,
  recipients: z.array(z.object({ id: rowId, text: filledLine })),
  status: z.enum(['draft', 'issued']),
  /** Of a decision: the room's submission it rests on. */
  submissionId: rowId.nullable(),
  /** Of a correction or cancellation: the decision it speaks of. */
  targetId: rowId.nullable(),
  /** Why it corrects or cancels; empty otherwise. */
  reason: z.union([z.literal(''), filledProse]),
  amendments: z.array(amendmentSchema),
  /** Prize money of a decision handed over; the list is signed then. */
  paidOn: calendarDate.nullable(),
  /** Of a submission to the level above: the day it left the house. */
  sentOn: calendarDate.nullable(),
})
export type Ruling = z.infer<typeof rulingSchema>
