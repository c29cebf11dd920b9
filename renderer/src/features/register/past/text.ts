import type { ImportCounts } from '@renderer/data/repositories/importParts'
import { formatCount } from '@shared/lib/numbers'

/** Words of bringing past decisions in. */
export const pastText = {
  open: 'Nhập quyết định cũ',
  title: 'Nhập quyết định cũ vào sổ vàng',
  source: 'Bước 1 trên 2: chọn các quyết định (.docx) hoặc bảng theo dõi khen thưởng (.xlsx, .ods, .csv)',
  files: 'Bước 2 trên 2: xem từng tệp rồi nhập',
  hint: 'Chương trình đọc số, ngày, người quyết định và danh sách ở từng quyết định. Điều gì quyết định không ghi thì chương trình hỏi, không đoán. Chưa có gì được ghi cho đến khi anh, chị bấm nhập.',
  choose: 'Chọn các tệp',
  drop: 'hoặc kéo nhiều tệp thả vào đây cùng lúc',
  reading: 'Đang đọc các tệp',
  importing: 'Đang ghi vào sổ vàng',
  readSoFar: (done: number, total: number) => `Đã xem ${formatCount(done)} trên ${formatCount(total)} danh sách`,
  table: 'Các tệp đã đọc',
  columns: {
    file: 'Tệp',
    symbol: 'Số quyết định',
    day: 'Ngày',
    by: 'Người quyết định',
    rows: 'Người, đơn vị',
    state: 'Còn phải xem',
    take: 'Nhập',
  },
  sheetOf: (file: string, sheet: string) => `${file} · ${sheet}`,
  inRows: 'theo từng dòng',
  missing: 'chưa rõ',
  take: (file: string) => `Nhập tệp ${file}`,
  look: 'Xem',
  lookAt: (file: string) => `Xem tệp ${file}`,
  ready: 'Sẵn sàng',
  waiting: (count: number) => `${formatCount(count)} dòng chưa chọn`,
  wrong: (count: number) => `${formatCount(count)} dòng chưa nhập được`,
  promised: (said: number, read: number) => `quyết định ghi ${said}, đọc được ${read}`,
  present: (count: number) => `${formatCount(count)} lần khen đã có trong sổ`,
  remembered: 'cột chọn như lần trước với mẫu này',
  mode: 'Với lần khen đã có trong sổ',
  reason: 'Lý do',
  unreadSheet: 'Tệp không đọc được',
  leftFile: 'Quyết định cũ, dòng chưa nhập.xlsx',
  noList: 'Không tìm thấy danh sách trong tệp này.',
  noDecision: 'Không thấy dòng “QUYẾT ĐỊNH”.',
  counts: (rows: number, files: number) => `${formatCount(rows)} dòng của ${formatCount(files)} tệp sẽ nhập`,
  toFiles: 'Về các tệp',
  showColumns: 'Xem các cột',
  showRows: 'Xem các dòng',
  symbol: 'Số quyết định',
  day: 'Ngày quyết định',
  by: 'Người quyết định',
  award: 'Hình thức khi dòng không ghi',
  achievement: 'Thành tích khi dòng không ghi',
  cancel: 'Hủy',
  back: 'Chọn tệp khác',
  import: (count: number) => (count === 0 ? 'Chưa có dòng nào để nhập' : `Nhập ${formatCount(count)} dòng vào sổ vàng`),
  /** Without their number: one that stands in two papers is entered once. */
  label: (files: number) => `Nhập khen thưởng từ ${formatCount(files)} quyết định cũ`,
  done: ({ imported, created, changed, left }: ImportCounts) =>
    [
      imported > 0
        ? `Đã ghi ${formatCount(imported)} lần khen vào sổ vàng${created > 0 ? `, thêm ${formatCount(created)} hồ sơ mới` : ''}.`
        : '',
      changed > 0 ? `Đã cập nhật ${formatCount(changed)} lần khen đã có.` : '',
      imported + changed === 0 ? 'Sổ vàng không có gì thay đổi.' : '',
      left > 0 ? `${formatCount(left)} dòng không nhập.` : '',
      imported + changed === 0 ? '' : 'Bấm Ctrl+Z để hoàn tác cả lần nhập.',
    ]
      .filter((part) => part !== '')
      .join(' '),
  fileTitle: (symbol: string) => `Quyết định ${symbol}`,
  leaveTitle: 'Bỏ lần nhập này?',
  leaveText: 'Những gì đã xem và chọn sẽ mất. Sổ vàng chưa có gì thay đổi.',
  leave: 'Bỏ lần nhập',
} as const
