import { formatCount } from '@shared/lib/numbers'

/** Words of the documents page. */
export const text = {
  title: 'Văn bản',
  facts: (all: number, issued: number) =>
    issued === 0 ? `${formatCount(all)} tệp đã lập` : `${formatCount(all)} tệp đã lập, ${issued} bản chính thức`,
  emptyTitle: 'Chưa lập văn bản nào',
  emptyText:
    'Mỗi lần lưu bộ văn bản của một đợt xét hoặc Kế hoạch của một phong trào, các tệp được ghi lại ở đây: tên, nơi lưu, ngày giờ, dự thảo hay chính thức.',
  toRounds: 'Mở danh sách đợt xét',
  of: 'Đợt xét, phong trào',
  ofAll: 'Tất cả đợt xét, phong trào',
  roundOption: (name: string) => `Đợt xét: ${name}`,
  movementOption: (name: string) => `Kế hoạch của phong trào: ${name}`,
  gone: '(đã xóa)',
  search: 'Tìm theo tên tệp hoặc nơi lưu',
  filters: 'Lọc văn bản',
  filter: { all: 'Tất cả', official: 'Chính thức', draft: 'Dự thảo' },
  list: 'Văn bản đã lập',
  none: 'Không có văn bản nào khớp với lựa chọn.',
  column: { fileName: 'Tên tệp', kind: 'Loại văn bản', status: 'Tình trạng', savedAt: 'Lưu lúc', folder: 'Nơi lưu', size: 'Dung lượng' },
  draft: 'Dự thảo',
  official: 'Chính thức',
  downloads: 'Thư mục Tải xuống của trình duyệt',
  kilobytes: (count: number) => `${formatCount(count)} kB`,
  detail: {
    title: 'Tệp đang chọn',
    hint: 'Chọn một dòng để xem nơi lưu và mở tệp.',
    made: 'Lập từ',
    hash: 'Mã kiểm tra (SHA-256)',
    open: 'Mở tệp',
    show: 'Mở thư mục chứa tệp',
    toRound: 'Mở đợt xét',
    toMovement: 'Mở phong trào',
    earlier: 'Tệp được lưu ở lần mở chương trình trước nên không mở được từ đây. Hãy mở trong thư mục ghi ở trên, hoặc lập lại từ đợt xét.',
    browser: 'Trình duyệt không cho mở tệp từ đây. Hãy mở trong thư mục ghi ở trên.',
  },
} as const
