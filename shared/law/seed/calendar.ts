import type { CalendarSeed } from '../calendar'
import { lastRead } from './lastRead'

type Days = readonly [fromDay: string, toDay: string | null]
const common = { isHoliday: false, validFrom: null, validTo: null, confirmedOn: null, note: '' } as const

/** What offices usually do then; the city or the commune says the day. */
const usual = (id: string, [fromDay, toDay]: Days, title: string, who: string, note = ''): CalendarSeed => ({
  ...common,
  id,
  title,
  fromDay,
  toDay,
  who,
  kind: 'usual',
  source: '',
  note,
})

type Text = Pick<CalendarSeed, 'source' | 'validFrom'> & Partial<Pick<CalendarSeed, 'validTo' | 'confirmedOn' | 'note' | 'isOthers'>>
const fixed = (id: string, [fromDay, toDay]: Days, title: string, who: string, text: Text): CalendarSeed => ({
  ...common,
  id,
  title,
  fromDay,
  toDay,
  who,
  kind: 'fixed',
  ...text,
})

const decree152 = {
  validFrom: '2025-07-01',
  validTo: '2027-02-28',
  source: 'NĐ 152/2025/NĐ-CP, Điều 35',
  confirmedOn: lastRead,
  isOthers: true,
} as const
const decree86 = { validFrom: '2024-01-30', source: 'NĐ 86/2023/NĐ-CP' } as const
const room = 'Phòng Văn hóa - Xã hội'

const holiday = (id: string, fromDay: string, title: string): CalendarSeed => ({
  ...fixed(id, [fromDay, null], title, '', { validFrom: '2021-01-01', source: 'Bộ luật Lao động 45/2019/QH14, Điều 112.1' }),
  isHoliday: true,
})

/** The year of emulation and commendation of a commune, and the public holidays that have a day of their own. */
export const seedCalendar: readonly CalendarSeed[] = [
  usual(
    'cal-registration',
    ['01-01', '01-31'],
    'Đăng ký thi đua, ký giao ước cụm, khối; dự toán Quỹ thi đua, khen thưởng',
    `Các đơn vị; ${room}`,
  ),
  usual('cal-year-plan', ['01-01', '01-31'], 'Tổng kết năm trước, kế hoạch năm mới, rà soát Quy chế Hội đồng', room),
  usual('cal-conference', ['01-21', '01-31'], 'Hội nghị tổng kết, trao Giấy khen của năm trước', 'Ủy ban nhân dân xã'),
  usual('cal-launch', ['01-01', '03-31'], 'Phát động thi đua thường xuyên trong năm, chọn chuyên đề', 'Chủ tịch Ủy ban nhân dân'),
  fixed('cal-tradition', ['06-11', null], 'Ngày truyền thống thi đua yêu nước', 'Các đơn vị', {
    validFrom: null,
    source: 'Ngày truyền thống 11/6',
  }),
  usual('cal-half-year', ['06-30', '07-15'], 'Báo cáo thi đua, khen thưởng 6 tháng đầu năm', `Các đơn vị; ${room}`),
  fixed('cal-government-flag', ['06-30', null], 'Thành phố gửi hồ sơ Cờ thi đua của Chính phủ', 'Thành phố', decree152),
  usual('cal-initiatives', ['09-01', '10-31'], 'Nhắc gửi đơn công nhận sáng kiến, họp Hội đồng sáng kiến', `${room}; Phòng Kinh tế`),
  usual(
    'cal-culture-early',
    ['10-31', null],
    'Thôn, tổ dân phố gửi hồ sơ Gia đình văn hóa',
    'Thôn, tổ dân phố',
    'Xã ấn định ngày sớm hơn hạn của nghị định.',
  ),
  fixed(
    'cal-culture-review',
    ['11-01', '11-24'],
    'Bình xét Gia đình văn hóa ở thôn, tổ dân phố (xong trước 25/11)',
    'Thôn, tổ dân phố',
    decree86,
  ),
  fixed(
    'cal-culture-posting',
    ['11-25', '12-15'],
    'Công khai lấy ý kiến, quyết định Gia đình văn hóa, thôn, tổ dân phố văn hóa',
    'Ủy ban nhân dân xã',
    {
      ...decree86,
      note: 'Nghị định định số ngày công khai; ngày bắt đầu là thông lệ.',
    },
  ),
  usual('cal-ratings', ['12-01', '12-31'], 'Đánh giá, xếp loại; Hội đồng họp xét danh hiệu, Giấy khen cuối năm', `${room}; Hội đồng`),
  usual('cal-to-city', ['12-01', '12-31'], 'Gửi thành phố hồ sơ đề nghị khen thưởng và báo cáo năm', room, 'Theo ngày của thành phố.'),
  usual('cal-statistics', ['12-15', '01-15'], 'Báo cáo thống kê thi đua, khen thưởng', room),
  fixed(
    'cal-national-fighter',
    ['12-31', null],
    'Hồ sơ Chiến sĩ thi đua toàn quốc đến Bộ Nội vụ; trường học: hồ sơ Cờ thi đua của Chính phủ',
    'Thành phố',
    decree152,
  ),
  holiday('cal-new-year', '01-01', 'Nghỉ Tết Dương lịch'),
  holiday('cal-victory-day', '04-30', 'Nghỉ Ngày Chiến thắng 30/4'),
  holiday('cal-labour-day', '05-01', 'Nghỉ Ngày Quốc tế lao động 01/5'),
  holiday('cal-national-day', '09-02', 'Nghỉ Quốc khánh 02/9'),
]
