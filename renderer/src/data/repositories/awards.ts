import { awardSchema, externalAwardSchema, type Award, type ExternalAwardDraft } from '@shared/domain/award/types'
import { externalAward } from '@shared/domain/award/rules'
import { printedAchievement } from '@shared/domain/case/achievement'
import { asOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { refuse, tryAct } from './editing'
import { parseSubject, readPosts } from './subjects'

export const readAward = (db: AppDatabase, id: string): Promise<Award | undefined> => db.awards.get(id)
/** The awards decided in one year. By the day: awards of others have no number, so the index of the numbers does not know them. */
export const readAwardsOfYear = (db: AppDatabase, year: number): Promise<Award[]> =>
  db.awards.where('decidedOn').between(`${year}-01-01`, `${year}-12-31`, true, true).toArray()
/** All lines of one subject, also those struck out. */
export const readSubjectAwards = (db: AppDatabase, subjectId: string): Promise<Award[]> =>
  db.awards.where('subjectId').equals(subjectId).toArray()

/** The same as a confirmation prints them: a line that was issued before the register kept the round's words takes them from what was signed. */
export async function readPrintedAwards(db: AppDatabase, subjectId: string): Promise<Award[]> {
  const awards = await readSubjectAwards(db, subjectId)
  const wordless = awards.flatMap(({ achievement, rulingId }) => (achievement === '' && rulingId !== null ? [rulingId] : []))
  const signed = new Map((await readMany(db.signed, wordless)).flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))
  return awards.map((award) => {
    const row = award.achievement === '' && award.rulingId !== null ? signed.get(award.rulingId) : undefined
    const honoree = row?.honoured.find(({ nomineeId }) => nomineeId === award.id)
    return row === undefined || honoree === undefined ? award : { ...award, achievement: printedAchievement(row, honoree) }
  })
}
export const readAllAwards = (db: AppDatabase): Promise<Award[]> => db.awards.toArray()

/** The years the register reaches over, newest first; empty without awards. */
export async function readAwardYears(db: AppDatabase): Promise<number[]> {
  const [first, last] = await Promise.all([db.awards.orderBy('decidedOn').first(), db.awards.orderBy('decidedOn').last()])
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => last.year - index)
}

/** Enters an award that somebody else gave, to the subject as it was on that day; it has no number of our register. `fresh`: the subject, where nobody knew it before; one act. */
export const addExternalAward = (db: AppDatabase, draft: ExternalAwardDraft, fresh: Subject | null = null): Promise<Result<Award>> =>
  tryAct(db, `Ghi khen thưởng ${draft.awardName}`, async () => {
    const parsed = externalAwardSchema.safeParse(draft)
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    if (fresh !== null && fresh.id === parsed.data.subjectId) await db.subjects.add(parseSubject(fresh))
    const subject = await db.subjects.get(parsed.data.subjectId)
    if (subject === undefined) return refuse({ code: 'record.missing', what: 'đối tượng được khen' })
    const then = asOf(subject, await readPosts(db, subject.id), parsed.data.decidedOn)
    const award = externalAward(parsed.data, then, crypto.randomUUID())
    await db.awards.add(award)
    return award
  })

/** Strikes an award out with a reason; it stays readable in the register. */
export const voidAward = (db: AppDatabase, award: Award, on: CalendarDate, reason: string): Promise<Result<Award>> =>
  tryAct(db, `Hủy ${award.awardName} của ${award.name}`, async () => {
    const present = await db.awards.get(award.id)
    if (present === undefined) return refuse({ code: 'record.missing', what: 'dòng trong sổ vàng' })
    const parsed = awardSchema.safeParse({ ...present, voided: { on, reason, kind: 'mistake', rulingId: null } })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.awards.put(parsed.data)
    return parsed.data
  })

/** Lifts the striking-out. */
export const restoreAward = (db: AppDatabase, award: Award): Promise<Result<Award>> =>
  tryAct(db, `Bỏ hủy ${award.awardName} của ${award.name}`, async () => {
    const present = await db.awards.get(award.id)
    if (present === undefined) return refuse({ code: 'record.missing', what: 'dòng trong sổ vàng' })
    const restored: Award = { ...present, voided: null }
    await db.awards.put(restored)
    return restored
  })

/** The lines of the register that a round made, by their number. */
export const readRoundAwards = async (db: AppDatabase, roundId: string): Promise<Award[]> =>
  (await db.awards.where('roundId').equals(roundId).toArray()).toSorted((a, b) => (a.registerNumber ?? 0) - (b.registerNumber ?? 0))
