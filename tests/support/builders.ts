import type { AwardCase } from '@shared/domain/case/types'
import type { Office } from '@shared/domain/office/types'
import type { Meeting } from '@shared/domain/meeting/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import type { Collective, Household, Person, Subject } from '@shared/domain/subject/types'
import { seedLawBook } from '@shared/law/seed'
import { aCouncil, aMeeting, aVote, type GivenVote } from './caseParts'

/** Valid objects for tests; a test states only what it is about. All names are fictional. */
export const aPerson = (given: Partial<Person> = {}): Person => ({
  id: crypto.randomUUID(),
  kind: 'person',
  name: 'Nguyễn Văn Mẫu',
  address: '',
  note: '',
  endedOn: null,
  gender: 'male',
  birthYear: 1985,
  post: 'Công chức',
  unit: 'Phòng Kinh tế',
  unitId: null,
  group: 'civilServant',
  isDirectWorker: null,
  ...given,
})
export const aCollective = (given: Partial<Collective> = {}): Collective => ({
  id: crypto.randomUUID(),
  kind: 'collective',
  name: 'Trường Tiểu học Mẫu',
  address: '',
  note: '',
  endedOn: null,
  collectiveKind: 'school',
  parentOrgan: 'UBND xã Nam Sách',
  ...given,
})
export const aHousehold = (given: Partial<Household> = {}): Household => ({
  id: crypto.randomUUID(),
  kind: 'household',
  name: 'Hộ ông Trần Quang Mẫu',
  address: 'Thôn Mẫu 1',
  note: '',
  endedOn: null,
  headName: 'Trần Quang Mẫu',
  memberCount: 4,
  ...given,
})

/** An office ready for work. */
export const anOffice = (given: Partial<Office> = {}): Office => ({
  id: 'office',
  unitKind: 'commune',
  name: 'Nam Sách',
  upperKind: 'city',
  upperName: 'Hải Phòng',
  place: 'Nam Sách',
  advisingRoom: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH', headName: 'Lê Thị Mẫu', signs: 'ownSeal' },
  signers: [{ id: 'chair', fullName: 'Nguyễn Mẫu Chủ', post: 'chair' }],
  defaultSignerId: 'chair',
  abbreviations: [],
  style: {
    sizeScheme: 'A',
    planOnBehalfOfCommittee: true,
    showParentOrgan: false,
    showAppendixWord: true,
    listFontPt: 13,
    drafterInitials: '',
  },
  fundSource: 'Quỹ thi đua, khen thưởng của xã',
  certificateLayouts: [],
  ...given,
})
export const aRound = (given: Partial<AwardRound> = {}): AwardRound => ({
  id: 'round',
  name: 'Sơ kết giai đoạn 1',
  type: 'movement',
  procedure: 'standard',
  periodFrom: null,
  periodTo: null,
  movementId: null,
  reviewKind: null,
  phaseId: null,
  merit: 'có thành tích xuất sắc trong phong trào thi đua',
  openedOn: '2026-11-01',
  submissionDueOn: null,
  ...given,
})
/** A decision of the round, signed by the chairman, not numbered yet. */
export const aDecision = (given: Partial<Ruling> = {}): Ruling => ({
  ...emptyRuling('decision', 'round', 'decision'),
  subject: 'Về việc tặng Giấy khen',
  signerId: 'chair',
  bases: [{ id: 'b1', text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' }],
  executors: 'Văn phòng HĐND và UBND',
  submissionId: 'submission',
  ...given,
})
export const aSubmission = (given: Partial<Ruling> = {}): Ruling => ({
  ...emptyRuling('submission', 'round', 'submissionRoom'),
  addressee: 'Chủ tịch Ủy ban nhân dân xã Nam Sách',
  ...given,
})
export const aNominee = (given: Partial<Nominee> = {}): Nominee => ({
  id: crypto.randomUUID(),
  roundId: 'round',
  order: 0,
  subjectId: 'nobody',
  awardCode: 'GK_XA',
  detail: null,
  achievement: 'Có sáng kiến số hóa hồ sơ',
  proposedBy: '',
  rulingId: null,
  overrides: [],
  withdrawnReason: null,
  ...given,
})
type CaseParts = Partial<AwardCase> & {
  readonly decision?: Partial<Ruling>
  readonly submission?: Partial<Ruling>
  readonly meeting?: Meeting | null
}

/**
 * A case of these subjects, in this order, with one decision and the room's submission; `nominee` is applied to every line, its vote is
 * one of the meeting (a meeting without facts where none is given).
 */
export const aCase = (
  subjects: readonly Subject[],
  { decision, submission, meeting, ...given }: CaseParts = {},
  { vote = null, ...nominee }: Partial<Nominee> & { readonly vote?: GivenVote | null } = {},
): AwardCase => {
  const round = given.round ?? aRound()
  const held = meeting ?? (vote === null ? null : aMeeting({ heldOn: null, attendance: [], chairId: null, secretaryId: null }))
  const nominees = subjects.map((subject, order) => ({
    subject,
    nominee: aNominee({ id: `n${order}`, roundId: round.id, order, subjectId: subject.id, ...nominee }),
  }))
  return {
    format: 'so-vang.round',
    version: 2,
    office: anOffice(),
    council: aCouncil(),
    movement: null,
    round,
    nominees,
    meetings: held === null ? [] : [{ ...held, roundIds: [round.id] }],
    votes: vote === null || held === null ? [] : nominees.map((entry) => aVote(held.id, entry.nominee.id, vote)),
    rulings: [aSubmission({ roundId: round.id, ...submission }), aDecision({ roundId: round.id, ...decision })],
    signed: [],
    law: seedLawBook,
    ...given,
  }
}
