import { expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { addProposals, readEverybody, readRoundsToFill } from '@renderer/data/repositories/eligible'
import { markSent, recordAnswer } from '@renderer/data/repositories/submissions'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { addRuling } from '@renderer/data/repositories/rulings'
import { readSubjectRecord } from '@renderer/data/repositories/subjects'
import { isPutForward } from '@shared/domain/round/lineState'
import { openRound } from '@renderer/data/repositories/rounds'
import { saveYears } from '@renderer/data/repositories/subjectYears'
import { candidatesIn } from '@shared/checks/eligibility/ready'
import { emptyYear } from '@shared/domain/subject/years'
import { seedLawBook } from '@shared/law/seed'
import { aNominee, anOffice, aPerson } from '../../support/builders'

it('goes from ratings to a round in one act, passes over who is in it, and is taken back as one', async () => {
  const db = new AppDatabase(`eligible-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.subjects.bulkAdd([aPerson({ id: 'p' }), aPerson({ id: 'q', name: 'Trần Thị Mẫu' })]))
  await saveYears(
    db,
    'x',
    ['p', 'q'].map((id) => ({ ...emptyYear(id, 2026), rating: 'good' as const, ratingSource: 'QĐ 1' })),
  )
  const { subjects, history } = await readEverybody(db)
  const ready = candidatesIn(subjects, history, seedLawBook, 2026, '2026-09-20').filter(({ state }) => state === 'ready')
  expect(ready.map(({ awardCode }) => awardCode)).toEqual(['LDTT', 'LDTT'])
  const roundId = await openRound(db, {
    name: 'Năm 2026',
    type: 'merit',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: '',
    today: '2026-09-20',
  })
  expect((await readRoundsToFill(db)).map(({ round }) => round.id)).toEqual([roundId])
  const proposals = ready.map(({ subject, awardCode }) => ({ subjectId: subject.id, awardCode }))
  await addProposals(db, roundId, proposals.slice(0, 1))
  expect(await addProposals(db, roundId, proposals)).toMatchObject({ value: { added: 1, present: 1 } })
  expect((await db.nominees.toArray()).map(({ order }) => order).toSorted()).toEqual([0, 1])
  // Both stand beside their year as put forward, until a decision says what became of it.
  expect(
    (await readEverybody(db)).proposed.map(({ subjectId, awardCode, year }) => `${subjectId} ${awardCode} ${year}`).toSorted(),
  ).toEqual(['p LDTT 2026', 'q LDTT 2026'])
  await undo(db)
  expect(await db.nominees.count()).toBe(1)
})

/** What the list of the eligible shows as put forward, and what a person's page counts: "subject award". */
const asked = async (db: AppDatabase, ids: readonly string[]): Promise<readonly [string[], string[]]> => {
  const records = await Promise.all(ids.map((id) => readSubjectRecord(db, id)))
  return [
    (await readEverybody(db)).proposed.map(({ subjectId, awardCode }) => `${subjectId} ${awardCode}`).toSorted(),
    records
      .flatMap((record) => record?.rounds ?? [])
      .flatMap(({ nominee, state }) => (isPutForward(state) ? [`${nominee.subjectId} ${nominee.awardCode}`] : []))
      .toSorted(),
  ]
}

it('says alike on both screens who is put forward: sent upward and not answered is, left out or given is not', async () => {
  const db = new AppDatabase(`asked-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.office.put(anOffice()))
  const roundId = await openRound(db, {
    ...{
      name: 'Đột xuất',
      type: 'sudden',
      movement: null,
      reviewKind: null,
      phaseId: null,
      merit: 'có thành tích mẫu',
      today: '2026-12-01',
    },
  })
  const ids = ['p', 'q', 'r']
  await act(db, 'Danh sách', async () => {
    await db.subjects.bulkAdd(ids.map((id) => aPerson({ id, name: `Nguyễn Mẫu ${id.toUpperCase()}` })))
    await db.nominees.bulkAdd([
      aNominee({ id: 'n0', roundId, subjectId: 'p', order: 0, awardCode: 'GK_XA' }),
      aNominee({ id: 'n1', roundId, subjectId: 'q', order: 1, awardCode: 'BK_TINH' }),
      aNominee({ id: 'n2', roundId, subjectId: 'r', order: 2, awardCode: 'BK_TINH' }),
    ])
  })
  const expectAsked = async (...lines: string[]): Promise<void> => expect(await asked(db, ids)).toEqual([lines, lines])
  await expectAsked('p GK_XA', 'q BK_TINH', 'r BK_TINH')

  const added = await addRuling(db, roundId, 'submissionUp')
  if (!added.ok) throw new Error(added.error.code)
  const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
  expect(await issueRuling(db, added.value, { number: 30, issuedOn: '2026-12-04', signerId })).toMatchObject({ ok: true })
  await expectAsked('p GK_XA', 'q BK_TINH', 'r BK_TINH')
  const decision = (await db.rulings.where('roundId').equals(roundId).toArray()).find(({ kind }) => kind === 'decision')
  expect(await issueRuling(db, decision?.id ?? '', { number: 31, issuedOn: '2026-12-04', signerId })).toMatchObject({ ok: true })
  // Every paper of ours is issued: those whom the level above has to decide on still wait.
  await expectAsked('q BK_TINH', 'r BK_TINH')

  await markSent(db, added.value, '2026-12-05')
  const answer = { symbol: '1250/QĐ-UBND', on: '2026-12-20', decidedBy: 'Chủ tịch UBND thành phố Hải Phòng' }
  await recordAnswer(db, added.value, { ...answer, honoured: ['n1'], refused: [] })
  await expectAsked('r BK_TINH')
  await recordAnswer(db, added.value, { ...answer, honoured: [], refused: [{ nomineeId: 'n2', reason: 'Chưa đủ tiêu chuẩn' }] })
  await expectAsked()
  const record = await readSubjectRecord(db, 'r')
  expect(record?.rounds.map(({ state }) => state)).toEqual(['notGiven'])
})
