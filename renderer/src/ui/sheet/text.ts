import { formatCount } from '@shared/lib/numbers'

/** Words of the typing table. */
export const sheetText = {
  copy: 'Sao chép',
  cut: 'Cắt',
  paste: 'Dán',
  fillDown: 'Điền xuống',
  insertAbove: 'Chèn dòng bên trên',
  insertBelow: 'Chèn dòng bên dưới',
  moveUp: 'Chuyển dòng lên',
  moveDown: 'Chuyển dòng xuống',
  dragRow: 'Kéo để chuyển dòng (hoặc Alt+↑, Alt+↓)',
  fillRight: 'Điền sang phải',
  pasting: (done: number, total: number) => `Đang dán ${formatCount(done)}/${formatCount(total)} dòng`,
  sortBy: (column: string) => `Xếp theo ${column}`,
  resize: (column: string) => `Kéo để đổi độ rộng cột ${column}; bấm đúp để trở lại`,
  changedElsewhere: (column: string, text: string) => `Ô ${column} vừa được sửa ở cửa sổ khác thành “${text}”. Đang giữ điều vừa gõ ở đây.`,
  takeElsewhere: 'Lấy bản kia',
  goneElsewhere: (text: string) => `Dòng đang gõ đã bị xóa ở cửa sổ khác. Chữ vừa gõ: “${text}”.`,
  duplicate: 'Nhân bản dòng',
  duplicateRows: (from: number, to: number) => `Nhân bản dòng ${from} đến ${to}`,
  deleteRow: 'Xóa dòng',
  deleteRows: (from: number, to: number) => `Xóa dòng ${from} đến ${to}`,
  number: 'TT',
  closedCell: 'Ô này chỉ để đọc, chữ vừa gõ không được ghi. Bấm Tab để sang ô gõ được.',
  pastedByName: (count: number) => `Đã dán ${formatCount(count)} dòng theo tên, không theo thứ tự.`,
  nameNotHere: (line: number, name: string) =>
    `Chưa dán gì: dòng ${formatCount(line)} của khối dán ghi tên “${name}”, bảng đang hiện không có tên ấy. Hãy bỏ dòng ấy, hoặc chỉ sao chép cột cần dán.`,
  nameTwice: (line: number, name: string) =>
    `Chưa dán gì: trong bảng có hơn một “${name}” (dòng ${formatCount(line)} của khối dán). Hãy ghi riêng những người trùng tên, hoặc chỉ sao chép cột cần dán.`,
  noRoom: (left: number) => `Bảng hết dòng: ${formatCount(left)} dòng cuối của khối dán không có chỗ, chưa được ghi.`,
  refused: (cells: number) =>
    `${formatCount(cells)} ô của khối dán rơi vào ô chỉ để đọc hoặc ra ngoài bảng, không được ghi. Ctrl+Z để bỏ cả lần dán.`,
  useKeysToPaste: 'Không đọc được bộ nhớ tạm từ trình đơn. Hãy bấm Ctrl+V để dán.',
} as const
