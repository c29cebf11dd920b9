import type { AwardCase } from '@shared/domain/case/types'
import type { CouncilMember } from '@shared/domain/council/types'
import type { Meeting } from '@shared/domain/meeting/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import type { AwardRound } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import { seedLawBook } from '@shared/law/seed'
import { aCase, aMovement, aRound, sampleMeeting, type SampleNominee } from '../sampleCase'

/** One office with one round, from which every kind of document is made (`jobs.ts`). All people are invented. */
export type World = {
  readonly awardCase: AwardCase
  /** What the officer types freely, by field: the plain words, or others that a test puts there. */
  readonly say: (plain: string) => string
  /** The day that papers without one of their own are made on. */
  readonly today: string
}

export type WorldOptions = {
  readonly subjects: readonly Subject[]
  readonly nominee?: (index: number) => Partial<SampleNominee>
  readonly office?: Partial<Office>
  /** Council members: the chair, a deputy, the standing one, the others. */
  readonly members?: readonly Pick<CouncilMember, 'fullName' | 'post'>[]
  /** How many of them, counted from the last, did not come. */
  readonly absent?: number
  readonly against?: number
  readonly round?: Partial<AwardRound>
  readonly meeting?: Partial<Meeting>
  readonly movement?: Partial<EmulationMovement> | null
  /** Held, submitted, decided, paid. */
  readonly days?: readonly [string, string, string, string]
  readonly isDraft?: boolean
  readonly say?: World['say']
}

const usualMembers = [
  ['Phạm Văn Mẫu', 'Chủ tịch Ủy ban nhân dân xã'],
  ['Lê Thị Thu Mẫu', 'Phó Chủ tịch Ủy ban nhân dân xã'],
  ['Đỗ Thị Mẫu', 'Trưởng phòng Văn hóa - Xã hội'],
  ['Nguyễn Đình Mẫu', 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  ['Hoàng Văn Mẫu Sơn', 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
  ['Bùi Quang Mẫu', 'Trưởng phòng Kinh tế'],
  ['Đỗ Mạnh Mẫu', 'Trưởng Công an xã'],
  ['Vũ Thị Mẫu', 'Chủ tịch Hội Liên hiệp Phụ nữ xã'],
  ['Trần Văn Mẫu Đức', 'Chủ tịch Hội Nông dân xã'],
].map(([fullName = '', post = '']) => ({ fullName, post }))

const roles = ['chair', 'viceChair', 'standing'] as const

/** A whole case of these subjects; everybody was voted on alike unless a nominee says otherwise. */
export function aWorld({
  subjects,
  nominee = () => ({}),
  office = {},
  members = usualMembers,
  absent = 1,
  against = 0,
  round = {},
  meeting = {},
  movement = {},
  days = ['2026-12-12', '2026-12-14', '2026-12-15', '2026-12-20'],
  isDraft = false,
  say = (plain) => plain,
}: WorldOptions): World {
  const council = members.map((member, index) => ({
    ...member,
    id: `member-${index + 1}`,
    subjectId: null,
    role: roles[index] ?? ('member' as const),
  }))
  const isPresent = (index: number): boolean => index < council.length - absent
  const present = council.length - absent
  const attendance = council.map(({ subjectId: _subject, ...member }, index) => ({
    ...member,
    isPresent: isPresent(index),
    absenceReason: isPresent(index) ? '' : say('đi công tác'),
  }))
  const [heldOn, submittedOn, decidedOn, paidOn] = days
  const numbered = <Value>(value: Value): Value | null => (isDraft ? null : value)
  const awardCase = aCase({
    honorees: subjects.length,
    office,
    subject: (_usual, index) => ({ ...subjects[index]!, id: `subject-${index}` }),
    nominee: (usual, index) => ({
      ...usual,
      vote: { members: council.length, present, inFavour: present - against },
      ...nominee(index),
    }),
    council: { members: council, secretaryId: 'member-3', foundedOn: '2026-01-05', fromOn: '2026-01-05', toOn: '2030-06-30' },
    movement: movement === null ? null : aMovement(movement),
    round: { ...aRound(), ...(movement === null ? { movementId: null, phaseId: null } : {}), ...round },
    meeting:
      (round.procedure ?? 'standard') !== 'standard'
        ? null
        : sampleMeeting({
            attendance,
            heldOn,
            discussion: say('Các thành viên nhất trí với báo cáo của cơ quan thường trực.'),
            place: say('Phòng họp số 1, trụ sở Ủy ban nhân dân xã'),
            ...meeting,
          }),
    submission: { number: numbered(1), issuedOn: numbered(submittedOn) },
    decision: { number: numbered(1), issuedOn: numbered(decidedOn), paidOn: numbered(paidOn) },
  })
  return { awardCase: { ...awardCase, law: seedLawBook }, say, today: decidedOn }
}
