import { formatCount } from '@shared/lib/numbers'

/** Words of the matching stage. */
export const matchingText = {
  title: (count: number) => `${formatCount(count)} dòng trùng tên cần xác nhận`,
  isThisOne: 'Là người này',
  isThisUnit: 'Là đơn vị này',
  isThisHousehold: 'Là hộ này',
  isNew: 'Người mới',
  isNewOther: 'Đối tượng mới',
  allNew: 'Tất cả là mới',
  typed: 'Trong danh sách',
  known: 'Đã có trong Đối tượng',
  noneTitle: 'Không còn dòng nào phải đối chiếu',
  gone: 'Không còn ai trùng tên. Xác nhận là mới.',
  none: (known: number, made: number) =>
    `${formatCount(known)} dòng đã có hồ sơ, ${formatCount(made)} dòng là đối tượng mới. Người trùng tên khác năm sinh được coi là hai người.`,
  emptyTitle: 'Chưa có danh sách',
  empty: 'Nhập danh sách trước, rồi đối chiếu với những người và đơn vị đã có.',
  noYear: 'chưa rõ năm sinh',
  bornIn: (year: number) => `sinh năm ${year}`,
  more: (count: number) => `Còn ${formatCount(count)} dòng nữa, sẽ hiện khi xử lý xong các dòng trên.`,
} as const
