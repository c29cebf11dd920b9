import type { Registration } from '@shared/domain/registration/types'
import type { Outcome, UnitRegistrations } from '@shared/domain/registration/rules'
import { shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatCount } from '@shared/lib/numbers'

/** Words of the registrations of a movement. */
export const registrationText = {
  year: 'Năm đăng ký',
  yearOption: (year: number) => `Năm ${year}`,
  stands: 'Đăng ký của các đơn vị',
  all: 'Tất cả',
  states: {
    none: 'Chưa đăng ký',
    received: 'Đã đăng ký',
    partly: 'Trả lại một phần',
    returned: 'Đã trả lại',
    ended: 'Đơn vị đã kết thúc',
  } satisfies Record<UnitRegistrations['state'], string>,
  count: (count: number) => (count === 0 ? '' : `${formatCount(count)} đăng ký`),
  endedOn: (on: CalendarDate) => `Đơn vị đã kết thúc ngày ${shortDate(on)}.`,
  foot: (units: number, owing: number, rows: number) => `${units}/${formatCount(owing)} đơn vị đã đăng ký · ${formatCount(rows)} đăng ký`,
  achieved: (reached: number, rows: number, unknown: number) =>
    `Theo sổ vàng: đạt ${reached}/${rows}${unknown === 0 ? '' : ` · chưa đối chiếu được ${unknown}`}`,
  noUnits: 'Chưa chọn đơn vị tham gia, nên chưa biết ai đăng ký.',
  toUnits: 'Chọn đơn vị',
  list: 'Danh sách đăng ký',
  withOutcomes: 'Kèm kết quả cuối năm',
  choose: 'Chọn một đơn vị để xem, thêm hoặc trả lại đăng ký. Tệp đơn vị gửi về thì thả vào đây.',
  empty: 'Đơn vị chưa đăng ký gì.',
  add: 'Thêm đăng ký',
  edit: 'Sửa',
  remove: 'Bỏ',
  giveBack: 'Trả lại',
  takeAgain: 'Nhận lại',
  giveBackAll: 'Trả lại cả đơn vị',
  reason: (words: string) => `Lý do: ${words}`,
  receivedOn: (on: CalendarDate) => `nhận ngày ${shortDate(on)}`,
  outcome: (outcome: Outcome | undefined): string => {
    switch (outcome?.outcome) {
      case 'achieved':
        return `Đạt: QĐ ${outcome.award.decisionSymbol}`
      case 'other':
        return `Được ${outcome.award.awardName}`
      case 'none':
        return 'Chưa có trong sổ vàng'
      default:
        return 'Chưa đối chiếu được'
    }
  },
  unlinked: 'chưa nối với hồ sơ',
  fileFacts: (rows: number) => `${formatCount(rows)} đăng ký`,
  fileTitle: (unit: string, year: number) => `Đăng ký thi đua năm ${year} của ${unit}`,
  formName: (unit: string, year: number) => `Mẫu đăng ký thi đua ${year}${unit === '' ? '' : ` ${unit}`}.xlsx`,
  taken: (added: number, changed: number, kept: number) =>
    `Đã nhận: ${formatCount(added)} đăng ký mới${changed === 0 ? '' : `, ${changed} sửa theo tệp`}${kept === 0 ? '' : `, ${kept} đã có không nhắc lại trong tệp nên giữ nguyên`}.`,
  table: (year: number) => `Đăng ký thi đua ${year}`,
  columns: {
    unit: 'Đơn vị',
    name: 'Họ và tên, tập thể',
    post: 'Chức vụ',
    title: 'Danh hiệu, hình thức',
    target: 'Chỉ tiêu, mục tiêu',
    initiative: 'Sáng kiến',
    state: 'Tình trạng',
    outcome: 'Kết quả',
  },
  dialog: {
    add: (unit: string) => `Thêm đăng ký của ${unit}`,
    edit: (name: string) => `Sửa đăng ký của ${name}`,
    who: 'Người, tập thể đăng ký',
    whoHint: 'Chọn hồ sơ đã có để cuối năm đối chiếu được với sổ vàng, hoặc gõ tên.',
    post: 'Chức vụ',
    award: 'Danh hiệu, hình thức',
    noAward: 'Không đăng ký danh hiệu',
    otherAward: (title: string) => `Theo lời đơn vị: ${title}`,
    target: 'Chỉ tiêu, mục tiêu phấn đấu',
    initiative: 'Sáng kiến dự kiến',
    nameNeeded: 'Hãy nhập tên người hoặc tập thể.',
    whatNeeded: 'Hãy chọn danh hiệu, hoặc ghi chỉ tiêu, sáng kiến.',
    save: 'Ghi',
    cancel: 'Hủy',
    backTitle: (name: string) => `Trả lại đăng ký của ${name}`,
    why: 'Lý do trả lại',
    whyNeeded: 'Hãy ghi lý do để đơn vị biết phải sửa gì.',
  },
  acts: {
    take: (count: number, year: number) => `Nhận đăng ký năm ${year} của ${formatCount(count)} đơn vị`,
    put: (row: Pick<Registration, 'name'>) => `Ghi đăng ký của ${row.name}`,
    back: (name: string) => `Trả lại đăng ký của ${name}`,
    again: (name: string) => `Nhận lại đăng ký của ${name}`,
    remove: (name: string) => `Bỏ đăng ký của ${name}`,
  },
} as const
