import { describe, expect, it } from 'vitest'
import type { CaseFinding } from '@shared/checks/case/fact'
import { blockersOf, judgeCase } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import type { AwardCase } from '@shared/domain/case/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Amendment, Ruling } from '@shared/domain/ruling/types'
import { decisionOf, issued } from '../../support/caseParts'
import { aSmallCase } from '../../support/documents'

const signed = issued(aSmallCase())
const decision = decisionOf(signed)
const [first] = signed.signed.find(({ id }) => id === decision.id)!.honoured
const renamed: Amendment = { nomineeId: first!.nomineeId, field: 'name', from: first!.name, to: 'Trường Mẫu Đổi Tên' }
const struck: Amendment = { nomineeId: first!.nomineeId, field: 'award', from: first!.awardName, to: '' }

const paper = (kind: Ruling['kind'], amendments: readonly Amendment[], given: Partial<Ruling> = {}): Ruling => ({
  ...emptyRuling(`${kind}-${amendments.length}`, signed.round.id, kind),
  signerId: decision.signerId,
  targetId: decision.id,
  amendments: [...amendments],
  ...given,
})
const before = (kind: Ruling['kind'], amendments: readonly Amendment[]): Ruling =>
  paper(kind, amendments, { id: `${kind}-before`, status: 'issued', number: 30, issuedOn: '2026-12-28' })
const found = (rulings: readonly Ruling[], given: AwardCase = signed): CaseFinding[] =>
  judgeCase({ ...given, rulings: [...given.rulings, ...rulings] }).filter(({ fact }) => fact.id === 'CASE-AMENDS')

describe('a decision that corrects or cancels', () => {
  it.each([
    ['a name', [paper('correction', [renamed])]],
    ['an award', [paper('cancellation', [struck])]],
    [
      'a name again after it was corrected, by its new words',
      [before('correction', [renamed]), paper('correction', [{ ...renamed, from: renamed.to, to: 'Trường Mẫu Ba' }])],
    ],
    ['a name again by the words as signed', [before('correction', [renamed]), paper('correction', [{ ...renamed, to: 'Trường Mẫu Ba' }])]],
  ])('may speak of %s', (_what, rulings) => expect(found(rulings)).toEqual([]))

  it.each<[string, readonly Ruling[], string]>([
    ['of a draft', [paper('correction', [renamed], { targetId: 'submission-1' })], 'noDecision'],
    ['of nothing', [paper('correction', [renamed], { targetId: null })], 'noDecision'],
    ['of somebody else', [paper('correction', [{ ...renamed, nomineeId: 'ai-do' }])], 'unknown'],
    ['of an award that was cancelled', [before('cancellation', [struck]), paper('cancellation', [struck])], 'struck'],
    ['of a name whose award was cancelled', [before('cancellation', [struck]), paper('correction', [renamed])], 'struck'],
    ['of words that were never signed', [paper('correction', [{ ...renamed, from: 'Trường Khác' }])], 'otherWords'],
    ['into the same words', [paper('correction', [{ ...renamed, to: renamed.from }])], 'unchanged'],
    ['of one thing twice', [paper('correction', [renamed, { ...renamed, to: 'Khác nữa' }])], 'twice'],
  ])('%s is not signed', (_what, rulings, problem) => {
    const told = found(rulings)
    expect(told.map(({ fact }) => fact)).toEqual([expect.objectContaining({ problem })])
    expect(blockersOf(told)).toHaveLength(1)
    expect(factWords(told[0]!.fact).message).toMatch(/^\S.*[.]$/)
    expect(factWords(told[0]!.fact).cure).not.toBe('')
  })

  it('is not signed before what it speaks of', () => {
    const [day, eve] = [decision.issuedOn ?? '', '2026-01-01']
    expect(day > eve).toBe(true)
    expect(found([paper('correction', [renamed], { number: 31, issuedOn: day })])).toEqual([])
    const told = found([paper('correction', [renamed], { number: 31, issuedOn: eve })])
    expect(told).toMatchObject([{ severity: 'blocked', fact: { problem: 'tooEarly' }, place: { field: 'issuedOn' } }])
    expect(factWords(told[0]!.fact).message).toMatch(/^\S.*[.]$/)
  })

  it('of a decision that is no longer issued is not signed', () => {
    const draft = aSmallCase()
    expect(found([paper('correction', [renamed])], draft).map(({ fact }) => fact)).toMatchObject([{ problem: 'noDecision' }])
  })
})
