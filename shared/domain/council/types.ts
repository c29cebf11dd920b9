import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, rowId } from '../../lib/records'
import { decapitalise } from '../../lib/text'

export const councilRoles = ['chair', 'viceChair', 'standing', 'member'] as const
export const honorifics = ['Ông', 'Bà'] as const
export const councilMemberSchema = z.object({
  id: rowId,
  /** The known person, where the office keeps a record of the member. */
  subjectId: rowId.nullable(),
  fullName: filledLine,
  /** The member's post outside the council, "Chủ tịch Ủy ban nhân dân xã". */
  post: line,
  role: z.enum(councilRoles),
  /** Ông or Bà before the name on papers; not said in councils of former versions. */
  honorific: z.enum(honorifics).nullable().optional(),
})
export type CouncilMember = z.infer<typeof councilMemberSchema>

/** "Bà Đỗ Thị Mẫu": a member as papers name them; the name alone where nobody said how they are addressed. */
export const memberName = ({ fullName, honorific }: Pick<CouncilMember, 'fullName' | 'honorific'>): string =>
  honorific == null ? fullName : `${honorific} ${fullName}`

/** The same inside a sentence: "bà Đỗ Thị Mẫu". */
export const memberInSentence = (member: Pick<CouncilMember, 'fullName' | 'honorific'>): string =>
  member.honorific == null ? member.fullName : decapitalise(memberName(member))

/** The emulation council of one term. A new term is a new row: meetings keep the one they were held by. */
export const councilSchema = z.object({
  id: rowId,
  /** The founding decision as papers cite it, "Quyết định số 45/QĐ-UBND ngày 05/7/2025 của Chủ tịch UBND xã"; may be empty. */
  establishedBy: line,
  foundedOn: calendarDate.nullable(),
  /** Term, both days included; an open side is `null`. */
  fromOn: calendarDate.nullable(),
  toOn: calendarDate.nullable(),
  members: z.array(councilMemberSchema),
  secretaryId: rowId.nullable(),
  /** Whether it stamps its papers with the committee's seal (adds the chair's own post above the name). */
  usesCommitteeSeal: z.boolean(),
})
export type Council = z.infer<typeof councilSchema>
