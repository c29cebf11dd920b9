import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { addProposals, type Proposal } from '@renderer/data/repositories/eligible'
import { issueRuling } from '@renderer/data/repositories/issuing'
import { draftMeeting, recordVotes, saveMeeting } from '@renderer/data/repositories/meetings'
import { emptyPosting, savePosting } from '@renderer/data/repositories/postings'
import { openRound, type OpenRound } from '@renderer/data/repositories/rounds'
import { addRuling, updateRuling } from '@renderer/data/repositories/rulings'
import { readCase } from '@renderer/data/repositories/cases'
import type { AwardCase } from '@shared/domain/case/types'
import type { Tally } from '@shared/domain/meeting/types'
import type { Subject } from '@shared/domain/subject/types'
import type { Result } from '@shared/lib/result'
import { namSachMovement } from '@shared/seed/namSachMovement'
import { practiceCouncil, practiceOffice } from '@shared/seed/practiceOffice'
import { aCollective, aHousehold, aPerson } from './builders'

/** A round of each type, from opening to the register, by the acts that the screens use. All people are invented. */

export const must = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const school = aCollective({ id: 'school', name: 'Trường Tiểu học Mẫu', collectiveKind: 'school' })
const village = aCollective({ id: 'village', name: 'Thôn Mẫu 1', collectiveKind: 'village' })
const quarter = aCollective({ id: 'quarter', name: 'Tổ dân phố Mẫu 2', collectiveKind: 'village' })
const firm = aCollective({ id: 'firm', name: 'Công ty TNHH Mẫu Việt', collectiveKind: 'enterprise', parentOrgan: '' })
const official = aPerson({ id: 'official', name: 'Nguyễn Thị Mẫu Hạnh', gender: 'female', birthYear: 1980 })
const teacher = aPerson({
  ...{ id: 'teacher', name: 'Trần Văn Mẫu Khoa', birthYear: 1988, post: 'Giáo viên', unit: school.name, unitId: school.id },
})
const farmer = aPerson({ id: 'farmer', name: 'Lê Văn Mẫu Tiến', birthYear: 1975, post: 'Hội viên Hội Nông dân', unit: '', group: null })
const retired = aPerson({ id: 'retired', name: 'Phạm Văn Mẫu Thái', birthYear: 1964, post: 'Nguyên Chủ tịch Ủy ban nhân dân xã', unit: '' })
const officer = aPerson({ id: 'officer', name: 'Vũ Văn Mẫu Dũng', birthYear: 1983, post: 'Phó Trưởng Công an xã', unit: 'Công an xã' })
const guest = aPerson({ id: 'guest', name: 'Kim Mau-sik', birthYear: 1970, post: 'Giám đốc', unit: 'Công ty TNHH Mẫu Hàn', group: null })
const family = aHousehold({ id: 'family', name: 'Hộ ông Trần Quang Mẫu' })
const others = aHousehold({ id: 'others', name: 'Hộ bà Lê Thị Mẫu Duyên', headName: 'Lê Thị Mẫu Duyên' })

type Line = readonly [subject: Subject, awardCode: string, achievement: string]
/** `by`: how the lines are decided; `upward`: whether some go to the city. */
export type RoundKind = {
  readonly open: OpenRound
  readonly lines: readonly Line[]
  readonly by: 'council' | 'nobody' | 'posting'
  readonly decision: boolean
  readonly upward: boolean
}

const opened = (given: Partial<OpenRound> & Pick<OpenRound, 'name' | 'type'>): OpenRound => ({
  ...{ movement: null, reviewKind: null, phaseId: null, merit: '', today: '2026-12-01' },
  ...{ periodFrom: '2026-01-01', periodTo: '2026-12-31' },
  ...given,
})
const innovation = 'Đã có sáng kiến số hóa hồ sơ, rút ngắn thời gian giải quyết thủ tục hành chính'

