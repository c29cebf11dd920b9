import { describe, expect, it } from 'vitest'
import type { CaseFinding } from '@shared/checks/case/fact'
import { judgeCase } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { calendarLines } from '@shared/domain/calendar/marks'
import { noContext } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting, Vote } from '@shared/domain/meeting/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import { afterWorkingDays, workingDaysBetween } from '@shared/lib/workingDays'
import { seedLawBook } from '@shared/law/seed'
import { seedCalendar } from '@shared/law/seed/calendar'
import type { LawBook } from '@shared/law/types'
import { aCase, aCollective, aDecision, aPerson, aRound } from '../../support/builders'
import { aMeeting, aVote } from '../../support/caseParts'

/** Rules with an id of their own that stand with the case: the ballot, postings of the state, the fund, a simplified procedure, outsiders. */

const found = (awardCase: AwardCase, id: string): CaseFinding | undefined => judgeCase(awardCase).find(({ fact }) => fact.id === id)
const weightOf = (awardCase: AwardCase, id: string): string | undefined => found(awardCase, id)?.severity

/** A person put forward for an award that the level above gives, with its meeting and vote. */
function upward(awardCode: string, meeting: Partial<Meeting>, vote: Partial<Vote> | null): AwardCase {
  const subject = awardCode === 'CTD_CP' ? aCollective() : aPerson()
  const held = aMeeting(meeting)
  const usual = aCase([subject], { meeting: held }, { awardCode })
  return {
    ...usual,
    law: seedLawBook,
    votes: vote === null ? [] : [{ ...aVote(held.id, 'n0', { members: 5, present: 5, inFavour: 5 }), ...vote }],
    rulings: [{ ...emptyRuling('up', usual.round.id, 'submissionUp'), issuedOn: '2026-12-20' }],
  }
}
const counted = { issued: 5, collected: 5, valid: 5, inFavour: 5, against: 0, blank: 0, isBlankValid: true }
const byHand = (code: string) => ({ method: 'showOfHands' as const, methods: { [code]: 'showOfHands' as const } })

describe('the ballot that the law asks for', () => {
  it.each([
    ['CSTDTQ', 'R19_VOTE_90', 'blocked', 'từ 90% trở lên'],
    ['CTD_CP', 'R20_VOTE_80', 'blocked', 'từ 80% trở lên'],
    ['CSTDCS', 'M04', 'attention', 'bỏ phiếu'],
  ])('for %s is %s, and %s', (code, id, weight, words) => {
    const hands = upward(code, byHand(code), { against: 0 })
    expect(weightOf(hands, id)).toBe(weight)
    const finding = found(hands, id)
    expect(finding === undefined ? '' : factWords(finding.fact).message).toContain(words)
    expect(weightOf(upward(code, { method: 'ballot' }, { ballot: counted }), id)).toBeUndefined()
    expect(weightOf(upward(code, { method: 'ballot' }, null), id)).toBeUndefined()
  })

  it('M04 also sees ballots that nobody counted', () => {
    expect(found(upward('CSTDCS', { method: 'ballot' }, {}), 'M04')?.fact).toMatchObject({ lacks: 'counts' })
  })

  it('89.9 per cent of all is never carried, 90 is: so nothing below is left to block', () => {
    const judged = (inFavour: number) =>
      judgeCase(upward('CSTDTQ', { method: 'ballot' }, { members: 10, present: 10, inFavour, ballot: { ...counted, inFavour } })).map(
        ({ fact }) => fact.id,
      )
    expect(judged(8)).toContain('CASE-EMPTY')
    expect(judged(9)).not.toContain('CASE-EMPTY')
  })
})

describe('R26, what the state honours', () => {
  const posted = (fromOn: string, toOn: string): AwardCase => ({
    ...upward('HCLD3', { method: 'ballot' }, { ballot: counted }),
    postings: [{ id: 'p', roundId: 'round', place: 'UBND xã', fromOn, toOn, number: null, comments: [], witnesses: [] }],
  })
  it.each([
    ['2026-12-01', '2026-12-14', undefined],
    ['2026-12-01', '2026-12-11', 'attention'],
  ])('posted from %s to %s', (fromOn, toOn, weight) => {
    expect(weightOf(posted(fromOn, toOn), 'R26_PUBLIC_10WD')).toBe(weight)
  })

  it('is not asked of a commune’s own award', () => {
    expect(weightOf(upward('BK_TINH', { method: 'ballot' }, { ballot: counted }), 'R26_PUBLIC_10WD')).toBeUndefined()
  })
})

