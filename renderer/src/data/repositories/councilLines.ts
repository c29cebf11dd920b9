import { voteProblems } from '@shared/domain/meeting/problems'
import { withRecused } from '@shared/domain/meeting/recusal'
import { meetingSchema, voteId } from '@shared/domain/meeting/types'
import { lineKeyOf } from '@shared/domain/round/rules'
import { nomineeSchema, type Nominee } from '@shared/domain/round/types'
import { awardNameOn } from '@shared/law/names'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { openForEdit, refuse, tryAct } from './editing'
import { readLawBook } from './law'
import { demandUnsigned } from './meetings'

/**
 * Sets which members keep out of the vote on a line. A vote already recorded follows; where its numbers could no longer be, nothing is
 * changed. Refuses with `record.missing`, `vote.impossible`, `round.notEditable`, `meeting.signed`.
 */
export const setRecused = (
  db: AppDatabase,
  roundId: string,
  meetingId: string,
  nomineeId: string,
  memberIds: readonly string[],
): Promise<Result<null>> =>
  tryAct(db, 'Ghi người tránh mặt khi biểu quyết', async () => {
    await openForEdit(db, roundId, [nomineeId])
    const [meeting, vote] = await Promise.all([db.meetings.get(meetingId), db.votes.get(voteId(meetingId, nomineeId))])
    if (meeting === undefined) return refuse({ code: 'record.missing', what: 'phiên họp' })
    demandUnsigned(meeting)
    const known = new Set(meeting.attendance.map(({ id }) => id))
    const recused = [...new Set(memberIds)].filter((id) => known.has(id))
    const parsed = meetingSchema.safeParse({ ...meeting, recusals: { ...meeting.recusals, [nomineeId]: recused } })
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.meetings.put(parsed.data)
    if (vote === undefined) return null
    const changed = withRecused(vote, recused)
    const problems = voteProblems(changed, meeting)
    if (problems.length > 0) return refuse({ code: 'vote.impossible', problems })
    await db.votes.put(changed)
    return null
  })

/**
 * Puts a lower award forward for somebody whom the meeting did not carry: a line of its own, voted anew in the same meeting, that says
 * what it was lowered from. Refuses with `record.missing`, `nominee.twice`, `round.notEditable`, `meeting.signed`.
 */
export const lowerProposal = (
  db: AppDatabase,
  roundId: string,
  meetingId: string,
  nomineeId: string,
  awardCode: string,
): Promise<Result<string>> =>
  tryAct(db, 'Xét hình thức thấp hơn', async () => {
    const round = await openForEdit(db, roundId)
    const lines = await db.nominees.where('roundId').equals(roundId).toArray()
    const line = lines.find(({ id }) => id === nomineeId)
    const meeting = await db.meetings.get(meetingId)
    if (meeting !== undefined) demandUnsigned(meeting)
    const subject = line === undefined ? undefined : await db.subjects.get(line.subjectId)
    if (line === undefined || subject === undefined) return refuse({ code: 'record.missing', what: 'trường hợp' })
    const lowered: Nominee = {
      ...line,
      id: crypto.randomUUID(),
      order: Math.max(...lines.map(({ order }) => order)) + 1,
      awardCode,
      rulingId: null,
      overrides: [],
      withdrawnReason: null,
      loweredFrom: { nomineeId, awardCode: line.awardCode, meetingId },
    }
    if (lines.some((other) => lineKeyOf(other) === lineKeyOf(lowered))) {
      const awardName = awardNameOn(await readLawBook(db), awardCode, subject.kind, round.openedOn)
      return refuse({ code: 'nominee.twice', name: subject.name, awardName })
    }
    const parsed = nomineeSchema.safeParse(lowered)
    if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    await db.nominees.add(parsed.data)
    return parsed.data.id
  })
