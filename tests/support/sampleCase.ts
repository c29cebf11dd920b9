import { caseSchema, type AwardCase } from '@shared/domain/case/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import type { Council } from '@shared/domain/council/types'
import type { Meeting } from '@shared/domain/meeting/types'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import { emptyRuling } from '@shared/domain/ruling/rules'
import type { Ruling } from '@shared/domain/ruling/types'
import type { Subject } from '@shared/domain/subject/types'
import { aCouncil, aMeeting, aVote, decisionOf, issued, type GivenVote } from './caseParts'
import { aLawBook } from './lawBook'

/** A whole fictional case for documents: fixed ids, so that the same call gives the same documents. All people are invented. */

const name = 'Nam Sách đổi mới sáng tạo, phát triển khoa học, công nghệ, chuyển đổi số, chuyển đổi xanh'

export const anOffice = (given: Partial<Office> = {}): Office => ({
  id: 'office',
  unitKind: 'commune',
  name: 'Nam Sách',
  upperKind: 'city',
  upperName: 'Hải Phòng',
  place: 'Nam Sách',
  advisingRoom: { name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH', headName: 'Đỗ Thị Mẫu', signs: 'ownSeal' },
  signers: [
    { id: 'signer-chair', fullName: 'Phạm Văn Mẫu', post: 'chair' },
    { id: 'signer-deputy', fullName: 'Lê Thị Thu Mẫu', post: 'viceChair' },
  ],
  defaultSignerId: 'signer-chair',
  abbreviations: [
    { id: 'abbr-1', name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' },
    { id: 'abbr-2', name: 'Văn thư', abbreviation: 'VT' },
    { id: 'abbr-3', name: 'Ủy ban nhân dân', abbreviation: 'UBND' },
  ],
  style: {
    sizeScheme: 'B',
    planOnBehalfOfCommittee: true,
    showParentOrgan: false,
    showAppendixWord: true,
    listFontPt: 13,
    drafterInitials: '',
  },
  fundSource: 'Quỹ thi đua, khen thưởng của Ủy ban nhân dân xã năm 2026',
  certificateLayouts: [],
  ...given,
})

export const sampleCouncil: Council = aCouncil({
  members: [
    { id: 'member-1', subjectId: null, fullName: 'Phạm Văn Mẫu', post: 'Chủ tịch Ủy ban nhân dân xã', role: 'chair' },
    { id: 'member-2', subjectId: null, fullName: 'Lê Thị Thu Mẫu', post: 'Phó Chủ tịch Ủy ban nhân dân xã', role: 'viceChair' },
    { id: 'member-3', subjectId: null, fullName: 'Đỗ Thị Mẫu', post: 'Trưởng phòng Văn hóa - Xã hội', role: 'standing' },
    ...Array.from({ length: 6 }, (_, index) => ({
      id: `member-${index + 4}`,
      subjectId: null,
      fullName: `Trần Văn Mẫu ${'ABCDEG'[index] ?? ''}`,
      post: 'Công chức',
      role: 'member' as const,
    })),
  ],
  secretaryId: 'member-3',
  establishedBy: 'Quyết định số 05/QĐ-UBND ngày 05/8/2025 của Chủ tịch UBND xã',
})

export const aMovement = (given: Partial<EmulationMovement> = {}): EmulationMovement => ({
  id: 'movement-1',
  name,
  shortName: 'Phong trào thi đua',
  fromYear: 2026,
  toYear: 2030,
  periodText: '2026 - 2030',
  kind: 'thematic',
  plan: {
    number: 15,
    issuedOn: '2026-06-15',
    month: 6,
    year: 2026,
    subject: `Tổ chức triển khai phong trào thi đua “${name}” giai đoạn 2026 - 2030`,
    signerId: null,
  },
  opening: [
    { id: 'opening-1', text: `Ủy ban nhân dân xã ban hành Kế hoạch tổ chức phong trào thi đua “${name}” giai đoạn 2026 - 2030 như sau:` },
  ],
  bases: [
    {
      id: 'basis-1',
      symbol: '2159/QĐ-UBND',
      issuedOn: '2026-06-09',
      issuer: 'Ủy ban nhân dân thành phố Hải Phòng',
      title: 'ban hành Kế hoạch tổ chức triển khai phong trào thi đua',
    },
  ],
  parents: [],
  objectives: [{ id: 'objective-1', text: 'Tạo khí thế thi đua sôi nổi, khơi dậy tinh thần chủ động, sáng tạo.' }],
  requirements: [{ id: 'requirement-1', text: 'Triển khai sâu rộng, đồng bộ, thiết thực, hiệu quả.' }],
  themes: [{ id: 'theme-1', text: 'Thi đua phát triển hạ tầng số, hạ tầng xanh hiện đại, đồng bộ.' }],
  criteriaGroups: [
    {
      id: 'criteria-1',
      title: 'Đối với các cá nhân',
      subjectKind: 'person',
      criteria: [{ id: 'criterion-1', text: 'Có nhiều đóng góp về công sức, trí tuệ, sáng kiến.' }],
    },
  ],
  awards: {
    annualTitle: 'Khen thưởng hằng năm',
    annualText: 'Các cơ quan, đơn vị thực hiện khen thưởng theo thẩm quyền.',
    reviewTitle: 'Khen thưởng sơ kết, tổng kết',
    formsTitle: 'Hình thức khen thưởng',
    reviews: [
      {
        id: 'review-1',
        title: 'Khen thưởng sơ kết',
        reviewKind: 'preliminary',
        forms: [{ id: 'form-1', text: 'Giấy khen của Chủ tịch UBND xã', awardCode: 'GK_XA' }],
      },
    ],
    standardTitle: 'Tiêu chuẩn khen thưởng',
    standardText: 'Thực hiện theo quy định của pháp luật về thi đua, khen thưởng.',
  },
  schedule: {
    title: 'Thời gian',
    intro: '',
    phases: [
      {
        id: 'phase-1',
        title: 'Giai đoạn 1 (từ 2026 - 2027)',
        fromYear: 2026,
        toYear: 2027,
        text: 'Tổ chức triển khai, sơ kết năm 2027.',
        review: 'preliminary',
        reviewYear: 2027,
      },
    ],
  },
  actors: [
    {
      id: 'actor-1',
      name: 'Phòng Văn hóa - Xã hội',
      isRequested: false,
      duties: [{ id: 'duty-1', text: 'Chủ trì, phối hợp tham mưu tổ chức thực hiện Kế hoạch.' }],
    },
  ],
  reporting: { text: 'Các cơ quan, đơn vị báo cáo kết quả trước ngày 12/12 hằng năm.', dueBefore: { day: 12, month: 12 } },
  closing: [
    {
      id: 'closing-1',
      text: 'Trên đây là Kế hoạch tổ chức triển khai phong trào thi đua, đề nghị các cơ quan, đơn vị nghiêm túc thực hiện.',
    },
  ],
  recipients: [
    { id: 'recipient-1', text: 'Thường trực Đảng ủy xã (để báo cáo)' },
    { id: 'recipient-2', text: 'Phòng Văn hóa - Xã hội' },
  ],
  fileCopy: 'VT, VHXH',
  ...given,
})

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'] as const
const middles = ['Thị Hồng', 'Văn', 'Thị Mai', 'Đức', 'Quang', 'Thị Ngọc', 'Hữu'] as const
const givens = [
  'Ánh',
  'Bình',
  'Châu',
  'Dũng',
  'Đào',
  'Giang',
  'Hạnh',
  'Khôi',
  'Lựu',
  'Mơ',
  'Nguyệt',
  'Oanh',
  'Phượng',
  'Quỳnh',
  'Sửu',
  'Tuyết',
  'Ứng',
  'Việt',
  'Xuyến',
  'Yến',
] as const
const personName = (index: number): string =>
  `${families[index % 10]} ${middles[index % 7]} ${givens[index % 20]} Mẫu${index < 140 ? '' : ` ${Math.floor(index / 140)}`}`

/** Of every 20: 5 collectives, 12 persons, 3 households. */
const subjectOf = (index: number): Subject => {
  const place = index % 20
  const round = Math.floor(index / 20)
  const common = { id: `subject-${index}`, address: `Thôn Mẫu ${1 + (index % 9)}`, note: '', endedOn: null }
  if (place < 5)
    return {
      ...common,
      kind: 'collective',
      name: `${['Trường Tiểu học Mẫu', 'Thôn Mẫu', 'Hội Nông dân xã Mẫu', 'Công ty TNHH Dệt may Mẫu', 'Hợp tác xã Nông nghiệp Mẫu'][place]} ${1 + round}`,
      collectiveKind: 'other',
      parentOrgan: place === 0 ? 'Ủy ban nhân dân xã Nam Sách' : '',
    }
  if (place < 17) {
    return {
      ...common,
      kind: 'person',
      name: personName(round * 12 + place - 5),
      gender: place % 2 === 0 ? 'male' : 'female',
      birthYear: 1960 + (index % 40),
      post: ['Trưởng thôn', 'Giáo viên', 'Công chức'][place % 3] ?? '',
      unit: ['Thôn Mẫu', 'Trường Tiểu học Mẫu', 'Phòng Kinh tế'][place % 3] ?? '',
      unitId: null,
      group: 'other',
      isDirectWorker: place % 3 !== 2,
    }
  }
  return {
    ...common,
    kind: 'household',
    name: `Hộ ông Trần Quang Mẫu ${1 + round * 3 + place - 17}`,
    headName: `Trần Quang Mẫu ${1 + round * 3 + place - 17}`,
    memberCount: 4,
  }
}

/** A nominee with the vote on it; the vote goes to the meeting. */
export type SampleNominee = Nominee & { readonly vote: GivenVote | null }

const nomineeOf = (index: number): SampleNominee => ({
  id: `nominee-${index}`,
  roundId: 'round-1',
  order: index,
  subjectId: `subject-${index}`,
  awardCode: 'GK_XA',
  detail: null,
  achievement: 'Đã có thành tích xuất sắc trong ứng dụng công nghệ số, chuyển đổi xanh năm 2026',
  proposedBy: '',
  rulingId: null,
  overrides: [],
  vote: { members: 9, present: 8, inFavour: 8 },
  withdrawnReason: null,
})

export const aRound = (given: Partial<AwardRound> = {}): AwardRound => ({
  id: 'round-1',
  name: 'Sơ kết phong trào thi đua năm 2026',
  type: 'movement',
  procedure: 'standard',
  periodFrom: null,
  periodTo: null,
  movementId: 'movement-1',
  reviewKind: 'preliminary',
  phaseId: 'phase-1',
  merit: `có thành tích xuất sắc trong phong trào thi đua “${name}” năm 2026`,
  openedOn: '2026-11-20',
  submissionDueOn: '2026-12-11',
  ...given,
})

/** The council's meeting: eight of nine came. */
export const sampleMeeting = (given: Partial<Meeting> = {}): Meeting =>
  aMeeting(
    {
      id: 'meeting-1',
      roundIds: ['round-1'],
      heldOn: '2026-12-12',
      startAt: '14:00',
      endAt: '16:30',
      place: 'Phòng họp số 1, trụ sở Ủy ban nhân dân xã',
      number: 2,
      chairId: 'member-1',
      secretaryId: 'member-3',
      attendance: sampleCouncil.members.map(({ id, fullName, post, role }, index) => ({
        id,
        fullName,
        post,
        role,
        isPresent: index !== 8,
        absenceReason: index === 8 ? 'đi công tác' : '',
      })),
      discussion: 'Các thành viên nhất trí với báo cáo của cơ quan thường trực; đề nghị rà soát kỹ thành tích của các tập thể.',
      ...given,
    },
    sampleCouncil,
  )

export type CaseOptions = {
  readonly honorees?: number
  readonly office?: Partial<Office>
  readonly council?: Partial<Council>
  readonly round?: AwardRound
  readonly meeting?: Meeting | null
  readonly submission?: Partial<Ruling>
  readonly decision?: Partial<Ruling>
  readonly movement?: EmulationMovement | null
  readonly subject?: (subject: Subject, index: number) => Subject
  readonly nominee?: (nominee: SampleNominee, index: number) => SampleNominee
}

/** Nothing numbered or dated yet; the council was held. */
export const draftParts = {
  submission: { number: null, issuedOn: null },
  decision: { number: null, issuedOn: null, paidOn: null },
} as const

/** A valid case with that many nominees, all carried unless changed; parsed by the schema, so that it is what the program would hold. Nothing is issued. */
export const aCase = ({
  honorees = 20,
  office = {},
  council = {},
  round = aRound(),
  meeting = sampleMeeting(),
  submission = {},
  decision = {},
  movement = aMovement(),
  subject = (entry) => entry,
  nominee = (entry) => entry,
}: CaseOptions = {}): AwardCase => {
  const lines = Array.from({ length: honorees }, (_, index) => {
    const { vote, ...line } = nominee(nomineeOf(index), index)
    return { vote, entry: { nominee: line, subject: subject(subjectOf(index), index) } }
  })
  return caseSchema.parse({
    format: 'so-vang.round',
    version: 2,
    office: anOffice(office),
    council: { ...sampleCouncil, ...council },
    movement,
    round,
    nominees: lines.map(({ entry }) => entry),
    meetings: meeting === null ? [] : [meeting],
    votes: meeting === null ? [] : lines.flatMap(({ vote, entry }) => (vote === null ? [] : [aVote(meeting.id, entry.nominee.id, vote)])),
    rulings: [
      { ...emptyRuling('submission-1', 'round-1', 'submissionRoom'), number: 21, issuedOn: '2026-12-14', ...submission },
      {
        ...emptyRuling('decision-1', 'round-1', 'decision'),
        number: 312,
        issuedOn: '2026-12-15',
        submissionId: 'submission-1',
        paidOn: '2026-12-20',
        ...decision,
      },
    ],
    signed: [],
    law: aLawBook,
  })
}

/** The same case with every other kind of paper begun: a submission upward, a correction and a cancellation of its decision, which is issued if it has a number. */
export const withAllPapers = (draft: AwardCase): AwardCase => {
  const { nominee, subject } = draft.nominees[0] ?? {}
  const awardCase = decisionOf(draft).number === null || nominee === undefined ? draft : issued(draft)
  const target = { targetId: 'decision-1', number: 320, issuedOn: '2026-12-18', signerId: null } as const
  return {
    ...awardCase,
    rulings: [
      ...awardCase.rulings,
      { ...emptyRuling('up-1', 'round-1', 'submissionUp'), number: 30, issuedOn: '2026-12-16' },
      {
        ...emptyRuling('correction-1', 'round-1', 'correction'),
        ...target,
        amendments:
          nominee === undefined || subject === undefined
            ? []
            : [{ nomineeId: nominee.id, field: 'name', from: subject.name, to: `${subject.name} Sửa` }],
      },
      {
        ...emptyRuling('cancellation-1', 'round-1', 'cancellation'),
        ...target,
        number: 321,
        reason: 'Có kết luận vi phạm',
        amendments: nominee === undefined ? [] : [{ nomineeId: nominee.id, field: 'award', from: 'Giấy khen', to: '' }],
      },
    ],
  }
}
