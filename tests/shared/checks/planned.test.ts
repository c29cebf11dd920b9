import { describe, expect, it } from 'vitest'
import { checkMovement, upperFindings } from '@shared/checks/form'
import { judgeCase } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { findingsOf } from '@shared/checks/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { submissionFacts } from '@shared/documents/kinds/submission/facts'
import { proposersWords } from '@shared/documents/words/list'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Subject } from '@shared/domain/subject/types'
import { seedLawBook } from '@shared/law/seed'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { aCase, aCollective, aHousehold, anOffice, aPerson } from '../../support/builders'
import { paperOfCase } from '../../support/caseParts'

const movement: EmulationMovement = {
  ...namSachMovement,
  criteriaGroups: [{ id: 'g', title: 'Tập thể', subjectKind: 'collective', criteria: [] }],
  awards: {
    ...namSachMovement.awards,
    reviews: [{ id: 'r', title: 'Sơ kết', reviewKind: 'annual', forms: [{ id: 'f', text: 'Giấy khen', awardCode: 'GK_XA' }] }],
  },
}
const inMovement = (subjects: readonly Subject[], awardCode = 'GK_XA', given: Partial<EmulationMovement> = {}): AwardCase => {
  const awardCase = aCase([...subjects], {}, { awardCode })
  const round = { ...awardCase.round, type: 'movement' as const, movementId: movement.id, reviewKind: 'annual' as const }
  return { ...awardCase, movement: { ...movement, ...given }, round }
}
const found = (awardCase: AwardCase, id: string) => judgeCase(awardCase).filter(({ fact }) => fact.id === id)

describe('what the plan of the movement says of a line', () => {
  it('is held against its kind: no criteria for persons is told, criteria for all or none at all are not', () => {
    const both = inMovement([aPerson(), aCollective()])
    expect(found(both, 'CASE-NO-CRITERIA').map(({ place, severity }) => [place.nomineeId, severity])).toEqual([['n0', 'info']])
    expect(factWords(found(both, 'CASE-NO-CRITERIA')[0]!.fact).message).toContain('cá nhân')
    expect(found(inMovement([aPerson()], 'GK_XA', { criteriaGroups: [] }), 'CASE-NO-CRITERIA')).toEqual([])
    expect(found(aCase([aPerson()]), 'CASE-NO-CRITERIA')).toEqual([])
  })

  it('is held against its award: one that the review does not name is told, none named is not', () => {
    expect(found(inMovement([aCollective()], 'TTLDTT'), 'CASE-AWARD-NOT-IN-PLAN')).toHaveLength(1)
    expect(found(inMovement([aCollective()]), 'CASE-AWARD-NOT-IN-PLAN')).toEqual([])
    const unnamed = { ...movement.awards, reviews: movement.awards.reviews.map((review) => ({ ...review, forms: [] })) }
    expect(found(inMovement([aCollective()], 'TTLDTT', { awards: unnamed }), 'CASE-AWARD-NOT-IN-PLAN')).toEqual([])
  })
})

describe('direct workers', () => {
  it('are counted among the persons put forward, by what is said of each, else by the group', () => {
    const people = [
      aPerson({ isDirectWorker: true }),
      aPerson({ isDirectWorker: null, group: 'farmer' }),
      aPerson({ isDirectWorker: false, group: 'worker' }),
      aPerson({ group: 'leader' }),
      aPerson({ group: null }),
    ]
    const [finding] = found(aCase([...people, aHousehold()]), 'R09_DIRECT_WORKERS')
    expect(finding).toMatchObject({ severity: 'info', fact: { persons: 5, direct: 2, leaders: 1, unknown: 1 } })
    expect(factWords(finding!.fact).message).toBe(
      'Trong 5 cá nhân được đề nghị có 2 người trực tiếp lao động, 1 lãnh đạo, quản lý, 1 người chưa ghi rõ.',
    )
    expect(found(aCase([aPerson({ group: null }), aHousehold()]), 'R09_DIRECT_WORKERS')).toEqual([])
  })
})

describe('who proposed', () => {
  const lines = (...proposedBy: string[]) =>
    aCase(proposedBy.map(() => aPerson())).nominees.map((entry, index) => ({
      ...entry,
      nominee: { ...entry.nominee, proposedBy: proposedBy[index] ?? '' },
    }))
  it.each([
    [['Trường Mẫu'], 'Trường Mẫu'],
    [['Trường Mẫu', 'Thôn Mẫu', 'trường mẫu'], 'trường mẫu và thôn Mẫu'],
    [['A', 'B', 'C', 'D', 'E'], '05 cơ quan, đơn vị'],
    [['A', ''], 'các cơ quan, đơn vị'],
    [[''], 'các cơ quan, đơn vị'],
  ])('%j is written “%s”', (proposedBy, words) => {
    expect(proposersWords({ entries: lines(...proposedBy), honoured: null })).toBe(words)
  })
})

