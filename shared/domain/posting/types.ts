import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledProse, line, prose, rowId } from '../../lib/records'

/** What somebody said about a posted list, and what was answered; an empty answer is still owed. */
export const postingCommentSchema = z.object({
  id: rowId,
  on: calendarDate,
  /** Who said it, as far as they gave a name. */
  from: line,
  text: filledProse,
  answer: prose,
  answeredOn: calendarDate.nullable(),
})
export type PostingComment = z.infer<typeof postingCommentSchema>

/** A list of a round put up in public for opinions. Source: Decree 86/2023/NĐ-CP. */
export const postingSchema = z.object({
  id: rowId,
  roundId: rowId,
  /** "Nhà văn hóa thôn Mẫu 1; Cổng thông tin điện tử xã". */
  place: line,
  /** The first and the last day, both counted; an end that is `null` is still to come. */
  fromOn: calendarDate.nullable(),
  toOn: calendarDate.nullable(),
  /** Number of the notice, in the series of "TB-UBND". */
  number: z.int().positive().nullable(),
  /** Day of the notice, at the latest the first day; absent in postings of before it was asked. */
  issuedOn: calendarDate.nullable().optional(),
  comments: z.array(postingCommentSchema).max(500),
  /** Who took the list down and signed for it. */
  witnesses: z.array(z.object({ id: rowId, fullName: line, post: line })).max(20),
})
export type Posting = z.infer<typeof postingSchema>
