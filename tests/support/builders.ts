import type { AwardCase } from '@shared/domain/case/types'
import type { Office } from '@shared/domain/office/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import type { Collective, Household, Person, Subject } from '@shared/domain/subject/types'
import { seedLawBook } from '@shared/law/seed'

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

/** An office ready for work, with a council of five. */
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
  council: {
    members: (['chair', 'viceChair', 'standing', 'member', 'member'] as const).map((role, index) => ({
      id: `m${index}`,
      fullName: `Trần Mẫu ${index + 1}`,
      post: 'Ủy viên',
      role,
    })),
    secretaryId: 'm2',
    establishedBy: '',
    usesCommitteeSeal: true,
  },
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
  movementId: null,
  reviewKind: null,
  phaseId: null,
  merit: 'có thành tích xuất sắc trong phong trào thi đua',
  openedOn: '2026-11-01',
  submissionDueOn: null,
  submission: { number: null, issuedOn: null, addressee: 'Chủ tịch Ủy ban nhân dân xã Nam Sách' },
  meeting: null,
  decision: {
    number: null,
    issuedOn: null,
    subject: 'Về việc tặng Giấy khen',
    signerId: 'chair',
    bases: [{ id: 'b1', text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022' }],
    executors: 'Văn phòng HĐND và UBND',
    recipients: [],
    status: 'draft',
  },
  paidOn: null,
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
  vote: null,
  withdrawnReason: null,
  ...given,
})
/** A case of these subjects, in this order; `nominee` is applied to every line. */
export const aCase = (subjects: readonly Subject[], given: Partial<AwardCase> = {}, nominee: Partial<Nominee> = {}): AwardCase => ({
  format: 'so-vang.round',
  version: 1,
  office: anOffice(),
  movement: null,
  round: aRound(),
  nominees: subjects.map((subject, order) => ({
    subject,
    nominee: aNominee({ id: `n${order}`, order, subjectId: subject.id, ...nominee }),
  })),
  registerNumbers: {},
  law: seedLawBook,
  ...given,
})