describe('what a plan would print twice', () => {
  const told = (movement: typeof namSachMovement): string[] =>
    checkMovement(movement, anOffice(), seedLawBook).flatMap(({ id, message }) => (id === 'PLAN-TWICE' ? [message] : []))
  const [group] = namSachMovement.criteriaGroups
  it('is nothing of the movement of Nam Sách', () => expect(told(namSachMovement)).toEqual([]))
  it('is told of a base, a recipient, a group and a criterion, and of none that only begin alike', () => {
    const { bases, recipients, criteriaGroups } = namSachMovement
    const again = {
      ...namSachMovement,
      bases: [...bases, { ...bases[0]!, id: 'again' }],
      recipients: [...recipients, { ...recipients[0]!, id: 'again', text: `${recipients[0]!.text.toUpperCase()};` }],
      criteriaGroups: [
        { ...group!, criteria: [...group!.criteria, { ...group!.criteria[0]!, id: 'again' }] },
        ...criteriaGroups.slice(1),
        { ...group!, id: 'again', criteria: [] },
      ],
    }
    expect(told(again)).toHaveLength(4)
    const another = { ...namSachMovement, criteriaGroups: [...criteriaGroups, { ...group!, id: 'other', title: `${group!.title} khác` }] }
    expect(told(another)).toEqual([])
    const ids = findingsOf({ kind: 'plan', input: { office: anOffice(), movement: again, law: seedLawBook } }).map(({ id }) => id)
    expect(ids.filter((id) => id === 'PLAN-TWICE')).toHaveLength(4)
  })
})

describe('documents and movements of higher levels', () => {
  const office = anOffice()
  const bare = { ...namSachMovement, bases: [], parents: [] }
  const base = { id: 'b', symbol: '999/KH-UBND', issuedOn: null, issuer: '', title: 'Kế hoạch mẫu' }
  const parent = { id: 'p', name: 'Phong trào mẫu cấp trên', level: 'upper' as const, periodText: '', launchedBy: '' }
  it('are told when the plan does not speak of them, on screen and for the made plan alike', () => {
    const silent = { ...bare, bases: [base], parents: [parent] }
    expect(upperFindings(silent, office, seedLawBook).map(({ message }) => message)).toEqual([
      expect.stringContaining('999/KH-UBND') as string,
      expect.stringContaining('Phong trào mẫu cấp trên') as string,
    ])
    const ids = findingsOf({ kind: 'plan', input: { office, movement: silent, law: seedLawBook } }).map(({ id }) => id)
    expect(ids.filter((id) => id === 'PLAN-UPPER')).toHaveLength(2)
    const opening = [{ id: 'o', text: 'Thực hiện Kế hoạch số 999/KH-UBND, hưởng ứng phong trào mẫu cấp trên:' }]
    expect(upperFindings({ ...silent, opening }, office, seedLawBook)).toEqual([])
    expect(upperFindings(bare, office, seedLawBook)).toEqual([])
  })

  it.each([
    ['Thực hiện Kế hoạch số 999/KH-UBND ngày 02/3/2027 của UBND tỉnh, hưởng ứng phong trào mẫu cấp trên:', []],
    ['Thực hiện Kế hoạch số 999/KH-UBND ngày 02 tháng 3 năm 2027 của UBND tỉnh, hưởng ứng phong trào mẫu cấp trên:', []],
    [
      'Thực hiện Kế hoạch số 999/KH-UBND ngày 12/3/2027 của UBND tỉnh, hưởng ứng phong trào mẫu cấp trên:',
      ['12/3/2027; Thông tin ghi ngày 02/03/2027'],
    ],
    [
      'Thực hiện Kế hoạch số 999/KH-UBND, Quyết định số 999/QĐ-UBND ngày 02/3/2027 của UBND tỉnh, hưởng ứng phong trào mẫu cấp trên:',
      ['999/QĐ-UBND; Thông tin có 999/KH-UBND cùng số'],
    ],
  ])('cited otherwise than on record: %s', (text, told) => {
    const opening = [{ id: 'o', text }]
    const movement = { ...bare, opening, closing: [], actors: [], bases: [{ ...base, issuedOn: '2027-03-02' }], parents: [parent] }
    expect(upperFindings(movement, office, seedLawBook).map(({ message }) => message)).toEqual(
      told.map((words) => expect.stringContaining(words) as string),
    )
  })
})

describe('a doubt that was let stand', () => {
  it('is printed in the submission with who says so and why, and nothing is where there is none', async () => {
    const seen = { ruleId: 'CASE-NO-BIRTH-YEAR', by: 'Đỗ Thị Mẫu', on: '2026-12-01', reason: 'hồ sơ gốc không ghi' }
    const wordsOf = (overrides: (typeof seen)[]): string => {
      const paper = paperOfCase(aCase([aPerson({ name: 'Nguyễn Văn Mẫu', gender: 'male' })], {}, { overrides }))
      return submissionFacts(paper)
        .qua_trinh.map(({ noi_dung }) => noi_dung)
        .join(' ')
        .replaceAll('\u00A0', ' ')
    }
    expect(wordsOf([seen])).toContain(
      '3. Trường hợp cần lưu ý: Ông Nguyễn Văn Mẫu: chưa có năm sinh; đã xem xét, giữ đề nghị với lý do: hồ sơ gốc không ghi (Đỗ Thị Mẫu, ngày 01 tháng 12 năm 2026).',
    )
    expect(wordsOf([])).not.toContain('lưu ý')
  })
})
