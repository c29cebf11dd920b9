import type { YearStep } from '@shared/domain/movement/yearView'
import { dayBefore, shortDate, type CalendarDate } from '@shared/lib/dates'
import { formatCount } from '@shared/lib/numbers'
import { decapitalise } from '@shared/lib/text'

/** Words of a movement's year at a glance. */
export const yearText = {
  timeline: 'Thời gian thực hiện',
  year: (year: number) => `Năm ${year}`,
  earlier: 'Năm trước',
  later: 'Năm sau',
  phases: 'Giai đoạn',
  months: 'Tháng',
  lanes: { plan: 'Kế hoạch', registrations: 'Đăng ký', tasks: 'Nhiệm vụ', reports: 'Báo cáo', scores: 'Chấm điểm' },
  scored: (approved: number, counted: number) => `duyệt ${approved}/${counted}`,
  issued: (on: CalendarDate) => `Ban hành ${shortDate(on).slice(0, 5)}`,
  reviews: { annual: 'Xét', preliminary: 'Sơ kết', final: 'Tổng kết' },
  reportDay: (lateFrom: CalendarDate, sent: number, owed: number) =>
    `Trước ngày ${shortDate(lateFrom).slice(0, 5)} · ${sent}/${owed} đã gửi`,
  dayTitle: (title: string, lateFrom: CalendarDate) => `${title}: trước ngày ${shortDate(lateFrom)}`,
  noReportDay: 'Chưa định ngày',
  plannedDay: (lateFrom: CalendarDate) => `Theo kế hoạch: trước ngày ${shortDate(lateFrom).slice(0, 5)}`,
  registered: (count: number, owing: number) => `${formatCount(count)}/${formatCount(owing)} đơn vị`,
  taskDot: (state: 'done' | 'late' | 'coming', count: number, on: CalendarDate) =>
    `${formatCount(count)} việc ${state === 'done' ? 'đã xong' : state === 'late' ? 'quá hạn' : 'sắp đến hạn'}, tháng ${Number(on.slice(5, 7))}`,
  today: (on: CalendarDate) => `Hôm nay, ${shortDate(on).slice(0, 5)}`,
  counts: { registrations: 'Đăng ký thi đua', reports: 'Báo cáo năm', scores: 'Chấm điểm' },
  of: (owing: number) => ` trong ${formatCount(owing)} đơn vị`,
  see: 'Xem',
  chips: {
    registered: (count: number) => `Đã đăng ký ${formatCount(count)}`,
    unregistered: (count: number) => `Chưa ${formatCount(count)}`,
    onTime: (count: number) => `Đúng hạn ${formatCount(count)}`,
    late: (count: number) => `Trễ ${formatCount(count)}`,
    missing: (count: number) => `Chưa gửi ${formatCount(count)}`,
    waiting: (count: number) => `Còn hạn ${formatCount(count)}`,
    approved: (count: number) => `Đã duyệt ${formatCount(count)}`,
    toApprove: (count: number) => `Chờ duyệt ${formatCount(count)}`,
    unscored: (count: number) => `Chưa đủ ${formatCount(count)}`,
  },
  tasks: 'Nhiệm vụ đến hạn',
  allTasks: (count: number) => `Xem cả ${formatCount(count)} nhiệm vụ`,
  noTasks: 'Không có nhiệm vụ nào có hạn trong năm.',
  left: (days: number) => (days < 0 ? `Quá hạn ${-days} ngày` : days === 0 ? 'Hôm nay' : `Còn ${days} ngày`),
  next: 'Việc tiếp theo',
  coming: 'Các mốc sắp tới',
  noComing: 'Không còn mốc nào trong năm.',
  lastDay: (lateFrom: CalendarDate) => shortDate(dayBefore(lateFrom)).slice(0, 5),
  lastDayOf: (title: string) => `Ngày cuối gửi ${decapitalise(title)}`,
  outcome: 'Từ phong trào này',
  awards: (year: number) => `Khen thưởng năm ${year}`,
  exemplars: 'Điển hình tiên tiến',
  step: (step: YearStep, year: number): { readonly words: string; readonly action: string } => {
    switch (step.code) {
      case 'chooseUnits':
        return { words: 'Chưa chọn đơn vị tham gia, nên chưa biết ai đăng ký và báo cáo.', action: 'Chọn đơn vị' }
      case 'planReports':
        return { words: 'Kế hoạch định ngày báo cáo; chưa lập kỳ báo cáo.', action: 'Lập kỳ báo cáo' }
      case 'giveForms':
        return { words: 'Chưa đơn vị nào đăng ký thi đua. Phát mẫu để các đơn vị điền.', action: 'Phát mẫu đăng ký' }
      case 'remind':
        return {
          words: `${formatCount(step.units)} đơn vị chưa gửi ${decapitalise(step.day.title)}. Soạn công văn đôn đốc, sau đó tổng hợp báo cáo.`,
          action: 'Soạn công văn đôn đốc',
        }
      case 'request':
        return {
          words: `${formatCount(step.units)} đơn vị sẽ gửi ${decapitalise(step.day.title)} trước ngày ${shortDate(step.day.lateFrom)}.`,
          action: 'Soạn công văn đề nghị báo cáo',
        }
      case 'gather':
        return { words: 'Báo cáo của các đơn vị đã đủ.', action: 'Tổng hợp báo cáo' }
      case 'approveScores':
        return { words: `${formatCount(step.count)} đơn vị đã chấm đủ, chờ duyệt điểm.`, action: 'Duyệt điểm' }
      case 'lateTasks':
        return { words: `${formatCount(step.count)} nhiệm vụ quá hạn.`, action: 'Xem nhiệm vụ' }
      case 'review':
        return { words: `Đến lần xét năm ${step.year}, chưa mở đợt xét.`, action: 'Mở đợt xét' }
      case 'none':
        return { words: `Năm ${year} không còn việc nào đến hạn.`, action: '' }
    }
  },
} as const
