import { expect, it } from 'vitest'
import { dayProblem } from '@renderer/features/movements/work/ReportNoteDialog'

/** The report is late from 12/12; today is 14/12. */
it.each([
  ['received', null, /Hãy nhập ngày/],
  ['received', '2026-12-15', /chưa đến/],
  ['received', '2026-12-14', null],
  ['extended', null, /Hãy nhập ngày/],
  ['extended', '2026-12-11', /đến hết ngày 11\/12\/2026/],
  ['extended', '2026-12-12', null],
  ['returned', null, null],
  ['returned', '2026-12-13', /đã qua/],
  ['returned', '2026-12-20', null],
  ['exempt', null, null],
] as const)('a report %s on %s', (state, on, words) => {
  const problem = dayProblem(state, on, '2026-12-12', '2026-12-14')
  if (words === null) expect(problem).toBeNull()
  else expect(problem).toMatch(words)
})
