import { describe, expect, it } from 'vitest'
import type { CaseFinding } from '@shared/checks/case/fact'
import { blockersOf, countChecks, judgeCase, judgeRuling } from '@shared/checks/case/judge'
import { findingsOf } from '@shared/checks/papers'
import { missingOf, nextStepOf } from '@shared/checks/nextStep'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import { paperOf } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aCollective, aDecision, aHousehold, aPerson, aRound } from '../../support/builders'
import { anAward } from '../../support/history'
import { aMeeting, aVote, issued, paperOfCase, withDecision } from '../../support/caseParts'

const lines = (findings: readonly CaseFinding[]) =>
  findings.flatMap(({ place, fact }) => (place.nomineeId === null || fact.id === 'DOSSIER-PAPERS' ? [] : [[place.nomineeId, fact.id]]))
const meeting = aMeeting()
const vote = { members: 5, present: 5, inFavour: 5 }
const judged = (awardCase: AwardCase, given: Partial<CaseContext> = {}) => judgeCase(awardCase, { ...noContext, ...given })

describe('checks of a round', () => {
  it('has nothing against a sound list', () => {
    expect(lines(judged(aCase([aPerson(), aCollective(), aHousehold()])))).toEqual([])
  })

  it('names the line that repeats somebody for one award, and lets namesakes with another birth year and a second award stand', () => {
    const person = aPerson({ birthYear: 1985 })
    const twice = aCase([person, { ...person, id: 'same' }, aPerson({ birthYear: 1990 })])
    expect(judged(twice).filter(({ fact }) => fact.id === 'CASE-TWICE')).toEqual([
      expect.objectContaining({ severity: 'blocked', fact: { id: 'CASE-TWICE', firstLine: 1 } }),
    ])
    const [first, ...others] = twice.nominees
    const other = { ...others[0]!, nominee: { ...others[0]!.nominee, awardCode: 'LDTT' } }
    expect(judged({ ...twice, nominees: [first!, other] }).map(({ fact }) => fact.id)).not.toContain('CASE-TWICE')
  })

  it('finds what a document would lack and what the catalogue does not know', () => {
    expect(lines(judged(aCase([aPerson()], {}, { achievement: '', awardCode: 'KHONG_CO' })))).toEqual([
      ['n0', 'CASE-AWARD-UNKNOWN'],
      ['n0', 'CASE-NO-ACHIEVEMENT'],
    ])
    expect(lines(judged(aCase([aPerson({ gender: null, birthYear: null, post: '', unit: '' })])))).toEqual([
      ['n0', 'CASE-NO-HONORIFIC'],
      ['n0', 'CASE-NO-DETAIL'],
      ['n0', 'CASE-NO-BIRTH-YEAR'],
    ])
    expect(lines(judged(aCase([aCollective({ endedOn: '2025-06-30' })])))).toEqual([['n0', 'CASE-SUBJECT-ENDED']])
  })

  it('tells who stands in another open round, who shares a name, and who has the award already', () => {
    const awardCase = aCase([aPerson({ id: 'p' })])
    const findings = judged(awardCase, {
      openElsewhere: [{ subjectId: 'p', roundName: 'Năm 2026' }],
      namesakes: [{ subjectId: 'p', otherId: 'q', otherBirthYear: 1970 }],
      awarded: [anAward({ subjectId: 'p', awardName: 'Giấy khen', decisionSymbol: '05/QĐ-UBND', decidedOn: '2026-02-01' })],
    })
    expect(lines(findings)).toEqual([
      ['n0', 'CASE-OPEN-ELSEWHERE'],
      ['n0', 'CASE-AWARDED-BEFORE'],
      ['n0', 'CASE-NAMESAKE'],
    ])
    expect(countChecks(awardCase, findings)).toEqual({ blocked: 0, attention: 1, clean: 0 })
  })

  it.each([
    ['2026-02-01', null, true],
    ['2025-12-25', null, false],
    // Decided in January for the year before: the achievements tell the year.
    ['2026-01-10', '2025-12-31', false],
    ['2027-01-10', '2026-12-31', true],
  ])('asks about the same award of the same year only (%s, achievements to %s)', (decidedOn, periodTo, isAsked) => {
    const awardCase = aCase([aPerson({ id: 'p' })], { round: aRound({ type: 'merit', periodFrom: '2026-01-01', periodTo: '2026-12-31' }) })
    const awarded = [anAward({ subjectId: 'p', awardCode: 'GK_XA', decidedOn, periodTo })]
    expect(judged(awardCase, { openElsewhere: [], namesakes: [], awarded }).some(({ fact }) => fact.id === 'CASE-AWARDED-BEFORE')).toBe(
      isAsked,
    )
  })

  it('counts a line that the officer let stand with a reason as clean, and never lets a blocker stand', () => {
    const seen = { ruleId: 'CASE-NO-ACHIEVEMENT', by: 'Đỗ Thị Mẫu', on: '2026-12-01', reason: 'Bổ sung sau' }
    const awardCase = aCase([aPerson()], {}, { achievement: '', overrides: [seen] })
    expect(countChecks(awardCase, judged(awardCase))).toEqual({ blocked: 0, attention: 0, clean: 1 })
    const ended = aCase([aCollective({ endedOn: '2025-06-30' })], {}, { overrides: [{ ...seen, ruleId: 'CASE-SUBJECT-ENDED' }] })
    expect(countChecks(ended, judged(ended)).blocked).toBe(1)
  })

  it('names the rows of the law book that nobody confirmed, and a day without base salary', () => {
    expect(judged(aCase([aPerson()])).some(({ fact }) => fact.id === 'LAW-UNCONFIRMED')).toBe(true)
    const old = judged(aCase([aPerson()], { round: aRound({ openedOn: '2015-01-01' }) })).map(({ fact }) => fact.id)
    expect(old.includes('CASE-PRIZE-UNKNOWN') || old.includes('LAW-MISSING')).toBe(true)
  })

  it('says that the council was not quorate, and that a vote does not fit the meeting', () => {
    const short = aMeeting({ attendance: meeting.attendance.map((member, index) => ({ ...member, isPresent: index < 3 })) })
    expect(judged(aCase([aPerson()], { meeting: short })).map(({ fact }) => fact.id)).toContain('CASE-QUORUM')
    expect(lines(judged(aCase([aPerson()], { meeting: short }, { vote })))).toContainEqual(['n0', 'CASE-VOTE-NUMBERS'])
  })
})

