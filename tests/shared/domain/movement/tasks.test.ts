import { describe, expect, it } from 'vitest'
import { inOrderOfWork, nextDue, shiftedDue, timeOfDuty } from '@shared/domain/movement/tasks'
import type { Task } from '@shared/domain/movement/work'

/** The days a task falls on, one after the other. */
function daysOf(every: Task['every'], first: string, count: number): string[] {
  const days: string[] = []
  let now: Pick<Task, 'dueOn' | 'dayOfMonth'> = { dueOn: first }
  while (days.length < count) {
    days.push(now.dueOn ?? '')
    now = nextDue({ every, ...now })
  }
  return days
}

describe('a duty that comes again', () => {
  it('each year on 29/02 falls on 28/02 in common years, and on 29/02 again in the next leap year', () => {
    expect(daysOf('year', '2028-02-29', 5)).toEqual(['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
  })

  it('each year on 28/02 stays on 28/02', () => {
    expect(daysOf('year', '2027-02-28', 3)).toEqual(['2027-02-28', '2028-02-28', '2029-02-28'])
  })

  it.each([
    ['2026-12-31', ['2026-12-31', '2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']],
    ['2026-06-30', ['2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30']],
    ['2026-01-31', ['2026-01-31', '2026-04-30', '2026-07-31', '2026-10-31', '2027-01-31']],
    ['2026-04-30', ['2026-04-30', '2026-07-30', '2026-10-30', '2027-01-30', '2027-04-30']],
    ['2026-12-15', ['2026-12-15', '2027-03-15', '2027-06-15', '2027-09-15', '2027-12-15']],
  ])('each quarter from %s stays at the end of its quarter, or on its own day', (first, days) => {
    expect(daysOf('quarter', first, 5)).toEqual(days)
  })

  it('carried to other years takes 29/02 where there is one, 28/02 where there is none', () => {
    const yearly = (dueOn: string, dayOfMonth?: number) => shiftedDue({ every: 'year', dueOn, dayOfMonth }, 3)
    expect(yearly('2029-02-28', 29)).toEqual({ dueOn: '2032-02-29', dayOfMonth: undefined })
    expect(yearly('2028-02-29')).toEqual({ dueOn: '2031-02-28', dayOfMonth: 29 })
    expect(yearly('2029-02-28')).toEqual({ dueOn: '2032-02-28', dayOfMonth: undefined })
    expect(shiftedDue({ every: 'once', dueOn: '2028-02-29' }, 1)).toEqual({ dueOn: '2029-02-28' })
    expect(shiftedDue({ every: 'year', dueOn: null }, 1).dueOn).toBeNull()
  })

  it('once keeps its day, and without a day has none', () => {
    expect(nextDue({ every: 'once', dueOn: '2026-12-31' }).dueOn).toBe('2026-12-31')
    expect(nextDue({ every: 'year', dueOn: null }).dueOn).toBeNull()
  })
})

it('what is open stands by its day, what is done last', () => {
  const task = (name: string, dueOn: string | null, doneOn: string | null, every: Task['every'] = 'once') => ({
    name,
    dueOn,
    doneOn,
    every,
  })
  const tasks = [
    task('done', '2026-01-01', '2026-01-01'),
    task('no day', null, null),
    task('late', '2026-02-01', null),
    task('again', '2026-03-01', '2025-12-01', 'quarter'),
  ]
  expect(inOrderOfWork(tasks, () => 0).map(({ name }) => name)).toEqual(['late', 'again', 'no day', 'done'])
})

describe('the words of a duty', () => {
  const years = { fromYear: 2026, toYear: 2030 }
  it.each([
    ['In tờ gấp (Phối hợp: Trạm Y tế; Thời gian: Trước ngày 30/6/2027)', { every: 'once', dueOn: '2027-06-29', helpers: 'Trạm Y tế' }],
    ['Hoàn thành chậm nhất ngày 15/9/2026.', { every: 'once', dueOn: '2026-09-15' }],
    ['Định kỳ hàng năm gửi báo cáo **trước ngày 12/12**.', { every: 'year', dueOn: '2026-12-11' }],
    ['Gửi báo cáo trước ngày 12/12.', { every: 'year', dueOn: '2026-12-11' }],
    ['Phát trên loa (Thời gian: Hằng quý)', { every: 'quarter', dueOn: null }],
    ['Báo cáo trước ngày 15 tháng cuối quý.', { every: 'quarter', dueOn: '2026-12-14' }],
    // Which of two days is this duty's is the officer's to say.
    ['Báo cáo 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 12/12.', { every: 'year', dueOn: null }],
    ['Thường xuyên tuyên truyền, vận động.', { every: 'once', dueOn: null }],
    ['Xong trước ngày 31/11.', { every: 'year', dueOn: null }],
  ] as const)('say when it is due: %s', (words, time) => {
    expect(timeOfDuty(words, years, '2026-11-20')).toEqual(time)
  })

  it('of a movement of one year name that year’s day, also when it is past', () => {
    const one = { fromYear: 2026, toYear: 2026 }
    expect(timeOfDuty('Gửi báo cáo trước ngày 12/12.', one, '2026-11-20')).toEqual({ every: 'once', dueOn: '2026-12-11' })
    expect(timeOfDuty('Xong trước ngày 01/02/2026.', one, '2026-11-20')).toEqual({ every: 'once', dueOn: '2026-01-31' })
  })
})
