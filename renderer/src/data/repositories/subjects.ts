import type { Award } from '@shared/domain/award/types'
import type { LineState } from '@shared/domain/round/lineState'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import { patched, type BulkPatch } from '@shared/domain/subject/bulk'
import { combined } from '@shared/domain/subject/rules'
import {
  subjectNameSchema,
  subjectPostSchema,
  subjectSchema,
  type EndReason,
  type Subject,
  type SubjectKind,
  type SubjectName,
  type SubjectPost,
} from '@shared/domain/subject/types'
import { dayAfter, dayBefore, type CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import { grouped } from '@shared/lib/grouped'
import { oncePer } from '@shared/lib/once'
import type { Result } from '@shared/lib/result'
import { mergedKey } from '../core/changeLog'
import type { AppDatabase } from '../core/database'
import { followAllNow } from '../core/rowsNow'
import { refuse, tryAct, tryLargeAct } from './editing'
import { readLineStates } from './lineStates'
import { boundTo, dropSubjects, moveLinks } from './subjectLinks'

export type SubjectDraft = Subject extends infer One ? (One extends Subject ? Omit<One, 'id'> : never) : never

const ofKinds = oncePer((rows: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> => grouped(rows, ({ kind }) => [kind]))

/** Everybody of one kind, unsorted; the very same list until an act changes anybody. Not inside an act. */
export async function readSubjects(db: AppDatabase, kind: SubjectKind): Promise<readonly Subject[]> {
  return ofKinds((await followAllNow(db, 'subjects')).rows).get(kind) ?? []
}
export const readAllSubjects = (db: AppDatabase): Promise<Subject[]> => db.subjects.toArray()
/** How many there are of each kind. Not inside an act. */
export async function countSubjects(db: AppDatabase): Promise<Readonly<Record<SubjectKind, number>>> {
  const kinds = ofKinds((await followAllNow(db, 'subjects')).rows)
  const count = (kind: SubjectKind): number => kinds.get(kind)?.length ?? 0
  return { person: count('person'), collective: count('collective'), household: count('household') }
}

export type SubjectRecord = {
  readonly subject: Subject
  readonly awards: readonly Award[]
  readonly rounds: readonly { readonly round: AwardRound; readonly nominee: Nominee; readonly state: LineState }[]
  /** Former names, and earlier posts of a person, oldest first. */
  readonly names: readonly SubjectName[]
  readonly posts: readonly SubjectPost[]
  /** Who took its place. */
  readonly successor: Subject | null
}

/** One subject with everything the office knows about it, newest first; `undefined` when there is none of that id. */
export async function readSubjectRecord(db: AppDatabase, id: string): Promise<SubjectRecord | undefined> {
  const [subject, awards, nominees, names, posts] = await Promise.all([
    db.subjects.get(id),
    db.awards.where('subjectId').equals(id).toArray(),
    db.nominees.where('subjectId').equals(id).toArray(),
    db.subjectNames.where('subjectId').equals(id).toArray(),
    readPosts(db, id),
  ])
  if (subject === undefined) return undefined
  const roundIds = nominees.map((nominee) => nominee.roundId)
  const [rounds, rulings] = await Promise.all([db.rounds.bulkGet(roundIds), db.rulings.where('roundId').anyOf(roundIds).toArray()])
  const states = await readLineStates(db, { lines: nominees, rounds: rounds.filter((round) => round !== undefined), rulings, awards })
  const entries = nominees.flatMap((nominee, index) => {
    const [round, state] = [rounds[index], states.get(nominee.id)]
    return round === undefined || state === undefined ? [] : [{ round, nominee, state }]
  })
  return {
    subject,
    names: names.toSorted((a, b) => ((a.untilOn ?? '') < (b.untilOn ?? '') ? 1 : -1)),
    posts,
    successor: (subject.successorId == null ? undefined : await db.subjects.get(subject.successorId)) ?? null,
    awards: awards.toSorted((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1)),
    rounds: entries.toSorted((a, b) => (a.round.openedOn < b.round.openedOn ? 1 : -1)),
  }
}

const countsOf = oncePer((awards: readonly Award[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const award of awards) if (award.voided === null) counts.set(award.subjectId, (counts.get(award.subjectId) ?? 0) + 1)
  return counts
})

/** How many awards each subject has that are not voided, by subject id. Not inside an act. */
export async function readAwardCounts(db: AppDatabase): Promise<ReadonlyMap<string, number>> {
  return countsOf((await followAllNow(db, 'awards')).rows)
}

/** The whole record, or a refusal that says which fields are wrong. Inside an act. */
export const parseSubject = (raw: unknown): Subject => {
  const parsed = subjectSchema.safeParse(raw)
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

export const addSubject = (db: AppDatabase, draft: SubjectDraft): Promise<Result<Subject>> =>
  tryAct(db, `Thêm ${draft.name}`, async () => {
    const subject = parseSubject({ ...draft, id: crypto.randomUUID() })
    await db.subjects.add(subject)
    return subject
  })

/**
 * Stores the changed record. What was signed before keeps its own words. `keepsName`: the name before was a real one and stays findable.
 */
export const saveSubject = (db: AppDatabase, subject: Subject, keepsName: CalendarDate | null = null): Promise<Result<Subject>> =>
  tryAct(db, `Sửa ${subject.name}`, async () => {
    const present = await db.subjects.get(subject.id)
    if (present === undefined) return refuse({ code: 'record.missing', what: `“${subject.name}”` })
    const changed = parseSubject(subject)
    if (keepsName !== null && present.name !== changed.name)
      await db.subjectNames.add(nameOf({ subjectId: subject.id, name: present.name, untilOn: dayBefore(keepsName), basis: '' }))
    await db.subjects.put(changed)
    return changed
  })

/** Sets the same fields of many records as one act. Gives how many that changed. Refuses with `record.missing`, `record.invalid`: then none is changed. */
export const patchSubjects = (db: AppDatabase, ids: readonly string[], patch: BulkPatch, label: string): Promise<Result<number>> =>
  tryLargeAct(db, { reason: 'beforeChange', rows: ids.length }, label, async () => {
    const present = await db.subjects.bulkGet([...ids])
    const changed = present.flatMap((subject) => {
      if (subject === undefined) return refuse({ code: 'record.missing', what: 'hồ sơ đã chọn' })
      const next = patched(subject, patch)
      const stored = next === subject ? subject : parseSubject(next)
      return patched(subject, stored) === subject ? [] : [stored]
    })
    await db.subjects.bulkPut(changed)
    return changed.length
  })

export type SubjectEnd = { readonly on: CalendarDate; readonly because: EndReason; readonly successorId: string | null }

/** Sets (or lifts, `null`) the day from which the subject is no longer offered, with the reason and who took its place. */
export const endSubject = (db: AppDatabase, subject: Subject, end: SubjectEnd | null): Promise<Result<Subject>> =>
  tryAct(db, end === null ? `Dùng lại ${subject.name}` : `Ngừng dùng ${subject.name}`, async () => {
    const present = await db.subjects.get(subject.id)
    if (present === undefined) return refuse({ code: 'record.missing', what: `“${subject.name}”` })
    const successorId = end?.successorId === subject.id ? null : (end?.successorId ?? null)
    const changed = parseSubject({ ...present, endedOn: end?.on ?? null, endedBecause: end?.because ?? null, successorId })
    await db.subjects.put(changed)
    return changed
  })

/** Deletes a subject that no round, award or other record speaks of; refuses with `subject.inUse` otherwise. */
export const removeSubject = (db: AppDatabase, subject: Subject): Promise<Result<null>> =>
  tryAct(db, `Xóa ${subject.name}`, async () => {
    const [bound, members] = await Promise.all([boundTo(db, [subject.id]), db.subjects.where('unitId').equals(subject.id).count()])
    if (bound.length + members > 0) return refuse({ code: 'subject.inUse', name: subject.name })
    await dropSubjects(db, [subject.id])
    return null
  })

/**
 * Makes two records of one subject one, as one act: every line, award and link of the other goes over to the kept one, which also takes
 * what it leaves open; another name stays findable. Refuses with `record.missing`, `subject.otherKind`.
 */
export async function mergeSubjects(db: AppDatabase, keptId: string, goneId: string): Promise<Result<Subject>> {
  const rows = (await boundTo(db, [goneId])).length
  const [into, from] = (await db.subjects.bulkGet([keptId, goneId])).map((subject) => subject?.name ?? '')
  return tryLargeAct(db, { reason: 'beforeChange', rows }, `Gộp “${from}” vào “${into}”`, async () => {
    const [kept, gone] = await db.subjects.bulkGet([keptId, goneId])
    if (kept === undefined || gone === undefined || keptId === goneId) return refuse({ code: 'record.missing', what: 'hồ sơ' })
    if (kept.kind !== gone.kind) return refuse({ code: 'subject.otherKind', name: gone.name })
    await moveLinks(db, goneId, keptId)
    const merged = parseSubject(combined(kept, gone))
    // Whoever was said to have taken the other's place has not taken his own.
    await db.subjects.put(merged.successorId === keptId ? { ...merged, successorId: null } : merged)
    if (gone.name !== kept.name) await db.subjectNames.add(nameOf({ subjectId: keptId, name: gone.name, untilOn: null, basis: '' }))
    await db.subjects.delete(goneId)
    // What comes back later and speaks of the other is then of the kept one (`history/merged.ts`).
    await db.meta.put({ key: mergedKey(goneId), value: keptId })
    return merged
  })
}

const nameOf = (draft: Omit<SubjectName, 'id'>): SubjectName => {
  const parsed = subjectNameSchema.safeParse({ ...draft, id: crypto.randomUUID() })
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

/** Enters a name that the subject bore before. Refuses with `record.invalid`. */
export const addFormerName = (db: AppDatabase, draft: Omit<SubjectName, 'id'>): Promise<Result<null>> =>
  tryAct(db, `Ghi tên cũ “${draft.name}”`, async () => {
    await db.subjectNames.add(nameOf(draft))
    return null
  })
export const removeFormerName = (db: AppDatabase, row: SubjectName): Promise<Result<null>> =>
  tryAct(db, `Bỏ tên cũ “${row.name}”`, async () => {
    await db.subjectNames.delete(row.id)
    return null
  })

export type Transfer = { readonly post: string; readonly unit: string; readonly unitId: string | null; readonly fromOn: CalendarDate }
/**
 * Notes that a person holds another post from a day on: the present one is kept with its last day. Refuses with `record.missing`,
 * `record.invalid` (a day before the one the present post began on).
 */
export const transferPerson = (db: AppDatabase, personId: string, { fromOn, ...next }: Transfer): Promise<Result<null>> =>
  tryAct(db, 'Ghi chuyển chức vụ, đơn vị', async () => {
    const person = await db.subjects.get(personId)
    if (person?.kind !== 'person') return refuse({ code: 'record.missing', what: 'cá nhân' })
    const last = (await readPosts(db, personId)).at(-1)
    const heldFrom = last?.toOn == null ? null : dayAfter(last.toOn)
    if (heldFrom !== null && fromOn <= heldFrom)
      return refuse({ code: 'record.invalid', fields: [{ path: ['fromOn'], code: 'custom', message: heldFrom }] })
    const { post, unit, unitId } = person
    const held = { id: crypto.randomUUID(), subjectId: personId, post, unit, unitId, fromOn: heldFrom, toOn: dayBefore(fromOn) }
    await db.subjectPosts.add(subjectPostSchema.parse(held))
    await db.subjects.put(parseSubject({ ...person, ...next }))
    return null
  })
export const removePost = (db: AppDatabase, row: SubjectPost): Promise<Result<null>> =>
  tryAct(db, 'Bỏ một chức vụ cũ', async () => {
    await db.subjectPosts.delete(row.id)
    return null
  })

/** The posts a person held before, oldest first. */
export const readPosts = async (db: AppDatabase, personId: string): Promise<SubjectPost[]> =>
  (await db.subjectPosts.where('subjectId').equals(personId).toArray()).toSorted((a, b) => ((a.toOn ?? '') < (b.toOn ?? '') ? -1 : 1))

/** The former names of everybody, by subject. */
export async function readFormerNames(db: AppDatabase): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, string[]>()
  for (const { subjectId, name } of await db.subjectNames.toArray()) names.set(subjectId, [...(names.get(subjectId) ?? []), name])
  return names
}
