import { groupNamed } from '@shared/documents/words/citedPlan'
import type { CalendarEntry, YearReview } from '@shared/domain/agenda/calendarEntries'
import type { CalendarLine } from '@shared/domain/calendar/marks'
import { partsOf, shortDate, type CalendarDate } from '@shared/lib/dates'
import { withoutEmphasis } from '@shared/lib/emphasis'
import { assertNever } from '@shared/lib/result'
import { formatCount } from '@shared/lib/numbers'
import { addressOf, screens } from '@renderer/text/addresses'

const two = (value: number): string => String(value).padStart(2, '0')
/** `11/06`, for lists of one year. */
const dayOf = (date: CalendarDate): string => {
  const { day, month } = partsOf(date)
  return `${two(day)}/${two(month)}`
}

const reviewNames = { annual: 'Xét khen hằng năm', preliminary: 'Sơ kết', final: 'Tổng kết' } as const

/** Words of the calendar. */
export const calendarText = {
  title: 'Lịch thi đua, khen thưởng',
  facts: (year: number, count: number, done: number) => `Năm ${year} · ${formatCount(count)} mốc${done > 0 ? ` · ${done} đã xong` : ''}`,
  year: (year: number) => `Năm ${year}`,
  month: (month: number, year: number) => `Tháng ${month}/${year}`,
  monthShort: (month: number) => `Tháng ${month}`,
  openMonth: (month: number, year: number) => `Mở tháng ${month}/${year}`,
  views: { label: 'Cách xem', year: 'Cả năm', month: 'Từng tháng' },
  before: { year: 'Năm trước (Alt+←)', month: 'Tháng trước (Alt+←)' },
  after: { year: 'Năm sau (Alt+→)', month: 'Tháng sau (Alt+→)' },
  present: 'Hôm nay',
  add: 'Thêm mốc',
  print: 'In treo tường',
  printHint: 'In lịch cả năm trên một khổ giấy ngang; Ctrl+P in khổ A4',
  sheets: { a4: 'Khổ A4 ngang', a3: 'Khổ A3 ngang' },
  printTitle: (year: number) => `LỊCH THI ĐUA, KHEN THƯỞNG NĂM ${year}`,
  printed: (day: string) => `In ngày ${day}`,
  printLegend: 'Chữ nghiêng: thông lệ, cơ quan tự định ngày. ✓: đã làm.',
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  weekdayNames: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  more: (count: number) => `+${formatCount(count)} mốc`,
  emptyMonth: 'Không có mốc nào.',
  reviews: (year: number) => `Trong năm ${year}, kế hoạch không định ngày`,
  review: ({ kind, phaseTitle }: YearReview) => `${reviewNames[kind]}: ${phaseTitle}`,
  days: (from: CalendarDate, to: CalendarDate) => (from === to ? dayOf(from) : `${dayOf(from)} – ${dayOf(to)}`),
  done: 'đã làm',
  late: 'chưa ghi đã làm',
  holiday: 'ngày nghỉ',
  doneOn: (day: CalendarDate) => `Đã làm, ghi ngày ${shortDate(day)}`,
  markDone: 'Đã làm',
  unmarkDone: 'Bỏ ghi đã làm',
  edit: 'Sửa',
  remove: 'Bỏ khỏi lịch',
  restore: 'Trả về mốc gốc',
  open: 'Mở',
  off: 'Mốc đã bỏ khỏi lịch',
  putBack: 'Lấy lại',
  unconfirmed: 'Chưa xác minh',
  noTet: (year: number) => `Chưa có ngày nghỉ Tết, Giỗ Tổ và ngày nghỉ thêm dịp 02/9 năm ${year}: thêm vào để đếm đúng ngày làm việc.`,
  addHoliday: 'Thêm ngày nghỉ',
  origins: { fixed: 'Theo văn bản', usual: 'Thông lệ, cơ quan tự định ngày', changed: 'Cơ quan đã sửa', own: 'Mốc của cơ quan' },
  dialog: {
    add: 'Thêm mốc vào lịch',
    edit: 'Sửa mốc lịch',
    title: 'Việc',
    titleNeeded: 'Ghi việc cần làm',
    from: 'Từ ngày (ngày/tháng)',
    to: 'Đến ngày (ngày/tháng)',
    oneDay: 'Để trống nếu chỉ một ngày',
    dayNeeded: 'Ghi ngày và tháng có thật, ví dụ 11/6',
    crosses: (to: string) => `Đến ${to} của năm sau`,
    repeat: 'Lặp lại',
    everyYear: 'Hằng năm',
    oneYear: 'Chỉ năm',
    which: 'Năm',
    yearNeeded: 'Ghi năm từ 1990 đến 2100',
    who: 'Ai làm',
    basis: 'Căn cứ, nguồn',
    holiday: 'Ngày nghỉ, không tính là ngày làm việc',
    seed: (title: string, days: string) => `Mốc gốc: “${title}”, ${days}.`,
    cancel: 'Hủy',
    save: 'Lưu',
  },
} as const

type EntryText = { readonly title: string; readonly hint: string; readonly path: string | null; readonly action: string }
const movementHint = (name: string): string => `Phong trào “${name}”`

/** What a thing of the calendar says, and where a click leads; a line of the calendar itself leads nowhere. */
export function entryText(entry: CalendarEntry): EntryText {
  switch (entry.code) {
    case 'mark':
      return { title: entry.mark.title, hint: lineHint(entry.mark), path: null, action: calendarText.edit }
    case 'report':
      return {
        title: `Hạn gửi ${entry.title.replace(/^B/u, 'b')}`,
        hint: movementHint(entry.movement.name),
        path: addressOf.movementReports(entry.movement.id),
        action: 'Mở báo cáo',
      }
    case 'task':
      return {
        title: withoutEmphasis(entry.text),
        hint: [withoutEmphasis(entry.owner), movementHint(entry.movement.name)].filter((part) => part !== '').join(' · '),
        path: addressOf.movementTasks(entry.movement.id),
        action: 'Mở nhiệm vụ',
      }
    case 'scores':
      return {
        title: `Hạn chấm điểm ${groupNamed(entry.groupTitle)}`,
        hint: movementHint(entry.movement.name),
        path: addressOf.movementScores(entry.movement.id),
        action: 'Mở chấm điểm',
      }
    case 'dossiers':
      return { title: 'Hạn nhận hồ sơ đề nghị', hint: entry.round.name, path: addressOf.round(entry.round.id), action: 'Mở đợt xét' }
    case 'meeting':
      return { title: 'Họp Hội đồng', hint: entry.round.name, path: addressOf.round(entry.round.id), action: 'Mở đợt xét' }
    case 'posting':
      return { title: 'Công khai lấy ý kiến', hint: entry.round.name, path: addressOf.round(entry.round.id), action: 'Mở đợt xét' }
    case 'law':
      return {
        title: `${entry.change.code === 'ends' ? 'Hết áp dụng' : 'Bắt đầu áp dụng'}: ${entry.change.title}`,
        hint: entry.change.note === '' ? 'Danh mục căn cứ' : entry.change.note,
        path: screens.law,
        action: 'Xem Danh mục',
      }
    default:
      return assertNever(entry)
  }
}

/** Who does it and where the day comes from. */
export const lineHint = ({ who, basis, origin, isConfirmed, note }: CalendarLine): string =>
  [who, basis, origin === 'fixed' && !isConfirmed ? calendarText.unconfirmed : origin === 'fixed' ? '' : calendarText.origins[origin], note]
    .filter((part) => part !== '')
    .join(' · ')
