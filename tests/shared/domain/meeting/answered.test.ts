import { expect, it } from 'vitest'
import { opinionSummaryFacts } from '@shared/documents/kinds/opinionSummary/facts'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import { opinionCount } from '@shared/domain/meeting/problems'
import { quorumOf } from '@shared/domain/meeting/quorum'
import { hasAnswered, opinionsOf, takingPartOf } from '@shared/domain/meeting/rules'
import { aMeeting } from '../../../support/caseParts'
import { personAt } from '../../../support/papers/people'
import { aWorld } from '../../../support/papers/world'

it('who answered in writing is the same for the paper, the quorum and the votes, also who is ticked as present', () => {
  const { awardCase } = aWorld({ subjects: [personAt(1)] })
  const [held] = awardCase.meetings
  const attendance = held!.attendance.map((member, index) => ({ ...member, isPresent: index < 2, hasOpinion: index === 1 || index === 2 }))
  const meeting = { ...held!, kind: 'inWriting' as const, attendance }
  const facts = opinionSummaryFacts(minutesPaper([{ ...awardCase, meetings: [meeting] }], meeting))
  const answered = attendance.filter(hasAnswered).length
  expect(answered).toBe(3)
  expect(facts.da_tra_loi).toHaveLength(answered)
  expect(facts.chua_tra_loi).toHaveLength(attendance.length - answered)
  expect(takingPartOf(meeting)).toBe(answered)
  expect(quorumOf(meeting, awardCase.law, '2026-12-01')?.taking).toBe(answered)
  expect(opinionCount({}, meeting)).toBe(answered)
})

it('of a meeting only absent members send opinions', () => {
  const meeting = aMeeting()
  const attendance = meeting.attendance.map((member, index) => ({ ...member, isPresent: index > 0, hasOpinion: index < 2 }))
  expect(opinionsOf({ ...meeting, attendance })).toBe(1)
})
