import { describe, expect, it } from 'vitest'
import { awardsOf } from '@shared/domain/award/rules'
import { printedAchievement, toldAchievement } from '@shared/domain/case/achievement'
import { honoreesOf } from '@shared/domain/case/honorees'
import { paperOf } from '@shared/domain/case/papers'
import type { PaperCase } from '@shared/domain/case/types'
import { proposeMerit } from '@shared/domain/round/drafts'
import type { AwardRound } from '@shared/domain/round/types'
import { meritClause } from '@shared/documents/words/awards'
import { householdAt, personAt } from '../../../support/papers/people'
import { aWorld } from '../../../support/papers/world'

const proposed = proposeMerit('merit', null)
const paperIn = (round: Partial<AwardRound>, achievement = ''): PaperCase => {
  const { awardCase } = aWorld({
    subjects: [householdAt(0), personAt(1)],
    movement: null,
    round: { type: 'merit', merit: proposed, ...round },
    nominee: (index) => ({ awardCode: index === 0 ? 'GDVH' : 'GK_XA', achievement }),
  })
  return paperOf(
    awardCase,
    awardCase.rulings.find(({ kind }) => kind === 'decision')!,
  )
}
const family = (paper: PaperCase) => honoreesOf(paper).find(({ awardCode }) => awardCode === 'GDVH')!
const person = (paper: PaperCase) => honoreesOf(paper).find(({ awardCode }) => awardCode === 'GK_XA')!
const formWords = 'Đã đạt tiêu chuẩn danh hiệu “Gia đình văn hóa” năm 2026'

describe('what a family is honoured for', () => {
  it('is what the title says, never the merit that is proposed for work', () => {
    for (const procedure of ['posting', 'standard'] as const) {
      const paper = paperIn({ procedure })
      expect(toldAchievement(paper, family(paper))).toBe('')
      expect(printedAchievement(paper, family(paper))).toBe(formWords)
    }
    expect(meritClause(paperIn({ procedure: 'posting' }))).toBe('')
    expect(proposeMerit('merit', null, 'posting')).toBe('')
  })

  it('is in the officer’s words where there are some', () => {
    const typed = paperIn({ procedure: 'posting', merit: 'gương mẫu trong xây dựng đời sống văn hóa' })
    expect(printedAchievement(typed, family(typed))).toBe('Gương mẫu trong xây dựng đời sống văn hóa')
    const own = paperIn({ procedure: 'posting' }, 'Đã hòa giải nhiều việc trong thôn')
    expect(printedAchievement(own, family(own))).toBe('Đã hòa giải nhiều việc trong thôn')
  })

  it('keeps its words in what was signed before', () => {
    const paper = paperIn({ procedure: 'posting' })
    const before = { ...paper, honoured: honoreesOf(paper), wording: 9 }
    expect(printedAchievement(before, family(paper))).toBe('Đã có thành tích xuất sắc trong thực hiện nhiệm vụ')
    expect(meritClause(before)).toBe(` ${proposed}`)
  })
})

describe('the register', () => {
  it('keeps the words that the decision printed, also where a line has none of its own', () => {
    const paper = paperIn({ procedure: 'standard' })
    const lines = awardsOf({ ...paper, ruling: { ...paper.ruling, number: 1, issuedOn: '2026-12-15' } }, honoreesOf(paper))
    expect(lines.map(({ achievement }) => achievement)).toEqual(['Đã có thành tích xuất sắc trong thực hiện nhiệm vụ', formWords])
    expect(printedAchievement(paper, person(paper))).toBe(lines[0]?.achievement)
  })
})