describe('one judge for the screen, the document and the act', () => {
  const above = aCase([aPerson(), aPerson({ name: 'Trần Thị Mẫu' })], { meeting })
  const [first, second] = above.nominees
  const awardCase: AwardCase = {
    ...above,
    nominees: [first!, { ...second!, nominee: { ...second!.nominee, awardCode: 'BK_TINH' } }],
    votes: [aVote('meeting', 'n0', vote), aVote('meeting', 'n1', vote)],
  }
  const isAbove = ({ fact }: CaseFinding): boolean => fact.id === 'AWARD_ABOVE_COMMUNE'

  it('blocks what the chairman may not sign on every side', () => {
    const findings = judged(awardCase)
    expect(findings.filter(isAbove)).toEqual([expect.objectContaining({ severity: 'blocked' })])
    const paper = paperOfCase(awardCase)
    expect(blockersOf(judgeRuling(paper)).some(isAbove)).toBe(true)
    for (const kind of ['decision', 'certificates', 'paymentList'] as const)
      expect(findingsOf({ kind, paper })).toContainEqual(expect.objectContaining({ id: 'AWARD_ABOVE_COMMUNE', severity: 'error' }))
  })

  it('has nothing against it once it goes upward, and the decision is free', () => {
    const up = { ...awardCase, rulings: [...awardCase.rulings, emptyRuling('up', 'round', 'submissionUp')] }
    expect(judged(up).filter(isAbove)).toEqual([])
    expect(paperOfCase(up).entries.map(({ nominee }) => nominee.id)).toEqual(['n0'])
    expect(paperOf(up, up.rulings.at(-1)!).entries.map(({ nominee }) => nominee.id)).toEqual(['n1'])
  })

  it('asks for nothing of a council where the procedure knows none', () => {
    const simple = aCase([aPerson()], { round: aRound({ type: 'sudden', procedure: 'simplified' }) })
    const ids = judged(simple).map(({ fact }) => fact.id)
    expect(ids.filter((id) => /MEETING|VOTE|QUORUM|CHAIR|BALLOT/.test(id))).toEqual([])
    expect(findingsOf({ kind: 'decision', paper: paperOfCase(simple) }).map(({ id }) => id)).not.toContain('CASE-NO-VOTE')
  })

  it('pays only the higher of two titles of one time, and says so', () => {
    const person = aPerson()
    const both = aCase([person, person], { meeting })
    const titles = ['LDTT', 'CSTDCS'].map((awardCode, index) => {
      const entry = both.nominees[index]!
      return { ...entry, nominee: { ...entry.nominee, awardCode } }
    })
    const two = { ...both, nominees: titles, votes: [aVote('meeting', 'n0', vote), aVote('meeting', 'n1', vote)] }
    const findings = judged(two)
    expect(lines(findings)).toContainEqual(['n0', 'R31_MONEY_SAME_PERIOD'])
    expect(lines(findings)).not.toContainEqual(['n0', 'CASE-TWICE'])
  })
})

