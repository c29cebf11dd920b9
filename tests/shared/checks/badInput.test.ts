import { describe, expect, it } from 'vitest'
import type { CaseFinding } from '@shared/checks/case/fact'
import { judgeCase } from '@shared/checks/case/judge'
import { factWords } from '@shared/checks/case/words'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import type { AwardCase } from '@shared/domain/case/types'
import { emptyYear } from '@shared/domain/subject/years'
import { aCase, aCollective, aHousehold, aPerson, aRound } from '../../support/builders'
import { aMeeting, aVote } from '../../support/caseParts'

/**
 * What an office really gets wrong: each is told in words, with what cures it. A submission answered for fewer people than were sent stands with
 * the acts (`submissions.test.ts`), votes that cannot be with theirs (`ballots.test.ts`).
 */
const findingsIn = (awardCase: AwardCase, id: string, given: Partial<CaseContext> = {}): CaseFinding[] =>
  judgeCase(awardCase, { ...noContext, ...given }).filter(({ fact }) => fact.id === id)
function expectTold(found: readonly CaseFinding[], weight: string): void {
  expect(found.map(({ severity }) => severity)).toEqual([weight])
  for (const { fact } of found) {
    expect(factWords(fact).message).toMatch(/^\S.*[.]$/)
    expect(factWords(fact).cure).not.toBe('')
  }
}

