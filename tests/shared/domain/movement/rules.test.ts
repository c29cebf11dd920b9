import { describe, expect, it } from 'vitest'
import { newMovement } from '@shared/domain/movement/newMovement'
import { movementStateOn, nextReportDay, nextReview, ownYearOn, periodProblems, phaseOn } from '@shared/domain/movement/rules'
import { namSachMovement } from '@shared/seed/namSachMovement'

describe('where a movement stands', () => {
  it('knows the phase of a day and the state of the movement', () => {
    expect(phaseOn(namSachMovement, '2027-12-31')?.id).toBe('phase-1')
    expect(phaseOn(namSachMovement, '2028-01-01')?.id).toBe('phase-2')
    expect(phaseOn(namSachMovement, '2031-01-01')).toBeUndefined()
    expect(['2025-12-31', '2026-01-01', '2031-01-01'].map((day) => movementStateOn(namSachMovement, day))).toEqual([
      'coming',
      'running',
      'over',
    ])
  })

  it('has no year outside of its own: in January after its last one, that one is still the year of its awards', () => {
    expect(['2024-05-01', '2028-02-20', '2031-01-10'].map((day) => ownYearOn(namSachMovement, day))).toEqual([2026, 2028, 2030])
  })

  it('names the next review until its round is done', () => {
    expect(nextReview(namSachMovement, new Set())).toEqual({
      phaseId: 'phase-1',
      phaseTitle: 'Giai đoạn 1 (từ 2026 - 2027)',
      kind: 'preliminary',
      year: 2027,
    })
    expect(nextReview(namSachMovement, new Set(['phase-1']))?.kind).toBe('final')
    expect(nextReview(namSachMovement, new Set(['phase-1', 'phase-2']))).toBeUndefined()
  })

  it('counts reports due before 12/12 as on time until 11/12', () => {
    expect(nextReportDay(namSachMovement, '2026-12-11')).toEqual({ lateFrom: '2026-12-12', daysLeft: 0 })
    expect(nextReportDay(namSachMovement, '2026-12-12')).toEqual({ lateFrom: '2027-12-12', daysLeft: 364 })
    expect(nextReportDay(namSachMovement, '2030-12-12')).toBeUndefined()
    expect(nextReportDay({ ...namSachMovement, reporting: { text: '', dueBefore: null } }, '2026-12-11')).toBeUndefined()
  })

  it('points out years that cannot be right', () => {
    expect(periodProblems(namSachMovement)).toEqual([])
    const [first, second] = namSachMovement.schedule.phases
    const odd = {
      ...namSachMovement,
      schedule: {
        ...namSachMovement.schedule,
        phases: [
          { ...first!, toYear: 2028, reviewYear: 2029 },
          { ...second!, toYear: 2031 },
        ],
      },
    }
    expect(periodProblems(odd)).toEqual([
      { code: 'reviewOutsidePhase', phaseId: 'phase-1' },
      { code: 'phaseOutsideMovement', phaseId: 'phase-2' },
      { code: 'phasesOverlap', phaseId: 'phase-2' },
    ])
  })
})

describe('a new movement', () => {
  const ids = (): (() => string) => {
    let last = 0
    return () => `id-${(last += 1)}`
  }

  it('proposes an opening sentence from name, years and office, and invents nothing else', () => {
    const movement = newMovement({ name: 'Xã Mẫu  chung sức', fromYear: 2027, toYear: 2028, kind: 'thematic' }, null, ids())
    expect(movement.name).toBe('Xã Mẫu chung sức')
    expect(movement.opening[0]!.text).toMatch(/“\*Xã Mẫu chung sức\*” giai đoạn 2027 - 2028 .*như sau:$/)
    expect([
      movement.objectives,
      movement.requirements,
      movement.themes,
      movement.criteriaGroups,
      movement.actors,
      movement.recipients,
      movement.bases,
      movement.schedule.phases,
    ]).toEqual(Array(8).fill([]))
    expect(movement.plan).toMatchObject({ number: null, issuedOn: null, signerId: null })
  })

  it('says the year of a movement of one year', () => {
    const movement = newMovement({ name: 'Mẫu', fromYear: 2027, toYear: 2027, kind: 'regular' }, null, ids())
    expect(movement.periodText).toBe('2027')
    expect(movement.plan.subject).toBe('Tổ chức triển khai phong trào thi đua “Mẫu” năm 2027')
  })
})
