import { describe, expect, it } from 'vitest'
import { addableParameters } from '@renderer/features/law/parameterForm'
import { factsOfKey } from '@shared/law/keys'
import { seedLawBook } from '@shared/law/seed'
import { valueProblem } from '@shared/law/values'

/** What the office may add to the law book, and what a value may be. */

const taken = seedLawBook.parameters.map(({ key }) => key)
const offered = addableParameters(seedLawBook, '2026-11-20', taken)

describe('parameters that the office may add', () => {
  it.each([
    // What the law leaves to the city or to the office, and what a check refuses to guess.
    ['quota.atMostPercent.CSTDCS', 'Chiến sĩ thi đua cơ sở: tỷ lệ tối đa được đề nghị'],
    ['quota.atMostCount.GK_XA.collective', 'Giấy khen của Chủ tịch Ủy ban nhân dân xã, tập thể: số đề nghị tối đa trong một đợt'],
    ['interval.meritYears.HCLD3', 'Huân chương Lao động hạng Ba: số năm liên tục theo công trạng'],
    ['fund.plannedVnd.2026', 'Năm 2026: quỹ thi đua, khen thưởng dự kiến của năm'],
    ['fund.organisingVnd.2027', 'Năm 2027: chi tổ chức phong trào của năm'],
    ['list.leaderPercent.merit', 'Đợt xét theo công trạng: tỷ lệ lãnh đạo, quản lý trong danh sách, nhắc khi trên'],
    ['vote.atLeastPercent.TTLDXS', 'Tập thể lao động xuất sắc: đồng ý từ (tính trên tổng số thành viên)'],
  ])('%s is offered as “%s”', (key, title) => expect(offered.find((one) => one.key === key)?.title).toBe(title))

  it('are keys that code reads and the book lacks, each once, each with its own words', () => {
    expect(offered.filter(({ key }) => factsOfKey(key) === undefined || taken.includes(key))).toEqual([])
    expect(new Set(offered.map(({ key }) => key)).size).toBe(offered.length)
    expect(new Set(offered.map(({ title }) => title)).size).toBe(offered.length)
    expect(offered.filter(({ title }) => /undefined|[A-Z]{2}_|\.\w/.test(title))).toEqual([])
  })
})

describe('a value of a parameter', () => {
  it.each([
    ['vote.thresholdPercent', 50, null],
    ['vote.thresholdPercent', 0, 'percent'],
    ['vote.thresholdPercent', 101, 'percent'],
    ['council.quorumShare', 2 / 3, null],
    ['council.quorumShare', 67, 'share'],
    ['interval.meritYears.HCLD3', 5, null],
    ['interval.meritYears.HCLD3', 2.5, 'count'],
    ['interval.meritYears.HCLD3', 0, 'count'],
    ['vote.blankIsValid', 'có', null],
    ['vote.blankIsValid', 'tùy', 'choice'],
    ['fund.area', 'Vùng núi đá', 'choice'],
    ['culture.reviewBefore', '15/11', null],
    ['culture.reviewBefore', '31/11', 'dayMonth'],
    ['culture.reviewBefore', 'giữa tháng 11', 'dayMonth'],
    ['round.awards.movement', 'GK_XA; BK_TINH', null],
    ['round.awards.movement', 'GK_XA; GIAY_KHEN', 'codes'],
    ['prior.form.HCLD3', ';', 'codes'],
    ['dossier.standard.GK_XA', 'Bản tóm tắt', null],
  ])('%s = %s', (key, value, problem) => expect(valueProblem(key, value, seedLawBook)?.code ?? null).toBe(problem))

  it('of the program is never wrong', () => {
    const wrong = seedLawBook.parameters.flatMap(({ key, values }) =>
      values.flatMap(({ value }) => (valueProblem(key, value, seedLawBook) === null ? [] : [[key, value]])),
    )
    expect(wrong).toEqual([])
  })
})