describe('bad input', () => {
  it.each([
    ['2026-12-12', 0],
    ['2026-12-11', 1],
  ])('a decision of %s after a meeting of 12/12', (issuedOn, count) => {
    const awardCase = aCase([aPerson()], { meeting: aMeeting({ heldOn: '2026-12-12' }), decision: { issuedOn } })
    expect(findingsIn(awardCase, 'CASE-BEFORE-VOTE')).toHaveLength(count)
    expect(findingsIn(awardCase, 'CASE-DAYS')).toEqual([])
    if (count > 0) expectTold(findingsIn(awardCase, 'CASE-BEFORE-VOTE'), 'blocked')
  })

  it.each([
    ['2026-12-11', '2026-12-12', 1],
    ['2026-12-12', '2026-12-12', 0],
    ['2026-12-12', null, 0],
  ])('a decision of %s for what began on %s', (issuedOn, periodFrom, count) => {
    const usual = aCase([aPerson()], { meeting: null, decision: { issuedOn } })
    const found = findingsIn({ ...usual, round: { ...usual.round, procedure: 'simplified', periodFrom } }, 'CASE-DAYS')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'attention')
  })

  it.each([
    ['2026-12-12', '2026-12-13', 1],
    ['2026-12-12', '2026-12-12', 0],
    ['2026-12-12', null, 0],
  ])('a meeting of %s to which was invited on %s', (heldOn, invitedOn, count) => {
    const meeting = aMeeting({ heldOn, invitation: { number: 5, issuedOn: invitedOn } })
    const found = findingsIn(aCase([aPerson()], { meeting, decision: { issuedOn: '2026-12-20' } }), 'CASE-DAYS')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'attention')
  })

  it.each([
    ['2026-12-12', null, 0],
    ['2026-12-12', '2026-12-12', 0],
    ['2026-12-12', '2026-12-11', 1],
    // A term that ended on 29/02; a meeting moved past its end.
    ['2028-03-01', '2028-02-29', 1],
    ['2028-02-29', '2028-02-29', 0],
  ])('a meeting of %s by a council whose term ended on %s', (heldOn, toOn, count) => {
    const usual = aCase([aPerson()], { meeting: aMeeting({ heldOn }), decision: { issuedOn: '2028-12-20' } })
    const found = findingsIn({ ...usual, council: usual.council === null ? null : { ...usual.council, toOn } }, 'CASE-COUNCIL-TERM')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'attention')
  })

  it.each([
    ['Nguyễn Thị Mẫu Hai', 'NGUYỄN THỊ MẪU HAI', 1],
    ['Nguyễn Thị Mẫu Hai', 'Nguyễn Thị Mẫu Ba', 0],
  ])('“%s” and “%s” among the members', (one, other, count) => {
    const meeting = aMeeting()
    const attendance = meeting.attendance.map((member, index) => (index < 2 ? { ...member, fullName: index === 0 ? one : other } : member))
    const usual = aCase([aPerson()], { meeting: { ...meeting, attendance }, decision: { issuedOn: '2026-12-20' } })
    const found = findingsIn(usual, 'CASE-MEMBER-TWICE')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'attention')
  })

  it('more ballots than members', () => {
    const meeting = aMeeting()
    const usual = aCase([aPerson()], { meeting })
    const members = meeting.attendance.length
    const votes = [aVote(meeting.id, 'n0', { members, present: members + 1, inFavour: members + 1 })]
    expectTold(findingsIn({ ...usual, votes }, 'CASE-VOTE-NUMBERS'), 'blocked')
  })

  it.each([
    ['2026-09-30', 0],
    ['2026-10-01', 1],
  ])('a dossier received on %s is judged by the law of that day', (receivedOn, count) => {
    const person = aPerson({ id: 'p' })
    const round = aRound({ type: 'merit', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
    const awardCase = aCase([person], { round, decision: { issuedOn: '2026-12-20' } }, { awardCode: 'CSTDCS', receivedOn })
    const years = [{ ...emptyYear('p', 2026), rating: 'excellent' as const }]
    expect(findingsIn(awardCase, 'R11_CSTDCS_2022', { years })).toEqual([])
    const added = findingsIn(awardCase, 'R12_CSTDCS_2026', { years })
    expect(added).toHaveLength(count)
    if (count > 0) expectTold(added, 'attention')
  })

  it('no base salary on the day of the decision', () => {
    const usual = aCase([aPerson()], { decision: { issuedOn: '2026-12-20' } })
    expectTold(findingsIn({ ...usual, law: { ...usual.law, baseSalaries: [] } }, 'CASE-PRIZE-UNKNOWN'), 'blocked')
  })

  it('a person without a year of birth', () => {
    expectTold(findingsIn(aCase([aPerson({ birthYear: null })]), 'CASE-NO-BIRTH-YEAR'), 'info')
  })

  it.each([
    [2024, 1],
    [1985, 0],
  ])('a person born in %d', (birthYear, count) => {
    const found = findingsIn(aCase([aPerson({ birthYear })]), 'CASE-BIRTH-UNLIKELY')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'attention')
  })

  it.each([
    ['2026-12-20', 1],
    ['2026-12-21', 0],
  ])('a household that ended on %s, put forward before and decided on 20/12', (endedOn, count) => {
    const found = findingsIn(aCase([aHousehold({ endedOn })], { decision: { issuedOn: '2026-12-20' } }), 'CASE-SUBJECT-ENDED')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'blocked')
  })

  it.each([
    ['2026-11-20', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 0],
  ])('a household that ended on %s is told before the decision has its day, in a round of the year', (endedOn, count) => {
    const round = aRound({ openedOn: '2026-11-16', periodFrom: '2026-01-01', periodTo: '2026-12-31' })
    expect(findingsIn(aCase([aHousehold({ endedOn })], { round, decision: { issuedOn: null } }), 'CASE-SUBJECT-ENDED')).toHaveLength(count)
  })

  it.each(['NGUYỄN THỊ MẪU', 'Nguyễn  Thị Mẫu', 'Nguyễn Thị Mẫu'.normalize('NFD')])('one person twice, the second time as “%s”', (name) => {
    const first = aPerson({ id: 'p', name: 'Nguyễn Thị Mẫu', birthYear: 1985 })
    expectTold(findingsIn(aCase([first, { ...first, id: 'q', name }]), 'CASE-TWICE'), 'blocked')
  })

  it.each([
    ['Nguyễn Mẫu Hạnh', {}, 1],
    ['Nguyễn Thị Thu Mẫu Hạnh', {}, 1],
    ['Trần Thị Mẫu Hạnh', {}, 0],
    ['Nguyễn Thị Mẫu Hoa', {}, 0],
    ['Nguyễn Mẫu Hạnh', { birthYear: 1986 }, 0],
    ['Nguyễn Mẫu Hạnh', { birthYear: null }, 0],
    ['Nguyễn Mẫu Hạnh', { unit: 'Văn phòng' }, 0],
    ['Nguyễn Mẫu Hạnh', { post: 'Chuyên viên' }, 0],
  ])('one person under two names, the second time as “%s” %j', (name, given, count) => {
    const first = aPerson({ id: 'p', name: 'Nguyễn Thị Mẫu Hạnh', birthYear: 1985 })
    const found = findingsIn(aCase([first, { ...first, id: 'q', name, ...given }]), 'CASE-ALIKE')
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'attention')
  })

  it('a member who votes on himself', () => {
    const meeting = aMeeting()
    const [member] = meeting.attendance
    const members = meeting.attendance.length
    const usual = aCase([aPerson({ name: member?.fullName ?? '' })], { meeting })
    const vote = aVote(meeting.id, 'n0', { members, present: members, inFavour: members })
    expectTold(findingsIn({ ...usual, votes: [{ ...vote, recused: [] }] }, 'CASE-VOTE-ON-SELF'), 'attention')
    const kept = { ...vote, inFavour: members - 1, recused: [member?.id ?? ''] }
    expect(findingsIn({ ...usual, votes: [kept] }, 'CASE-VOTE-ON-SELF')).toEqual([])
  })

  it.each([
    ['GDVH', 'R27_GDVH_POST', '2026-12-09', 1],
    ['GDVH', 'R27_GDVH_POST', '2026-12-10', 0],
    ['GDVH', 'R27_GDVH_POST', '2026-12-11', 0],
    ['THON_VH', 'R28_THON_POST', '2026-12-09', 1],
    ['THON_VH', 'R28_THON_POST', '2026-12-10', 0],
    // Still up on the day of the decision.
    ['THON_VH', 'R28_THON_POST', '2026-12-20', 1],
  ])('%s is told %s of a posting from 01/12 that came down on %s', (awardCode, id, toOn, count) => {
    const subject = awardCode === 'GDVH' ? aHousehold() : aCollective({ name: 'Thôn Mẫu 1', collectiveKind: 'village' })
    const usual = aCase([subject], { round: aRound({ procedure: 'posting' }), decision: { issuedOn: '2026-12-20' } }, { awardCode })
    const posting = {
      id: 'p',
      roundId: usual.round.id,
      place: 'Thôn Mẫu 1',
      fromOn: '2026-12-01',
      toOn,
      number: null,
      comments: [],
      witnesses: [],
    }
    const found = findingsIn({ ...usual, postings: [posting] }, id)
    expect(found).toHaveLength(count)
    if (count > 0) expectTold(found, 'blocked')
  })

  it.each([
    ['council.quorumShare', 'LAW-MISSING'],
    ['vote.thresholdPercent', 'LAW-MISSING'],
    ['prize.roundUpToVnd', 'LAW-MISSING'],
  ])('%s is not in the law book', (key, id) => {
    const meeting = aMeeting()
    const usual = aCase([aPerson()], { meeting, decision: { issuedOn: '2026-12-20' } }, { vote: { members: 5, present: 5, inFavour: 5 } })
    const law = { ...usual.law, parameters: usual.law.parameters.filter((row) => row.key !== key) }
    const found = findingsIn({ ...usual, law }, id).filter(({ fact }) => 'key' in fact && fact.key === key)
    expectTold(found.slice(0, 1), 'blocked')
    expect(found.length).toBeGreaterThan(0)
  })

  describe('words that a paper would print twice', () => {
    const usual = aCase([aPerson()], { meeting: aMeeting() })
    const written = (field: 'bases' | 'recipients', ...texts: string[]): AwardCase => ({
      ...usual,
      rulings: usual.rulings.map((ruling) =>
        ruling.kind === 'decision' ? { ...ruling, [field]: texts.map((text, index) => ({ id: `row-${index}`, text })) } : ruling,
      ),
    })
    it.each([
      ['a base, but for its end', written('bases', 'Căn cứ Luật Mẫu', 'Căn cứ Quy chế', 'căn cứ  luật mẫu;')],
      ['a recipient', written('recipients', 'Như Điều 3', 'Như Điều 3.')],
    ])('%s', (_what, awardCase) => expectTold(findingsIn(awardCase, 'CASE-SAID-TWICE'), 'attention'))

    it.each([
      ['nothing', usual],
      ['bases of one beginning', written('bases', 'Căn cứ Luật Mẫu 1', 'Căn cứ Luật Mẫu 2')],
    ])('but not %s', (_what, awardCase) => expect(findingsIn(awardCase, 'CASE-SAID-TWICE')).toEqual([]))
  })

  describe('members who stand twice', () => {
    const usual = aCase([aPerson()], { meeting: aMeeting() })
    const [first] = usual.meetings[0]!.attendance
    const [name, post] = [first!.fullName, first!.post]
    const seated = (...given: { fullName: string; post: string; id?: string }[]): AwardCase => ({
      ...usual,
      meetings: usual.meetings.map((meeting) => ({
        ...meeting,
        attendance: [...meeting.attendance, ...given.map((one, index) => ({ ...first!, id: `more-${index}`, ...one }))],
      })),
    })
    const linked = (awardCase: AwardCase, ...records: [id: string, subjectId: string][]): AwardCase => ({
      ...awardCase,
      council: {
        ...awardCase.council!,
        members: awardCase.meetings[0]!.attendance.map(({ id, fullName, post: own, role }) => {
          const subjectId = records.find(([member]) => member === id)?.[1] ?? null
          return { id, fullName, post: own, role, subjectId }
        }),
      },
    })
    const told = (awardCase: AwardCase) =>
      judgeCase(awardCase, noContext).flatMap(({ fact }) => (fact.id === 'CASE-MEMBER-TWICE' ? [[fact.name, fact.isOnePost]] : []))
    const capitals = name.toLocaleUpperCase('vi')

    it.each([
      ['the same post', seated({ fullName: capitals, post }), [[capitals, true]]],
      ['no post beside one', seated({ fullName: name, post: '' }), [[name, true]]],
      ['another post', seated({ fullName: name, post: 'Bí thư Đoàn xã' }), [[name, false]]],
      ['letters put together otherwise', seated({ fullName: name.normalize('NFD'), post }), [[name.normalize('NFD'), true]]],
      ['three times, told once', seated({ fullName: name, post }, { fullName: name, post }), [[name, true]]],
      ['names that differ in a mark', seated({ fullName: 'Lê Thị Hà', post: 'A' }, { fullName: 'Lê Thị Hạ', post: 'A' }), []],
      ['two records of one name', linked(seated({ fullName: name, post }), [first!.id, 'one'], ['more-0', 'two']), []],
      [
        'one record under two names',
        linked(seated({ fullName: 'Tên Cũ Mẫu', post }), [first!.id, 'one'], ['more-0', 'one']),
        [['Tên Cũ Mẫu', true]],
      ],
    ])('%s', (_what, awardCase, expected) => expect(told(awardCase)).toEqual(expected))

    it('are told by nothing else', () => {
      const before = judgeCase(usual, noContext).length
      expect(judgeCase(seated({ fullName: capitals, post }), noContext)).toHaveLength(before + 1)
    })
  })
})
