import { describe, expect, it } from 'vitest'
import { isPutForward, lineStateOf, lineYear, type LineState, type RoundPapers } from '@shared/domain/round/lineState'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Answer, Ruling } from '@shared/domain/ruling/types'
import { aNominee, aRound } from '../../../support/builders'
import { anAward } from '../../../support/history'

const round = aRound({ id: 'r', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
const paper = (id: string, kind: Ruling['kind'], status: Ruling['status'], patch: Partial<Ruling> = {}): Ruling => ({
  ...emptyRuling(id, 'r', kind),
  status,
  ...patch,
})
const answer = (honoured: string[], refused: string[] = []): Answer => ({
  ...{ symbol: '1/QĐ-UBND', on: '2026-12-20', decidedBy: 'Chủ tịch', honoured },
  refused: refused.map((nomineeId) => ({ nomineeId, reason: 'Chưa đủ sáng kiến' })),
})
const draft = paper('d', 'decision', 'draft')
const issued = paper('d', 'decision', 'issued')
const sent = paper('s', 'submissionUp', 'issued')
/** The submission asks for lines `up` and `up2`, chosen by the officer or not: what was signed says so. */
const papers = (rulings: readonly Ruling[], settled: readonly string[] = []): RoundPapers => ({
  rulings,
  submitted: new Map([['s', new Set(['up', 'up2'])]]),
  settled: new Set(settled),
})
const line = (id: string, given: Parameters<typeof aNominee>[0] = {}) =>
  aNominee({ id, roundId: 'r', subjectId: 'p', awardCode: id.startsWith('up') ? 'BK_TINH' : 'LDTT', ...given })
const award = (given: Parameters<typeof anAward>[0]) => ({ roundId: null as string | null, ...anAward({ subjectId: 'p', ...given }) })

const cases: readonly (readonly [string, string, RoundPapers, LineState])[] = [
  ['is asked for where the round has no paper at all', 'own', papers([]), 'asked'],
  ['is asked for while nothing is issued', 'own', papers([draft]), 'asked'],
  ['is still asked for when only the submission of others went out', 'own', papers([draft, sent], ['up', 'up2']), 'asked'],
  ['waits for its answer once sent upward, whatever else is open', 'up', papers([draft, sent], ['up', 'up2']), 'sent'],
  ['waits on where every paper of ours is issued', 'up', papers([issued, sent]), 'sent'],
  ['waits on where the answer names others only', 'up2', papers([issued, { ...sent, answers: [answer(['up'])] }]), 'sent'],
  ['is not given where the answer says why', 'up2', papers([issued, { ...sent, answers: [answer(['up'], ['up2'])] }]), 'notGiven'],
  ['is not given once its round has nothing open', 'own', papers([issued, sent]), 'notGiven'],
  ['is not given where the council refused it and another decision is open', 'own', papers([issued, draft], ['own']), 'notGiven'],
  ['is asked for in the second decision', 'own', papers([issued, { ...draft, id: 'd2' }]), 'asked'],
  ['is no matter of a correction that is still a draft', 'own', papers([issued, paper('c', 'correction', 'draft')]), 'notGiven'],
]

describe('what has become of a line', () => {
  it.each(cases)('%s', (_what, id, of, expected) => {
    expect(lineStateOf(line(id), round, of, [])).toBe(expected)
    expect(isPutForward(expected)).toBe(expected === 'asked' || expected === 'sent')
  })

  it('is withdrawn, whatever became of the others', () => {
    expect(lineStateOf(line('own', { withdrawnReason: 'xin rút' }), round, papers([issued]), [])).toBe('withdrawn')
    expect(lineStateOf(line('own', { withdrawnReason: 'xin rút' }), round, papers([draft]), [])).toBe('withdrawn')
  })

  it('is given by the line of the register that carries its id, or of a former version names round and award', () => {
    const all = papers([issued, sent])
    expect(lineStateOf(line('own'), round, all, [{ ...award({ awardCode: 'LDTT' }), id: 'own', roundId: 'r' }])).toBe('given')
    expect(lineStateOf(line('own'), round, all, [{ ...award({ awardCode: 'LDTT' }), roundId: 'r' }])).toBe('given')
    expect(lineStateOf(line('own'), round, all, [{ ...award({ awardCode: 'CSTDCS' }), roundId: 'r' }])).toBe('notGiven')
    expect(lineStateOf(line('own'), round, all, [{ ...award({ awardCode: 'LDTT' }), roundId: 'r', subjectId: 'q' }])).toBe('notGiven')
  })

  it.each([
    ['2026-12-28', 'given'],
    ['2027-01-03', 'sent'],
  ])('an award from above that was recorded by hand with the day %s: %s', (decidedOn, expected) => {
    expect(lineStateOf(line('up'), round, papers([issued, sent]), [award({ awardCode: 'BK_TINH', decidedOn })])).toBe(expected)
  })

  it('an award that others gave for the same year does not stand for a line still to be decided here', () => {
    const others = award({ awardCode: 'LDTT', decidedOn: '2026-03-01' })
    expect(lineStateOf(line('own'), round, papers([draft]), [others])).toBe('asked')
  })

  it.each([
    [{ periodTo: '2025-12-31' }, 2025],
    [{ periodTo: null }, 2026],
  ])('asks for the year of its own achievements, else of the round’s', (given, year) => {
    expect(lineYear(line('own', given), round)).toBe(year)
    expect(lineYear(line('own'), { periodTo: null, openedOn: '2024-05-01' })).toBe(2024)
  })
})