/** What is opened, for whom, and how it is decided. */
export const roundKinds = {
  preliminary: {
    open: opened({
      ...{ name: 'Sơ kết giai đoạn 1 phong trào thi đua', type: 'movement', movement: namSachMovement },
      ...{ reviewKind: 'preliminary', phaseId: 'phase-1', today: '2026-11-15', periodFrom: '2026-04-01', periodTo: '2026-10-31' },
    }),
    lines: [
      [school, 'GK_XA', 'Đã đưa chuyển đổi số vào quản lý, dạy học'],
      [firm, 'GK_XA', 'Đã ủng hộ xây dựng nhà văn hóa thôn'],
      [official, 'GK_XA', innovation],
      [teacher, 'GK_XA', 'Đã hướng dẫn học sinh đạt giải sáng tạo cấp thành phố'],
      [family, 'GK_XA', 'Đã hiến 120 m² đất làm đường thôn'],
    ],
    ...{ by: 'council', decision: true, upward: false },
  },
  final: {
    open: opened({
      ...{ name: 'Tổng kết phong trào thi đua giai đoạn 2026 - 2030', type: 'movement', movement: namSachMovement },
      ...{ reviewKind: 'final', phaseId: 'phase-2', today: '2026-10-15', periodFrom: '2026-04-01', periodTo: '2026-09-30' },
    }),
    lines: [
      [school, 'GK_XA', 'Đã đưa chuyển đổi số vào quản lý, dạy học'],
      [official, 'BK_TINH', innovation],
      [teacher, 'GK_XA', 'Đã hướng dẫn học sinh đạt giải sáng tạo cấp thành phố'],
    ],
    ...{ by: 'council', decision: true, upward: true },
  },
  merit: {
    open: opened({ name: 'Khen thưởng công trạng năm 2026', type: 'merit' }),
    lines: [
      [school, 'TTLDTT', ''],
      [official, 'LDTT', ''],
      [teacher, 'LDTT', ''],
      [official, 'CSTDCS', innovation],
      [teacher, 'GK_XA', 'Đã hoàn thành tốt nhiệm vụ năm học 2025 - 2026'],
      [official, 'BK_TINH', innovation],
    ],
    ...{ by: 'council', decision: true, upward: true },
  },
  sudden: {
    open: opened({ name: 'Khen thưởng đột xuất', type: 'sudden', periodFrom: '2026-11-29', periodTo: '2026-11-29' }),
    lines: [[farmer, 'GK_XA', 'Đã dũng cảm cứu hai cháu nhỏ bị đuối nước tại bến đò thôn Mẫu 1 ngày 29/11/2026']],
    ...{ by: 'nobody', decision: true, upward: false },
  },
  service: {
    open: opened({ name: 'Khen thưởng quá trình cống hiến năm 2026', type: 'service', periodFrom: '1990-03-01', periodTo: '2026-11-01' }),
    lines: [[retired, 'HCLD3', 'Đã giữ chức vụ Chủ tịch Ủy ban nhân dân xã 11 năm']],
    ...{ by: 'nobody', decision: false, upward: true },
  },
  tenure: {
    open: opened({ name: 'Khen thưởng theo niên hạn năm 2026', type: 'tenure', periodFrom: '2001-09-01', periodTo: '2026-09-01' }),
    lines: [[officer, 'HUYCHUONG_VANTQ', 'Đã công tác liên tục 25 năm trong lực lượng Công an nhân dân']],
    ...{ by: 'nobody', decision: false, upward: true },
  },
  foreign: {
    open: opened({ name: 'Khen thưởng đối ngoại năm 2026', type: 'foreign' }),
    lines: [[guest, 'GK_XA', 'Đã ủng hộ thiết bị dạy học cho các trường trong xã']],
    ...{ by: 'nobody', decision: true, upward: false },
  },
  families: {
    open: opened({ name: 'Gia đình văn hóa năm 2026', type: 'merit', procedure: 'posting' }),
    lines: [
      [family, 'GDVH', ''],
      [others, 'GDVH', ''],
    ],
    ...{ by: 'posting', decision: true, upward: false },
  },
  places: {
    open: opened({ name: 'Thôn, tổ dân phố văn hóa năm 2026', type: 'merit', procedure: 'posting' }),
    lines: [
      [village, 'THON_VH', ''],
      [quarter, 'THON_VH', ''],
    ],
    ...{ by: 'posting', decision: true, upward: false },
  },
} as const satisfies Readonly<Record<string, RoundKind>>
export type RoundKey = keyof typeof roundKinds
export const roundKeys = Object.keys(roundKinds) as readonly RoundKey[]

