import type { Award } from '@shared/domain/award/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import { subjectSchema, type Subject, type SubjectKind } from '@shared/domain/subject/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'
import { readIssuedRounds } from './rounds'

export type SubjectDraft = Subject extends infer One ? (One extends Subject ? Omit<One, 'id'> : never) : never

/** Everybody of one kind, unsorted. */
export const readSubjects = (db: AppDatabase, kind: SubjectKind): Promise<Subject[]> => db.subjects.where('kind').equals(kind).toArray()
export const readAllSubjects = (db: AppDatabase): Promise<Subject[]> => db.subjects.toArray()
export const countSubjects = (db: AppDatabase, kind: SubjectKind): Promise<number> => db.subjects.where('kind').equals(kind).count()

export type SubjectRecord = {
  readonly subject: Subject
  readonly awards: readonly Award[]
  readonly rounds: readonly { readonly round: AwardRound; readonly nominee: Nominee; readonly isIssued: boolean }[]
}

/** One subject with everything the office knows about it, newest first; `undefined` when there is none of that id. */
export async function readSubjectRecord(db: AppDatabase, id: string): Promise<SubjectRecord | undefined> {
  const [subject, awards, nominees] = await Promise.all([
    db.subjects.get(id),
    db.awards.where('subjectId').equals(id).toArray(),
    db.nominees.where('subjectId').equals(id).toArray(),
  ])
  if (subject === undefined) return undefined
  const roundIds = nominees.map((nominee) => nominee.roundId)
  const [rounds, issued] = await Promise.all([db.rounds.bulkGet(roundIds), readIssuedRounds(db, roundIds)])
  const entries = nominees.flatMap((nominee, index) => {
    const round = rounds[index]
    return round === undefined ? [] : [{ round, nominee, isIssued: issued.has(round.id) }]
  })
  return {
    subject,
    awards: awards.toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1)),
    rounds: entries.toSorted((a, b) => (a.round.openedOn < b.round.openedOn ? 1 : -1)),
  }
}

/** How many awards each subject has that are not voided, by subject id. */
export async function readAwardCounts(db: AppDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  // At once, not row by row: a cursor over 20,000 awards takes seconds.
  for (const award of await db.awards.toArray())
    if (award.voided === null) counts.set(award.subjectId, (counts.get(award.subjectId) ?? 0) + 1)
  return counts
}

const parse = (raw: unknown): Subject => {
  const parsed = subjectSchema.safeParse(raw)
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

export const addSubject = (db: AppDatabase, draft: SubjectDraft): Promise<Result<Subject>> =>
  tryAct(db, `Thêm ${draft.name}`, async () => {
    const subject = parse({ ...draft, id: crypto.randomUUID() })
    await db.subjects.add(subject)
    return subject
  })

/** Stores the changed record. What was signed before keeps its own words. */
export const saveSubject = (db: AppDatabase, subject: Subject): Promise<Result<Subject>> =>
  tryAct(db, `Sửa ${subject.name}`, async () => {
    if ((await db.subjects.get(subject.id)) === undefined) return refuse({ code: 'record.missing', what: `“${subject.name}”` })
    const changed = parse(subject)
    await db.subjects.put(changed)
    return changed
  })

/** Sets (or lifts, `null`) the day from which the subject is no longer offered. */
export const endSubject = (db: AppDatabase, subject: Subject, endedOn: CalendarDate | null): Promise<Result<Subject>> =>
  tryAct(db, endedOn === null ? `Dùng lại ${subject.name}` : `Ngừng dùng ${subject.name}`, async () => {
    const present = await db.subjects.get(subject.id)
    if (present === undefined) return refuse({ code: 'record.missing', what: `“${subject.name}”` })
    const changed = parse({ ...present, endedOn })
    await db.subjects.put(changed)
    return changed
  })

/** Deletes a subject that no round, award or other record speaks of; refuses with `subject.inUse` otherwise. */
export const removeSubject = (db: AppDatabase, subject: Subject): Promise<Result<null>> =>
  tryAct(db, `Xóa ${subject.name}`, async () => {
    const [awards, rounds, members] = await Promise.all([
      db.awards.where('subjectId').equals(subject.id).count(),
      db.nominees.where('subjectId').equals(subject.id).count(),
      db.subjects.filter((other) => other.kind === 'person' && other.unitId === subject.id).count(),
    ])
    if (awards + rounds + members > 0) return refuse({ code: 'subject.inUse', name: subject.name })
    await db.subjects.delete(subject.id)
    return null
  })
