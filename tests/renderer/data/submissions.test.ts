import { beforeEach, describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { openRound } from '@renderer/data/repositories/rounds'
import { addRuling } from '@renderer/data/repositories/rulings'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { markSent, recordAnswer, recordStep } from '@renderer/data/repositories/submissions'
import { journeyStateOf } from '@shared/domain/ruling/journey'
import type { Answer } from '@shared/domain/ruling/types'
import { anOffice, aNominee, aPerson } from '../../support/builders'

let db: AppDatabase
let rulingId: string

beforeEach(async () => {
  db = new AppDatabase(`submissions-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', () => db.office.put(anOffice()))
  const roundId = await openRound(db, {
    name: 'Trình thành phố',
    type: 'sudden',
    movement: null,
    reviewKind: null,
    phaseId: null,
    merit: 'có thành tích mẫu',
    today: '2026-12-01',
  })
  await act(db, 'Danh sách', async () => {
    await db.subjects.bulkAdd([aPerson({ id: 'p1', name: 'Nguyễn Mẫu Một' }), aPerson({ id: 'p2', name: 'Nguyễn Mẫu Hai' })])
    await db.nominees.bulkAdd(
      ['p1', 'p2'].map((subjectId, order) => aNominee({ id: `n${order + 1}`, roundId, subjectId, order, awardCode: 'BK_TINH' })),
    )
  })
  const added = await addRuling(db, roundId, 'submissionUp')
  if (!added.ok) throw new Error(added.error.code)
  rulingId = added.value
  const signerId = (await db.office.get('office'))?.signers[0]?.id ?? null
  expect(await issueRuling(db, rulingId, { number: 30, issuedOn: '2026-12-16', signerId })).toMatchObject({ ok: true })
})

const answer = (given: Partial<Answer> = {}): Answer => ({
  symbol: '1250/QĐ-UBND',
  on: '2027-01-20',
  decidedBy: 'Chủ tịch UBND thành phố Hải Phòng',
  honoured: ['n1'],
  refused: [],
  ...given,
})
const problems = (list: readonly string[]) => ({ ok: false, error: { code: 'answer.impossible', problems: list } })
const state = async () => journeyStateOf((await db.rulings.get(rulingId))!, 2)

describe('a submission to the level above', () => {
  it('is answered for fewer than sent: who was honoured stands in the register, the others wait or keep their reason', async () => {
    expect(await state()).toBe('notSent')
    await markSent(db, rulingId, '2026-12-17')
    expect(await recordAnswer(db, rulingId, answer())).toEqual({ ok: true, value: 1 })
    expect(await state()).toBe('partlyAnswered')
    expect(await db.awards.toArray()).toMatchObject([
      {
        id: 'n1',
        name: 'Nguyễn Mẫu Một',
        level: 'upper',
        decisionSymbol: '1250/QĐ-UBND',
        decidedOn: '2027-01-20',
        prizeVnd: 0,
        registerNumber: null,
      },
    ])
    const later = answer({
      symbol: '1300/QĐ-UBND',
      on: '2027-02-01',
      honoured: [],
      refused: [{ nomineeId: 'n2', reason: 'Chưa đủ tiêu chuẩn' }],
    })
    expect(await recordAnswer(db, rulingId, later)).toEqual({ ok: true, value: 0 })
    expect([await state(), await db.awards.count()]).toEqual(['answered', 1])
    await undo(db)
    await undo(db)
    expect([await state(), await db.awards.count()]).toEqual(['sent', 0])
  })

  it('refuses an answer that cannot be, and then nothing is written', async () => {
    expect(await recordAnswer(db, rulingId, answer())).toEqual(problems(['otherState']))
    await markSent(db, rulingId, '2026-12-17')
    expect(await recordAnswer(db, rulingId, answer({ on: '2026-12-10' }))).toEqual(problems(['beforeSubmission']))
    expect(await recordAnswer(db, rulingId, answer({ honoured: [] }))).toEqual(problems(['nobody']))
    expect(await recordAnswer(db, rulingId, answer({ honoured: ['n1', 'x'] }))).toEqual(problems(['unknownLine']))
    const both = answer({ refused: [{ nomineeId: 'n1', reason: 'Khác' }] })
    expect(await recordAnswer(db, rulingId, both)).toEqual(problems(['unknownLine']))
    await recordAnswer(db, rulingId, answer())
    expect(await recordAnswer(db, rulingId, answer())).toEqual(problems(['answeredBefore']))
    expect(await db.awards.count()).toBe(1)
  })

  it('comes back with a reason and goes out again, each at its turn and not before what is known', async () => {
    const step = (kind: 'returned' | 'resent' | 'passedOn', on: string, note = '') => recordStep(db, rulingId, { kind, on, note })
    expect(await step('returned', '2026-12-20', 'Thiếu báo cáo')).toEqual(problems(['otherState']))
    await markSent(db, rulingId, '2026-12-17')
    expect(await step('returned', '2026-12-20')).toEqual(problems(['reasonMissing']))
    expect(await step('returned', '2026-12-01', 'Thiếu báo cáo')).toEqual(problems(['beforeSubmission']))
    expect(await step('returned', '2026-12-20', 'Thiếu báo cáo')).toMatchObject({ ok: true })
    expect(await recordAnswer(db, rulingId, answer())).toEqual(problems(['otherState']))
    await step('resent', '2026-12-22')
    await step('passedOn', '2026-12-30')
    expect(await state()).toBe('passedOn')
    expect(await recordAnswer(db, rulingId, answer({ honoured: ['n1', 'n2'] }))).toEqual({ ok: true, value: 2 })
  })

  it('is not sent before it was signed', async () => {
    expect(await markSent(db, rulingId, '2026-12-15')).toEqual(problems(['beforeSubmission']))
  })
})
