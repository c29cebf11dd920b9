import { describe, expect, it } from 'vitest'
import { judgeRuling } from '@shared/checks/case/judge'
import { decisionFacts } from '@shared/documents/kinds/decision/facts'
import { paymentFacts } from '@shared/documents/kinds/paymentList/facts'
import { submissionFacts } from '@shared/documents/kinds/submission/facts'
import { paperOf } from '@shared/domain/case/papers'
import type { PaperCase } from '@shared/domain/case/types'
import { lapsedSource } from '@shared/law/lapsed'
import { seedLawBook } from '@shared/law/seed'
import { collectiveAt, householdAt, personAt } from '../../support/papers/people'
import { aWorld } from '../../support/papers/world'

/** The money's article, the bases and what is found follow the same rows of instruments on the same day. */

const decree = seedLawBook.instruments.find(({ id }) => id === 'nd-152-2025')!
const lastDay = decree.validTo!
const paperOn = (day: string, law = seedLawBook): PaperCase => {
  const { awardCase } = aWorld({
    subjects: [collectiveAt(0), personAt(1), householdAt(0)],
    days: [day, day, day, day],
    nominee: (index) => ({ awardCode: ['TTLDTT', 'LDTT', 'GK_XA'][index]! }),
  })
  const whole = { ...awardCase, law }
  return paperOf(
    whole,
    whole.rulings.find(({ kind }) => kind === 'decision')!,
  )
}
const printed = (paper: PaperCase): Readonly<Record<string, string>> => ({
  decision: JSON.stringify(decisionFacts(paper)),
  submission: JSON.stringify(submissionFacts(paper)),
  payment: JSON.stringify(paymentFacts(paper)),
})
const lapsedFacts = (paper: PaperCase) => judgeRuling(paper).filter(({ fact }) => fact.id === 'PRIZE-LAPSED')

describe('money of a decree that ends', () => {
  it('rests on it on its last day, and nothing is found', () => {
    const paper = paperOn(lastDay)
    for (const words of Object.values(printed(paper))) expect(words).toContain(decree.symbol)
    expect(lapsedFacts(paper)).toEqual([])
  })

  it('cites it no more from the next day on, in no paper, and says so once; the amounts stand', () => {
    const paper = paperOn('2027-03-15')
    for (const words of Object.values(printed(paper))) expect(words).not.toContain(decree.symbol)
    expect(lapsedFacts(paper)).toEqual([
      expect.objectContaining({
        severity: 'attention',
        fact: { id: 'PRIZE-LAPSED', symbol: decree.symbol, since: '2027-03-01', replacedBy: '' },
      }),
    ])
    const payment = paymentFacts(paper)
    expect(payment.tong_cong).not.toBe('')
    expect(payment.muc_thuong.map(({ noi_dung }) => noi_dung).join('\n')).not.toMatch(/hệ số tiền thưởng|\(\)/u)
  })

  it('cites it again where the office wrote down a later end', () => {
    const instruments = seedLawBook.instruments.map((row) => (row.id === decree.id ? { ...row, validTo: '2028-12-31' } : row))
    const paper = paperOn('2027-03-15', { ...seedLawBook, instruments })
    for (const kind of ['decision', 'submission', 'payment'] as const)
      expect(printed(paper)[kind]).toContain(`Nghị định số ${decree.symbol}`)
    expect(lapsedFacts(paper)).toEqual([])
  })

  it('was cited in what was signed in wording 17', () => {
    const paper = { ...paperOn('2027-03-15'), wording: 17 }
    expect(printed(paper)['decision']).toContain(decree.symbol)
  })
})

it('an instrument is known by its whole symbol', () => {
  const on = '2027-03-15'
  expect(lapsedSource(seedLawBook, 'NĐ 152/2025/NĐ-CP, Điều 50.1.d; NĐ 161/2026/NĐ-CP, Điều 3.2', on)?.id).toBe(decree.id)
  expect(lapsedSource(seedLawBook, 'NĐ 1152/2025/NĐ-CP, Điều 50', on)).toBeUndefined()
  expect(lapsedSource(seedLawBook, 'NĐ 161/2026/NĐ-CP, Điều 3.2', on)).toBeUndefined()
  expect(lapsedSource(seedLawBook, 'Quy định của thành phố', on)).toBeUndefined()
})
