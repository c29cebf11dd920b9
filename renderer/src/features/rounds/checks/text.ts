import { formatCount } from '@shared/lib/numbers'

/** Words of the checks. */
export const checksText = {
  since: (day: string) => `từ ${day}`,
  unread: 'chưa xác minh',
  label: 'Kết quả kiểm tra danh sách',
  all: (count: number) => `Tất cả ${formatCount(count)}`,
  blocked: (count: number) => `Vướng ${formatCount(count)}`,
  attention: (count: number) => `Cần xem ${formatCount(count)}`,
  clean: (count: number) => `Đạt ${formatCount(count)}`,
  columns: {
    name: 'Họ và tên / Tên tập thể',
    detail: 'Chức vụ, đơn vị',
    award: 'Danh hiệu, hình thức',
    achievement: 'Thành tích',
    prize: 'Tiền thưởng',
    status: 'Kiểm tra',
  },
  ok: 'Đạt',
  ofRound: 'Chung cả đợt',
  chooseRow: 'Chọn một dòng để xem kết quả kiểm tra.',
  results: (count: number) => `${formatCount(count)} kết quả kiểm tra`,
  nothing: 'Không có gì phải xem.',
  withdraw: 'Rút khỏi danh sách',
  bringBack: 'Đưa trở lại danh sách',
  editInList: 'Sửa trong danh sách',
  openDossier: 'Mở hồ sơ',
  openSubject: 'Mở trang đối tượng',
  withdrawn: 'Đã rút',
  scope: 'Trùng lặp, thông tin in văn bản, danh mục',
  see: 'Đã xem, có lý do',
  unsee: 'Bỏ xác nhận',
  seen: 'Đã xem',
  seeReason: 'Lý do giữ nguyên',
  seeSave: 'Ghi',
  seeAll: (count: number) => `Ghi cho cả ${formatCount(count)} dòng có cùng kết quả này`,
  seenBecause: (reason: string, day: string, by: string) => `Giữ nguyên: ${reason} (${by}, ${day})`,
  officer: 'Cán bộ thi đua',
} as const

export const withdrawText = {
  title: 'Rút khỏi danh sách',
  reason: 'Lý do',
  needed: 'Ghi lý do rút, ví dụ “Đơn vị có văn bản xin rút”.',
  confirm: 'Rút khỏi danh sách',
  text: (name: string) => `${name} sẽ không còn trong tờ trình, biên bản và quyết định. Dòng vẫn ở trong danh sách với lý do.`,
} as const
