import type { SubjectHistory } from '@shared/domain/case/context'
import { noHistory } from '@shared/domain/case/context'
import { minutesPaper } from '@shared/domain/case/meetingPapers'
import { wholePaper } from '@shared/domain/case/papers'
import type { AwardCase } from '@shared/domain/case/types'
import type { Meeting } from '@shared/domain/meeting/types'
import type { Posting } from '@shared/domain/posting/types'
import type { DocumentJob } from '@shared/documents/source'
import { seedLawBook } from '@shared/law/seed'
import { aSmallCase } from './documents'
import { sampleMeeting, type CaseOptions } from './sampleCase'

/** Cases and jobs for the papers of a council, a posting and a dossier. All people are invented. */

export const aPosting = (given: Partial<Posting> = {}): Posting => ({
  id: 'posting-1',
  roundId: 'round-1',
  place: 'Nhà văn hóa thôn Mẫu 1; bảng tin trụ sở Ủy ban nhân dân xã',
  fromOn: '2026-11-25',
  toOn: '2026-12-04',
  number: 12,
  comments: [
    {
      id: 'comment-1',
      on: '2026-11-28',
      from: 'ông Lê Văn Mẫu, thôn Mẫu 1',
      text: 'Hộ thứ ba chưa đủ điều kiện.',
      answer: 'Đã xác minh, hộ đủ điều kiện.',
      answeredOn: '2026-12-01',
    },
  ],
  witnesses: [
    { id: 'witness-1', fullName: 'Đỗ Văn Mẫu', post: 'Công chức Văn hóa - Xã hội' },
    { id: 'witness-2', fullName: 'Hoàng Thị Mẫu', post: 'Trưởng thôn Mẫu 1' },
  ],
  ...given,
})

/** The small case with its meeting by ballot: one line has one against and an invalid ballot, one a recused member. */
export function aBallotedCase(): AwardCase {
  const usual = aSmallCase()
  const [held] = usual.meetings
  if (held === undefined) throw new Error('no meeting')
  const meeting: Meeting = {
    ...held,
    method: 'ballot',
    tellerIds: held.attendance.slice(1, 3).map(({ id }) => id),
    agenda: 'Báo cáo kết quả tổng hợp\nBỏ phiếu, công bố kết quả',
    invitation: { number: 45, issuedOn: '2026-12-05' },
  }
  const away = held.attendance[4]?.id ?? ''
  const votes = usual.votes.map((vote, index) => {
    const recused = index === 2 ? [away] : []
    const present = vote.present - recused.length
    const against = index === 0 ? 1 : 0
    const valid = index === 1 ? present - 1 : present
    const inFavour = valid - against
    const ballot = { issued: present, collected: present, valid, inFavour, against, blank: 0, isBlankValid: true }
    return { ...vote, inFavour, against, recused, ballot }
  })
  return { ...usual, meetings: [meeting], votes }
}

/** The small case whose council was asked in writing: eight of nine answered. */
export function aWrittenCase(): AwardCase {
  const meeting = sampleMeeting()
  const attendance = meeting.attendance.map((member) => ({ ...member, isPresent: false, hasOpinion: member.isPresent, absenceReason: '' }))
  const usual = aSmallCase({ meeting: { ...meeting, kind: 'inWriting', attendance, discussion: '' } })
  return { ...usual, votes: usual.votes.map((vote) => ({ ...vote, present: 0, written: 8, inFavour: 7, against: 1 })) }
}

/** The small case with two dossiers that went back to their units. */
export function aReturnedCase(): AwardCase {
  const usual = aSmallCase()
  return {
    ...usual,
    nominees: usual.nominees.map((entry, index) => ({
      ...entry,
      nominee: {
        ...entry.nominee,
        proposedBy: 'Trường Tiểu học Mẫu',
        ...(index > 1
          ? {}
          : { withdrawnReason: 'chưa có báo cáo thành tích; thiếu xác nhận của đơn vị', returnedOn: `2026-12-0${index + 3}` }),
      },
    })),
  }
}