describe('a simplified procedure', () => {
  const decided = (issuedOn: string): AwardCase => ({
    ...aCase(
      [aPerson()],
      { round: aRound({ procedure: 'simplified', type: 'sudden' }), decision: aDecision({ issuedOn }) },
      { receivedOn: '2026-07-03' },
    ),
    law: seedLawBook,
  })
  it('does not count the days without work of the office’s calendar', () => {
    const tet = { title: 'Nghỉ bù', fromDay: '07-16', toDay: null, who: '', basis: '', year: 2026, id: 'own', isHoliday: true }
    const calendar = calendarLines(seedCalendar, [tet]).lines
    const found = judgeCase(decided('2026-07-20'), { ...noContext, calendar })
    expect(found.some(({ fact }) => fact.id === 'CASE-SUDDEN-LATE')).toBe(false)
    const late = judgeCase(decided('2026-07-21'), { ...noContext, calendar }).find(({ fact }) => fact.id === 'CASE-SUDDEN-LATE')
    expect(late?.fact).toMatchObject({ dueOn: '2026-07-20', isWhole: true })
  })

  // Friday the 3rd; ten working days end on Friday the 17th.
  it.each([
    ['2026-07-17', undefined],
    ['2026-07-20', 'attention'],
  ])('decided on %s', (issuedOn, weight) => {
    expect(weightOf(decided(issuedOn), 'CASE-SUDDEN-LATE')).toBe(weight)
  })
})

describe('the fund of the year', () => {
  const withFund = (sums: Record<string, number | string>): AwardCase => {
    const own = Object.entries(sums).map(([key, value]) => ({
      id: key,
      key,
      title: key,
      unit: '',
      values: [{ from: null, to: null, value, source: 'Dự toán năm', confirmedOn: '2026-01-05', note: '' }],
    }))
    const kept = seedLawBook.parameters.filter(({ key }) => !own.some((row) => row.key === key))
    const law: LawBook = { ...seedLawBook, parameters: [...kept, ...own] }
    return { ...aCase([aPerson()], { decision: aDecision({ issuedOn: '2026-12-20' }) }), law }
  }
  const year = { 'fund.plannedVnd.2026': 100_000_000, 'fund.regularSpendingVnd.2026': 10_000_000_000 }
  it.each([
    ['the ceiling itself', year, undefined],
    ['one đồng above it', { ...year, 'fund.plannedVnd.2026': 100_000_001 }, 'blocked'],
    ['the same in the mountains', { ...year, 'fund.plannedVnd.2026': 100_000_001, 'fund.area': 'Miền núi' }, undefined],
    ['sums of another year', { 'fund.plannedVnd.2025': 9_000_000_000, 'fund.regularSpendingVnd.2025': 1 }, undefined],
    ['no sums', {}, undefined],
  ])('R32: %s', (_what, sums, weight) => {
    expect(weightOf(withFund(sums), 'R32_FUND_CEILING')).toBe(weight)
  })
  it.each([
    [20_000_000, undefined],
    [20_000_001, 'blocked'],
  ])('R33: organising costs %i of 100 million', (organising, weight) => {
    expect(weightOf(withFund({ ...year, 'fund.organisingVnd.2026': organising }), 'R33_FUND_20')).toBe(weight)
  })
})

describe('M11, from outside the commune', () => {
  it.each([
    ['Thôn Mẫu 1, xã Tân Mẫu', 'info'],
    ['Phường 12', 'info'],
    ['Thôn Mẫu 1', undefined],
    ['Thôn Mẫu 1, xã Nam Sách', undefined],
    ['tổ hòa giải xã hội Mẫu', undefined],
    ['Hợp tác xã Dịch vụ nông nghiệp Mẫu', undefined],
    ['thành viên hợp tác xã Mẫu Trung', undefined],
    ['Hợp tác xã Dịch vụ Mẫu, xã Tân Mẫu', 'info'],
    ['', undefined],
  ])('at “%s”', (address, weight) => {
    expect(weightOf(aCase([aPerson({ address })]), 'M11')).toBe(weight)
  })
})

describe('a council founded after it met', () => {
  it.each([
    ['2026-12-13', '2026-12-12', true],
    ['2026-12-12', '2026-12-12', false],
  ])('founded on %s, met on %s', (foundedOn, heldOn, isWrong) => {
    const usual = aCase([aPerson()], { meeting: aMeeting({ heldOn }), decision: aDecision({ issuedOn: '2026-12-20' }) })
    const council = usual.council === null ? null : { ...usual.council, foundedOn }
    expect(found({ ...usual, council }, 'CASE-DAYS') !== undefined).toBe(isWrong)
  })
})

describe('working days', () => {
  it.each([
    ['2026-07-03', 1, '2026-07-06'],
    ['2026-07-04', 1, '2026-07-06'],
    ['2026-12-31', 2, '2027-01-04'],
    ['2026-07-03', 0, '2026-07-03'],
  ])('%s and %i more', (from, count, to) => expect(afterWorkingDays(from, count)).toBe(to))
  it('count both ends', () => {
    expect(workingDaysBetween('2026-07-03', '2026-07-06')).toBe(2)
    expect(workingDaysBetween('2026-07-04', '2026-07-05')).toBe(0)
  })
})