describe('the next step of a round', () => {
  const person = aPerson()
  const numbered = { number: 12, issuedOn: '2026-12-15' }
  const tooFew = aMeeting({ attendance: meeting.attendance.map((member, index) => ({ ...member, isPresent: index < 3 })) })
  /** Everybody was asked in writing, and so many have answered. */
  const inWriting = (answered: number) =>
    aMeeting({
      kind: 'inWriting',
      attendance: meeting.attendance.map((member, index) => ({ ...member, isPresent: false, hasOpinion: index < answered })),
    })
  const ready = aCase([person], { meeting, decision: numbered }, { vote })
  const withoutSalary: AwardCase = { ...ready, law: { ...ready.law, baseSalaries: [] } }
  const answered = (honoured: string[]) => ({ symbol: '1250/QĐ-UBND', on: '2026-12-20', decidedBy: 'Cấp trên', honoured, refused: [] })
  /** Two people whom only the city can honour, in a submission that was issued. */
  const sentUp = (facts: Partial<Ruling>): AwardCase => {
    const up = aDecision({ id: 'up', kind: 'submissionUp', number: 30, issuedOn: '2026-12-16' })
    const given = aCase([person, aPerson({ id: 'p2' })], { meeting, rulings: [up] }, { awardCode: 'BK_TINH', vote })
    const signed = issued({ ...given, law: seedLawBook }, 'up')
    return { ...signed, rulings: signed.rulings.map((ruling) => ({ ...ruling, ...facts })) }
  }
  it.each([
    ['fillList', aCase([])],
    ['settleIdentities', aCase([person], {}, { identity: 'doubtful' })],
    ['resolveFindings', aCase([person], {}, { awardCode: 'KHONG_CO' })],
    ['openMeeting', aCase([person])],
    ['recordVotes', aCase([person], { meeting })],
    ['meetAgain', aCase([person], { meeting: tooFew }, { vote: { ...vote, present: 3, inFavour: 3 } })],
    ['awaitOpinions', aCase([person], { meeting: inWriting(0) })],
    ['awaitOpinions', aCase([person], { meeting: inWriting(3) }, { vote: { ...vote, present: 0, written: 3, inFavour: 3 } })],
    ['recordVotes', aCase([person], { meeting: inWriting(4) })],
    ['noneCarried', aCase([person], { meeting }, { vote: { ...vote, inFavour: 2 } })],
    ['completeRuling', aCase([person], { meeting }, { vote })],
    ['issueRuling', ready],
    // Nobody knows the salary of that day: it cannot be issued, and is not said to be ready.
    ['cureRuling', withoutSalary],
    ['afterIssue', issued(ready)],
    // Paid, and neither printed nor handed over.
    ['afterIssue', withDecision(issued(ready), { paidOn: '2026-12-20' })],
    ['completeRuling', aCase([person], { round: aRound({ procedure: 'simplified' }) })],
    // Only a submission upward stands there, and the award is the commune's own.
    ['noPaper', aCase([person], { round: aRound({ procedure: 'simplified' }), rulings: [aDecision({ kind: 'submissionUp' })] })],
    ['noPaper', aCase([person], { meeting, rulings: [aDecision({ kind: 'submissionUp' })] }, { vote })],
    ['sendUp', sentUp({})],
    ['awaitAnswer', sentUp({ sentOn: '2026-12-16' })],
    ['sendUp', sentUp({ sentOn: '2026-12-16', journey: [{ id: 'j', kind: 'returned', on: '2026-12-18', note: 'thiếu biên bản' }] })],
    ['awaitAnswer', sentUp({ sentOn: '2026-12-16', answers: [answered(['n0'])] })],
    ['done', sentUp({ sentOn: '2026-12-16', answers: [answered(['n0', 'n1'])] })],
  ] as const)('is %s', (code, awardCase) => {
    expect(nextStepOf(awardCase, judgeCase(awardCase)).code).toBe(code)
  })

  it('names what a decision still lacks', () => {
    expect(missingOf(aDecision({ subject: '', signerId: null }))).toEqual(['signer', 'number', 'issuedOn'])
  })
})
