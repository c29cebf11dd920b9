import { describe, expect, it } from 'vitest'
import { seedLawBook } from '@shared/law/seed'
import { submissionFacts } from '@shared/documents/kinds/submission/facts'
import { upwardFacts } from '@shared/documents/kinds/submissionUp/facts'
import { liesOnItsSide } from '@shared/documents/parts/lengths'
import { listStyle } from '@shared/documents/styles'
import { hasOwnAmounts } from '@shared/documents/words/money'
import { enclosedSentence } from '@shared/documents/words/enclosed'
import { honoreesOf, proposedOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import type { AwardCase, PaperCase } from '@shared/domain/case/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import { collectiveAt, householdAt, personAt } from '../../support/papers/people'
import { anOffice } from '../../support/sampleCase'
import { aWorld } from '../../support/papers/world'

/** What the form of a submission asks for. Source: the-thuc-van-ban §5.6. */

const opinions = [
  { id: 'o-1', text: 'Công an xã (Công văn số 15/CAX ngày 10 tháng 12 năm 2026): không có ý kiến khác;' },
  { id: 'o-2', text: 'Thuế cơ sở 3 (Công văn số 20/TCS3 ngày 11 tháng 12 năm 2026): đã hoàn thành nghĩa vụ thuế.' },
]
const up = { ...emptyRuling('up', 'round-1', 'submissionUp'), number: 30, issuedOn: '2026-12-15' }
const caseOf = (count: number, said: typeof opinions, awardCode: string): AwardCase => {
  const { awardCase } = aWorld({
    subjects: [collectiveAt(0), personAt(1), householdAt(0), personAt(2)].slice(0, count),
    nominee: (index) => ({ awardCode, achievement: index === 0 ? 'Đã dẫn đầu phong trào' : 'Có nhiều sáng kiến' }),
  })
  const rulings = [...awardCase.rulings, up].map((ruling) => (said.length === 0 ? ruling : { ...ruling, opinions: said }))
  return { ...awardCase, rulings }
}
const paperIn = (awardCase: AwardCase, kind: 'decision' | 'submissionUp'): PaperCase =>
  paperOf(
    awardCase,
    awardCase.rulings.find((ruling) => ruling.kind === kind)!,
  )
const courseOf = (facts: { readonly qua_trinh: readonly { readonly noi_dung: string }[] }): string[] =>
  facts.qua_trinh.map(({ noi_dung }) => noi_dung)
const asked = (facts: { readonly de_nghi: readonly { readonly noi_dung: string }[] }): string =>
  facts.de_nghi.map(({ noi_dung }) => noi_dung).join('\n')
const both = 'Ý kiến của các cơ quan liên quan: Công an xã (Công văn số 15/CAX ngày 10 tháng 12 năm 2026): không có ý kiến khác; Thuế'

describe('opinions of other bodies', () => {
  it.each([1, 4])('stand in both submissions as a point of their own, numbered with the others (%i honorees)', (count) => {
    for (const course of [
      courseOf(submissionFacts(paperIn(caseOf(count, opinions, 'GK_XA'), 'decision'))),
      courseOf(upwardFacts(paperIn(caseOf(count, opinions, 'BK_TINH'), 'submissionUp'))),
    ]) {
      expect(course[1]).toContain(`2. ${both}`)
      expect(course[1]).toMatch(/nghĩa vụ thuế\.$/u)
      const numbers = course.flatMap((text) => /^(\d+)\. /u.exec(text)?.[1] ?? [])
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
    }
  })
  it('one body is spoken of as one', () => {
    const course = courseOf(upwardFacts(paperIn(caseOf(4, opinions.slice(0, 1), 'BK_TINH'), 'submissionUp')))
    expect(course[1]).toMatch(/^2\. Ý kiến của cơ quan liên quan: Công an xã .*ý kiến khác\.$/u)
  })
  it('are not spoken of where nobody was asked', () => {
    for (const course of [
      courseOf(submissionFacts(paperIn(caseOf(4, [], 'GK_XA'), 'decision'))),
      courseOf(upwardFacts(paperIn(caseOf(4, [], 'BK_TINH'), 'submissionUp'))),
    ])
      expect(course.join('\n')).not.toContain('cơ quan liên quan')
  })
})

describe('a list of several awards', () => {
  const { awardCase } = aWorld({
    subjects: [personAt(1), personAt(2), collectiveAt(0)],
    nominee: (index) => ({ awardCode: ['BK_TINH', 'BK_TTG', 'BK_TINH'][index]! }),
  })
  const paper = paperIn({ ...awardCase, law: seedLawBook, rulings: [...awardCase.rulings, up] }, 'submissionUp')
  const awardsOf = (one: PaperCase): string[] => {
    const facts = upwardFacts(one)
    return [...facts.tap_the, ...facts.ca_nhan].map(({ hinh_thuc }) => hinh_thuc)
  }
  it('names the giver where two kinds of Bằng khen would stand alike; up to wording 17 they did', () => {
    expect(new Set(awardsOf(paper)).size).toBe(2)
    expect(awardsOf(paper).join('\n')).toContain('Bằng khen của Thủ tướng Chính phủ')
    expect(new Set(awardsOf({ ...paper, wording: 17 }))).toEqual(new Set(['Bằng khen']))
  })
  it('names no sums upward: the level above pays by its own decision', () => {
    expect(hasOwnAmounts(paper, honoreesOf(paper))).toBe(false)
    expect(hasOwnAmounts({ ...paper, wording: 17 }, honoreesOf(paper))).toBe(true)
  })
  it('lies on its side, so that achievements keep their room', () => {
    expect(liesOnItsSide(listStyle(paper, honoreesOf(paper)))).toBe(true)
  })
  it('rests on the movement’s plan as the room’s does', () => {
    const bases = (one: PaperCase): string =>
      upwardFacts(one)
        .can_cu.map(({ noi_dung }) => noi_dung)
        .join('\n')
    expect(bases(paper)).toMatch(/Kế hoạch số\u00A015/u)
    expect(bases({ ...paper, wording: 17 })).not.toMatch(/Kế hoạch số\u00A015/u)
  })
})

describe('the room’s submission of few with several awards', () => {
  const style = { ...anOffice().style, namedInArticles: 5 }
  const { awardCase } = aWorld({
    subjects: [personAt(1), personAt(2)],
    office: { style },
    nominee: (index) => ({ awardCode: ['CSTDCS', 'GK_XA'][index]! }),
  })
  const paper = paperIn(awardCase, 'decision')
  it('points at its own point, not at an article it has not', () => {
    expect(asked(submissionFacts(paper))).toContain('nêu tại khoản 1 Mục này')
    expect(asked(submissionFacts(paper))).not.toContain('Điều 1,')
    expect(asked(submissionFacts({ ...paper, wording: 17 }))).toContain('ghi tại Điều 1')
  })
  it('encloses the count where somebody is voted on by ballot', () => {
    const [held] = awardCase.meetings
    const balloted = { ...awardCase, meetings: [{ ...held!, method: 'ballot' as const }], votes: [] }
    const proposed = { ...paper, meeting: balloted.meetings[0]!, votes: [] }
    expect(enclosedSentence(proposed, proposedOf(proposed))).toContain('; Biên bản kiểm phiếu; ')
    expect(enclosedSentence({ ...proposed, wording: 17 }, proposedOf(proposed))).not.toContain('kiểm phiếu')
  })
})

describe('a submission upward sums up the achievements', () => {
  const paper = paperIn(caseOf(4, [], 'BK_TINH'), 'submissionUp')
  it('as the room’s does', () => {
    expect(asked(upwardFacts(paper))).toContain(
      'Tóm tắt thành tích: 01 trường hợp đã dẫn đầu phong trào; 03 trường hợp có nhiều sáng kiến.',
    )
  })
  it('and points at the list where words of one case could not be told from those of the next', () => {
    const long = {
      ...paper,
      entries: paper.entries.map((entry) => ({ ...entry, nominee: { ...entry.nominee, achievement: 'Đã hiến đất; làm đường' } })),
    }
    expect(asked(upwardFacts(long))).toContain('Tóm tắt thành tích: thành tích của từng trường hợp ghi tại danh sách kèm theo.')
  })
  it('not where the few stand in the text with theirs, nor in what was signed in wording 17', () => {
    expect(asked(upwardFacts(paperIn(caseOf(1, [], 'BK_TINH'), 'submissionUp')))).not.toContain('Tóm tắt thành tích')
    expect(asked(upwardFacts({ ...paper, wording: 17 }))).not.toContain('Tóm tắt thành tích')
  })
})
