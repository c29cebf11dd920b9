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
  useKeysToPaste: 'Không đọc được bộ nhớ tạm từ trình đơn. Hãy bấm Ctrl+V để dán.',
} as const
