import type { CopyGroup } from '@shared/ipc/retention'
import { formatCount } from '@shared/lib/numbers'

/** Words of the list of copies, on the settings and on the recovery screen. */
export const copiesText = {
  list: (count: number) => `${formatCount(count)} bản sao`,
  empty: 'Chưa có bản sao nào',
  emptyText: 'Chương trình tự sao lưu khi ngừng làm việc và khi thoát. Muốn có ngay, bấm “Sao lưu ngay”.',
  away: 'Không thấy thư mục giữ bản sao',
  awayText: (folder: string) =>
    `Các bản sao nằm ở “${folder}”, nay không mở được. Hãy cắm hoặc nối lại ổ ấy; nếu không còn, bấm “Đổi thư mục” ở trên để giữ bản sao ở nơi khác.`,
  filter: 'Lọc bản sao',
  all: 'Tất cả',
  groups: {
    newest: 'Gần nhất',
    days: 'Theo ngày',
    months: 'Theo tháng',
    versions: 'Phiên bản',
  } satisfies Record<CopyGroup, string>,
  file: 'Các bản sao',
  columns: {
    at: 'Thời điểm',
    reason: 'Lý do',
    version: 'Bản',
    subjects: 'Đối tượng',
    awards: 'Khen thưởng',
    size: 'Cỡ tệp',
    megabytes: 'MB',
    verdict: 'Kiểm tra',
  },
  whole: 'Đã mở thử và đối chiếu khi sao lưu',
  sealed: 'có mã hóa',
  broken: 'Không dùng được',
  changedSince: 'Tệp đã thay đổi sau khi sao lưu, không còn như lúc được mở thử.',
  withoutFacts: 'Thiếu tệp thông tin đi kèm, nên không biết bên trong có gì. Vẫn mở thử được bằng “Khôi phục từ tệp”.',
  foot: (count: number, size: string) => `đã mở thử và đối chiếu · ${formatCount(count)} bản, ${size}`,
  openFolder: 'Mở thư mục',
  choose: 'Chọn một bản sao để so với hiện nay.',
  panel: {
    title: (when: string) => `Bản ${when} so với hiện nay`,
    facts: (subjects: string, awards: string, size: string) => `${subjects} đối tượng, ${awards} khen thưởng · ${size}`,
    by: (reason: string, version: string) => `${reason} · Sổ Vàng ${version}`,
    comparing: 'Đang mở thử và so với hiện nay',
    hint: 'Trước khi thay, bản hiện nay được cất lại; hoàn tác được đến lần sao lưu sau.',
    export: 'Lưu ra tệp',
    exported: (fileName: string) => `Đã lưu “${fileName}”. Tệp này gồm mọi bản ghi, không gồm tệp đính kèm.`,
    exportedSealed: (fileName: string) =>
      `Đã lưu “${fileName}”, có mã hóa: mở lại cần mật khẩu hoặc mã khôi phục. Tệp này gồm mọi bản ghi, không gồm tệp đính kèm.`,
    needsWords: 'Gõ mật khẩu hoặc mã khôi phục',
    restore: 'Khôi phục bản này',
    close: 'Đóng',
    ask: (when: string) =>
      `Dữ liệu đang mở được thay bằng bản lúc ${when}. Bản hiện nay được cất lại trước; “Hoàn tác khôi phục” ở dòng cuối màn hình có đến lần sao lưu sau.`,
    restoring: 'Đang khôi phục dữ liệu',
    stop: 'Dừng',
  },
} as const

/** Words of the three facts above the list. */
export const placesText = {
  newest: 'Bản mới nhất',
  noneYet: 'Chưa có',
  unseen: 'Chưa xem được',
  checked: 'Đã đối chiếu',
  journalTo: (time: string) => `Nhật ký ghi tiếp đến ${time}.`,
  journalEmpty: 'Nhật ký chưa có thao tác nào.',
  noSecond: 'USB, thư mục chung',
  notChosen: 'Chưa chọn',
  isThere: 'Đang cắm',
  away: 'Chưa cắm',
} as const
