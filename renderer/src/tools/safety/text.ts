import { keptLimitMb } from '@shared/ipc/pickKinds'
import { formatCount } from '@shared/lib/numbers'

/** Words of backing up and restoring. */
export const safetyText = {
  making: 'Đang sao lưu toàn bộ dữ liệu',
  checking: 'Đang mở thử và đối chiếu bản sao lưu',
  missingFiles: (count: number) =>
    `Thiếu ${formatCount(count)} tệp (tệp đính kèm, nhật ký năm đã đóng): không còn trên máy này nên bản sao cũng không có. Mở Thiết lập › Sức khỏe dữ liệu, bấm “Kiểm tra ngay” để biết tệp nào và cách bù.`,
  byHand: (fileNames: readonly string[]) =>
    `Nhật ký năm đã đóng trong ${fileNames.map((name) => `“${name}”`).join(', ')} quá lớn (trên ${keptLimitMb} MB) nên không nằm trong bản sao: hãy tự chép tệp ấy kèm theo.`,
  made: (rows: string, fileName: string) => `Đã sao lưu ${rows} bản ghi vào “${fileName}”, đã mở thử và đối chiếu.`,
  madeSealed: (rows: string, fileName: string) =>
    `Đã sao lưu ${rows} bản ghi vào “${fileName}”, có mã hóa, đã mở thử và đối chiếu. Mở lại cần mật khẩu hoặc mã khôi phục.`,
  fileName: (office: string, stamp: string) => `Sao luu So Vang${office === '' ? '' : ` - ${office}`} - ${stamp}.svbackup`,
  practiceName: 'Du lieu mau',
  differences: {
    title: 'Nếu khôi phục bản này',
    added: 'Mới',
    changed: 'Đổi',
    gone: 'Mất',
    none: 'Bản này giống hệt dữ liệu đang có.',
    older: 'Bản này do phiên bản Sổ Vàng cũ ghi, nên không so được từng bản ghi với dữ liệu đang có.',
  },
  restore: {
    title: 'Khôi phục từ bản sao lưu',
    lead: 'Chọn tệp sao lưu (.svbackup). Chương trình kiểm tra cả tệp trước, rồi cho xem bên trong có gì.',
    pick: 'Chọn tệp sao lưu',
    pickAnother: 'Chọn tệp khác',
    reading: 'Đang kiểm tra tệp sao lưu',
    office: 'Cơ quan',
    madeAt: 'Sao lưu lúc',
    files: 'Tệp mang theo',
    profile: 'Loại dữ liệu',
    appVersion: 'Phiên bản Sổ Vàng',
    profiles: { real: 'Dữ liệu của cơ quan', practice: 'Dữ liệu mẫu' },
    noOffice: 'chưa thiết lập',
    counts: {
      subjects: 'Đối tượng',
      movements: 'Phong trào',
      rounds: 'Đợt xét',
      nominees: 'Đề nghị khen thưởng',
      awards: 'Dòng sổ vàng',
      documents: 'Văn bản',
    },
    warning:
      'Dữ liệu đang mở sẽ được thay bằng bản sao lưu này. Trước khi thay, dữ liệu hiện nay được cất lại; hoàn tác được đến lần sao lưu sau.',
    firstHere: 'Máy này chưa có dữ liệu của cơ quan: bản sao lưu này trở thành dữ liệu của máy.',
    warningPractice: 'Dữ liệu mẫu đang mở sẽ được thay bằng bản sao lưu này; hoàn tác được đến lần khôi phục sau.',
    mixed: 'Đây là bản sao lưu của dữ liệu mẫu, không phải dữ liệu của cơ quan. Không khôi phục vào đây được.',
    mixedPractice: 'Đây là bản sao lưu dữ liệu của cơ quan. Hãy chuyển về dữ liệu của cơ quan rồi khôi phục.',
    confirm: 'Khôi phục bản này',
    cancel: 'Hủy',
    restoring: 'Đang khôi phục dữ liệu',
    act: (when: string) => `Khôi phục bản sao lúc ${when}`,
    done: (rows: string) => `Đã khôi phục ${rows} bản ghi.`,
  },
  withoutCopy: {
    title: 'Chưa cất được dữ liệu đang có',
    noPlace: 'Máy này chưa có nơi giữ bản sao.',
    ask: (why: string) =>
      `Dữ liệu đang có chưa vào bản sao nào. ${why}\nNếu vẫn khôi phục, “Hoàn tác khôi phục” ở dòng cuối màn hình trở lại được dữ liệu này, nhưng chỉ đến lần sao lưu sau. Nên sửa chỗ giữ bản sao trước rồi khôi phục.`,
    goOn: 'Vẫn khôi phục',
  },
} as const
