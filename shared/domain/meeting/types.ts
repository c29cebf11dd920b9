import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { councilRoles } from '../council/types'

/** A member of the council on the day of a meeting (all, not only present), written down when the meeting is opened. */
export const attendanceSchema = z.object({
  id: rowId,
  fullName: filledLine,
  post: line,
  role: z.enum(councilRoles),
  isPresent: z.boolean(),
  absenceReason: line,
})
export type Attendance = z.infer<typeof attendanceSchema>

/** One meeting of a council. It may treat several rounds, and a round may need several. */
export const meetingSchema = z.object({
  id: rowId,
  councilId: rowId.nullable(),
  roundIds: z.array(rowId),
  number: z.int().positive().nullable(),
  heldOn: calendarDate.nullable(),
  /** `14:00`; may be empty. */
  startAt: line,
  endAt: line,
  place: line,
  chairId: rowId.nullable(),
  secretaryId: rowId.nullable(),
  attendance: z.array(attendanceSchema).max(99),
  method: z.enum(['showOfHands', 'ballot']),
  discussion: prose,
})
export type Meeting = z.infer<typeof meetingSchema>

/**
 * The result of one vote on one nominee. The share counts all members of the council, not those present.
 * Source: Decree 152/2025/NĐ-CP, art. 33.5.
 */
export const voteSchema = z.object({
  /** `meetingId:nomineeId`. */
  id: z.string().min(1).max(140),
  meetingId: rowId,
  nomineeId: rowId,
  members: z.int().positive().max(99),
  present: z.int().nonnegative().max(99),
  /** Opinions that absent members sent in writing and the count takes in. */
  written: z.int().nonnegative().max(99),
  inFavour: z.int().nonnegative().max(99),
})
export type Vote = z.infer<typeof voteSchema>
/** The numbers of a vote without whom they are about. */
export type Tally = Pick<Vote, 'members' | 'present' | 'written' | 'inFavour'>

export const voteId = (meetingId: string, nomineeId: string): string => `${meetingId}:${nomineeId}`
