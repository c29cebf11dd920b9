import { describe, expect, it } from 'vitest'
import { reportFacts } from '@shared/documents/kinds/achievementReport/facts'
import { noHistory } from '@shared/domain/case/context'
import { wholePaper } from '@shared/domain/case/papers'
import type { AwardRound, Nominee, ReportWords } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import { aCase, aCollective, aHousehold, aNominee, aPerson, aRound } from '../../support/builders'

const words: ReportWords = {
  background: 'Đại học Hành chính Mẫu',
  duties: 'Phụ trách một cửa\nTham mưu chuyển đổi số;',
  results: 'Hồ sơ đúng hạn 99,2%',
  conduct: 'Gương mẫu chấp hành.',
}
const report = (subject: Subject, type: AwardRound['type'], line: Partial<Nominee>) => {
  const nominee = aNominee({ subjectId: subject.id, achievement: 'Có sáng kiến mẫu', ...line })
  const paper = { ...wholePaper({ ...aCase([]), round: aRound({ type }) }), entries: [{ nominee, subject }], history: noHistory }
  const { so_luoc, thanh_tich } = reportFacts(paper)
  return [...so_luoc, ...thanh_tich].map(({ noi_dung }) => noi_dung)
}
const subjects: readonly [string, Subject][] = [
  ['a person', aPerson()],
  ['a collective', aCollective()],
  ['a household', aHousehold()],
]

describe('the officer’s own words in a report', () => {
  it.each(subjects)('of %s stand in it once each, whatever the round', (_who, subject) => {
    for (const type of ['merit', 'movement', 'sudden', 'service', 'foreign'] as const) {
      const said = report(subject, type, { reportWords: words })
      const held = (part: string): number => said.filter((line) => line.includes(part)).length
      // A household has no learning to tell.
      const own = [
        subject.kind === 'household' ? [] : [words.background],
        ['Phụ trách một cửa', 'Tham mưu chuyển đổi số', 'Hồ sơ đúng hạn 99,2%', 'Gương mẫu chấp hành'],
      ].flat()
      expect([type, own.map(held)]).toEqual([type, own.map(() => 1)])
      expect(held('Có sáng kiến mẫu')).toBe(1)
    }
  })

  it.each(subjects)('left empty print what was printed before there were any: %s', (_who, subject) => {
    for (const type of ['merit', 'movement', 'sudden'] as const)
      expect(report(subject, type, { reportWords: { background: '', duties: '', results: '', conduct: '' } })).toEqual(
        report(subject, type, {}),
      )
  })

  it('are followed by the time and the ground of the line itself', () => {
    expect(report(aPerson(), 'merit', { periodFrom: '2025-01-01', periodTo: '2026-12-31' })).toContain(
      'Thời gian lập thành tích: từ ngày 01/01/2025 đến hết ngày 31/12/2026.',
    )
  })
})
