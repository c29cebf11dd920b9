import type { Initiative } from '@shared/domain/initiative/types'
import type { Route } from '@shared/domain/round/types'
import { formatCount } from '@shared/lib/numbers'

const recognitions = { unit: 'cấp cơ sở', upper: 'cấp tỉnh', nation: 'toàn quốc' } as const

/** Words of a line's dossier. */
export const dossierText = {
  title: 'Hồ sơ',
  counted: (has: number, all: number) => `Có ${has}/${all} giấy tờ`,
  nothingAsked: 'Danh mục không đòi giấy tờ nào cho hình thức này.',
  has: 'Có',
  lacks: 'Thiếu',
  attach: 'Đính kèm',
  attachTo: (paper: string) => `Đính kèm ${paper}`,
  drop: 'Bấm Đính kèm, hoặc kéo tệp thả vào dòng giấy tờ.',
  oneFile: 'Thả từng tệp một vào đúng dòng giấy tờ.',
  unread: 'chưa xác minh',
  receivedOn: 'Ngày nhận hồ sơ',
  newLaw: 'Áp dụng quy định mới có lợi hơn',
  route: 'Căn cứ đề nghị',
  noRoute: 'Chưa chọn',
  routes: {
    campaign: 'Phong trào thi đua',
    achievement: 'Thành tích nổi bật, đột xuất',
    contribution: 'Đóng góp',
    merit: 'Công trạng nhiều năm',
  } satisfies Record<Route, string>,
  period: 'Thời gian lập thành tích',
  periodFrom: 'Từ ngày',
  periodTo: 'Đến hết ngày',
  periodBackwards: 'Phải từ ngày bắt đầu trở đi.',
  roundPeriod: (from: string, to: string) => `Để trống là theo đợt xét: từ ${from} đến hết ${to}.`,
  noPeriod: 'Đợt xét chưa ghi thời gian lập thành tích: ghi ở đây cho đề nghị này, hoặc sửa thông tin đợt xét.',
  grounds: 'Khen thưởng trước đây làm căn cứ',
  ground: (award: string, year: number, symbol: string) => [award, `năm ${year}`, symbol].filter((part) => part !== '').join(' · '),
  proposeGrounds: (count: number) => `Lấy ${formatCount(count)} khen thưởng trong thời gian ấy`,
  initiative: (title: string, recognised: Initiative['recognisedBy'], symbol: string, others: number) =>
    [
      title,
      recognised === null ? 'chưa được công nhận' : `công nhận ${recognitions[recognised]}`,
      symbol,
      others > 0 ? `cùng ${others} tác giả khác` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
  initiatives: 'Sáng kiến, đề tài làm căn cứ',
  report: 'Soạn báo cáo thành tích',
  ofRound: 'Hồ sơ của đợt',
  nothingLacked: 'Không thiếu giấy tờ nào theo Danh mục.',
  nothingAskedOfAll: 'Danh mục không đòi giấy tờ nào cho các hình thức của đợt này.',
  lacked: (paper: string, lines: number) => `✕ Thiếu ${paper}: ${formatCount(lines)} đề nghị`,
  reports: 'Soạn tóm tắt, báo cáo thành tích',
  request: (units: number) => `Đề nghị bổ sung ${formatCount(units)} đơn vị`,
  requests: {
    title: 'Đề nghị bổ sung hồ sơ',
    text: (units: number, papers: number) =>
      `${units} công văn, mỗi đơn vị một công văn, nêu ${papers} giấy tờ còn thiếu của từng đề nghị.`,
    lateFrom: 'Gửi bổ sung trước ngày',
    number: 'Số công văn (số đầu tiên)',
    numberHint: 'Để trống nếu văn thư cấp số; các công văn sau lấy số kế tiếp.',
    numberWrong: 'Ghi số nguyên dương.',
    date: 'Ngày công văn',
    make: 'Soạn công văn',
    cancel: 'Hủy',
  },
  giveBack: 'Trả hồ sơ',
  reason: 'Lý do trả',
  lackReason: (papers: readonly string[]) => `Thiếu: ${papers.join('; ')}.`,
  reasonNeeded: 'Cần lý do trả hồ sơ.',
  confirm: 'Ghi đã trả',
  cancel: 'Hủy',
  returned: (count: number) => `Hồ sơ đã trả: ${formatCount(count)}`,
  returnedOn: (day: string, reason: string) => `Trả ngày ${day}: ${reason}`,
  slips: 'Phiếu trả hồ sơ: phiếu đã ký giữ nguyên như đã ký, kể cả khi nhận lại hồ sơ.',
  slip: (sender: string, count: number) => `${sender}: ${formatCount(count)} hồ sơ`,
  receive: 'Nhận lại',
  receiveOf: (name: string) => `Nhận lại hồ sơ của ${name}`,
} as const
