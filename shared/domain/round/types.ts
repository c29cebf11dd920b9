import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, filledProse, line, prose, rowId } from '../../lib/records'
import { procedures } from '../../law/types'
import { reviewKinds } from '../movement/types'

export const roundTypes = ['movement', 'merit', 'sudden', 'service', 'tenure', 'foreign', 'resistance'] as const

/** On which of the law's grounds a form is asked for: a movement, an achievement, a contribution, or merit over years. Source: Law 06/2022/QH15, art. 73, 74. */
export const routes = ['campaign', 'achievement', 'contribution', 'merit'] as const
export type Route = (typeof routes)[number]

/** A round of consideration: who is put forward, for what, by which procedure. Its papers are `rulings`, its votes stand with `meetings`. */
export const roundSchema = z.object({
  id: rowId,
  name: filledLine,
  /** Source: Law 06/2022/QH15, art. 8. */
  type: z.enum(roundTypes),
  /** How it is decided: by the council, without it, or after public posting. Source: Law 06/2022/QH15, art. 85. */
  procedure: z.enum(procedures),
  /** The time of the achievements, as the register keeps it; both days count. */
  periodFrom: calendarDate.nullable(),
  periodTo: calendarDate.nullable(),
  movementId: rowId.nullable(),
  reviewKind: z.enum(reviewKinds).nullable(),
  phaseId: rowId.nullable(),
  /** What all honorees did, as articles and titles say it: "có thành tích xuất sắc trong phong trào thi đua “…”". */
  merit: line,
  openedOn: calendarDate,
  submissionDueOn: calendarDate.nullable(),
})
export type AwardRound = z.infer<typeof roundSchema>

/** A finding that the officer looked at and lets stand: who, when and why. Printed where the file asks. */
export const overrideSchema = z.object({ ruleId: filledLine, by: line, on: calendarDate, reason: filledProse })
export type Override = z.infer<typeof overrideSchema>

/** The officer's own words for the report of a line, where the record knows nothing: printed as typed, never drafted over. */
export const reportWordsSchema = z.object({
  /** Of a person learning and titles, of a collective how it came to be and is made up. */
  background: prose,
  /** What is their duty; of a sudden deed when, where and how it came about; of a movement what was registered. */
  duties: prose,
  /** What was achieved besides the words of the list: figures, comparisons. */
  results: prose,
  /** How the law was kept, party and mass organisations; of a household what it gave; of a sudden deed who confirms it. */
  conduct: prose,
})
export type ReportWords = z.infer<typeof reportWordsSchema>
export const noReportWords: ReportWords = { background: '', duties: '', results: '', conduct: '' }

/** A subject put forward for one award in one round; several lines of one subject may stand in a round. */
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
  /** The ruling that treats it: chosen by the officer, and fixed once that is issued; `null` follows the round. */
  rulingId: rowId.nullable(),
  overrides: z.array(overrideSchema),
  /** Left out of the case with a reason; `null` while in it. */
  withdrawnReason: line.nullable(),
  /** The proposal that the council did not carry and this one stands in for, with its award and the meeting that lowered it. */
  loweredFrom: z.object({ nomineeId: rowId, awardCode: filledLine, meetingId: rowId }).optional(),
  /**
   * How sure the office is who this is. `made`: the line made its subject, so the list may correct that record;
   * `doubtful`: made as well, but somebody alike is known and the officer has still to say; else a subject known before.
   */
  identity: z.enum(['known', 'made', 'doubtful']).optional(),
  /** The day the dossier was received: it picks the law. Source: Law 06/2026/QH16, art. 4.4. */
  receivedOn: calendarDate.nullable().optional(),
  /** Asked for under the newer law because it is more favourable. */
  appliesNewLaw: z.boolean().optional(),
  /** The time of its achievements where it is not the round's; both days count. */
  periodFrom: calendarDate.nullable().optional(),
  periodTo: calendarDate.nullable().optional(),
  route: z.enum(routes).nullable().optional(),
  /** Initiatives and science works it rests on. */
  initiativeIds: z.array(rowId).optional(),
  /** Earlier awards it rests on. */
  basisAwardIds: z.array(rowId).optional(),
  reportWords: reportWordsSchema.optional(),
  /** The day the dossier went back to the unit, `withdrawnReason` says why; received again it is `null`. */
  returnedOn: calendarDate.nullable().optional(),
})
export type Nominee = z.infer<typeof nomineeSchema>
