import { describe, expect, it } from 'vitest'
import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import { payableOf, standingOf } from '@shared/domain/case/standing'
import type { AwardCase } from '@shared/domain/case/types'
import { certificateSet } from '@shared/documents/kinds/certificates/sheets'
import { againstDecision } from '@shared/checks/papers/certificates'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Amendment } from '@shared/domain/ruling/types'
import { aPerson } from '../../support/builders'
import { decisionOf, issued, withDecision } from '../../support/caseParts'
import { composed, textOf } from '../../support/documents'
import { aWorld } from '../../support/papers/world'

/** What is printed and paid after a decision follows what was issued since; its own page does not. */

const subjects = ['Nguyễn Văn Mẫu', 'Lê Thị Thử', 'Trần Văn Giả'].map((name, index) => aPerson({ id: `person-${index}`, name }))
const merit = { type: 'merit' as const, merit: 'có thành tích xuất sắc trong công tác khuyến học' }
const signed = withDecision(issued(aWorld({ movement: null, subjects, round: merit, nominee: () => ({}) }).awardCase), { paidOn: null })
const honoured = honoreesOf(paperOf(signed, decisionOf(signed)))

const amended = (kind: 'correction' | 'cancellation', on: string, amendments: readonly Amendment[], awardCase: AwardCase): AwardCase => {
  const target = decisionOf(awardCase)
  const ruling = {
    ...emptyRuling(`${kind}-${on}`, target.roundId, kind),
    ...{ status: 'issued' as const, targetId: target.id, number: 90, issuedOn: on, amendments: [...amendments] },
  }
  return { ...awardCase, rulings: [...awardCase.rulings, ruling] }
}
const [first, second] = [honoured[0]!, honoured[1]!]
const struck: Amendment = { nomineeId: first.nomineeId, field: 'award', from: first.awardName, to: '' }
const renamed: Amendment = { nomineeId: second.nomineeId, field: 'name', from: second.name, to: 'Lê Thị Thử Mới' }
const later = amended('correction', '2027-01-05', [renamed], amended('cancellation', '2027-01-04', [struck], signed))
const paperIn = (awardCase: AwardCase) => paperOf(awardCase, decisionOf(awardCase))
const wordsOf = async (kind: 'decision' | 'paymentList', awardCase: AwardCase): Promise<string> =>
  textOf((await composed(kind, awardCase)).bytes).replace(/[\s\u00A0]+/gu, ' ')

describe('an issued decision that was amended since', () => {
  it('stands for whom is left, under the corrected name; its own list is as signed', () => {
    expect(standingOf(paperIn(later)).map(({ name }) => name)).toEqual([renamed.to, ...honoured.slice(2).map(({ name }) => name)])
    expect(honoreesOf(paperIn(later))).toEqual(honoured)
    expect(standingOf(paperIn(signed))).toEqual(honoured)
  })

  it('has certificates of those alone, which agree with it', () => {
    const set = certificateSet(paperIn(later), 'full')
    expect(set.sheets.map(({ honoree }) => honoree.name)).toEqual(standingOf(paperIn(later)).map(({ name }) => name))
    expect(againstDecision(paperIn(later), set)).toEqual([])
  })

  it('is paid to those alone, and the list says who is not paid', async () => {
    const words = await wordsOf('paymentList', later)
    expect(words).toContain(renamed.to)
    expect(words.match(new RegExp(first.name, 'gu')) ?? []).toHaveLength(words.includes(`của ông ${first.name}`) ? 1 : 0)
    expect(words).toMatch(/không chi: danh hiệu, hình thức khen thưởng đã bị hủy bỏ sau khi Quyết định được ban hành/u)
    expect(await wordsOf('paymentList', signed)).not.toContain('hủy bỏ')
    expect(await wordsOf('decision', later)).toBe(await wordsOf('decision', signed))
  })

  it('was paid by the list of its day: what is struck out later changes nothing in it', () => {
    expect(payableOf(paperIn(withDecision(later, { paidOn: '2027-01-03' }))).standing).toEqual(honoured)
    expect(payableOf(paperIn(withDecision(later, { paidOn: '2027-01-04' }))).struck.map(({ name }) => name)).toEqual([first.name])
  })
})
