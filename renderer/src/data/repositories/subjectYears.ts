import { conductSchema, type Conduct } from '@shared/domain/subject/conduct'
import { isEmptyYear, subjectYearSchema, type SubjectYear } from '@shared/domain/subject/years'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { refuse, tryAct } from './editing'

/** What is known of everybody in one year, by subject. */
export const readYear = async (db: AppDatabase, year: number): Promise<ReadonlyMap<string, SubjectYear>> =>
  new Map((await db.subjectYears.where('year').equals(year).toArray()).map((row) => [row.subjectId, row]))

/** The years of one subject, newest first. */
export const readYearsOf = async (db: AppDatabase, subjectId: string): Promise<SubjectYear[]> =>
  (await db.subjectYears.where('subjectId').equals(subjectId).toArray()).toSorted((a, b) => b.year - a.year)

/**
 * Stores what was typed or pasted about years as one act; a year about which nothing is said any more goes. Refuses with
 * `record.invalid`, `record.missing` (a subject that is gone).
 */
export const saveYears = (db: AppDatabase, label: string, rows: readonly SubjectYear[], sitting?: string): Promise<Result<null>> =>
  tryAct(
    db,
    label,
    async () => {
      const parsed = rows.map((row) => {
        const answer = subjectYearSchema.safeParse(row)
        return answer.success ? answer.data : refuse({ code: 'record.invalid', fields: fieldsOf(answer.error) })
      })
      const subjects = await readMany(
        db.subjects,
        parsed.map(({ subjectId }) => subjectId),
      )
      if (subjects.some((subject) => subject === undefined)) return refuse({ code: 'record.missing', what: 'đối tượng' })
      await db.subjectYears.bulkDelete(parsed.filter(isEmptyYear).map(({ id }) => id))
      await db.subjectYears.bulkPut(parsed.filter((row) => !isEmptyYear(row)))
      return null
    },
    sitting,
  )

/** Matters of conduct of one subject, newest first. */
export const readConducts = async (db: AppDatabase, subjectId: string): Promise<Conduct[]> =>
  (await db.conducts.where('subjectId').equals(subjectId).toArray()).toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))

/** Enters or changes a matter of conduct. The label names nobody: it stands in the log for all to read. Refuses with `record.invalid`. */
export const saveConduct = (db: AppDatabase, draft: Omit<Conduct, 'id'> & { readonly id?: string }): Promise<Result<null>> =>
  tryAct(db, 'Ghi mục kỷ luật, xem xét', async () => {
    const parsed = conductSchema.safeParse({ ...draft, id: draft.id ?? crypto.randomUUID() })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    if ((await db.subjects.get(parsed.data.subjectId)) === undefined) return refuse({ code: 'record.missing', what: 'đối tượng' })
    await db.conducts.put(parsed.data)
    return null
  })
export const removeConduct = (db: AppDatabase, row: Conduct): Promise<Result<null>> =>
  tryAct(db, 'Bỏ mục kỷ luật, xem xét', async () => {
    await db.conducts.delete(row.id)
    return null
  })
