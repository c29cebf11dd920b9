import { formatCount } from '@shared/lib/numbers'
import type { HealthCode } from '@renderer/data/backup'

/** Words of Sức khỏe dữ liệu. */
export const healthText = {
  check: 'Kiểm tra ngay',
  checking: 'Đang xem lại toàn bộ dữ liệu',
  never: 'Chưa kiểm tra lần nào. Chương trình tự kiểm tra mỗi tháng một lần, và khi lần trước không đóng đúng cách.',
  last: (when: string, rows: string, seconds: string) => `Lần gần nhất: ${when}, ${rows} bản ghi trong ${seconds} giây.`,
  well: 'Không thấy chỗ nào sai',
  wellText: 'Mọi bản ghi đúng dạng, mọi liên kết còn nguyên, Sổ vàng khớp với quyết định đã ký, các tệp đi kèm còn đủ.',
  uncounted: 'Lúc kiểm tra, nhật ký chưa ghi được nên chưa đối chiếu số lượng với nhật ký. Mở lại được thư mục thì kiểm tra lại.',
  found: (count: number) => `${formatCount(count)} chỗ cần xem`,
  said: {
    well: (rows: string) => `Đã kiểm tra sức khỏe dữ liệu: ${rows} bản ghi, không thấy chỗ nào sai.`,
    found: (count: number) =>
      `Kiểm tra sức khỏe dữ liệu thấy ${formatCount(count)} chỗ cần xem. Mở Thiết lập › Sức khỏe dữ liệu để xem và sửa.`,
  },
  more: (count: number) => `và ${formatCount(count)} chỗ nữa`,
  toCopies: 'So với các bản sao',
  mended: (count: number) => `Đã sửa ${formatCount(count)} chỗ. Hoàn tác được bằng Ctrl+Z.`,
  kinds: {
    row: {
      title: 'Bản ghi không đúng dạng',
      why: 'Có ô không như chương trình ghi, có thể do tệp hỏng hoặc chương trình khác ghi vào.',
      cure: 'So với một bản sao còn đúng rồi khôi phục bản ấy.',
    },
    link: {
      title: 'Bản ghi trỏ đến chỗ không còn',
      why: 'Bản ghi nói về một đối tượng, đợt xét hay phong trào không còn trong dữ liệu.',
      cure: 'Bỏ các bản ghi này (hoàn tác được), hoặc khôi phục bản sao còn đủ cả hai.',
    },
    unsigned: {
      title: 'Văn bản đã ban hành thiếu bản đã ký',
      why: 'Nội dung lúc ký không còn, nên không in lại đúng như đã ký được.',
      cure: 'Khôi phục bản sao còn đủ, hoặc đưa văn bản trở lại dự thảo rồi ban hành lại.',
    },
    awardMissing: {
      title: 'Thiếu dòng trong Sổ vàng',
      why: 'Quyết định đã ký có người này, Sổ vàng thì không.',
      cure: 'Ghi lại vào Sổ vàng đúng như quyết định đã ký.',
    },
    awardDiffers: {
      title: 'Sổ vàng khác quyết định đã ký',
      why: 'Dòng trong Sổ vàng không còn đúng như văn bản đã ký, mà không có quyết định đính chính nào.',
      cure: 'Trả dòng ấy về đúng như đã ký. Nếu văn bản ký sai thì lập quyết định đính chính.',
    },
    awardStrange: {
      title: 'Dòng Sổ vàng không có trong quyết định',
      why: 'Sổ vàng ghi theo một quyết định không có người này.',
      cure: 'Mở Sổ vàng xem dòng ấy: gạch bỏ kèm lý do nếu là nhầm, hoặc khôi phục bản sao còn đúng.',
    },
    counts: {
      title: 'Số lượng khác với nhật ký',
      why: 'Nhật ký đếm được một số khác: có bản ghi thêm hoặc mất mà không qua thao tác nào.',
      cure: 'So với bản sao gần nhất để thấy tên bản ghi thừa hoặc thiếu.',
    },
    file: {
      title: 'Thiếu tệp đi kèm dữ liệu',
      why: 'Dòng tên tệp còn, nội dung tệp không còn trên máy này: không mở, không sao lưu được.',
      cure: 'Tệp đính kèm: đính kèm lại tệp gốc. Nhật ký năm đã đóng: mở Nhật ký › Các năm, bấm “Xem” rồi chọn tệp .svnhatky đã lưu khi đóng, chương trình giữ lại tệp ấy. Hoặc khôi phục từ tệp sao lưu (.svbackup) còn mang tệp.',
    },
    log: {
      title: 'Nhật ký không liền mạch',
      why: 'Có trang nhật ký thiếu, sai thứ tự hoặc đã bị sửa: mã kiểm tra không khớp.',
      cure: 'So với một bản sao còn đúng rồi khôi phục bản ấy.',
    },
  } satisfies Record<HealthCode, { readonly title: string; readonly why: string; readonly cure: string }>,
  countLine: (table: string, journal: string, here: string) => `${table}: nhật ký ${journal}, kho ${here}`,
  acts: {
    mend: 'Ghi Sổ vàng đúng như đã ký',
    remove: 'Bỏ bản ghi trỏ đến chỗ không còn',
    openRegister: 'Mở Sổ vàng',
  },
} as const
