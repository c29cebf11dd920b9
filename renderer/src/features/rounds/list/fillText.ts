import { formatCount } from '@shared/lib/numbers'

/** Words of filling cells that lines leave blank. */
export const fillText = {
  open: 'Điền ô trống',
  hint: 'Điền đơn vị, thành tích, nơi đề nghị cho các dòng còn trống; đề xuất Ông, Bà theo tên đệm',
  title: 'Điền cho các dòng còn trống',
  fields: { unit: 'Đơn vị', achievement: 'Thành tích', proposedBy: 'Nơi đề nghị' },
  blanks: (count: number) => (count === 0 ? 'Không có dòng nào trống.' : `${formatCount(count)} dòng còn trống; dòng đã ghi giữ nguyên.`),
  honorifics: (count: number) => `Ông, Bà đề xuất cho ${formatCount(count)} dòng`,
  proposed: 'Đoán theo tên đệm (Văn, Thị…), chưa chắc đúng: bỏ chọn dòng nào sai rồi ghi tay.',
  noProposal: 'Không có dòng nào đoán được theo tên đệm.',
  takeAll: 'Chọn tất cả',
  takeNone: 'Bỏ chọn',
  chosen: (taken: number, all: number) => `Đã chọn ${formatCount(taken)}/${formatCount(all)}`,
  mark: '(đề xuất)',
  fill: 'Điền',
  cancel: 'Hủy',
  act: (count: number) => `Điền ô trống, ${formatCount(count)} dòng`,
} as const
