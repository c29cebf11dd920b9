import { describe, expect, it } from 'vitest'
import type { CaseFinding, CheckSeverity } from '@shared/checks/case/fact'
import { judgeCase } from '@shared/checks/case/judge'
import { toldOnce, type Weighed } from '@shared/checks/case/once'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import { aCase, aPerson, aRound } from '../../support/builders'
import { anAward } from '../../support/history'

/** One thing on record is told once, whatever the rules that speak of it. */

const weights: readonly CheckSeverity[] = ['info', 'attention', 'blocked']
/** Numbers that look like chance and are the same every time. */
const chance = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
const ids = ['R01_PENDING_DISCIPLINE', 'R02_AFTER_DISCIPLINE', 'R25_CONGHIEN_DISC', 'M01', 'CASE-NO-MEETING'] as const
const someFindings = (seed: number): Weighed[] => {
  const next = chance(seed)
  return Array.from({ length: 1 + next(7) }, (): Weighed => {
    const fact = { id: ids[next(ids.length)] ?? 'M01' } as CaseFinding['fact']
    const place = { nomineeId: `n${next(2)}`, rulingId: null, meetingId: null, field: null }
    const severity = weights[next(3)] ?? 'info'
    const finding = { severity, fact, place, source: '', validFrom: null, isUnread: false, override: null }
    return { finding, causes: Array.from({ length: next(3) }, () => `conduct ${next(3)}`) }
  })
}

describe('what is told once', () => {
  it('leaves no cause untold, tells each by the gravest, and never touches what has no cause', () => {
    for (let seed = 1; seed <= 3000; seed += 1) {
      const all = someFindings(seed)
      const kept = new Set(toldOnce(all))
      for (const one of all) {
        if (one.causes.length === 0) expect(kept.has(one.finding)).toBe(true)
        for (const cause of one.causes) {
          const about = all.filter(
            ({ finding, causes }) => finding.place.nomineeId === one.finding.place.nomineeId && causes.includes(cause),
          )
          const gravest = Math.max(...about.map(({ finding }) => weights.indexOf(finding.severity)))
          const told = about.filter(({ finding }) => kept.has(finding)).map(({ finding }) => weights.indexOf(finding.severity))
          expect(Math.max(...told), `seed ${seed}`).toBe(gravest)
        }
      }
      expect(toldOnce(all.filter(({ finding }) => kept.has(finding)))).toHaveLength(kept.size)
    }
  })

  const conduct = { id: 'c', subjectId: 'p', measure: null, isCleared: false, instrument: '' } as const
  const before = anAward({ id: 'a', subjectId: 'p', decidedOn: '2026-05-01', periodFrom: '2026-01-01', periodTo: '2026-04-30' })
  const faults: readonly (readonly [string, Partial<CaseContext>, string])[] = [
    [
      'something is looked into',
      { conducts: [{ ...conduct, kind: 'pending', fromOn: '2026-03-01', toOn: null }] },
      'R01_PENDING_DISCIPLINE',
    ],
    ['a discipline', { conducts: [{ ...conduct, kind: 'discipline', fromOn: '2026-03-01', toOn: '2026-06-01' }] }, 'R02_AFTER_DISCIPLINE'],
    ['a conclusion against the person', { conducts: [{ ...conduct, kind: 'pending', fromOn: '2026-03-01', toOn: '2026-06-01' }] }, 'M01'],
    ['an award of the same time', { awarded: [before] }, 'R04_OVERLAP'],
    ['an award of the same movement', { awarded: [{ ...before, movementId: 'm', roundType: 'movement' }] }, 'R04_SAME_ACHIEVEMENT'],
    ['another open round', { openElsewhere: [{ subjectId: 'p', roundName: 'Đợt khác', movementId: null }] }, 'CASE-OPEN-ELSEWHERE'],
    [
      'another open round of the movement',
      { openElsewhere: [{ subjectId: 'p', roundName: 'Đợt khác', movementId: 'm' }] },
      'R04_SAME_ACHIEVEMENT',
    ],
  ]
  it.each(faults)('%s adds one finding to a line', (_what, given, id) => {
    const round = aRound({ type: 'movement', movementId: 'm', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
    const awardCase = aCase([aPerson({ id: 'p' })], { round, decision: { issuedOn: '2026-12-20' } })
    const found = (context: Partial<CaseContext>): string[] =>
      judgeCase(awardCase, { ...noContext, ...context })
        .filter(({ place }) => place.nomineeId !== null)
        .map(({ fact }) => fact.id)
    expect(found(given).toSorted()).toEqual([...found({}), id].toSorted())
  })
})
