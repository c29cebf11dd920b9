import { formatCount } from '@shared/lib/numbers'
/** Words of attached files. */
export const attachmentsText = {
  title: 'Tệp đính kèm',
  add: 'Thêm tệp',
  none: 'Chưa có. Báo cáo thành tích, minh chứng, bản quét: PDF, Word, Excel, ảnh; mỗi tệp không quá 20 MB.',
  facts: (day: string, size: string) => `nhận ngày ${day} · ${size}`,
  name: 'Tên gọi',
  nameOf: (fileName: string) => `Tên gọi của tệp ${fileName}`,
  save: (fileName: string) => `Lưu bản sao ${fileName}`,
  saveShort: 'Lưu bản sao',
  saved: (fileName: string) => `Đã lưu bản sao “${fileName}”.`,
  remove: (fileName: string) => `Bỏ tệp ${fileName}`,
  added: (fileName: string) => `Đã đính kèm “${fileName}”.`,
  addedMany: (rows: number, files: number) => `Đã đính kèm ${formatCount(files)} tệp cho ${rows} chỗ trong hồ sơ.`,
  present: (fileName: string) => `“${fileName}” đã có ở đúng chỗ này, từng byte như nhau: không ghi lần nữa.`,
  unreadable: (fileName: string) => `Không đọc được “${fileName}”: đó có thể là thư mục, lối tắt hoặc tệp đang bị khóa.`,
  wrongKind: (fileName: string) => `“${fileName}” không phải tệp PDF, Word, Excel hoặc ảnh nên không đính kèm được.`,
  empty: (fileName: string) => `“${fileName}” là tệp trống nên không đính kèm được.`,
  tooLarge: (fileName: string, limitMb: number) => `“${fileName}” lớn hơn ${limitMb} MB nên không đính kèm được.`,
  missing: (fileName: string) =>
    `Không còn nội dung của “${fileName}” trên máy này. Hãy khôi phục từ bản sao lưu có tệp ấy, hoặc đính kèm lại.`,
  damaged: (fileName: string) => `Nội dung của “${fileName}” trên máy đã hỏng. Hãy khôi phục từ bản sao lưu có tệp ấy, hoặc đính kèm lại.`,
  close: 'Đóng',
} as const
