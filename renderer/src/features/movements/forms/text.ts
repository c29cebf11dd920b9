import type { FormNote, FormRefusal, RowTrouble } from '@shared/forms/notes'
import { formatCount } from '@shared/lib/numbers'
import { shortened } from '@shared/lib/text'

const quoted = (text: string): string => `“${shortened(text, 80)}”`
/** The first of many labels, and how many more there are. */
const someOf = (labels: readonly string[], most = 5): string =>
  labels.length <= most ? labels.join('; ') : `${labels.slice(0, most).join('; ')} và ${formatCount(labels.length - most)} ô khác`
const troubles: Record<RowTrouble, string> = {
  noName: 'không có tên',
  onlyName: 'chỉ có tên, không ghi đăng ký gì',
  repeated: 'trùng với một dòng ở trên',
  nameUnreadable: 'tên bị lỗi phông hoặc mất chữ',
  noText: 'không có nội dung',
}

/** Words around forms that are given out and come back. */
export const formText = {
  give: 'Phát mẫu',
  receive: 'Nhận tệp',
  eachUnit: (count: number) => `Mỗi đơn vị một mẫu, ghi sẵn tên (${formatCount(count)} tệp)`,
  oneForAll: 'Một mẫu chung, đơn vị tự ghi tên',
  chooseFolder: 'Chọn thư mục để lưu các mẫu',
  given: (count: number) => `Đã lưu ${formatCount(count)} mẫu. Gửi cho các đơn vị, nhận lại rồi thả vào đây.`,
  dropHere: 'Thả tệp vào đây để nhận',
  reviewTitle: (count: number) => `Nhận ${formatCount(count)} tệp`,
  reviewHint: 'Chưa có gì được ghi. Xem từng tệp, chọn đơn vị nếu chương trình chưa nhận ra, rồi bấm Nhận.',
  unit: 'Đơn vị',
  unitNeeded: 'Chưa biết tệp này của đơn vị nào. Hãy chọn.',
  written: (name: string) => `Trong tệp ghi: “${name}”`,
  clear: 'Đọc được trọn vẹn, không có gì cần xem.',
  take: (count: number) => (count === 1 ? 'Nhận 1 tệp' : `Nhận ${formatCount(count)} tệp`),
  cancel: 'Hủy',
  leaveOut: 'Không nhận tệp này',
  twice: 'Hai tệp cùng một đơn vị: chỉ nhận tệp được chọn, tệp kia để lại.',
  refusal: (refusal: FormRefusal): string =>
    refusal.code === 'empty'
      ? 'Mẫu chưa được điền: không có dòng nào để nhận.'
      : 'Tệp này không phải mẫu đã phát: không thấy bảng với các cột của mẫu. Hãy mở tệp xem lại, hoặc phát lại mẫu.',
  note: (note: FormNote): string => {
    switch (note.code) {
      case 'sheetRenamed':
        return `Trang tính đã đổi tên: “${note.was}” thành “${note.is}”. Vẫn đọc.`
      case 'otherSheets':
        return `Tệp còn trang tính khác, không đọc: ${note.names.join(', ')}.`
      case 'columnsMoved':
        return 'Các cột đã đổi chỗ. Đọc theo tên cột.'
      case 'columnMissing':
        return `Thiếu cột “${note.title}”.`
      case 'columnAdded':
        return `Cột thêm “${note.title}” ${note.filled === 0 ? 'để trống' : `(${formatCount(note.filled)} ô có chữ)`}, không đọc.`
      case 'cellBeside':
        return `Dòng ${note.row}: chữ ghi ngoài các cột của mẫu, không đọc: ${quoted(note.text)}.`
      case 'formulaOpen':
        return `${formatCount(note.count)} ô là công thức chưa có kết quả nên không đọc được. Mở tệp bằng Excel, lưu lại rồi nhận lại.`
      case 'codeLost':
        return 'Mã phiếu đã mất; tìm đơn vị theo tên ghi trong tệp.'
      case 'otherYear':
        return `Mẫu này phát cho năm ${note.year}.`
      case 'rowAdded':
        return `Dòng ${note.row} do đơn vị thêm: ${quoted(note.text)}.`
      case 'rowHidden':
        return `Dòng ${note.row} bị ẩn hoặc gạch ngang, không đọc: ${quoted(note.text)}.`
      case 'rowUnread':
        return `Dòng ${note.row} không nhận (${troubles[note.why]}): ${quoted(note.text)}.`
      case 'awardUnread':
        return `Dòng ${note.row}: ${quoted(note.text)} không có trong Danh mục; giữ nguyên chữ, chưa đối chiếu được với sổ vàng.`
      case 'namesakes':
        return `Dòng ${note.row}: có nhiều người tên ${quoted(note.text)}; chưa nối với hồ sơ nào.`
      case 'numberUnread':
        return `Dòng ${note.row}, ${note.label}: ${quoted(note.text)} không phải một con số; giữ nguyên chữ, không cộng.`
      case 'blank':
        return `${note.labels.length} ô còn trống: ${someOf(note.labels)}. Ô trống không tính là 0 khi tổng hợp.`
      case 'rowMissing':
        return `Mẫu nhận lại thiếu dòng: ${note.labels.join('; ')}.`
      case 'pointsRefused':
        return note.max === null
          ? `Dòng ${note.row}, ${note.label}: ${quoted(note.text)} không nhận được là điểm; ô này để trống.`
          : `Dòng ${note.row}, ${note.label}: ${quoted(note.text)} vượt điểm tối đa ${String(note.max).replace('.', ',')}; không nhận, ô này để trống.`
      case 'maximumChanged':
        return `Dòng ${note.row}, ${note.label}: đơn vị đổi điểm tối đa “${note.was}” thành “${note.is}”. Vẫn tính theo “${note.was}”.`
      case 'rowForeign':
        return `Dòng ${note.row} không có trong bảng tiêu chí, không nhận: ${quoted(note.text)}.`
      case 'dayUnread':
        return `Ngày tính số liệu ${quoted(note.text)} không đọc được.`
    }
  },
} as const
