/** Words of the confirmation of a subject's awards. */
export const extractText = {
  open: 'Lập giấy xác nhận',
  title: (name: string) => `Giấy xác nhận khen thưởng: ${name}`,
  choose: 'Các lần khen thưởng ghi vào giấy',
  line: (award: string, symbol: string, day: string) => `${award}, số ${symbol} ngày ${day}`,
  purpose: 'Cấp để làm gì',
  purposeHint: 'Ví dụ: bổ sung hồ sơ xét thăng hạng. Để trống thì ghi theo đề nghị của người được xác nhận.',
  number: 'Số giấy xác nhận',
  numberWrong: 'Ghi số nguyên dương, hoặc để trống khi còn là dự thảo.',
  date: 'Ngày ký',
  signer: 'Người ký',
  noneChosen: 'Chọn ít nhất một lần khen thưởng.',
  make: 'Lập văn bản',
  cancel: 'Hủy',
} as const
