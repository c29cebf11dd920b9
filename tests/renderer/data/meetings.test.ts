import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { readCase, readCasesBeside, readRoundsToMeet } from '@renderer/data/repositories/cases'
import { draftMeeting, markMinutesSigned, recordVotes, removeMeeting, saveMeeting } from '@renderer/data/repositories/meetings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { openRound } from '@renderer/data/repositories/rounds'
import { composeDocument } from '@shared/compose'
import { setOf } from '@shared/documents/set'
import { anOffice, aNominee, aPerson } from '../../support/builders'
import { aCouncil } from '../../support/caseParts'

const tally = { members: 5, present: 5, written: 0, inFavour: 5 }

/** An office with a council and two open rounds, one person in each. */
async function opened(): Promise<{ readonly db: AppDatabase; readonly first: string; readonly second: string }> {
  const db = new AppDatabase(`meetings-${crypto.randomUUID()}`)
  const members = Array.from({ length: 5 }, (_, index) => ({
    id: `m${index}`,
    subjectId: null,
    fullName: `Thành Viên Mẫu ${index}`,
    post: 'Công chức',
    role: index === 0 ? ('chair' as const) : ('member' as const),
  }))
  await act(db, 'Chuẩn bị', async () => {
    await db.office.put(anOffice())
    await db.councils.put(aCouncil({ members, secretaryId: 'm1' }))
  })
  const open = (name: string) =>
    openRound(db, { name, type: 'merit', movement: null, reviewKind: null, phaseId: null, merit: 'có thành tích mẫu', today: '2026-11-20' })
  const [first, second] = [await open('Đợt một'), await open('Đợt hai')]
  await act(db, 'Danh sách', async () => {
    await db.subjects.bulkAdd([aPerson({ id: 'p1', name: 'Nguyễn Mẫu Một' }), aPerson({ id: 'p2', name: 'Nguyễn Mẫu Hai' })])
    await db.nominees.bulkAdd([
      aNominee({ id: 'n1', roundId: first, subjectId: 'p1' }),
      aNominee({ id: 'n2', roundId: second, subjectId: 'p2' }),
    ])
  })
  return { db, first, second }
}
/** The words of a Word file, one after the other. */
const wordsOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00A0', ' ')
const minutesOf = async (db: AppDatabase, roundId: string) => {
  const awardCase = (await readCase(db, roundId))!
  const item = setOf(awardCase, await readCasesBeside(db, awardCase)).find(({ kind }) => kind === 'minutes')!
  const made = await composeDocument(item.job)
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

describe('one meeting over two rounds', () => {
  it('stands in both, counts each line in its own round, and gives one and the same minutes', async () => {
    const { db, first, second } = await opened()
    expect((await readRoundsToMeet(db, first)).map(({ id }) => id)).toEqual([second])
    const meeting = { ...(await draftMeeting(db, first, '2026-12-09')), id: 'meeting', roundIds: [first, second] }
    expect(await saveMeeting(db, first, meeting, 'Mở phiên họp')).toMatchObject({ ok: true })
    await recordVotes(db, first, 'meeting', 'Biểu quyết', new Map([['n1', tally]]))
    await recordVotes(db, second, 'meeting', 'Biểu quyết', new Map([['n2', { ...tally, inFavour: 2 }]]))
    expect((await readCase(db, second))?.meetings.map(({ id }) => id)).toEqual(['meeting'])
    const [one, two] = [await minutesOf(db, first), await minutesOf(db, second)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true)
    const text = wordsOf(one.bytes)
    for (const name of ['Nguyễn Mẫu Một', 'Nguyễn Mẫu Hai']) expect(text).toContain(name)
    // Saved again from the other round, the minutes stay the same.
    await saveMeeting(db, second, { ...meeting, roundIds: [second, first] }, 'Sửa phiên họp')
    expect(Buffer.from((await minutesOf(db, second)).bytes).equals(Buffer.from(one.bytes))).toBe(true)
  })

  it('keeps a round whose lines it voted on, lets one go that it did not, and each leaves with its own votes', async () => {
    const { db, first, second } = await opened()
    const meeting = { ...(await draftMeeting(db, first, '2026-12-09')), id: 'meeting', roundIds: [first, second] }
    await saveMeeting(db, first, meeting, 'Mở phiên họp')
    await recordVotes(db, second, 'meeting', 'Biểu quyết', new Map([['n2', tally]]))
    expect(await saveMeeting(db, first, { ...meeting, roundIds: [first] }, 'Sửa')).toMatchObject({
      ok: false,
      error: { code: 'meeting.roundVoted', name: 'Đợt hai' },
    })
    expect((await db.meetings.get('meeting'))?.roundIds).toEqual([first, second])
    expect(await removeMeeting(db, first, 'meeting')).toMatchObject({ ok: true })
    expect([await db.votes.count(), (await db.meetings.get('meeting'))?.roundIds]).toEqual([1, [second]])
    await undo(db)
    expect((await db.meetings.get('meeting'))?.roundIds).toEqual([first, second])
    await removeMeeting(db, second, 'meeting')
    expect(await db.votes.count()).toBe(0)
    expect(await saveMeeting(db, first, { ...meeting, roundIds: [first, 'gone'] }, 'Sửa')).toMatchObject({
      ok: false,
      error: { code: 'record.missing' },
    })
  })
})

describe('minutes until they are signed', () => {
  it('take what only they say after the decision is issued, and nothing once they are signed', async () => {
    const { db, first } = await opened()
    const draft = { ...(await draftMeeting(db, first, '2026-12-09')), id: 'meeting', secretaryId: null, endAt: '' }
    await saveMeeting(db, first, draft, 'Mở phiên họp')
    await recordVotes(db, first, 'meeting', 'Biểu quyết', new Map([['n1', tally]]))
    const { rulings } = (await readCase(db, first))!
    const decision = rulings.find(({ kind }) => kind === 'decision')!
    await act(db, 'Người ký', () => db.office.update('office', { signers: [{ id: 's', fullName: 'Ký Mẫu', post: 'chair' }] }))
    expect(await issueRuling(db, decision.id, { number: 9, issuedOn: '2026-12-12', signerId: 's' })).toMatchObject({ ok: true })

    const meeting = (await db.meetings.get('meeting'))!
    expect(await saveMeeting(db, first, { ...meeting, secretaryId: 'm3', endAt: '16:00' }, 'Ghi thư ký')).toMatchObject({ ok: true })
    const absent = meeting.attendance.map((member) => ({ ...member, isPresent: member.id !== 'm4' }))
    expect(await saveMeeting(db, first, { ...meeting, attendance: absent }, 'Sửa')).toMatchObject({ error: { code: 'round.notEditable' } })

    await markMinutesSigned(db, 'meeting', '2026-12-13')
    const signed = (await db.meetings.get('meeting'))!
    const late = { ...signed, discussion: 'Thêm sau khi ký' }
    expect(await saveMeeting(db, first, late, 'Sửa')).toMatchObject({ error: { code: 'meeting.signed', on: '2026-12-13' } })
    await undo(db)
    expect(await saveMeeting(db, first, { ...late, minutesSignedOn: undefined }, 'Sửa')).toMatchObject({ ok: true })
  })
})
