import type { Subject } from '@shared/domain/subject/types'
import { aCollective, aHousehold, aPerson } from '../builders'

/** Fictional subjects for whole sets of papers: usual ones, and as many as a test wants. */

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý', 'Phan', 'Tạ']
const middles = ['Thị Hồng', 'Văn', 'Thị Mai', 'Đức', 'Quang', 'Thị Ngọc', 'Hữu', 'Xuân', 'Minh']
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
  'Việt',
]
const posts = ['Trưởng thôn', 'Giáo viên', 'Công chức', 'Bí thư chi bộ, Trưởng ban công tác Mặt trận', 'Phó Trưởng phòng', '']
const units = [
  'Thôn Mẫu Thượng',
  'Trường Tiểu học Mẫu',
  'Phòng Kinh tế',
  'Thôn Mẫu Hạ',
  'Phòng Văn hóa - Xã hội',
  'Hợp tác xã Dịch vụ nông nghiệp tổng hợp Mẫu Trung',
]
const collectives = [
  'Trường Trung học cơ sở Mẫu',
  'Thôn Mẫu Đoài',
  'Hội Liên hiệp Phụ nữ xã Mẫu',
  'Công ty trách nhiệm hữu hạn một thành viên Thương mại và Dịch vụ tổng hợp Mẫu Hưng Thịnh',
  'Chi bộ Trường Mầm non Mẫu',
]
const achievements = [
  'Đã có thành tích xuất sắc trong ứng dụng công nghệ số, chuyển đổi xanh năm 2026',
  'Có thành tích tiêu biểu trong phong trào xây dựng nông thôn mới nâng cao; vận động nhân dân hiến 1.250 m² đất, đóng góp 320 ngày công làm đường giao thông nội đồng; tích cực tham gia các hoạt động văn hóa, văn nghệ, thể dục thể thao, bảo vệ an ninh trật tự tại khu dân cư và giúp đỡ các hộ có hoàn cảnh khó khăn vươn lên thoát nghèo bền vững giai đoạn 2024 - 2026',
  'Hoàn thành xuất sắc nhiệm vụ năm học 2025 - 2026',
  '',
]

const pick = <Value>(values: readonly Value[], index: number): Value => values[index % values.length]!

export const achievementAt = (index: number): string => pick(achievements, index)
export const personAt = (index: number): Subject =>
  aPerson({
    name: `${pick(families, index)} ${pick(middles, index * 3)} ${pick(givens, index * 5)} Mẫu`,
    gender: pick(middles, index * 3).startsWith('Thị') ? 'female' : 'male',
    birthYear: 1960 + (index % 40),
    post: pick(posts, index),
    unit: pick(units, index),
    isDirectWorker: index % 3 === 0,
  })
export const collectiveAt = (index: number): Subject =>
  aCollective({
    name: `${pick(collectives, index)}${index < collectives.length ? '' : ` số ${index}`}`,
    parentOrgan: index % 2 === 0 ? 'Ủy ban nhân dân xã Nam Sách' : '',
  })
export const householdAt = (index: number): Subject => {
  const head = `${pick(families, index + 3)} ${index % 2 === 0 ? 'Văn' : 'Thị'} ${pick(givens, index + 2)} Mẫu`
  return aHousehold({ name: `Hộ ${index % 2 === 0 ? 'ông' : 'bà'} ${head}`, headName: head, address: `Thôn Mẫu ${1 + (index % 9)}` })
}

/** Of every ten: two collectives, seven persons, one household. */
export const peopleOf = (count: number): Subject[] =>
  Array.from({ length: count }, (_, index) =>
    index % 10 < 2 ? collectiveAt(Math.floor(index / 10) * 2 + (index % 10)) : index % 10 === 9 ? householdAt(index) : personAt(index),
  )
