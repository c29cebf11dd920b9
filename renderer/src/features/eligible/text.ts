import type { Readiness } from '@shared/checks/eligibility/ready'
import { formatCount } from '@shared/lib/numbers'

/** Words of the screen that says who is eligible for what. */
export const text = {
  place: 'Đợt xét khen thưởng',
  title: 'Ai đủ điều kiện?',
  facts: (year: number, count: number) =>
    `Năm ${year} · ${formatCount(count)} đề nghị có thể xét, từ xếp loại và quá trình khen thưởng đã ghi`,
  year: 'Năm',
  award: 'Danh hiệu, hình thức',
  allAwards: 'Tất cả',
  states: { ready: 'Đủ điều kiện', look: 'Cần đối chiếu', step: 'Thiếu một bước', barred: 'Vướng' } satisfies Record<Readiness, string>,
  all: (count: number) => `Tất cả ${formatCount(count)}`,
  state: (name: string, count: number) => `${name} ${formatCount(count)}`,
  columns: {
    pick: 'Chọn',
    name: 'Họ và tên / Tên tập thể',
    award: 'Danh hiệu, hình thức',
    unit: 'Đơn vị',
    years: 'Xếp loại các năm',
    yearsShort: 'Xếp loại',
    why: 'Vì sao',
    state: 'Kết quả',
  },
  pick: (name: string, award: string) => `Chọn ${name}, ${award}`,
  ratings: { excellent: 'XS', good: 'T', completed: 'HT', failed: 'KHT' },
  ratingNames: { excellent: 'xuất sắc', good: 'tốt', completed: 'hoàn thành', failed: 'không hoàn thành' },
  noRating: '–',
  legend: 'XS xuất sắc · T tốt · HT hoàn thành · KHT không hoàn thành · ★ đã có, ☆ đang đề nghị danh hiệu, hình thức được tính',
  held: 'đã có danh hiệu, hình thức được tính',
  proposed: 'đang đề nghị danh hiệu, hình thức được tính',
  meets: 'Đáp ứng tiêu chuẩn',
  awardOption: (award: string, counts: string) => `${award} · ${counts}`,
  counts: (ready: number, step: number, barred: number) =>
    [`đủ ${formatCount(ready)}`, step > 0 ? `thiếu một bước ${formatCount(step)}` : '', barred > 0 ? `vướng ${formatCount(barred)}` : '']
      .filter((part) => part !== '')
      .join(' · '),
  unit: 'Đơn vị',
  allUnits: 'Mọi đơn vị',
  file: (year: number) => `Ai đủ điều kiện năm ${year}`,
  unread: 'Cần đối chiếu',
  unreadLaw: (from: string) => `Tiêu chuẩn chép theo Luật năm 2022; luật sửa đổi có hiệu lực từ ${from} chưa được đối chiếu.`,
  toLaw: 'Xem Danh mục',
  list: 'Danh sách có thể đề nghị',
  panel: 'Vì sao',
  panelEmpty: 'Chọn một dòng để xem vì sao.',
  fine: 'Xếp loại và quá trình khen thưởng đã ghi đáp ứng tiêu chuẩn.',
  toSubject: 'Mở hồ sơ Đối tượng',
  add: (count: number) => (count === 0 ? 'Đưa vào đợt xét' : `Đưa ${formatCount(count)} đề nghị vào đợt xét`),
  emptyTitle: (year: number) => `Chưa có xếp loại năm ${year}`,
  empty: 'Ghi mức độ hoàn thành nhiệm vụ của từng người, tập thể; chương trình so với quá trình khen thưởng và cho biết ai đủ điều kiện.',
  toRatings: 'Ghi xếp loại',
  none: 'Không có ai theo cách lọc này.',
} as const
