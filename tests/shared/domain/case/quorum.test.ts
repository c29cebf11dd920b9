import { describe, expect, it } from 'vitest'
import { blockersOf, judgeCase, judgeRuling } from '@shared/checks/case/judge'
import { hasVoidVotes, honoreesOf, outcomesOf } from '@shared/domain/case/honorees'
import { entriesOfMeeting, minutesPaper } from '@shared/domain/case/meetingPapers'
import { paperOf, wholePaper } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { countingFacts } from '@shared/documents/kinds/countingMinutes/facts'
import { minutesFacts } from '@shared/documents/kinds/minutes/facts'
import { opinionSummaryFacts } from '@shared/documents/kinds/opinionSummary/facts'
import { submissionFacts } from '@shared/documents/kinds/submission/facts'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aPerson } from '../../../support/builders'
import { aCouncil, aMeeting, aVote, paperOfCase } from '../../../support/caseParts'

/** A vote that too few took part in is no result: of nobody, on no paper. */
const council = (size: number) =>
  aCouncil({
    members: Array.from({ length: size }, (_, index) => ({
      ...{ id: `m${index}`, subjectId: null, fullName: `Thành Viên Mẫu ${index}`, post: '' },
      role: index === 0 ? ('chair' as const) : ('member' as const),
    })),
  })
/** A meeting of so many members, of whom the first few came, or answered where all were asked in writing. */
const held = (id: string, heldOn: string, size: number, came: number, kind: 'meeting' | 'inWriting' = 'meeting'): Meeting => {
  const whole = aMeeting({}, council(size))
  return {
    ...{ ...whole, id, heldOn, kind, secretaryId: 'm1' },
    attendance: whole.attendance.map((member, index) => ({
      ...member,
      isPresent: kind === 'meeting' && index < came,
      hasOpinion: kind === 'inWriting' && index < came,
    })),
  }
}
const people = [aPerson({ id: 'a', name: 'Nguyễn Mẫu A' }), aPerson({ id: 'b', name: 'Trần Mẫu B' })]
const caseWith = (meetings: readonly Meeting[], votes: AwardCase['votes'], given: Partial<AwardCase> = {}): AwardCase => ({
  ...aCase(people),
  council: council(9),
  meetings: [...meetings],
  votes,
  ...given,
})
const allYes = (meeting: Meeting, nomineeId: string) => {
  const [members, came] = [meeting.attendance.length, meeting.attendance.filter((one) => one.isPresent || one.hasOpinion === true).length]
  return meeting.kind === 'inWriting'
    ? aVote(meeting.id, nomineeId, { members, present: 0, written: came, inFavour: came })
    : aVote(meeting.id, nomineeId, { members, present: came, inFavour: came })
}

describe.each(['meeting', 'inWriting'] as const)('quorum of a %s', (kind) => {
  // Two thirds of all members, counted by hand.
  it.each([
    [9, 6, 'carried'],
    [9, 5, 'open'],
    [10, 7, 'carried'],
    [10, 6, 'open'],
    [11, 8, 'carried'],
    [11, 7, 'open'],
    [15, 10, 'carried'],
    [15, 9, 'open'],
    [3, 2, 'carried'],
    [1, 1, 'carried'],
  ] as const)('%i members, %i took part: %s', (size, came, outcome) => {
    const meeting = held('one', '2026-12-10', size, came, kind)
    const awardCase = caseWith([meeting], [allYes(meeting, 'n0')])
    expect(outcomesOf(wholePaper(awardCase)).get('n0')).toBe(outcome)
    expect(hasVoidVotes(wholePaper(awardCase))).toBe(outcome === 'open')
    const paper = paperOfCase(awardCase)
    expect(honoreesOf(paper)).toHaveLength(outcome === 'open' ? 0 : 1)
    const isBlocked = blockersOf(judgeRuling(paper)).some(({ fact }) => fact.id === 'CASE-QUORUM')
    expect(isBlocked).toBe(outcome === 'open')
  })
})

