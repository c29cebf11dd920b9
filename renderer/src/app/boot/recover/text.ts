import { formatCount } from '@shared/lib/numbers'
import type { StoreState } from '@renderer/data/twin/judge'

/** Words of the start with data that are lost, damaged or older than their twin. */
export const recoverText = {
  title: 'Dữ liệu của cơ quan vẫn còn, cần đưa về máy',
  strangeTitle: 'Kho dữ liệu trên máy khác với bản sao',
  newerTitle: 'Dữ liệu do bản Sổ Vàng mới hơn ghi',
  awayTitle: 'Cắm ổ có bản sao dữ liệu của cơ quan',
  lead: {
    empty:
      'Kho dữ liệu trên máy này trống hoặc chưa khôi phục xong. Bản sao và nhật ký nằm ở thư mục riêng. Chương trình chưa thay đổi gì.',
    unopenable:
      'Kho dữ liệu trên máy này không đọc được, có thể do máy tắt đột ngột. Bản sao và nhật ký nằm ở thư mục riêng. Chương trình chưa thay đổi gì.',
    behind:
      'Kho dữ liệu trên máy này cũ hơn nhật ký: thiếu những thao tác cuối. Nhật ký nằm ở thư mục riêng, còn đủ. Chương trình chưa thay đổi gì.',
    strange:
      'Kho dữ liệu đang có trên máy không phải kho mà nhật ký đã ghi theo. Có thể hồ sơ của máy khác được chép vào đây. Chương trình chưa thay đổi gì. Xem số lượng hai bên dưới đây rồi chọn.',
    newer:
      'Kho dữ liệu trên máy do một bản Sổ Vàng mới hơn ghi, bản này không đọc được. Muốn dùng tiếp kho ấy: đóng lại và cài bản mới. Muốn về bản này: khôi phục bản sao dưới đây; việc làm sau bản sao ấy không có trong đó. Chương trình chưa thay đổi gì.',
  } satisfies Record<Exclude<StoreState, 'well'>, string>,
  awayLead: (office: string, when: string) =>
    `Máy này đã làm việc với dữ liệu của ${office} (bản sao gần nhất ${when}). Kho dữ liệu trên máy nay trống hoặc hỏng, và thư mục giữ bản sao không thấy.`,
  awayWait: 'Chương trình tự tìm lại mỗi 3 giây.',
  browser: {
    title: 'Mở lại thư mục có bản sao dữ liệu của cơ quan',
    wait: (folder: string) => `Bản sao ở thư mục “${folder}”. Trình duyệt chỉ mở thư mục ấy khi được cho phép.`,
    grant: (folder: string) => `Cho phép mở “${folder}”`,
    choose: (folder: string) => `Chỉ lại thư mục “${folder}”`,
    unopenable: 'nếu trình duyệt không mở được nữa thì thay bằng kho mới, không cất riêng được',
    hint: 'Bấm “Dừng” giữa chừng thì không có gì thay đổi.',
  },
  sealed: {
    title: 'Bản sao và nhật ký có mã hóa',
    lead: 'Gõ mật khẩu của Sổ Vàng lúc sao lưu, hoặc mã khôi phục đã in, để xem và đưa dữ liệu về máy.',
    open: 'Mở bản sao',
    lockedAgain: 'Khóa bằng mật khẩu được bật lại trên máy này như trước; bản sao và nhật ký tiếp tục mã hóa.',
  },
  found: 'Đã tìm thấy',
  copyAt: (when: string) => `Bản sao lúc ${when}`,
  noCopy: 'Chưa có bản sao nào',
  noCopyText: 'Nhật ký ghi từ thao tác đầu tiên nên đủ để dựng lại.',
  copyFacts: (subjects: string, awards: string, size: string) => `${subjects} đối tượng, ${awards} khen thưởng · ${size}`,
  checked: 'Đã mở thử khi sao lưu',
  journal: (count: number) =>
    count === 0 ? 'Nhật ký sau bản sao: không có thao tác nào' : `Nhật ký sau bản sao: ${formatCount(count)} thao tác`,
  journalFacts: (from: string, to: string) => `từ ${from} đến ${to}`,
  whole: 'Nguyên vẹn',
  broken: 'Đứt ở giữa',
  brokenText: 'Khôi phục được đến chỗ đứt; phần sau không tin cậy nên không dùng.',
  unused: 'Không dùng',
  newerJournal: 'Nhật ký sau bản sao',
  newerJournalText: 'do bản mới hơn ghi, bản này không làm lại; vẫn giữ nguyên trong thư mục',
  store: 'Kho dữ liệu trên máy',
  storeFacts: {
    empty: 'không có dữ liệu nào',
    unopenable: 'được cất riêng, không xóa',
    behind: 'mở được, thiếu thao tác cuối',
    strange: 'mở được, không khớp nhật ký',
    newer: 'cần bản Sổ Vàng mới hơn để mở',
  } satisfies Record<Exclude<StoreState, 'well'>, string>,
  presentFacts: (subjects: string, awards: string, last: string) =>
    `đang có ${subjects} đối tượng, ${awards} khen thưởng${last === '' ? '' : ` · thao tác cuối lúc ${last}`}`,
  storeChips: {
    empty: 'Trống',
    unopenable: 'Không đọc được',
    behind: 'Cũ hơn nhật ký',
    strange: 'Khác nguồn',
    newer: 'Của bản mới hơn',
  } satisfies Record<Exclude<StoreState, 'well'>, string>,
  acts: (count: number) => `${formatCount(count)} thao tác trong nhật ký`,
  earlier: (count: number) => `và ${formatCount(count)} thao tác trước đó`,
  table: {
    after: 'Sẽ có sau khi khôi phục',
    copy: 'Bản sao',
    journal: 'Nhật ký',
    result: 'Sau khôi phục',
    remembered: 'Nhật ký ghi lần cuối',
    compared: 'So với lần cuối',
    present: 'Đang có trên máy',
    comparedWithPresent: 'So với đang có',
    asPresent: 'bằng nhau',
    equal: 'khớp',
    missing: (written: string) => `thiếu ${written}`,
    more: (written: string) => `hơn ${written}`,
    rows: {
      subjects: 'Đối tượng',
      awards: 'Khen thưởng trong Sổ vàng',
      nominees: 'Đề nghị khen thưởng',
      rounds: 'Phong trào, đợt xét',
      documents: 'Văn bản và tệp kèm',
    },
  },
  restore: (to: string) => `Khôi phục đến ${to}`,
  restoreUpTo: (to: string) => `Khôi phục được đến ${to}`,
  chooseCopy: 'Chọn bản sao khác',
  useCopy: 'Dùng bản này',
  cancel: 'Hủy',
  keep: 'Giữ kho đang có',
  keepHint: 'Kho đang có mở như cũ và được sao lưu ngay; bản sao trước vẫn giữ.',
  hint: 'Kho hỏng được giữ lại, không xóa. Bấm “Dừng” giữa chừng thì không có gì thay đổi.',
  stop: 'Dừng',
  running: 'Đang đưa dữ liệu về máy',
  done: 'Đã đưa dữ liệu về máy',
  proof: (subjects: string, awards: string, to: string) => `${subjects} đối tượng, ${awards} khen thưởng, đủ đến ${to}.`,
  equalProof: 'Số lượng khớp với lần ghi cuối của nhật ký.',
  unequalProof: (lines: readonly string[]) =>
    `▲ Chưa khớp với lần ghi cuối của nhật ký: ${lines.join('; ')}. Bản sao và nhật ký vẫn giữ nguyên trong thư mục.`,
  passedOver: (count: number) => `${formatCount(count)} bản sao mới hơn không dùng được nên đã dùng bản trước đó cùng nhật ký của nó.`,
  stuck: (label: string) =>
    `Dừng ở thao tác “${label}” vì không khớp với dữ liệu trước nó; các thao tác sau chưa đưa vào. Nhật ký vẫn giữ nguyên.`,
  open: 'Mở Sổ Vàng',
  setAside: (folder: string) => `Tệp của kho cũ được cất riêng ở ${folder}.`,
  folder: (label: string) => `Thư mục bản sao: ${label}`,
  openFolder: 'Mở thư mục',
  chooseFolder: 'Chỉ thư mục khác',
  office: (name: string) => (name === '' ? 'cơ quan' : name),
} as const
