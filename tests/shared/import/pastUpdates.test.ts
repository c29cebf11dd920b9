import { describe, expect, it } from 'vitest'
import { externalAward } from '@shared/domain/award/rules'
import type { Award } from '@shared/domain/award/types'
import { outcomeOfRow, type ImportMode, type PreviewRow, type RowStatus } from '@shared/import/preview'
import { targetOf } from '@shared/import/targets'
import { changedAward } from '@shared/import/targets/awards'
import { aPerson } from '../../support/builders'
import { aDraft } from '../../support/rowDraft'

const past = {
  awardName: 'Giấy khen',
  decisionSymbol: '12/QĐ-UBND',
  decidedOn: '2023-12-20',
  decidedBy: 'Chủ tịch UBND xã Mẫu',
  prizeVnd: 0,
}
const stored: Award = externalAward(
  { ...past, subjectId: 'a', awardCode: 'GK_XA', achievement: 'Cứu người' },
  aPerson({ id: 'a' }),
  'award',
)
const draft = aDraft({
  awardCode: 'GK_XA',
  achievement: 'Cứu người bị nạn',
  past: { ...past, decidedBy: 'Chủ tịch Ủy ban nhân dân xã Mẫu', prizeVnd: 500_000 },
})
const changesOf = (award: Award) => targetOf('awards').changes(draft, award, undefined)

describe('what a list says otherwise of an award that stands in the register', () => {
  it('is told, and fills or takes over as the officer chose', () => {
    expect(changesOf(stored)).toEqual([
      { field: 'achievement', from: 'Cứu người', to: 'Cứu người bị nạn', fills: false },
      { field: 'decidedBy', from: 'Chủ tịch UBND xã Mẫu', to: 'Chủ tịch Ủy ban nhân dân xã Mẫu', fills: false },
      { field: 'prize', from: '', to: '500.000', fills: true },
    ])
    expect(changedAward(stored, draft, 'add')).toEqual({ ...stored, prizeVnd: 500_000 })
    expect(changedAward(stored, draft, 'update')).toEqual({
      ...stored,
      prizeVnd: 500_000,
      achievement: 'Cứu người bị nạn',
      decidedBy: 'Chủ tịch Ủy ban nhân dân xã Mẫu',
    })
  })
  it.each([
    ['of a round of our own', { roundId: 'r' }],
    ['made by a decision of our own', { rulingId: 'd' }],
    ['struck out', { voided: { on: '2026-01-01', reason: 'Ghi nhầm', kind: 'mistake', rulingId: null } }],
  ] as const)('touches none %s', (_, given) => {
    const signed: Award = { ...stored, ...given }
    expect([changesOf(signed), changedAward(signed, draft, 'update')]).toEqual([[], signed])
  })
  it('takes nothing away where the list says nothing', () => {
    const bare = { ...draft, achievement: '', past: { ...past, decidedBy: '', prizeVnd: 0 } }
    expect(changedAward({ ...stored, prizeVnd: 9 }, bare, 'update')).toEqual({ ...stored, prizeVnd: 9 })
  })
})

const row = (status: RowStatus, isPast: boolean): PreviewRow => ({
  number: 1,
  status,
  problems: [],
  doubts: [],
  known: [{ ...aPerson({ id: 'a' }) }] as unknown as PreviewRow['known'],
  changes: { a: changesOf(stored) },
  source: [],
  draft: isPast ? draft : aDraft(),
})

describe('what holds for all of them', () => {
  it.each<[RowStatus, ImportMode, object]>([
    ['present', 'add', { take: 'known', mode: 'add' }],
    ['present', 'update', { take: 'known', mode: 'update' }],
    ['present', 'skip', { take: 'skip' }],
    // Somebody known gets an award that is not there yet, whatever becomes of those that are.
    ['matched', 'skip', { take: 'known', mode: 'add' }],
    ['matched', 'update', { take: 'known', mode: 'add' }],
  ])('a row that is %s under “%s”', (status, mode, outcome) => {
    expect(outcomeOfRow(row(status, true), undefined, mode)).toMatchObject(outcome)
  })
  it('a doubtful row is entered as it was chosen', () => {
    const choice = { take: 'known', subjectId: 'a' } as const
    expect(outcomeOfRow(row('doubtful', true), choice, 'skip')).toMatchObject({ take: 'known', mode: 'add' })
    expect(outcomeOfRow(row('doubtful', true), choice, 'update')).toMatchObject({ take: 'known', mode: 'update' })
  })
  it('people and units elsewhere are left where that was chosen', () => {
    expect(outcomeOfRow(row('matched', false), undefined, 'skip')).toEqual({ take: 'skip' })
  })
})