it('neither carries nor refuses, and says so on each paper', () => {
  const meeting = held('one', '2026-12-10', 9, 5)
  const awardCase = caseWith(
    [{ ...meeting, method: 'ballot' }],
    [
      allYes(meeting, 'n0'),
      {
        ...aVote('one', 'n1', { members: 9, present: 5, inFavour: 1 }),
        ballot: { issued: 5, collected: 5, valid: 5, inFavour: 1, against: 4, blank: 0, isBlankValid: true },
      },
    ],
  )
  expect([...outcomesOf(wholePaper(awardCase)).values()]).toEqual(['open', 'open'])
  const minutes = minutesPaper([awardCase], awardCase.meetings[0]!)
  const said = JSON.stringify(minutesFacts(minutes).ket_luan)
  expect(said).toContain('không đủ số thành viên tham gia (05/09, cần từ 06): kết quả biểu quyết không được công nhận')
  expect(said).not.toMatch(/thông qua|nhất trí đề nghị|không đề nghị khen thưởng/)
  // The votes themselves stand as they were counted.
  expect(minutesFacts(minutes).phieu).toMatchObject([{ dong_y: '5' }, { dong_y: '1', khong_dong_y: '4' }])
  expect(countingFacts(minutes).phieu.map(({ ket_qua }) => ket_qua)).toEqual(['Không đủ số họp'])
  const asked = JSON.stringify(submissionFacts(paperOfCase(awardCase)))
  expect(asked).toContain('không được công nhận')
  expect(asked).not.toContain('Kết quả:')
})

it('says so of opinions wholly in writing too', () => {
  const meeting = held('one', '2026-12-10', 9, 5, 'inWriting')
  const awardCase = caseWith([meeting], [allYes(meeting, 'n0')])
  const said = JSON.stringify(opinionSummaryFacts(minutesPaper([awardCase], meeting)).ket_luan)
  expect(said).toContain('Số ý kiến nhận được không đủ số thành viên tham gia (05/09, cần từ 06)')
})

describe('a meeting without quorum beside another', () => {
  const [short, whole] = [held('short', '2026-12-10', 9, 5), held('whole', '2026-12-12', 9, 9)]
  it('leaves its lines to the next meeting', () => {
    const awardCase = caseWith([short, whole], [allYes(short, 'n0'), allYes(short, 'n1')])
    expect(entriesOfMeeting(awardCase, whole).map(({ nominee }) => nominee.id)).toEqual(['n0', 'n1'])
    expect(entriesOfMeeting(awardCase, short).map(({ nominee }) => nominee.id)).toEqual(['n0', 'n1'])
    const again = { ...awardCase, votes: [...awardCase.votes, allYes(whole, 'n0')] }
    expect([...outcomesOf(wholePaper(again))]).toEqual([
      ['n0', 'carried'],
      ['n1', 'open'],
    ])
    expect(judgeRuling(paperOfCase(again)).map(({ fact }) => fact.id)).not.toContain('CASE-QUORUM')
  })
  it('changes nothing of what an earlier meeting decided, and holds up only its own lines', () => {
    const [before, after] = [held('before', '2026-12-08', 9, 9), short]
    const refused = aVote('before', 'n0', { members: 9, present: 9, inFavour: 2 })
    const awardCase = caseWith([before, after], [refused, allYes(after, 'n0'), allYes(after, 'n1')])
    expect([...outcomesOf(wholePaper(awardCase))]).toEqual([
      ['n0', 'refused'],
      ['n1', 'open'],
    ])
    const carried = caseWith([before, after], [allYes(before, 'n0'), allYes(after, 'n1')])
    const decision = carried.rulings.find(({ kind }) => kind === 'decision')!
    expect(honoreesOf(paperOf(carried, decision)).map(({ nomineeId }) => nomineeId)).toEqual(['n0'])
    // The short meeting's own minutes are still blocked.
    expect(judgeCase(carried).filter(({ fact }) => fact.id === 'CASE-QUORUM')).toMatchObject([{ place: { meetingId: 'short' } }])
  })
})

it('counts where the office made the quorum a doubt, or asks for none', () => {
  const meeting = held('one', '2026-12-10', 9, 5)
  const votes = [allYes(meeting, 'n0')]
  const rules = seedLawBook.rules.map((rule) => (rule.ruleId === 'CASE-QUORUM' ? { ...rule, severity: 'attention' as const } : rule))
  const parameters = seedLawBook.parameters.filter(({ key }) => key !== 'council.quorumShare')
  for (const law of [
    { ...seedLawBook, rules },
    { ...seedLawBook, parameters },
  ])
    expect(outcomesOf(wholePaper(caseWith([meeting], votes, { law }))).get('n0')).toBe('carried')
})

it('says of a line that nobody voted on that it is open, not refused', () => {
  const meeting = held('one', '2026-12-10', 9, 9)
  const awardCase = caseWith([meeting], [allYes(meeting, 'n0')])
  const said = JSON.stringify(minutesFacts(minutesPaper([awardCase], meeting)).ket_luan)
  expect(said).toContain('Chưa có kết quả biểu quyết: ông Trần Mẫu B')
  expect(said).not.toContain('Không được thông qua')
})
