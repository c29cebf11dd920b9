import { programHolidays } from '@shared/domain/calendar/workingDays'
import { deadlineOfPeriod, reportingPeriodsIn } from '@shared/domain/movement/reportingPeriods'
import { expect, it } from 'vitest'

const lastDays = (words: string, event: string): string[] =>
  reportingPeriodsIn(words).map((period) => deadlineOfPeriod(period, event, programHolidays).lastOn)

// 2027: the 1st of March is a Monday.
it.each([
  ['trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản', '2027-03-01', ['2027-03-08']],
  ['trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản', '2027-03-05', ['2027-03-12']],
  ['trong thời hạn 10 ngày kể từ ngày nhận', '2027-03-01', ['2027-03-11']],
  // The tenth day is a Saturday: the Monday behind it.
  ['trong 10 (mười) ngày, kể từ ngày ký', '2027-03-03', ['2027-03-15']],
  ['trong vòng 07 ngày sau khi kết thúc đợt thi đua', '2027-03-01', ['2027-03-08']],
  ['chậm nhất 03 ngày làm việc sau ngày sơ kết', '2027-03-05', ['2027-03-10']],
  ['gửi báo cáo trước 10 ngày khi tổ chức hội nghị', '2027-03-20', ['2027-03-10']],
  ['gửi trước ít nhất 03 ngày làm việc', '2027-03-08', ['2027-03-03']],
  // A period over the end of February, and over the year.
  ['trong thời hạn 03 ngày kể từ ngày nhận', '2028-02-28', ['2028-03-02']],
  ['trong thời hạn 15 ngày kể từ ngày nhận', '2026-12-24', ['2027-01-08']],
])('“%s” from %s ends on %s', (words, event, expected) => {
  expect(lastDays(words, event)).toEqual(expected)
})

it.each(['trước ngày 12/12', 'trong 10 ngày nghỉ lễ', 'định kỳ 6 tháng', 'chậm nhất ngày 17/12', 'trước 16 giờ ngày 12/12'])(
  '“%s” counts nothing',
  (words) => {
    expect(reportingPeriodsIn(words)).toEqual([])
  },
)
