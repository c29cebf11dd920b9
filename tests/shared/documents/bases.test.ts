import { describe, expect, it } from 'vitest'
import { decisionBases } from '@shared/documents/kinds/decision/bases'
import { submissionFacts } from '@shared/documents/kinds/submission/facts'
import { citedPlan } from '@shared/documents/words/citedPlan'
import { wholePaper } from '@shared/domain/case/papers'
import { basesFor } from '@shared/law/bases'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aMovement, anOffice } from '../../support/sampleCase'

const day = '2026-12-01'
const begins = (bases: readonly string[]): string[] => bases.map((base) => base.slice(0, 24))

describe('the bases of a paper', () => {
  it('stand by the rank of the instrument, then by its day: a decree goes before every circular', () => {
    expect(begins(basesFor(seedLawBook, day, 'posting'))).toEqual([
      'Luật Tổ chức chính quyền',
      'Luật Thi đua, khen thưởn',
      'Nghị định số 86/2023/NĐ-',
      'Nghị định số 129/2025/NĐ',
      'Nghị định số 152/2025/NĐ',
      'Thông tư số 15/2025/TT-B',
    ])
    expect(basesFor(seedLawBook, day, 'standard')).toHaveLength(5)
  })

  it.each([
    ['Luật Mẫu ngày 01 tháng 01 năm 2027', 2],
    ['Căn cứ Pháp lệnh Mẫu ngày 01 tháng 01 năm 2027', 2],
    ['Nghị định số 200/2025/NĐ-CP ngày 01/8/2025 của Chính phủ', 4],
    ['Thông tư số 1/2025/TT-BNV ngày 01 tháng 01 năm 2025', 4],
    ['Quyết định số 9/2026/QĐ-UBND ngày 02 tháng 02 năm 2026', 5],
  ])('take in what a procedure adds at its place: %s', (value, at) => {
    const parameters = seedLawBook.parameters.map((one) =>
      one.key === 'bases.posting' ? { ...one, values: one.values.map((row) => ({ ...row, value })) } : one,
    )
    expect(basesFor({ ...seedLawBook, parameters }, day, 'posting').indexOf(value)).toBe(at)
  })

  it('keep the order the book gives them, and the officer’s own order; what was signed in wording 16 has the added one last', () => {
    const book = { ...seedLawBook, decisionBases: seedLawBook.decisionBases.map((base) => ({ ...base, order: 10 - base.order })) }
    expect(begins(basesFor(book, day, 'standard'))[0]).toBe('Thông tư số 15/2025/TT-B')
    const paper = wholePaper(aCase())
    const bases = ['Thông tư số 15/2025/TT-BNV', 'Luật Thi đua, khen thưởng'].map((text, at) => ({ id: `b-${at}`, text }))
    expect(decisionBases({ ...paper, ruling: { ...paper.ruling, bases } }).slice(0, 2)).toEqual([
      'Căn cứ Thông tư số 15/2025/TT-BNV;',
      'Căn cứ Luật Thi đua, khen thưởng;',
    ])
    const posted = { ...paper, law: seedLawBook, round: { ...paper.round, procedure: 'posting' as const } }
    const at = (wording: number): number => decisionBases({ ...posted, wording }).findIndex((base) => base.includes('86/2023'))
    expect(at(17)).toBe(2)
    expect(at(16)).toBeGreaterThan(2)
  })
})

describe('a plan is cited alike by every paper', () => {
  const whole = wholePaper(aCase())
  const paper = { ...whole, movement: aMovement() }
  const lines = (wording: number): string =>
    [...decisionBases({ ...paper, wording }), ...submissionFacts({ ...paper, wording }).can_cu.map(({ noi_dung }) => noi_dung)].join('\n')

  it('with "về" before its subject, in what was signed in wording 16 without', () => {
    const cited = /Kế hoạch số\u00A015\/KH.UBND [^;]* của Ủy ban nhân dân xã Nam Sách về tổ chức/gu
    expect(lines(17).match(cited)).toHaveLength(2)
    expect(lines(16).match(cited)).toBeNull()
  })

  it('and once only', () => {
    const { plan } = aMovement()
    const subject = 'Về việc tổ chức phong trào thi đua'
    expect(citedPlan(anOffice(), { plan: { ...plan, subject } })).toMatch(/ xã Nam Sách về việc tổ chức phong trào thi đua$/u)
  })
})
