import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { councilRoles, honorifics } from '../council/types'

/** A member of the council on the day of a meeting (all, not only present), written down when the meeting is opened. */
export const attendanceSchema = z.object({
  id: rowId,
  fullName: filledLine,
  post: line,
  role: z.enum(councilRoles),
  isPresent: z.boolean(),
  absenceReason: line,
  /** Whether the member, absent, sent an opinion in writing; not said in meetings of former versions. */
  hasOpinion: z.boolean().optional(),
  honorific: z.enum(honorifics).nullable().optional(),
})
export type Attendance = z.infer<typeof attendanceSchema>

export const votingMethods = ['showOfHands', 'ballot'] as const
export type VotingMethod = (typeof votingMethods)[number]

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
  /** Who keeps the minutes where that is nobody of the council: named in them, counted nowhere. */
  outsideSecretary: z.object({ fullName: line, post: line }).nullable().optional(),
  attendance: z.array(attendanceSchema).max(99),
  /** How it votes, save for awards with a way of their own. */
  method: z.enum(votingMethods),
  discussion: prose,
  /** Awards by code that are voted on otherwise; one the law asks a ballot for is put to the ballot unless it stands here. */
  methods: z.record(z.string(), z.enum(votingMethods)).optional(),
  /** Whether members met, or were only asked in writing; `undefined` means that they met. */
  kind: z.enum(['meeting', 'inWriting']).optional(),
  /** What it treats, a line each, as the invitation prints it; empty follows the rounds. */
  agenda: prose.optional(),
  /** Number and day of the invitation or of the letter that asks for opinions. */
  invitation: z.object({ number: z.int().positive().nullable(), issuedOn: calendarDate.nullable() }).optional(),
  /** Members who keep out of the vote on a line, by the line's id; a line not named here has those who are put forward themselves. */
  recusals: z.record(z.string(), z.array(rowId).max(99)).optional(),
  /** Who counts the ballots, the head first. */
  tellerIds: z.array(rowId).max(9).optional(),
  /** The day its minutes were signed: until then what only they say may still be written. */
  minutesSignedOn: calendarDate.nullable().optional(),
})
export type Meeting = z.infer<typeof meetingSchema>

/** Ballots of one vote as the tellers count them: what is collected and not valid is invalid. */
export const ballotSchema = z.object({
  issued: z.int().nonnegative().max(99),
  collected: z.int().nonnegative().max(99),
  valid: z.int().nonnegative().max(99),
  inFavour: z.int().nonnegative().max(99),
  against: z.int().nonnegative().max(99),
  blank: z.int().nonnegative().max(99),
  /** Whether a blank ballot was a valid one by the rules of that day: then it stands among the valid, else among the invalid. */
  isBlankValid: z.boolean(),
})
export type BallotCount = z.infer<typeof ballotSchema>

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
  /** All voices in favour: hands or ballots, and opinions in writing. */
  inFavour: z.int().nonnegative().max(99),
  /** All voices against; not said where nobody counted them. */
  against: z.int().nonnegative().max(99).optional(),
  /** Members who took no part: put forward themselves, or close to who is. */
  recused: z.array(rowId).max(99).optional(),
  /** Whether those members were left out of the base of the share by the rules of that day. */
  isRecusedOutOfBase: z.boolean().optional(),
  /** The ballots behind the numbers; not said for a show of hands. */
  ballot: ballotSchema.optional(),
})
export type Vote = z.infer<typeof voteSchema>
/** The numbers of a vote without whom they are about. */
export type Tally = Omit<Vote, 'id' | 'meetingId' | 'nomineeId'>

export const voteId = (meetingId: string, nomineeId: string): string => `${meetingId}:${nomineeId}`
