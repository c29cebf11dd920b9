import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { readCase } from '@renderer/data/repositories/cases'
import { lowerProposal, setRecused } from '@renderer/data/repositories/councilLines'
import { draftMeeting, recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { openRound } from '@renderer/data/repositories/rounds'
import { judgeCase } from '@shared/checks/case/judge'
import { outcomesOf } from '@shared/domain/case/honorees'
import { wholePaper } from '@shared/domain/case/papers'
import type { Tally } from '@shared/domain/meeting/types'
import { anOffice, aNominee, aPerson } from '../../support/builders'
import { aCouncil } from '../../support/caseParts'

let db: AppDatabase
let roundId: string
const total = 9

beforeEach(async () => {
  db = new AppDatabase(`ballots-${crypto.randomUUID()}`)
  const members = Array.from({ length: total }, (_, index) => ({
    id: `m${index}`,
    // The second member is put forward: the council names the record.
    subjectId: index === 1 ? 'p1' : null,
    fullName: `Thành Viên Mẫu ${index}`,
    post: '',
    role: index === 0 ? ('chair' as const) : ('member' as const),
  }))
  await act(db, 'Chuẩn bị', async () => {
    await db.office.put(anOffice())
    await db.councils.put(aCouncil({ members, secretaryId: 'm2' }))
  })
  roundId = await openRound(db, {
    name: 'Cuối năm',
    type: 'merit',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: '',
    today: '2026-12-01',
  })
  await act(db, 'Danh sách', async () => {
    await db.subjects.bulkAdd([aPerson({ id: 'p1', name: 'Nguyễn Mẫu Một' }), aPerson({ id: 'p2', name: 'Nguyễn Mẫu Hai' })])
    await db.nominees.bulkAdd([
      aNominee({ id: 'n1', roundId, subjectId: 'p1', awardCode: 'CSTDCS' }),
      aNominee({ id: 'n2', roundId, subjectId: 'p2', awardCode: 'CSTDCS', order: 1 }),
    ])
  })
  const meeting = { ...(await draftMeeting(db, roundId, '2026-12-18')), id: 'meeting' }
  expect(await saveMeeting(db, roundId, meeting, 'Mở phiên họp')).toMatchObject({ ok: true })
})

const ballots = (inFavour: number, against: number, recused: string[] = []): Tally => {
  const cast = inFavour + against
  const ballot = { issued: cast, collected: cast, valid: cast, inFavour, against, blank: 0, isBlankValid: true }
  return { members: total, present: total, written: 0, inFavour, against, recused, ballot }
}
const record = (nomineeId: string, tally: Tally) => recordVotes(db, roundId, 'meeting', 'Ghi phiếu', new Map([[nomineeId, tally]]))
const outcome = async (nomineeId: string) => outcomesOf(wholePaper((await readCase(db, roundId))!)).get(nomineeId)
const found = async (nomineeId: string) =>
  judgeCase((await readCase(db, roundId))!)
    .filter(({ place }) => place.nomineeId === nomineeId)
    .map(({ fact }) => fact.id)

describe('a vote by ballot', () => {
  it('counts on all members: eight of nine pass "từ 80%", seven do not', async () => {
    expect(await record('n2', ballots(8, 1))).toMatchObject({ ok: true })
    expect(await outcome('n2')).toBe('carried')
    await record('n2', ballots(7, 2))
    expect(await outcome('n2')).toBe('refused')
  })

  it('is refused whole where more ballots came back than were given out', async () => {
    const vote = ballots(8, 1)
    const wrong = { ...vote, ballot: { ...vote.ballot!, collected: 10, valid: 9 } }
    expect(await record('n2', wrong)).toMatchObject({ ok: false, error: { code: 'vote.impossible', problems: ['collectedAboveIssued'] } })
    expect(await db.votes.count()).toBe(0)
  })

  it('asks for a ballot where the award does, and is content once one was counted', async () => {
    const meetingFindings = async () => judgeCase((await readCase(db, roundId))!).map(({ fact }) => fact.id)
    await record('n2', { members: total, present: total, written: 0, inFavour: 9, recused: [] })
    expect(await meetingFindings()).toContain('M04')
    await record('n2', ballots(9, 0))
    expect(await meetingFindings()).not.toContain('M04')
  })
})

describe('a member who is put forward', () => {
  it('may not vote on himself unseen, and keeping out of it costs a voice but not the base', async () => {
    await record('n1', ballots(9, 0))
    expect(await found('n1')).toContain('CASE-VOTE-ON-SELF')
    await record('n1', ballots(8, 0, ['m1']))
    expect(await found('n1')).not.toContain('CASE-VOTE-ON-SELF')
    expect(await outcome('n1')).toBe('carried')
    expect(await record('n1', ballots(9, 0, ['m1']))).toMatchObject({ ok: false, error: { code: 'vote.impossible' } })
  })

  it('may be left out of the base where the rules say so', async () => {
    await record('n1', { ...ballots(7, 1, ['m1']), isRecusedOutOfBase: true })
    // 7/8 = 87.5 %; on all nine it were 77.8 %.
    expect(await outcome('n1')).toBe('carried')
  })

  it('is said at once where the threshold can no longer be reached', async () => {
    expect(await setRecused(db, roundId, 'meeting', 'n2', ['m3', 'm4'])).toMatchObject({ ok: true })
    expect(await found('n2')).toContain('CASE-UNREACHABLE')
    await undo(db)
    expect(await found('n2')).not.toContain('CASE-UNREACHABLE')
  })

  it('cannot be set beside a vote whose numbers then could not be; nothing is half done', async () => {
    await record('n2', ballots(9, 0))
    expect(await setRecused(db, roundId, 'meeting', 'n2', ['m3'])).toMatchObject({ ok: false, error: { code: 'vote.impossible' } })
    expect((await db.meetings.get('meeting'))?.recusals).toBeUndefined()
  })
})

describe('an award lowered in the meeting', () => {
  it('is a line of its own with its trace, voted in the same meeting, and only once', async () => {
    await record('n2', ballots(5, 4))
    const result = await lowerProposal(db, roundId, 'meeting', 'n2', 'LDTT')
    if (!result.ok) throw new Error(result.error.code)
    expect(await db.nominees.get(result.value)).toMatchObject({
      awardCode: 'LDTT',
      subjectId: 'p2',
      loweredFrom: { nomineeId: 'n2', awardCode: 'CSTDCS', meetingId: 'meeting' },
    })
    await record(result.value, { members: total, present: total, written: 0, inFavour: 5, recused: [] })
    expect([await outcome('n2'), await outcome(result.value)]).toEqual(['refused', 'carried'])
    expect(await lowerProposal(db, roundId, 'meeting', 'n2', 'LDTT')).toMatchObject({ ok: false, error: { code: 'nominee.twice' } })
  })
})

describe('opinions wholly in writing', () => {
  it('count those who answered, on all members', async () => {
    const meeting = (await db.meetings.get('meeting'))!
    const asked = meeting.attendance.map((member, index) => ({ ...member, isPresent: false, hasOpinion: index < 8 }))
    await saveMeeting(db, roundId, { ...meeting, kind: 'inWriting', attendance: asked }, 'Lấy ý kiến')
    const answered = (written: number, inFavour: number): Tally => ({ members: total, present: 0, written, inFavour, recused: [] })
    expect(await record('n2', answered(9, 9))).toMatchObject({ ok: false, error: { problems: ['writtenAboveOpinions'] } })
    expect(await record('n2', answered(8, 8))).toMatchObject({ ok: true })
    expect(await outcome('n2')).toBe('carried')
    expect(judgeCase((await readCase(db, roundId))!).map(({ fact }) => fact.id)).not.toContain('M04')
  })

  it('tells a result that was written before the last answers came', async () => {
    const meeting = (await db.meetings.get('meeting'))!
    const asked = (answered: number) =>
      meeting.attendance.map((member, index) => ({ ...member, isPresent: false, hasOpinion: index < answered }))
    const left = async () =>
      judgeCase((await readCase(db, roundId))!).flatMap(({ fact }) => (fact.id === 'CASE-OPINIONS-LEFT' ? [fact.count] : []))
    await saveMeeting(db, roundId, { ...meeting, kind: 'inWriting', attendance: asked(7) }, 'Lấy ý kiến')
    await record('n2', { members: total, present: 0, written: 7, inFavour: 7, recused: [] })
    expect(await left()).toEqual([])
    await saveMeeting(db, roundId, { ...meeting, kind: 'inWriting', attendance: asked(9) }, 'Lấy ý kiến')
    expect(await left()).toEqual([2])
  })
})
