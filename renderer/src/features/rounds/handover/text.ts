import { formatCount } from '@shared/lib/numbers'

/** Words of handing over and of the register. */
export const handoverText = {
  label: 'Danh sách in giấy khen và chi tiền thưởng',
  /** The number in the register, which a certificate carries: no place in the list. */
  registerNumber: 'Số',
  columns: {
    name: 'Họ và tên / Tên tập thể',
    detail: 'Chức vụ, đơn vị',
    award: 'Hình thức',
    formula: 'Hệ số × lương cơ sở',
    amount: 'Tiền thưởng',
  },
  choose: 'Quyết định',
  draft: '(dự thảo)',
  countedElsewhere: 'đã tính ở danh hiệu khác',
  notIssued: 'Quyết định chưa ban hành: số sổ vàng và tiền thưởng dưới đây là dự kiến.',
  notIssuedNoMoney: 'Quyết định chưa ban hành: số sổ vàng dưới đây là dự kiến, tiền thưởng chưa tính được.',
  struck: (count: number) =>
    `${formatCount(count)} dòng đã bị hủy bỏ sau khi ban hành: không in giấy khen, không chi tiền; quyết định và sổ vàng vẫn ghi lại.`,
  allStruckTitle: 'Không còn ai để in giấy khen, chi tiền',
  total: 'Tổng cộng',
  inWords: 'Bằng chữ',
  source: 'Căn cứ tính',
  fund: 'Nguồn chi',
  payment: 'Chi tiền thưởng',
  emptyTitle: 'Chưa có ai được khen',
  empty: 'Danh sách hiện sau khi có kết quả biểu quyết của Hội đồng.',
  unconfirmed: 'Có mức tiền tính theo quy định chưa xác minh.',
} as const

export const registerText = {
  label: 'Các dòng đã vào sổ vàng',
  registerNumber: 'Số',
  emptyTitle: 'Chưa vào sổ vàng',
  empty: 'Khi ban hành quyết định, từng tập thể, cá nhân, hộ gia đình được ghi vào sổ vàng với số của mình.',
  columns: {
    name: 'Họ và tên / Tên tập thể',
    detail: 'Chức vụ, đơn vị',
    achievement: 'Thành tích',
    prize: 'Tiền thưởng',
    decision: 'Quyết định',
  },
  open: 'Mở sổ vàng',
  title: (count: number) => `${formatCount(count)} dòng trong sổ vàng`,
  number: 'Số',
} as const

/** Words of what is left once a decision is issued. */
export const afterText = {
  title: 'Việc sau khi ban hành',
  left: (done: number, all: number) => (done === all ? 'đã xong' : `xong ${done} / ${all}`),
  steps: { print: 'In giấy khen', pay: 'Chi tiền thưởng', handOver: 'Trao thưởng', file: 'Lưu hồ sơ' },
  done: {
    print: (day: string) => `Đã in ngày ${day}`,
    pay: (day: string) => `Đã chi ngày ${day}`,
    handOver: (day: string) => `Đã trao ngày ${day}`,
  },
  open: {
    print: (count: number) => `${formatCount(count)} giấy khen chưa in`,
    pay: (count: number) => `${formatCount(count)} trường hợp chưa chi`,
    handOver: (count: number) => `${formatCount(count)} trường hợp chưa trao`,
  },
  kept: (count: number, of: number) => `Đã lưu bản chính thức ${formatCount(count)} / ${of} loại văn bản`,
  makeSet: 'Lập văn bản',
  missing: (names: readonly string[]) => `Còn thiếu: ${names.join('; ')}`,
  mark: { print: 'Ghi đã in', pay: 'Ghi đã chi', handOver: 'Ghi đã trao' },
  day: { print: 'Ngày đã in', pay: 'Ngày đã chi', handOver: 'Ngày đã trao' },
  save: 'Ghi',
  unmark: 'Bỏ ghi nhận',
  unmarkOf: (step: string) => `Bỏ ghi nhận: ${step}`,
  chooseDay: 'Chọn ngày.',
  notYet: 'Ngày này chưa đến: chỉ ghi việc đã làm.',
  print: 'In giấy khen',
  head: { print: 'In giấy khen', pay: 'Ghi chi tiền thưởng', handOver: 'Ghi trao thưởng', file: 'Lập văn bản còn thiếu' },
  beforeDecision: 'Ngày này không thể trước ngày quyết định.',
  isDone: 'Đã xong',
  isOpen: 'Chưa xong',
} as const
