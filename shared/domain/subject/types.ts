import { z } from 'zod'
import { filledLine, line, rowId } from '../../lib/records'

export { subjectKinds, type SubjectKind } from '../../law/subjectKinds'

/** Groups of persons for statistics and the share of direct workers. */
export const personGroups = [
  'leader',
  'civilServant',
  'publicEmployee',
  'armedForces',
  'worker',
  'farmer',
  'otherDirectWorker',
  'entrepreneur',
  'villageOfficial',
  'student',
  'other',
] as const
export const collectiveKinds = [
  'agency',
  'school',
  'village',
  'enterprise',
  'cooperative',
  'massOrganisation',
  'armedForces',
  'other',
] as const

/** Why a subject is no longer put forward. */
export const endReasons = ['left', 'dissolved', 'merged', 'died'] as const
export type EndReason = (typeof endReasons)[number]

const common = {
  id: rowId,
  /** Full name as printed: "Nguyễn Thị Hồng Hạnh", "Trường Tiểu học Nam Sách", "Hộ ông Trần Quang Mẫu". */
  name: filledLine,
  /** Village or street, never finer. */
  address: line,
  note: line,
  /** Set when the unit was dissolved, the person left or died: kept in history, no longer offered. */
  endedOn: z.iso.date().nullable(),
  endedBecause: z.enum(endReasons).nullable().optional(),
  /** The unit that took its place: merged into, renamed anew by a decision. */
  successorId: rowId.nullable().optional(),
}

export const personSchema = z.object({
  ...common,
  kind: z.literal('person'),
  /** "Ông" or "Bà" before the name follows from it; `null` leaves the name bare. */
  gender: z.enum(['male', 'female']).nullable(),
  birthYear: z.int().min(1900).max(2100).nullable(),
  /** The whole day of birth where a list told it: tells namesakes of one year apart. Its year is `birthYear`. */
  bornOn: z.iso.date().nullable().optional(),
  /** "Công chức", "Trưởng thôn". */
  post: line,
  /** Workplace as printed, "Phòng Kinh tế"; a known collective is linked by `unitId`. */
  unit: line,
  unitId: rowId.nullable(),
  group: z.enum(personGroups).nullable(),
  isDirectWorker: z.boolean().nullable(),
})
export const collectiveSchema = z.object({
  ...common,
  kind: z.literal('collective'),
  collectiveKind: z.enum(collectiveKinds),
  /** The organ above it as printed on a certificate; may be empty. */
  parentOrgan: line,
})
export const householdSchema = z.object({
  ...common,
  kind: z.literal('household'),
  headName: line,
  memberCount: z.int().positive().nullable(),
})

/** Who the office knows. */
export const subjectSchema = z.discriminatedUnion('kind', [personSchema, collectiveSchema, householdSchema])
export type Person = z.infer<typeof personSchema>
export type Collective = z.infer<typeof collectiveSchema>
export type Household = z.infer<typeof householdSchema>
export type Subject = z.infer<typeof subjectSchema>

/** A name that a subject bore before, or under which another record of it stood: it stays findable. */
export const subjectNameSchema = z.object({
  id: rowId,
  subjectId: rowId,
  name: filledLine,
  /** The last day it was borne; `null` when nobody knows. */
  untilOn: z.iso.date().nullable(),
  /** What changed it, "Nghị quyết số 1664/NQ-UBTVQH15"; may be empty. */
  basis: line,
})
export type SubjectName = z.infer<typeof subjectNameSchema>

/** A post that a person held before the present one, in days, both included; an open side is `null`. */
export const subjectPostSchema = z.object({
  id: rowId,
  subjectId: rowId,
  post: line,
  unit: line,
  unitId: rowId.nullable(),
  fromOn: z.iso.date().nullable(),
  toOn: z.iso.date().nullable(),
})
export type SubjectPost = z.infer<typeof subjectPostSchema>
