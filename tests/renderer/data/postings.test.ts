import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { readCase } from '@renderer/data/repositories/cases'
import { emptyPosting, removePosting, savePosting } from '@renderer/data/repositories/postings'
import { openRound, updateRound } from '@renderer/data/repositories/rounds'
import { updateRuling } from '@renderer/data/repositories/rulings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { judgeCase } from '@shared/checks/case/judge'
import type { Posting } from '@shared/domain/posting/types'
import { earliestEnd, postedDays } from '@shared/domain/posting/rules'
import { aHousehold, anOffice, aNominee } from '../../support/builders'

let db: AppDatabase
let roundId: string

beforeEach(async () => {
  db = new AppDatabase(`postings-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.office.put(anOffice()))
  roundId = await openRound(db, {
    name: 'Gia đình văn hóa',
    type: 'merit',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: '',
    today: '2026-11-10',
  })
  await updateRound(db, roundId, 'Đổi thủ tục', { procedure: 'posting' })
  await act(db, 'Danh sách', async () => {
    await db.subjects.add(aHousehold({ id: 'h1', name: 'Hộ ông Trần Mẫu' }))
    await db.nominees.add(aNominee({ id: 'n1', roundId, subjectId: 'h1', awardCode: 'GDVH' }))
  })
})

const posting = (given: Partial<Posting> = {}): Posting => ({
  ...emptyPosting('posting', roundId),
  place: 'Nhà văn hóa thôn Mẫu 1',
  fromOn: '2026-11-20',
  toOn: '2026-11-29',
  ...given,
})
const save = (given: Partial<Posting> = {}) => savePosting(db, posting(given), 'Ghi niêm yết')
const decision = async () => (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')!
const found = async () => judgeCase((await readCase(db, roundId))!).filter(({ fact }) => /POST/.test(fact.id))

describe('a list put up in public', () => {
  it.each<[string, string, string, boolean]>([
    ['ten days, first and last counted', '2026-11-20', '2026-11-29', true],
    ['nine days', '2026-11-20', '2026-11-28', false],
    ['ten days over the end of a year', '2026-12-28', '2027-01-06', true],
  ])('of %s', async (_what, fromOn, toOn, isEnough) => {
    await save({ fromOn, toOn })
    await updateRuling(db, (await decision()).id, 'Ngày', { issuedOn: '2027-01-07' })
    expect((await found()).map(({ fact }) => fact.id)).toEqual(isEnough ? [] : ['R27_GDVH_POST'])
  })

  it('blocks a decision signed before it came down, and says so', async () => {
    await save()
    const { id } = await decision()
    const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
    const issue = (issuedOn: string) => issueRuling(db, id, { number: 12, issuedOn, signerId })
    expect(await issue('2026-11-29')).toMatchObject({ ok: false, error: { code: 'ruling.blocked' } })
    expect(await db.awards.count()).toBe(0)
    expect(await issue('2026-11-30')).toMatchObject({ ok: true })
    expect((await db.signed.get(id))?.postings).toHaveLength(1)
    // What was signed is closed: the posting it rests on too.
    expect(await removePosting(db, roundId, 'posting')).toMatchObject({ ok: false, error: { code: 'round.notEditable' } })
  })

  it('was never up, or is still up: both are said with the days the law asks for', async () => {
    expect((await found())[0]?.fact).toMatchObject({ id: 'R27_GDVH_POST', posted: null, needed: 10 })
    await save({ toOn: null })
    expect((await found())[0]?.fact).toMatchObject({ posted: 'open' })
  })

  it('keeps every comment with its answer, and asks for the one still owed', async () => {
    const comment = { id: 'c', on: '2026-11-22', from: 'Bà Lê Mẫu', text: 'Hộ này chưa nộp quỹ.', answer: '', answeredOn: null }
    await save({ comments: [comment] })
    await updateRuling(db, (await decision()).id, 'Ngày', { issuedOn: '2026-12-07' })
    expect((await found()).map(({ fact }) => fact)).toEqual([{ id: 'CASE-POSTING-UNANSWERED', count: 1 }])
    await save({ comments: [{ ...comment, answer: 'Hộ đã nộp ngày 20/11.', answeredOn: '2026-11-24' }] })
    expect(await found()).toEqual([])
    await undo(db)
    expect((await db.postings.get('posting'))?.comments[0]?.answer).toBe('')
  })

  it('refuses days that go backwards; nothing is half done', async () => {
    const impossible = (list: readonly string[]) => ({ ok: false, error: { code: 'posting.impossible', problems: list } })
    expect(await save({ toOn: '2026-11-01' })).toEqual(impossible(['backwards']))
    const early = { id: 'c', on: '2026-11-01', from: '', text: 'Sớm', answer: 'x', answeredOn: '2026-10-31' }
    expect(await save({ comments: [early] })).toEqual(impossible(['commentBefore', 'answerBefore']))
    expect([await db.postings.count(), postedDays({ fromOn: '2026-11-20', toOn: '2026-11-01' })]).toEqual([0, 0])
  })
})

it.each<[string, number, string]>([
  ['2026-11-20', 10, '2026-11-29'],
  ['2026-12-28', 10, '2027-01-06'],
  ['2028-02-20', 10, '2028-02-29'],
  ['2026-11-20', 1, '2026-11-20'],
])('a list put up on %s for %s days may come down on %s, and not a day before', (fromOn, days, end) => {
  expect(earliestEnd(fromOn, days)).toBe(end)
  expect(postedDays({ fromOn, toOn: end })).toBe(days)
})
