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

/** What became of a submission to the level above after it left the house. */
export const journeySteps = ['passedOn', 'returned', 'recalled', 'resent'] as const
export const journeyStepSchema = z.object({ id: rowId, kind: z.enum(journeySteps), on: calendarDate, note: line })
export type JourneyStep = z.infer<typeof journeyStepSchema>

/** The answer to a submission: the decision of the level above, and who of those asked for was honoured; the others with the reason. */
export const answerSchema = z.object({
  /** "1250/QĐ-UBND". */
  symbol: filledLine,
  on: calendarDate,
  /** "Chủ tịch UBND thành phố Hải Phòng". */
  decidedBy: filledLine,
  honoured: z.array(rowId),
  refused: z.array(z.object({ nomineeId: rowId, reason: filledLine })),
})
export type Answer = z.infer<typeof answerSchema>

/** What the officer saw and let stand when a paper was issued: the doubts in words, and why; empty where none was given. */
export const issuedDespiteSchema = z.object({
  doubts: z.array(filledLine).min(1),
  reason: z.union([z.literal(''), filledProse]),
  by: line,
  on: calendarDate,
})
export type IssuedDespite = z.infer<typeof issuedDespiteSchema>

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
  /** Of a submission: what other bodies said where they were asked, "Công an xã (Công văn số … ngày …): nhất trí đề nghị"; none where nobody was. */
  opinions: z.array(z.object({ id: rowId, text: filledLine })).optional(),
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
  /** Of a decision: the day its certificates were printed, and the day they were handed over. */
  printedOn: calendarDate.nullable().optional(),
  handedOverOn: calendarDate.nullable().optional(),
  /** Doubts that stood when it was issued; none, or unknown of papers issued before this was kept. */
  issuedDespite: issuedDespiteSchema.optional(),
  /** Of a submission to the level above: the day it left the house. */
  sentOn: calendarDate.nullable(),
  /** Of a submission to the level above: what became of it, in the order of its days. */
  journey: z.array(journeyStepSchema).optional(),
  /** Its answers: a city may decide on some now and on others later. */
  answers: z.array(answerSchema).optional(),
})
export type Ruling = z.infer<typeof rulingSchema>
