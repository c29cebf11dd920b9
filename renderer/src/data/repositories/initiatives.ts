import { initiativeSchema, type Initiative } from '@shared/domain/initiative/types'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { openForEdit, refuse, tryAct } from './editing'

const newestFirst = (a: Initiative, b: Initiative): number => ((a.recognisedOn ?? '9') < (b.recognisedOn ?? '9') ? 1 : -1)
export const readInitiatives = async (db: AppDatabase): Promise<Initiative[]> => (await db.initiatives.toArray()).toSorted(newestFirst)
/** The initiatives and science works that somebody is an author of, newest first. */
export const readInitiativesOf = async (db: AppDatabase, subjectId: string): Promise<Initiative[]> =>
  (await db.initiatives.where('authorIds').equals(subjectId).toArray()).toSorted(newestFirst)

/** Enters or changes an initiative. Refuses with `record.invalid`, `record.missing` (an author that is gone). */
export const saveInitiative = (db: AppDatabase, draft: Omit<Initiative, 'id'> & { readonly id?: string }): Promise<Result<Initiative>> =>
  tryAct(db, `Ghi sáng kiến, đề tài “${draft.title}”`, async () => {
    const parsed = initiativeSchema.safeParse({ ...draft, id: draft.id ?? crypto.randomUUID() })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    const authors = await db.subjects.bulkGet(parsed.data.authorIds)
    if (authors.includes(undefined)) return refuse({ code: 'record.missing', what: 'tác giả' })
    await db.initiatives.put(parsed.data)
    return parsed.data
  })

/** Takes an initiative out, and off every line that rested on it. Refuses with `round.notEditable` when a signed line does. */
export const removeInitiative = (db: AppDatabase, row: Initiative): Promise<Result<null>> =>
  tryAct(db, `Bỏ sáng kiến, đề tài “${row.title}”`, async () => {
    const lines = await db.nominees.where('initiativeIds').equals(row.id).toArray()
    for (const line of lines) await openForEdit(db, line.roundId, [line.id])
    await db.nominees.bulkPut(lines.map((line) => ({ ...line, initiativeIds: (line.initiativeIds ?? []).filter((id) => id !== row.id) })))
    await db.initiatives.delete(row.id)
    return null
  })
