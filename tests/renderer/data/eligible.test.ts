import { expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { addProposals, readEverybody, readRoundsToFill } from '@renderer/data/repositories/eligible'
import { openRound } from '@renderer/data/repositories/rounds'
import { saveYears } from '@renderer/data/repositories/subjectYears'
import { candidatesIn } from '@shared/checks/eligibility/ready'
import { emptyYear } from '@shared/domain/subject/years'
import { seedLawBook } from '@shared/law/seed'
import { aPerson } from '../../support/builders'

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
