import { describe, expect, it } from 'vitest'
import { afterIssue, leftAfterIssue } from '@shared/checks/afterIssue'
import { nextStepOf } from '@shared/checks/nextStep'
import { setOf } from '@shared/documents/set'
import { paperOf } from '@shared/domain/case/papers'
import { honoreesOf } from '@shared/domain/case/honorees'
import { emptyRuling } from '@shared/domain/ruling/rules'
import { aCase, aCollective, aPerson } from '../../support/builders'
import { aMeeting, decisionOf, issued, withDecision } from '../../support/caseParts'

const vote = { members: 5, present: 5, inFavour: 5 }
const draft = aCase([aPerson(), aCollective()], { meeting: aMeeting() }, { vote })
const signed = issued(withDecision(draft, { number: 4, issuedOn: '2026-12-20' }))
const stepsOf = (awardCase = signed, files: Parameters<typeof afterIssue>[2] = []) => afterIssue(awardCase, decisionOf(awardCase), files)

describe('what is left once a decision is issued', () => {
  it('is nothing before, then printing, paying, handing over and filing in this order', () => {
    expect(stepsOf(draft)).toEqual([])
    expect(stepsOf().map(({ id, isDone }) => [id, isDone])).toEqual([
      ['print', false],
      ['pay', false],
      ['handOver', false],
      ['file', false],
    ])
  })

  it('takes what was done from the decision, after it was signed too', () => {
    const done = withDecision(signed, { printedOn: '2026-12-21', paidOn: '2026-12-22', handedOverOn: '2026-12-23' })
    expect(stepsOf(done).map(({ id, on }) => [id, on])).toEqual([
      ['print', '2026-12-21'],
      ['pay', '2026-12-22'],
      ['handOver', '2026-12-23'],
      ['file', null],
    ])
    expect(paperOf(done, decisionOf(done)).ruling).toMatchObject({ printedOn: '2026-12-21', handedOverOn: '2026-12-23' })
  })

  it('is filed only with every paper kept that is no draft', () => {
    const kinds = ['minutes', 'submission', 'decision', 'paymentList']
    const files = kinds.map((kind) => ({ kind, isDraft: false }))
    const filed = (given: typeof files) => stepsOf(signed, given).find(({ id }) => id === 'file')
    expect(filed(files)).toMatchObject({ isDone: true, count: 4, of: 4, missing: [] })
    expect(filed([...files.slice(1), { kind: 'minutes', isDraft: true }])).toMatchObject({ isDone: false, count: 3, missing: ['minutes'] })
  })

  it('is the next step of a round, one after the other, until everything is noted', () => {
    const days = [
      [{}, 'print'],
      [{ printedOn: '2026-12-21' }, 'pay'],
      [{ printedOn: '2026-12-21', paidOn: '2026-12-22' }, 'handOver'],
      [{ printedOn: '2026-12-21', paidOn: '2026-12-22', handedOverOn: '2026-12-23' }, 'file'],
    ] as const
    for (const [noted, step] of days) expect(nextStepOf(withDecision(signed, noted), [])).toMatchObject({ code: 'afterIssue', step })
    const kept = ['minutes', 'submission', 'decision', 'paymentList'].map((kind) => ({ kind, isDraft: false }))
    expect(nextStepOf(withDecision(signed, days[3][0]), [], kept).code).toBe('done')
  })

  it('owes no money where the law gives none, and does where nobody could reckon it', () => {
    const paper = paperOf(signed, decisionOf(signed))
    const given = [...(paper.honoured ?? [])]
    const withPrize = (honoured: typeof given) => ({ ...signed, signed: signed.signed.map((row) => ({ ...row, honoured: [...honoured] })) })
    const ids = (awardCase: typeof signed) => stepsOf(awardCase).map(({ id }) => id)
    const none = given.flatMap((one) => (one.prize === null ? [] : [{ ...one, prize: { ...one.prize, amountVnd: 0 } }]))
    expect(ids(withPrize(none))).not.toContain('pay')
    expect(ids(withPrize(given.map((one) => ({ ...one, prize: null }))))).toContain('pay')
  })

  it('owes nothing to lines that were struck out since, and keeps what was noted before', () => {
    const target = decisionOf(signed)
    const strike = (ids: readonly string[]): typeof signed => ({
      ...signed,
      rulings: [
        ...signed.rulings,
        {
          ...emptyRuling('strike', target.roundId, 'cancellation'),
          status: 'issued',
          issuedOn: '2026-12-28',
          targetId: target.id,
          amendments: ids.map((nomineeId) => ({ nomineeId, field: 'award', from: '', to: '' })),
        },
      ],
    })
    const all = (signed.signed[0]?.honoured ?? []).map(({ nomineeId }) => nomineeId)
    expect(stepsOf(strike(all)).map(({ id }) => id)).toEqual(['file'])
    expect(stepsOf(strike(all.slice(1))).map(({ id, of }) => [id, of])).toEqual([
      ['print', 1],
      ['pay', 1],
      ['handOver', 1],
      ['file', 4],
    ])
    const paid = withDecision(strike(all), { paidOn: '2026-12-22' })
    expect(stepsOf(paid).map(({ id, isDone }) => [id, isDone])).toEqual([
      ['pay', true],
      ['file', false],
    ])
    expect(leftAfterIssue(strike(all), []).map(({ step }) => step.id)).toEqual(['file'])
  })

  it('asks for no printing where the awards bring no certificate', () => {
    const titles = issued(
      withDecision(aCase([aPerson()], { meeting: aMeeting() }, { vote, awardCode: 'LDTT' }), { number: 5, issuedOn: '2026-12-20' }),
    )
    const hasSheets = honoreesOf(paperOf(titles, decisionOf(titles))).some(({ hasCertificate }) => hasCertificate)
    expect(stepsOf(titles).some(({ id }) => id === 'print')).toBe(hasSheets)
  })
})

describe('the set', () => {
  it.each([
    ['full', 'certificates'],
    ['preprinted', 'certificatesPreprinted'],
  ] as const)('proposes one kind of certificate: %s', (certificateMode, kind) => {
    const { office } = signed
    const items = setOf({ ...signed, office: { ...office, style: { ...office.style, certificateMode } } })
    expect(items.filter((item) => item.kind.startsWith('certificates') && item.isProposed).map((item) => item.kind)).toEqual([kind])
  })
})
