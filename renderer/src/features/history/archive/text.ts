import { keptLimitMb } from '@shared/ipc/pickKinds'
import { formatAmount } from '@shared/lib/money'

const acts = (count: number): string => `${formatAmount(count)} thao tác`

/** Words of closing years of the log into files, and of reading those files. */
export const archiveText = {
  title: 'Các năm của nhật ký',
  years: 'Các năm',
  facts: 'Năm cũ đóng vào tệp lưu trữ cho máy nhẹ đi; tệp mở ra xem, tìm, in như nhật ký, và đưa trở lại được',
  openFile: 'Mở tệp nhật ký',
  none: 'Chưa có năm nào để đóng',
  noneText: 'Nhật ký của năm nay luôn ở trong máy. Sang năm sau, nhật ký năm nay đóng được vào một tệp lưu trữ.',
  open: (count: number) => `${acts(count)}, đang ở trong nhật ký`,
  year: (years: string) => `Năm ${years}`,
  closed: (count: number, when: string, fileName: string) => `${acts(count)}, đã đóng lúc ${when} vào tệp “${fileName}”`,
  byHand: `Tệp lớn hơn ${keptLimitMb} MB nên chương trình không giữ, bản sao cũng không có: hãy giữ kỹ tệp này, và tự chép sang khi chuyển máy.`,
  foreign: 'Tệp đang mở, không thuộc nhật ký này',
  foreignFacts: (count: number, office: string) => `${acts(count)}${office === '' ? '' : ` của ${office}`}`,
  close: 'Đóng vào tệp lưu trữ',
  view: 'Xem',
  back: 'Đưa lại vào nhật ký',
  letGo: 'Cất tệp',
  backLater: (years: string) => `Năm ${years} đóng sau: hãy đưa năm ấy trở lại trước`,
  closing: {
    title: (years: string) => `Đóng nhật ký năm ${years} vào tệp lưu trữ?`,
    takes: (count: number) =>
      `${acts(count)} rời khỏi nhật ký đang dùng, nằm trong một tệp .svnhatky có mã kiểm tra. Trước đó chương trình sao lưu toàn bộ và đọc lại tệp vừa ghi.`,
    staying: (count: number) =>
      `${acts(count)} ghi ngày của những năm này nhưng làm sau thao tác của năm sau (đồng hồ máy từng sai) ở lại nhật ký.`,
    notAfter: 'Sau khi đóng, nếu chưa đưa lại:',
    undo: (count: number) => `Ctrl+Z và Ctrl+Y không lùi, tiến được về trước lúc đóng (đang có ${acts(count)}).`,
    trash: (count: number) => `${formatAmount(count)} lần xóa của những năm này không còn trong Thùng rác.`,
    withdraw: 'Văn bản ban hành trong những năm này không đưa trở lại dự thảo được.',
    history: 'Lịch sử từng bản ghi chỉ hiện phần cũ khi tệp đang mở.',
    kept: 'Sổ vàng, văn bản, đối tượng và mọi dữ liệu khác giữ nguyên.',
    copyFirst: 'Ở đây chương trình không tự sao lưu. Hãy sao lưu ra tệp trước rồi mới đóng được.',
    copyNow: 'Sao lưu ra tệp',
    confirm: 'Đóng và lưu tệp',
    copying: 'Đang sao lưu trước khi đóng',
    writing: 'Đang ghi và đọc lại tệp nhật ký',
  },
  act: (years: string) => `Đóng nhật ký năm ${years} vào tệp lưu trữ`,
  backAct: (years: string) => `Đưa nhật ký năm ${years} trở lại`,
  done: (years: string, fileName: string) => `Đã đóng nhật ký năm ${years}. Tệp: ${fileName}.`,
  backDone: (years: string) => `Nhật ký năm ${years} đã trở lại.`,
  confirmBack: {
    title: (years: string) => `Đưa nhật ký năm ${years} trở lại?`,
    text: (count: number) =>
      `${acts(count)} trở lại nhật ký đang dùng, đúng từng chữ theo mã kiểm tra. Ctrl+Z không lùi về trước lúc này được nữa. Tệp lưu trữ vẫn còn.`,
  },
  fileName: (years: string, office: string, day: string) => `Nhat ky ${years}${office === '' ? '' : ` ${office}`} dong ${day}.svnhatky`,
  notHere: (fileName: string) => `Chương trình không còn bản nào của tệp. Hãy chọn tệp “${fileName}” đã lưu khi đóng.`,
  opened: {
    title: (years: string) => `Nhật ký năm ${years}`,
    facts: (fileName: string) => `Chỉ xem: đọc từ tệp “${fileName}”`,
    foreign: 'không thuộc nhật ký của máy này',
    gone: 'Tệp này chưa mở',
    goneText: 'Tệp nhật ký mở trong một cửa sổ thì đóng cùng cửa sổ ấy. Mở lại từ “Các năm”.',
  },
  ofRecord: {
    elsewhere: (years: string) => `Những thay đổi cũ hơn của bản ghi này nằm trong nhật ký đã đóng năm ${years}.`,
    show: (years: string) => `Mở năm ${years}`,
  },
} as const