export type Running = { readonly db: AppDatabase; readonly roundId: string; readonly kind: RoundKind }

/** The round with its list, nothing decided. */
export async function startedRound(key: RoundKey): Promise<Running> {
  const kind: RoundKind = roundKinds[key]
  const db = new AppDatabase(`type-${key}-${crypto.randomUUID()}`)
  await act(db, 'Chuẩn bị', async () => {
    await db.office.put(practiceOffice)
    await db.councils.put(practiceCouncil)
    await db.movements.put(namSachMovement)
    await db.subjects.bulkPut(kind.lines.map(([subject]) => subject))
  })
  const roundId = await openRound(db, kind.open)
  const proposals = kind.lines.map(([{ id }, awardCode, achievement]): Proposal => ({ subjectId: id, awardCode, achievement, route: null }))
  must(await addProposals(db, roundId, proposals))
  return { db, roundId, kind }
}

export const caseOf = async ({ db, roundId }: Pick<Running, 'db' | 'roundId'>): Promise<AwardCase> => {
  const awardCase = await readCase(db, roundId)
  if (awardCase === undefined) throw new Error(roundId)
  return awardCase
}

const dayIn = ({ kind }: Running, day: string): string => `${kind.open.today.slice(0, 4)}-${day}`

/** What comes before the decision: the council's meeting with its votes, or the posting. */
export async function consider(running: Running): Promise<void> {
  const { db, roundId, kind } = running
  if (kind.by === 'council') {
    const meeting = { ...(await draftMeeting(db, roundId, dayIn(running, '12-18'))), startAt: '14:00', endAt: '16:30', number: 3 }
    must(await saveMeeting(db, roundId, { ...meeting, tellerIds: ['member-5', 'member-8'] }, 'Mở phiên họp'))
    const members = meeting.attendance.length
    const present = meeting.attendance.filter(({ isPresent }) => isPresent).length
    const counted = { issued: present, collected: present, valid: present, inFavour: present, against: 0, blank: 0, isBlankValid: true }
    const hands: Tally = { members, present, written: 0, inFavour: present, recused: [] }
    const votes = (await db.nominees.where('roundId').equals(roundId).toArray()).map(({ id, awardCode }): [string, Tally] => [
      id,
      awardCode === 'CSTDCS' ? { ...hands, ballot: counted } : hands,
    ])
    must(await recordVotes(db, roundId, meeting.id, 'Ghi kết quả', new Map(votes)))
  }
  if (kind.by === 'posting')
    must(
      await savePosting(
        db,
        {
          ...emptyPosting(`posting-${roundId}`, roundId),
          ...{ place: 'Nhà văn hóa thôn Mẫu 1', fromOn: '2026-12-02', toOn: '2026-12-11', number: 40, issuedOn: '2026-12-01' },
          witnesses: [{ id: 'w', fullName: 'Đỗ Văn Mẫu', post: 'Trưởng thôn Mẫu 1' }],
        },
        'Ghi niêm yết',
      ),
    )
}

/** Numbers, days and signers of all papers, with a submission upward where lines go there. */
export async function drafted(running: Running): Promise<void> {
  const { db, roundId, kind } = running
  const has = async (wanted: string): Promise<boolean> =>
    (await db.rulings.where('roundId').equals(roundId).toArray()).some(({ kind: of }) => of === wanted)
  if (kind.upward && !(await has('submissionUp'))) must(await addRuling(db, roundId, 'submissionUp'))
  for (const ruling of await db.rulings.where('roundId').equals(roundId).toArray()) {
    const [number, day] = ruling.kind === 'submissionRoom' ? [21, '12-19'] : ruling.kind === 'submissionUp' ? [30, '12-21'] : [312, '12-23']
    must(await updateRuling(db, ruling.id, 'Số, ngày', { number, issuedOn: dayIn(running, day), signerId: 'signer-chair' }))
  }
}

/** Issues what the round has: the submission upward, then the decision. */
export async function issued(running: Running): Promise<void> {
  const { db, roundId } = running
  const granting = (await db.rulings.where('roundId').equals(roundId).toArray()).filter(({ kind }) => kind !== 'submissionRoom')
  for (const { id, number, issuedOn, signerId } of granting.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0)))
    must(await issueRuling(db, id, { number, issuedOn, signerId }))
}
