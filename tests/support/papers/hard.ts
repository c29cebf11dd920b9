import type { Subject } from '@shared/domain/subject/types'
import { aCollective, aHousehold, aPerson } from '../builders'
import { chance } from '../scores'
import { aWorld, type World } from './world'

/** Worlds of hard texts, the same for the same seed. All names are invented. */

const persons = [
  'NGUYỄN THỊ HỒNG MẪU',
  'nguyễn văn mẫu',
  'Mẫu',
  'H’Blơi Niê Mẫu',
  "H'Mông Mẫu",
  'Y Blŏk Êban Mẫu',
  'Điểu K’Rang Mẫu',
  'Trần "Ba" Mẫu',
  'Lê <Tư> Mẫu & con',
  '=HYPERLINK("http://mau")',
  'Phạm\tVăn Mẫu',
]
const collectives = [
  'CÔNG TY TNHH MẪU',
  `Công ty trách nhiệm hữu hạn một thành viên ${'Thương mại Dịch vụ tổng hợp '.repeat(5)}Mẫu`.slice(0, 180).trim(),
  'Mẫu & Mẫu',
  'Tổ dân phố Mẫu 1',
  'Câu lạc bộ “Mẫu”',
]
const posts = ['', 'Trưởng thôn', 'Bí thư chi bộ', 'GIÁO VIÊN', `Phó Chủ tịch kiêm ${'Trưởng ban công tác '.repeat(6)}Mẫu`.trim()]
const units = ['', 'Thôn Mẫu', 'Phòng Kinh tế', 'Trường THCS “Mẫu”']
const achievements = [
  '',
  'có thành tích xuất sắc',
  'Thành tích tốt.',
  '- Vận động hiến đất\n- Làm đường',
  'Đã ứng dụng\u000Bsố hóa\thồ sơ',
  'HOÀN THÀNH NHIỆM VỤ',
  `Đã ${'tích cực tham gia các phong trào của địa phương, '.repeat(12)}được ghi nhận`,
  '=SUM(A1:A2)',
]
const typed = ['', ' ', 'đang xem xét.', 'Một việc;\nhai việc', 'Kết quả <tốt> & “đạt”', 'A\tB', 'được nhất trí…']
const days = [
  ['2026-12-28', '2026-12-29', '2026-12-31', '2027-01-01'],
  ['2028-02-26', '2028-02-28', '2028-02-29', '2028-03-01'],
  ['2026-12-31', '2027-01-01', '2027-01-01', '2027-01-02'],
] as const

/** `isIssued`: every paper numbered and dated; else some are drafts. */
export const hardWorld = (seed: number, { isIssued = false }: { readonly isIssued?: boolean } = {}): World => {
  const numbers = chance(seed)
  const upTo = (count: number): number => Math.floor(numbers.next().value! * count)
  const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length)]!
  const subjects = Array.from({ length: 1 + upTo(7) }, (): Subject => {
    const kind = upTo(3)
    if (kind === 0) return aCollective({ name: pick(collectives), parentOrgan: pick(['', 'UBND xã Mẫu']), address: pick(['', 'Thôn Mẫu']) })
    if (kind === 1)
      return aHousehold({
        name: pick(['Hộ ông Trần Mẫu', 'hộ bà LÊ THỊ MẪU', 'Trần Mẫu']),
        headName: pick(['', 'Trần Mẫu']),
        address: pick(['', 'Thôn Mẫu 1']),
        memberCount: pick([null, 4]),
      })
    return aPerson({
      name: pick(persons),
      gender: pick(['male', 'female', null]),
      birthYear: pick([null, 1985]),
      post: pick(posts),
      unit: pick(units),
      isDirectWorker: pick([null, true, false]),
    })
  })
  const size = pick([3, 9, 15])
  const absent = upTo(Math.ceil(size / 2))
  const codes = pick([['GK_XA'], ['GK_XA', 'LDTT', 'BK_TINH'], ['GDVH', 'THON_VH']])
  const isWard = upTo(2) === 1
  return aWorld({
    subjects,
    members: Array.from({ length: size }, (_, index) => ({
      fullName: `Trần Văn Mẫu ${index + 1}`,
      post: index % 3 === 2 ? '' : 'Công chức',
    })),
    absent,
    against: upTo(2),
    nominee: () => ({ awardCode: pick(codes), achievement: pick(achievements), proposedBy: pick(['', 'Thôn Mẫu']) }),
    office: {
      ...(isWard ? { unitKind: 'ward' as const, name: 'Điện Biên Phủ', place: 'Phường Điện Biên Phủ' } : {}),
      fundSource: pick(['', 'Quỹ thi đua, khen thưởng năm 2026.']),
    },
    round: {
      procedure: pick(['standard', 'standard', 'simplified', 'posting']),
      type: pick(['movement', 'merit', 'sudden']),
      merit: pick(['', 'có thành tích xuất sắc năm 2026.', 'đã có nhiều đóng góp']),
      submissionDueOn: pick([null, '2026-12-11']),
    },
    movement: pick([null, {}]),
    days: pick(days),
    isDraft: upTo(3) === 0 && !isIssued,
    say: (plain) => (upTo(2) === 0 ? plain : pick(typed).trim() || plain),
  })
}
