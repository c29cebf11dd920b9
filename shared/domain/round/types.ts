import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { reviewKinds } from '../movement/types'
import { issuingOfficeSchema } from '../office/types'
import { filledLine, line, prose, rowId } from '../../lib/records'

/** One vote on one nominee. The share counts all members of the council, not those present. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
export const voteSchema = z.object({ members: z.int().positive(), present: z.int().nonnegative(), inFavour: z.int().nonnegative() })
export type Vote = z.infer<typeof voteSchema>

export const councilMeetingSchema = z.object({
  heldOn: calendarDate.nullable(),
  /** `14:00`; may be empty. */
  startAt: line,
  endAt: line,
  place: line,
  number: z.int().positive().nullable(),
  chairId: rowId.nullable(),
  secretaryId: rowId.nullable(),
  /** Members of the council on that day (all, not only present), taken from the office when the meeting is opened. */
  members: z.array(
    z.object({
      id: rowId,
      fullName: filledLine,
      post: line,
      role: z.enum(['chair', 'viceChair', 'standing', 'member']),
      isPresent: z.boolean(),
      absenceReason: line,
    }),
  ),
  method: z.enum(['showOfHands', 'ballot']),
  discussion: prose,
})
export type CouncilMeeting = z.infer<typeof councilMeetingSchema>

export const decisionDraftSchema = z.object({
  number: z.int().positive().nullable(),
  issuedOn: calendarDate.nullable(),
  /** Trích yếu, "Về việc tặng Giấy khen cho …"; no final stop. */
  subject: line,
  signerId: rowId.nullable(),
  /** Bases as printed, without the closing ";" or "."; filled from the law book, then the office's own. */
  bases: z.array(z.object({ id: rowId, text: filledLine })),
  /** Who carries it out: "Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội, …". */
  executors: line,
  recipients: z.array(z.object({ id: rowId, text: filledLine })),
  status: z.enum(['draft', 'issued']),
  /** The office on the day of issue, written down then: a new chair does not sign the decisions of the one before. Absent in a draft. */
  office: issuingOfficeSchema.optional(),
})
export type DecisionDraft = z.infer<typeof decisionDraftSchema>

export const roundSchema = z.object({
  id: rowId,
  name: filledLine,
  /** Source: Law 06/2022/QH15, art. 8. */
  type: z.enum(['movement', 'merit', 'sudden']),
  movementId: rowId.nullable(),
  reviewKind: z.enum(reviewKinds).nullable(),
  phaseId: rowId.nullable(),
  /** What all honorees did, as articles and titles say it: "có thành tích xuất sắc trong phong trào thi đua “…”". */
  merit: line,
  openedOn: calendarDate,
  submissionDueOn: calendarDate.nullable(),
  submission: z.object({ number: z.int().positive().nullable(), issuedOn: calendarDate.nullable(), addressee: line }),
  meeting: councilMeetingSchema.nullable(),
  decision: decisionDraftSchema,
  /** Prize money handed over; the list is signed then. */
  paidOn: calendarDate.nullable(),
})
export type AwardRound = z.infer<typeof roundSchema>

/** A subject put forward in one round. */
export const nomineeSchema = z.object({
  id: rowId,
  roundId: rowId,
  /** Place in the list as entered. */
  order: z.int().nonnegative(),
  subjectId: rowId,
  /** Code of the award catalogue: "GK_XA". */
  awardCode: filledLine,
  /** Post and unit as printed in this case; `null` takes the subject's present ones. */
  detail: line.nullable(),
  achievement: prose,
  proposedBy: line,
  vote: voteSchema.nullable(),
  /** Left out of the case with a reason; `null` while in it. */
  withdrawnReason: line.nullable(),
  /**
   * How sure the office is who this is. `made`: the line made its subject, so the list may correct that record;
   * `doubtful`: made as well, but somebody alike is known and the officer has still to say; else a subject known before.
   */
  identity: z.enum(['known', 'made', 'doubtful']).optional(),
})
export type Nominee = z.infer<typeof nomineeSchema>
