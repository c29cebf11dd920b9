import { rowOf } from '@shared/domain/round/listRow'
import { nomineeSchema, type Nominee, type Override } from '@shared/domain/round/types'
import { indexSubjects, likelyDuplicates } from '@shared/domain/subject/matching'
import { type Subject } from '@shared/domain/subject/types'
import { type CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { formatCount } from '@shared/lib/numbers'
import type { AppDatabase } from '../core/database'
import { readAllNow } from '../core/rowsNow'
import { readMany } from '../core/readMany'
import { openForEdit, refuse, sharedSubjects, tryAct, tryLargeAct } from './editing'
import { dropSubjects } from './subjectLinks'

export const readNominees = async (db: AppDatabase, roundId: string): Promise<Nominee[]> =>
  (await db.nominees.where('roundId').equals(roundId).toArray()).toSorted((a, b) => a.order - b.order)

/** Says who a doubtful line is: somebody known (`subjectId`), or somebody new (`null`). */
export const settleIdentity = (db: AppDatabase, roundId: string, nomineeId: string, subjectId: string | null): Promise<Result<null>> =>
  tryAct(db, subjectId === null ? 'Xác nhận là người mới' : 'Xác nhận là người đã có', async () => {
    await openForEdit(db, roundId, [nomineeId])
    const nominee = await db.nominees.get(nomineeId)
    if (nominee === undefined) return refuse({ code: 'record.missing', what: 'dòng trong danh sách' })
    if (subjectId === null) {
      await db.nominees.put({ ...nominee, identity: 'made' })
      return null
    }
    const [own, known] = await db.subjects.bulkGet([nominee.subjectId, subjectId])
    if (own === undefined || known === undefined) return refuse({ code: 'record.missing', what: 'đối tượng' })
    const typed = rowOf(nominee, own)
    const stored = rowOf({ ...nominee, detail: null }, known)
    const isSaid = typed.post !== '' || typed.unit !== ''
    const detail =
      isSaid && (typed.post !== stored.post || typed.unit !== stored.unit)
        ? [typed.post, typed.unit].filter((part) => part !== '').join(', ')
        : null
    await db.nominees.put({ ...nominee, subjectId, detail, identity: 'known' })
    if (!(await sharedSubjects(db, [own.id], new Set([nomineeId]))).has(own.id))
      await dropSubjects(db, [own.id], known.kind === 'collective' ? known.id : null)
    return null
  })

/** Takes a nominee out of the case with a reason, or back in (`null`). */
export const setWithdrawn = (db: AppDatabase, roundId: string, nomineeId: string, reason: string | null): Promise<Result<null>> =>
  tryAct(db, reason === null ? 'Đưa trở lại danh sách' : 'Rút khỏi danh sách', async () => {
    await openForEdit(db, roundId, [nomineeId])
    const line = await db.nominees.get(nomineeId)
    if (line === undefined) return refuse({ code: 'record.missing', what: 'dòng trong danh sách' })
    await db.nominees.put(nomineeSchema.parse({ ...line, withdrawnReason: reason, returnedOn: null }))
    return null
  })

/** Known subjects that a line of the list may be: same letters in the name. */
export async function readAlike(db: AppDatabase, subject: Subject): Promise<Subject[]> {
  const known = await db.subjects.where('kind').equals(subject.kind).toArray()
  return likelyDuplicates(indexSubjects(known), subject.kind, subject.name, subject.id)
}

/**
 * Lets a finding of one rule stand on these lines, with a reason, or takes that back (`null`), as one act. Refuses with `record.invalid`,
 * `record.missing`, `round.notEditable`.
 */
export const setOverride = (
  db: AppDatabase,
  roundId: string,
  nomineeIds: readonly string[],
  ruleId: string,
  override: Override | null,
): Promise<Result<null>> => {
  const many = nomineeIds.length > 1 ? ` cho ${formatCount(nomineeIds.length)} dòng` : ''
  return tryAct(db, `${override === null ? 'Bỏ xác nhận đã xem' : 'Xác nhận đã xem, có lý do'}${many}`, async () => {
    await openForEdit(db, roundId, nomineeIds)
    const lines = (await readMany(db.nominees, nomineeIds)).map((line) => {
      if (line === undefined) return refuse({ code: 'record.missing', what: 'dòng trong danh sách' })
      const kept = line.overrides.filter((one) => one.ruleId !== ruleId)
      const parsed = nomineeSchema.safeParse({ ...line, overrides: override === null ? kept : [...kept, override] })
      return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    })
    await db.nominees.bulkPut(lines)
    return null
  })
}

/** Subjects that may still be put forward. */
export const readKnownSubjects = async (db: AppDatabase): Promise<Subject[]> =>
  (await readAllNow(db, 'subjects')).rows.filter((subject) => subject.endedOn === null)

/** For each of these subjects, the known ones it may be: same letters in the name. */
export async function readAllAlike(db: AppDatabase, subjects: readonly Subject[]): Promise<ReadonlyMap<string, Subject[]>> {
  const index = indexSubjects(subjects.length === 0 ? [] : await db.subjects.toArray())
  return new Map(subjects.map((subject) => [subject.id, likelyDuplicates(index, subject.kind, subject.name, subject.id)]))
}

/** Says of several doubtful lines at once that they are somebody new. */
export const settleAllAsNew = (db: AppDatabase, roundId: string, nomineeIds: readonly string[]): Promise<Result<null>> =>
  tryLargeAct(
    db,
    { reason: 'beforeChange', rows: nomineeIds.length },
    `Xác nhận ${formatCount(nomineeIds.length)} dòng là người mới`,
    async () => {
      await openForEdit(db, roundId)
      const lines = (await db.nominees.bulkGet([...nomineeIds])).filter((line) => line !== undefined)
      await db.nominees.bulkPut(lines.map((line) => ({ ...line, identity: 'made' as const })))
      return null
    },
  )

export type DossierFacts = Partial<
  Pick<Nominee, 'receivedOn' | 'appliesNewLaw' | 'route' | 'initiativeIds' | 'basisAwardIds' | 'periodFrom' | 'periodTo' | 'reportWords'>
>
/** Notes what a line's dossier says. Refuses with `record.invalid`, `record.missing`, `round.notEditable`. */
export const setDossierFacts = (db: AppDatabase, roundId: string, nomineeId: string, facts: DossierFacts): Promise<Result<null>> =>
  changeLine(db, 'Ghi thông tin hồ sơ đề nghị', roundId, nomineeId, facts)

/** Sends a dossier back to the unit with a reason: the line is out of the case until it is received again. */
export const returnDossier = (
  db: AppDatabase,
  roundId: string,
  nomineeId: string,
  on: CalendarDate,
  reason: string,
): Promise<Result<null>> => changeLine(db, 'Trả hồ sơ', roundId, nomineeId, { returnedOn: on, withdrawnReason: reason })
/** Takes a returned dossier back into the case. */
export const receiveAgain = (db: AppDatabase, roundId: string, nomineeId: string, on: CalendarDate): Promise<Result<null>> =>
  changeLine(db, 'Nhận lại hồ sơ', roundId, nomineeId, { returnedOn: null, withdrawnReason: null, receivedOn: on })

const changeLine = (db: AppDatabase, label: string, roundId: string, nomineeId: string, change: Partial<Nominee>): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await openForEdit(db, roundId, [nomineeId])
    const line = await db.nominees.get(nomineeId)
    if (line === undefined) return refuse({ code: 'record.missing', what: 'dòng trong danh sách' })
    const parsed = nomineeSchema.safeParse({ ...line, ...change })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.nominees.put(parsed.data)
    return null
  })
