import { describe, expect, it } from 'vitest'
import { checkCase, countChecks } from '@shared/checks/case/checkCase'
import { missingOfDecision, nextStepOf } from '@shared/checks/nextStep'
import type { CouncilMeeting, Vote } from '@shared/domain/round/types'
import { aCase, aCollective, aHousehold, anOffice, aPerson, aRound } from '../../support/builders'

const codes = (findings: ReturnType<typeof checkCase>) =>
  findings.filter((finding) => finding.nomineeId !== null).map((finding) => [finding.nomineeId, finding.fact.code])
const meeting: CouncilMeeting = {
  heldOn: '2026-12-10',
  startAt: '14:00',
  endAt: '',
  place: '',
  number: null,
  chairId: 'm0',
  secretaryId: 'm2',
  method: 'showOfHands',
  discussion: '',
  members: anOffice().council.members.map((member) => ({ ...member, isPresent: true, absenceReason: '' })),
}
const vote: Vote = { members: 5, present: 5, inFavour: 5 }

describe('checks of a round', () => {
  it('has nothing against a sound list', () => {
    expect(codes(checkCase(aCase([aPerson(), aCollective(), aHousehold()])))).toEqual([])
  })

  it('names the line that repeats somebody, and lets namesakes with another birth year stand', () => {
    const person = aPerson({ birthYear: 1985 })
    const findings = checkCase(aCase([person, { ...person, id: 'same' }, aPerson({ birthYear: 1990 })]))
    expect(findings.filter((finding) => finding.fact.code === 'duplicate')).toEqual([
      { nomineeId: 'n1', severity: 'blocked', fact: { code: 'duplicate', firstLine: 1 } },
    ])
  })

  it('finds what a document would lack and what the catalogue does not know', () => {
    expect(codes(checkCase(aCase([aPerson()], {}, { achievement: '', awardCode: 'KHONG_CO' })))).toEqual([
      ['n0', 'achievementMissing'],
      ['n0', 'formUnknown'],
    ])
    expect(codes(checkCase(aCase([aPerson({ gender: null, birthYear: null, post: '', unit: '' })])))).toEqual([
      ['n0', 'honorificMissing'],
      ['n0', 'birthYearMissing'],
      ['n0', 'detailMissing'],
    ])
    expect(codes(checkCase(aCase([aCollective({ endedOn: '2025-06-30' })])))).toEqual([['n0', 'subjectEnded']])
  })

  it('tells who stands in another open round and who shares a name', () => {
    const awardCase = aCase([aPerson({ id: 'p' })])
    const findings = checkCase(awardCase, {
      openElsewhere: [{ subjectId: 'p', roundName: 'Năm 2026' }],
      namesakes: [{ subjectId: 'p', otherId: 'q', otherBirthYear: 1970 }],
    })
    expect(codes(findings)).toEqual([
      ['n0', 'openElsewhere'],
      ['n0', 'namesake'],
    ])
    expect(countChecks(awardCase, findings)).toEqual({ blocked: 0, attention: 1, clean: 0 })
  })

  it('names the rows of the law book that nobody confirmed, and a day without base salary', () => {
    const facts = checkCase(aCase([aPerson()])).map((finding) => finding.fact)
    expect(facts.filter((fact) => fact.code === 'lawUnconfirmed').length).toBeGreaterThan(0)
    const old = checkCase(aCase([aPerson()], { round: aRound({ openedOn: '2015-01-01' }) }))
    expect(old.map((finding) => finding.fact.code)).toContain('salaryMissing')
  })

  it('says that the council was not quorate', () => {
    const short = { ...meeting, members: meeting.members.map((member, index) => ({ ...member, isPresent: index < 3 })) }
    expect(checkCase(aCase([aPerson()], { round: aRound({ meeting: short }) })).some((finding) => finding.fact.code === 'notQuorate')).toBe(
      true,
    )
  })
})

describe('the next step of a round', () => {
  const person = aPerson()
  const ready = aRound({ meeting, decision: { ...aRound().decision, number: 12, issuedOn: '2026-12-15' } })
  it.each([
    ['fillList', aCase([])],
    ['settleIdentities', aCase([person], {}, { identity: 'doubtful' })],
    ['resolveFindings', aCase([person], {}, { awardCode: 'KHONG_CO' })],
    ['openMeeting', aCase([person])],
    ['recordVotes', aCase([person], { round: aRound({ meeting }) })],
    ['noneCarried', aCase([person], { round: aRound({ meeting }) }, { vote: { ...vote, inFavour: 2 } })],
    ['completeDecision', aCase([person], { round: aRound({ meeting }) }, { vote })],
    ['issueDecision', aCase([person], { round: ready }, { vote })],
    ['payPrizes', aCase([person], { round: { ...ready, decision: { ...ready.decision, status: 'issued' } } }, { vote })],
    ['done', aCase([person], { round: { ...ready, paidOn: '2026-12-20', decision: { ...ready.decision, status: 'issued' } } }, { vote })],
  ] as const)('is %s', (code, awardCase) => {
    expect(nextStepOf(awardCase).code).toBe(code)
  })

  it('names what a decision still lacks', () => {
    expect(missingOfDecision(aRound({ decision: { ...aRound().decision, subject: '', signerId: null } }))).toEqual([
      'subject',
      'signer',
      'number',
      'issuedOn',
    ])
  })
})
