import { expect, it } from 'vitest'
import { ownReportOf, phaseBars, placeInYear, placeWithin, taskDots, yearStep, type YearFacts } from '@shared/domain/movement/yearView'
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
  reports: [{ day, missing: 0, waiting: 5, sent: 0 }],
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
  ['remind', { reports: [{ day, missing: 2, waiting: 0, sent: 3 }], today: '2026-12-13' }],
  ['planReports', { reports: [] }],
  ['request', { today: '2026-11-20' }],
  ['gather', { reports: [{ day, missing: 0, waiting: 0, sent: 5 }], today: '2026-12-13' }],
  ['approveScores', { toApprove: 2, tasks: [task('a', { dueOn: '2026-07-01' })] }],
  ['lateTasks', { tasks: [task('a', { dueOn: '2026-07-01' })] }],
  ['giveForms', { registered: 0 }],
  ['none', {}],
] as const)('proposes %s as the next step', (code, more) => {
  expect(yearStep(facts(more)).code).toBe(code)
})

it('of several reports of a year reminds of the latest that is missing, before it asks for one to come', () => {
  const half: ReportDay = { ...day, id: 'h', title: 'Báo cáo 6 tháng đầu năm 2026', lateFrom: '2026-06-16' }
  const last: ReportDay = { ...day, id: 'q', title: 'Báo cáo quý IV/2026', lateFrom: '2027-01-05' }
  const reports = [
    { day: half, missing: 12, waiting: 0, sent: 0 },
    { day, missing: 3, waiting: 0, sent: 9 },
    { day: last, missing: 0, waiting: 12, sent: 0 },
  ]
  const step = (given: typeof reports) => yearStep(facts({ reports: given, today: '2026-12-14' }))
  expect(step(reports)).toEqual({ code: 'remind', day, units: 3 })
  expect(step(reports.slice(2))).toEqual({ code: 'request', day: last, units: 12 })
  // The year ends in the report that is called so, wherever its day lies.
  expect(ownReportOf(reports)?.day.id).toBe('d')
  expect(ownReportOf(reports.slice(0, 1))?.day.id).toBe('h')
})

it('a day outside of the year stands at its edge', () => {
  expect(['2025-12-30', '2026-01-01', '2027-01-05'].map((on) => placeWithin(on, 2026))).toEqual([0, 0, 1])
})
