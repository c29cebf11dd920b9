import { formatCount } from '@shared/lib/numbers'
import type { FolderLine } from '@shared/checks/dossier/folder'

const states: Readonly<Record<FolderLine['state'], string>> = {
  there: 'Có',
  missing: 'Thiếu',
  other: 'Tài liệu khác',
  nothingAsked: 'Không yêu cầu giấy tờ',
}

/** Words of the folder of dossiers. */
export const folderText = {
  ofRound: 'Lập thư mục hồ sơ',
  ofSubject: 'Lập thư mục hồ sơ này',
  choose: 'Chọn nơi đặt thư mục hồ sơ',
  busy: (done: number, total: number) => `Đang lập… ${done}/${total}`,
  summary: '00 Tóm tắt thành tích.docx',
  list: '01 Danh mục hồ sơ.xlsx',
  listName: 'Danh mục hồ sơ',
  columns: ['TT', 'Họ và tên / Tên tập thể', 'Đề nghị', 'Giấy tờ', 'Tình trạng', 'Tệp trong thư mục', 'Căn cứ'],
  states,
  lost: 'Có ghi, nhưng không còn hoặc đã hỏng nội dung trên máy',
  done: (name: string, files: number, missing: number, lost: number) =>
    [
      `Đã lập “${name}”: ${formatCount(files)} tệp giấy tờ, kèm tóm tắt và danh mục.`,
      missing > 0 ? `Còn thiếu ${missing} giấy tờ.` : '',
      lost > 0 ? `${formatCount(lost)} tệp không còn nội dung trên máy: xem danh mục.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  open: 'Mở thư mục',
} as const
