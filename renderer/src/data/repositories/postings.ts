import { postingProblems } from '@shared/domain/posting/rules'
import { postingSchema, type Posting } from '@shared/domain/posting/types'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { openForEdit, refuse, tryAct } from './editing'
import { demandNoticeOpen, refuseSigned } from './signedEarlier'

export const emptyPosting = (id: string, roundId: string): Posting => ({
  id,
  roundId,
  place: '',
  fromOn: null,
  toOn: null,
  number: null,
  comments: [],
  witnesses: [],
})

/** Stores a posting of a round with its comments. Refuses with `record.invalid`, `posting.impossible`, `round.notEditable`, `paper.signed`. */
export const savePosting = (db: AppDatabase, posting: Posting, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await openForEdit(db, posting.roundId)
    const parsed = postingSchema.safeParse(posting)
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    const problems = postingProblems(parsed.data)
    if (problems.length > 0) return refuse({ code: 'posting.impossible', problems })
    await demandNoticeOpen(db, await db.postings.get(posting.id), parsed.data)
    await db.postings.put(parsed.data)
    return null
  })

/** Takes a posting away. Refuses with `record.missing`, `round.notEditable`, `paper.signed`. */
export const removePosting = (db: AppDatabase, roundId: string, postingId: string): Promise<Result<null>> =>
  tryAct(db, 'Xóa đợt niêm yết', async () => {
    await openForEdit(db, roundId)
    if ((await db.postings.get(postingId)) === undefined) return refuse({ code: 'record.missing', what: 'đợt niêm yết' })
    await refuseSigned(db, postingId)
    await db.postings.delete(postingId)
    return null
  })
