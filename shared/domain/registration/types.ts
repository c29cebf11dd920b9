import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'
import { foldText } from '../../lib/text'
import { spellingKeyOf } from '../subject/nameKeys'
import { subjectKinds } from '../subject/types'

/** What somebody sets out to reach in one year of a movement: a title or form, a target, or both. One row for each title. */
export const registrationSchema = z.object({
  id: rowId,
  movementId: rowId,
  year: z.int().min(1990).max(2100),
  /** The unit that handed it in. */
  unitId: rowId,
  /** Who registers, where the office knows them; the unit itself for what a unit registers for itself. */
  subjectId: rowId.nullable(),
  kind: z.enum(subjectKinds),
  name: filledLine,
  post: line,
  /** A code of the award catalogue; empty where the words fit none or no title is named. */
  awardCode: line,
  /** The title as the unit wrote it. */
  title: line,
  target: prose,
  initiative: line,
  state: z.enum(['received', 'returned']),
  /** Why it was returned. */
  reason: line,
  receivedOn: calendarDate,
})
export type Registration = z.infer<typeof registrationSchema>

/** What tells one registration of a unit from another: who, and what for. Names that differ in a mark are two people. */
export const registrationKey = ({ name, title }: Pick<Registration, 'name' | 'title'>): string =>
  `${spellingKeyOf(name)}|${foldText(title)}`
