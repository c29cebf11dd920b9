/** Words of the typing table. */
export const sheetText = {
  copy: 'Sao chép',
  cut: 'Cắt',
  paste: 'Dán',
  fillDown: 'Điền xuống',
  insertBelow: 'Chèn dòng bên dưới',
  duplicate: 'Nhân bản dòng',
  duplicateRows: (from: number, to: number) => `Nhân bản dòng ${from} đến ${to}`,
  deleteRow: 'Xóa dòng',
  deleteRows: (from: number, to: number) => `Xóa dòng ${from} đến ${to}`,
  number: 'TT',
  useKeysToPaste: 'Không đọc được bộ nhớ tạm từ trình đơn. Hãy bấm Ctrl+V để dán.',
} as const