/** What the register knows of the case's second line, a person. */
export const aHistoryOf = (subjectId: string): SubjectHistory => ({
  ...noHistory,
  awarded: [
    {
      id: 'award-1',
      subjectId,
      unitId: null,
      awardCode: 'LDTT',
      awardName: 'Lao động tiên tiến',
      decisionSymbol: '210/QĐ-UBND',
      decidedOn: '2025-12-20',
      rulingId: null,
      roundType: 'merit',
      movementId: null,
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      level: 'commune',
      achievement: '',
    },
  ],
  years: [
    {
      id: `${subjectId}:2025`,
      subjectId,
      year: 2025,
      rating: 'good',
      ratingSource: 'QĐ 205/QĐ-UBND ngày 15/12/2025',
      absences: [],
      joinedOn: null,
      headcount: null,
      completed: null,
      women: null,
    },
  ],
  initiatives: [
    {
      id: 'initiative-1',
      title: 'Số hóa sổ theo dõi đơn thư',
      kind: 'initiative',
      authorIds: [subjectId],
      recognisedBy: 'unit',
      symbol: 'QĐ 77/QĐ-UBND',
      recognisedOn: '2026-08-05',
      scope: 'toàn xã',
    },
  ],
})

const ofMeeting = (
  kind: 'invitation' | 'ballotPaper' | 'countingMinutes' | 'opinionPaper' | 'opinionSummary',
  awardCase: AwardCase,
): DocumentJob => {
  const [meeting] = awardCase.meetings
  if (meeting === undefined) throw new Error('no meeting')
  return { kind, paper: minutesPaper([awardCase], meeting) }
}

/** The case with a council of two: a sheet for each is enough to look at. */
const askingTwo = (awardCase: AwardCase): AwardCase => ({
  ...awardCase,
  meetings: awardCase.meetings.map((meeting) => ({ ...meeting, attendance: meeting.attendance.slice(0, 2) })),
})

/** The report of one line of a small case: 0 the collective, 1 the person, 2 the household. */
export const reportJob = (index: number, options: CaseOptions = {}): DocumentJob => {
  const awardCase = { ...aSmallCase(options), law: seedLawBook }
  const entry = awardCase.nominees[index]
  if (entry === undefined) throw new Error('no line')
  return { kind: 'achievementReport', input: { ...wholePaper(awardCase), entries: [entry], history: aHistoryOf(entry.subject.id) } }
}

/** A job of every kind that has no other test of its own page. */
export const roundJobs = (): readonly DocumentJob[] => {
  const small = aSmallCase()
  const returned = aReturnedCase()
  const whole = wholePaper(returned)
  return [
    ofMeeting('invitation', aBallotedCase()),
    ofMeeting('ballotPaper', aBallotedCase()),
    ofMeeting('countingMinutes', aBallotedCase()),
    ofMeeting('opinionPaper', askingTwo(aWrittenCase())),
    ofMeeting('opinionSummary', aWrittenCase()),
    { kind: 'postingNotice', paper: { ...wholePaper(small), postings: [aPosting()] } },
    { kind: 'postingEnd', paper: { ...wholePaper(small), postings: [aPosting()] } },
    { kind: 'dossierReturn', paper: { ...whole, entries: whole.entries.filter(({ nominee }) => nominee.returnedOn != null) } },
    reportJob(1),
    { kind: 'achievementSummary', input: { ...wholePaper(small), history: aHistoryOf(small.nominees[1]?.subject.id ?? '') } },
    {
      kind: 'councilFounding',
      input: {
        office: small.office,
        law: small.law,
        council: { ...(small.council ?? failed()), foundedOn: '2025-08-05', fromOn: '2025-08-05', toOn: '2030-06-30' },
        today: '2026-11-28',
      },
    },
  ]
}
const failed = (): never => {
  throw new Error('no council')
}
