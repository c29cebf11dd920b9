import { expect, it } from 'vitest'
import { phaseBars, placeInYear, taskDots, yearStep, type YearFacts } from '@shared/domain/movement/yearView'
import type { ReportDay, Task } from '@shared/domain/movement/work'
import { namSachMovement } from '@shared/seed/namSachMovement'

const task = (id: string, more: Partial<Task>): Task => ({
  id,
  movementId: 'm',
  text: id,
  owner: '',
  every: 'once',
  dueOn: null,
  doneOn: null,
  evidence: '',
  ...more,
})
const day: ReportDay = { id: 'd', movementId: 'm', title: 'Báo cáo năm 2026', lateFrom: '2026-12-12' }
const facts = (more: Partial<YearFacts>): YearFacts => ({
  movement: namSachMovement,
  year: 2026,
  today: '2026-08-01',
  units: 5,
  registered: 3,
  day,
  missing: 0,
  waiting: 5,
  sent: 0,
  tasks: [],
  hasReport: false,
  openedPhaseIds: new Set(),
  ...more,
})

it('puts days and phases in their place, also in a leap year', () => {
  expect(placeInYear('2026-01-01')).toBe(0)
  expect(placeInYear('2028-12-31')).toBeCloseTo(365 / 366)
  expect(phaseBars(namSachMovement, 2026).map(({ from, to, isPresent }) => [from, to, isPresent])).toEqual([
    [0, 0.4, true],
    [0.4, 1, false],
  ])
})

it('counts duties of a month as one mark, late apart from coming, and those that come again by their next day', () => {
  const tasks = [
    task('a', { dueOn: '2026-07-10' }),
    task('b', { dueOn: '2026-07-20' }),
    task('c', { dueOn: '2026-12-01', doneOn: '2026-06-01', every: 'year' }),
    task('d', { dueOn: '2026-06-15', doneOn: '2026-06-10' }),
    task('e', { dueOn: '2027-01-01' }),
  ]
  expect(taskDots(tasks, 2026, '2026-08-01').map(({ on, state, count }) => [on, state, count])).toEqual([
    ['2026-06-01', 'done', 2],
    ['2026-07-10', 'late', 2],
    ['2026-12-01', 'coming', 1],
  ])
})

it.each([
  ['chooseUnits', { units: 0 }],
  ['remind', { missing: 2, waiting: 0, today: '2026-12-13' }],
  ['planReports', { day: null }],
  ['request', { today: '2026-11-20' }],
  ['gather', { waiting: 0, sent: 5, today: '2026-12-13' }],
  ['approveScores', { toApprove: 2, tasks: [task('a', { dueOn: '2026-07-01' })] }],
  ['lateTasks', { tasks: [task('a', { dueOn: '2026-07-01' })] }],
  ['giveForms', { registered: 0 }],
  ['none', {}],
] as const)('proposes %s as the next step', (code, more) => {
  expect(yearStep(facts(more)).code).toBe(code)
})
