import { numberText } from '@shared/domain/scoring/points'
import { isRoundTotal, type TableProblem } from '@shared/domain/scoring/tables'
import type { CriterionSort, ScoreQuota } from '@shared/domain/scoring/types'

const countsNoBands = 'Xếp hạng theo số lượng không có mức xếp loại theo điểm: hãy bỏ các mức.'

/** Words of the table of criteria while it is prepared. */
export const editorText = {
  title: (group: string) => `Bảng tiêu chí chấm điểm: ${group}`,
  hint: 'Mỗi tiêu chí của kế hoạch một dòng. Đặt điểm tối đa, thêm điểm thưởng, điểm trừ nếu có; khi khóa tiêu chí, lời văn của kế hoạch lúc ấy được giữ nguyên.',
  sheet: 'Các tiêu chí chấm điểm',
  criterion: 'Tiêu chí',
  short: 'Tên ngắn',
  sort: 'Loại',
  max: 'Điểm tối đa',
  weight: 'Hệ số',
  evidence: 'Minh chứng phải nộp',
  sorts: { base: 'Chuẩn', bonus: 'Thưởng', minus: 'Trừ' } satisfies Record<CriterionSort, string>,
  addBonus: 'Thêm điểm thưởng',
  addMinus: 'Thêm điểm trừ',
  addBase: 'Thêm tiêu chí',
  newText: { base: 'Tiêu chí khác', bonus: 'Điểm thưởng', minus: 'Điểm trừ' } satisfies Record<CriterionSort, string>,
  remove: 'Bỏ dòng đang chọn',
  ofPlan: 'Tiêu chí của kế hoạch được sửa, bỏ ở tab Kế hoạch.',
  textNeeded: 'Tiêu chí phải có lời văn.',
  maxNeeded: 'Điểm tối đa là số lớn hơn 0, nhiều nhất hai chữ số sau dấu phẩy.',
  weightNeeded: 'Hệ số là số lớn hơn 0, nhiều nhất hai chữ số sau dấu phẩy.',
  sortNeeded: 'Ghi Chuẩn, Thưởng hoặc Trừ.',
  total: (base: number, bonus: number, minus: number, open: number) =>
    [
      isRoundTotal(base) || open > 0 ? `Tổng điểm chuẩn ${numberText(base)}` : `▲ Tổng điểm chuẩn ${numberText(base)}, không tròn 100`,
      ...(bonus > 0 ? [`thưởng đến ${numberText(bonus)}`] : []),
      ...(minus > 0 ? [`trừ đến ${numberText(minus)}`] : []),
      ...(open > 0 ? [`${open} tiêu chí chưa có điểm tối đa`] : []),
    ].join(' · '),
  counted: (criteria: number, open: number) =>
    [`${criteria} tiêu chí xếp theo số lượng`, ...(open > 0 ? [`${open} tiêu chí chưa có điểm tối đa`] : [])].join(' · '),
  ranking: 'Cách xếp hạng',
  countsNoBands,
  rankings: { points: 'Theo tổng điểm', counts: 'Theo số lượng, lần lượt từ tiêu chí đầu' },
  countsHint:
    'Mỗi ô ghi số lượng, không cộng lại: tiêu chí thứ nhất quyết định trước, bằng nhau mới xét tiêu chí tiếp theo. Cột Điểm tối đa là số lớn nhất được ghi.',
  bonusMax: 'Điểm thưởng cộng lại tối đa',
  bonusMaxHint: 'Để trống nếu không giới hạn',
  split: 'Chia đều',
  splitTotal: 'Tổng để chia',
  bands: 'Xếp loại và chỉ tiêu',
  bandsHint: 'Điểm “từ” được tính vào mức ấy. Chỉ tiêu chỉ nhắc khi vượt, không tự loại đơn vị nào.',
  band: 'Mức',
  from: 'Từ điểm',
  quota: 'Tối đa (số hoặc %)',
  rounding: 'Làm tròn',
  basis: 'Căn cứ',
  roundings: { down: 'xuống', nearest: 'gần nhất', up: 'lên' } satisfies Record<ScoreQuota['rounding'], string>,
  addBand: 'Thêm mức',
  removeBand: (name: string) => `Bỏ mức ${name}`,
  dueOn: 'Chấm xong trước hết ngày (có thể để trống)',
  problem: (problem: TableProblem): string => {
    switch (problem.code) {
      case 'noCriteria':
        return 'Chưa có tiêu chí nào.'
      case 'noBase':
        return 'Phải có ít nhất một tiêu chí loại Chuẩn.'
      case 'noMaximum':
        return 'Có tiêu chí chưa có điểm tối đa.'
      case 'bandTwice':
        return `Mức “${problem.name}” trùng tên hoặc trùng điểm với mức khác.`
      case 'percentOver':
        return 'Chỉ tiêu không quá 100%.'
      case 'countsOnlyBase':
        return 'Xếp hạng theo số lượng chỉ dùng tiêu chí loại Chuẩn, hệ số 1.'
      case 'countsNoBands':
        return countsNoBands
      case 'quotaWithoutBand':
        return 'Có chỉ tiêu không thuộc mức xếp loại nào.'
    }
  },
  notSaved: 'Dòng có ô đỏ chưa được lưu.',
} as const
