import { deadlinesOfYear, lateDayOf, reportingDaysIn } from '@shared/domain/movement/reportingDays'
import { expect, it } from 'vitest'

const lateDays = (words: string, year: number): string[] =>
  reportingDaysIn(words).flatMap((rule) => deadlinesOfYear(rule, year).map(({ lateFrom }) => lateFrom))

it.each([
  ['gửi báo cáo trước ngày 12/12', 2026, ['2026-12-12']],
  ['gửi về UBND xã **trước 12/12** hằng năm', 2028, ['2028-12-12']],
  ['chậm nhất ngày 17/12', 2026, ['2026-12-18']],
  ['chậm nhất là ngày 31 tháng 12', 2026, ['2027-01-01']],
  ['không muộn hơn ngày 5/3/2027', 2027, ['2027-03-06']],
  ['không muộn hơn ngày 5/3/2027', 2026, []],
  ['đến hết ngày 30-11', 2026, ['2026-12-01']],
  // Contradictory words: the stricter day.
  ['chậm nhất trước ngày 10/12', 2026, ['2026-12-10']],
  ['báo cáo 6 tháng (trước ngày 16/6), năm (trước ngày 20/11 hằng năm)', 2026, ['2026-06-16', '2026-11-20']],
  ['trước ngày 01/6 và 15/11 hằng năm', 2026, ['2026-06-01', '2026-11-15']],
  ['trước ngày 20 tháng cuối quý', 2026, ['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20']],
  ['chậm nhất ngày 05 tháng đầu quý sau', 2026, ['2026-04-06', '2026-07-06', '2026-10-06', '2027-01-06']],
  ['vào ngày 25 của tháng cuối quý', 2026, ['2026-03-26', '2026-06-26', '2026-09-26', '2026-12-26']],
  ['trước ngày 12.12 hằng năm', 2026, ['2026-12-12']],
  ['trước ngày 10 của tháng 12', 2026, ['2026-12-10']],
  ['chậm nhất là vào ngày 05/7', 2026, ['2026-07-06']],
  ['gửi báo cáo trước tháng 11', 2026, ['2026-11-01']],
  ['đến hết quý II/2026', 2026, ['2026-07-01']],
  ['trước quý IV', 2027, ['2027-10-01']],
  ['chậm nhất trong tháng 2', 2027, ['2027-03-01']],
  ['tăng trước 2.5 lần, hơn 1.500 người', 2026, []],
  ['định kỳ, theo quy định', 2026, []],
  ['khi tổng kết đợt thi đua', 2026, []],
  // No such day of the calendar.
  ['trước ngày 45/13', 2026, []],
  ['trước ngày 29/02', 2027, ['2027-02-28']],
  ['trước ngày 29/02', 2028, ['2028-02-29']],
])('“%s” in %i is late from %s', (words, year, expected) => {
  expect(lateDays(words, year)).toEqual(expected)
})

it('counts every month of a monthly day, cut to the month', () => {
  expect(lateDays('trước ngày 31 hằng tháng', 2027).slice(0, 4)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
})

it('takes every day of a list of days of the month', () => {
  expect(reportingDaysIn('gửi vào ngày 5, 15 và ngày 25 hằng tháng').map(({ day }) => day)).toEqual([5, 15, 25])
})

it('says so where the calendar has no such day', () => {
  const unreal = (words: string): boolean[] => reportingDaysIn(words).map(({ isUnreal }) => isUnreal)
  expect([unreal('trước ngày 31/11'), unreal('trước ngày 30/02'), unreal('trước ngày 29/02'), unreal('trước ngày 31/12')]).toEqual([
    [true],
    [true],
    [false],
    [false],
  ])
})

it.each(['trước 17 giờ 00 phút ngày 12/12', 'trước 17h ngày 12/12', 'trước 17h30, ngày 12/12'])('reads the hour of “%s”', (words) => {
  expect(reportingDaysIn(words).map(({ beforeHour, isIncluded }) => [beforeHour, isIncluded])).toEqual([[17, true]])
})

it('lets an hour count only where the words name one', () => {
  expect(reportingDaysIn('trước 16 giờ ngày 12/12').map((rule) => deadlinesOfYear(rule, 2026)[0])).toEqual([
    { lastOn: '2026-12-12', lateFrom: '2026-12-13', beforeHour: 16 },
  ])
})

it('keeps the first late day of a yearly rule', () => {
  expect(
    ['trước ngày 12/12', 'chậm nhất ngày 28/02', 'chậm nhất ngày 31/12'].map((words) => lateDayOf(reportingDaysIn(words)[0]!)),
  ).toEqual([
    { day: 12, month: 12 },
    { day: 1, month: 3 },
    { day: 1, month: 1 },
  ])
})

it.each([
  ['gửi báo cáo trong tháng 7', 2027, ['2027-08-01']],
  ['hoàn thành trong tháng 02', 2028, ['2028-03-01']],
  ['báo cáo trong quý III/2027', 2027, ['2027-10-01']],
  ['gửi báo cáo vào cuối năm', 2027, ['2028-01-01']],
  ['báo cáo giữa năm', 2027, ['2027-07-01']],
  ['gửi vào giữa tháng 6', 2027, ['2027-06-16']],
  ['gửi vào đầu tháng 6', 2027, ['2027-06-02']],
  ['gửi cuối tháng 2', 2027, ['2027-03-01']],
  ['gửi cuối tháng 2', 2028, ['2028-03-01']],
  // A day beside the stretch says it: the stretch is only spoken of.
  ['báo cáo kết quả thực hiện trong tháng 12 trước ngày 05/01', 2027, ['2027-01-05']],
  ['báo cáo trước ngày 15 tháng cuối quý', 2027, ['2027-03-15', '2027-06-15', '2027-09-15', '2027-12-15']],
  ['ngày 15 tháng cuối quý', 2027, ['2027-03-16', '2027-06-16', '2027-09-16', '2027-12-16']],
  ['thi đua cuối năm học', 2027, []],
  ['trong tháng 13', 2027, []],
])('“%s” in %i, a stretch of time, is late from %s', (words, year, expected) => {
  expect(lateDays(words, year)).toEqual(expected)
})

it('knows each year’s last moment for 29/02 and for a year’s end', () => {
  const days = (words: string) => [2026, 2027, 2028, 2029, 2030, 2032].map((year) => lateDays(words, year)[0])
  expect(days('chậm nhất ngày 29/02')).toEqual(['2026-03-01', '2027-03-01', '2028-03-01', '2029-03-01', '2030-03-01', '2032-03-01'])
  expect(days('trước ngày 29/02')).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28', '2030-02-28', '2032-02-29'])
  expect(days('đến hết ngày 31/12')).toEqual(['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01', '2033-01-01'])
})
