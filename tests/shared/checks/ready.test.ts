import { describe, expect, it } from 'vitest'
import { candidatesIn, countedFor, measuredAwards, standardOf } from '@shared/checks/eligibility/ready'
import { noHistory, type SubjectHistory } from '@shared/domain/case/context'
import { emptyYear, type Rating } from '@shared/domain/subject/years'
import { seedLawBook } from '@shared/law/seed'
import { aCollective, aPerson } from '../../support/builders'
import { anAward } from '../../support/history'

const person = aPerson({ id: 'p' })
const rated = (year: number, rating: Rating, of = 'p') => ({ ...emptyYear(of, year), rating, ratingSource: 'QĐ 1' })
const fighter = (year: number) => anAward({ subjectId: 'p', awardCode: 'CSTDCS', decidedOn: `${year}-12-20` })
const initiative = (recognisedBy: 'unit' | 'upper') => ({
  id: 'i',
  title: 'Số hóa hồ sơ',
  kind: 'initiative' as const,
  authorIds: ['p'],
  recognisedBy,
  symbol: 'QĐ 7/QĐ-UBND',
  recognisedOn: '2026-05-01',
  scope: '',
})
const ask = (history: Partial<SubjectHistory>, day = '2026-09-20') =>
  Object.fromEntries(
    candidatesIn([person, aCollective({ id: 'u', collectiveKind: 'agency' })], { ...noHistory, ...history }, seedLawBook, 2026, day).map(
      ({ awardCode, state }) => [awardCode, state],
    ),
  )

describe('awards that are measured', () => {
  it.each(measuredAwards)('%s stands in the catalogue, its standard and what it counts in the law book', (code) => {
    const codes = seedLawBook.awardForms.map((form) => form.code)
    expect(codes).toEqual(expect.arrayContaining([code, countedFor(code)]))
    expect(seedLawBook.rules.map(({ id }) => id)).toContain(standardOf(code))
  })
})

describe('who is eligible', () => {
  it('follows nothing from nothing', () => {
    expect(ask({})).toEqual({})
  })

  it('is ready for the year’s title by rating; one initiative short of the next', () => {
    expect(ask({ years: [rated(2026, 'good')] })).toEqual({ LDTT: 'ready', CSTDCS: 'step' })
    expect(ask({ years: [rated(2026, 'completed')] })).toEqual({})
  })

  it('counts the title that the same year brings: 2024, 2025 held, 2026 met', () => {
    const years = [rated(2026, 'excellent')]
    expect(ask({ years, awarded: [fighter(2024), fighter(2025)], initiatives: [initiative('upper')] })).toMatchObject({
      CSTDCS: 'ready',
      CSTDT: 'ready',
      BK_TINH: 'ready',
    })
    expect(ask({ years, awarded: [fighter(2024), fighter(2025)], initiatives: [initiative('unit')] })).toMatchObject({ CSTDT: 'step' })
  })

  it('says that it is to be compared where the law was not read, from 01/10/2026 on', () => {
    const history = { years: [rated(2026, 'excellent')] }
    expect([ask(history, '2026-09-30')['CSTDCS'], ask(history, '2026-10-01')['CSTDCS']]).toEqual(['ready', 'look'])
  })

  it('names who is barred, and leaves out who holds the award for the year', () => {
    const conducts = [
      {
        id: 'c',
        subjectId: 'p',
        kind: 'pending' as const,
        measure: null,
        fromOn: '2026-08-01',
        toOn: null,
        isCleared: false,
        instrument: '',
      },
    ]
    expect(ask({ years: [rated(2026, 'good')], conducts })).toMatchObject({ LDTT: 'barred' })
    expect(
      ask({ years: [rated(2026, 'good')], awarded: [anAward({ subjectId: 'p', awardCode: 'LDTT', decidedOn: '2026-08-01' })] }),
    ).toEqual({
      CSTDCS: 'step',
    })
  })

  it('asks a unit for its people', () => {
    const people = Array.from({ length: 7 }, (_, index) => `m${index}`)
    const unit = {
      members: people.map((subjectId) => ({ unitId: 'u', subjectId, isLeader: false })),
      awarded: [
        ...people.map((subjectId) => anAward({ subjectId, awardCode: 'LDTT', decidedOn: '2026-08-01' })),
        anAward({ subjectId: 'm0', awardCode: 'CSTDCS', decidedOn: '2026-08-01' }),
      ],
      years: [{ ...rated(2026, 'excellent', 'u'), headcount: 10, completed: 10 }],
    }
    expect(ask(unit)).toMatchObject({ TTLDTT: 'ready', TTLDXS: 'ready' })
  })
})
