import { expect, it } from 'vitest'
import { countStates, reportBoard } from '@shared/domain/movement/board'
import type { UnitReport } from '@shared/domain/movement/work'
import { groupOf } from '@renderer/features/movements/work/BoardTable'
import { aCollective } from '../../../support/builders'

const day = { id: 'd', movementId: 'm', title: 'Báo cáo năm 2026', lateFrom: '2026-12-12' }
const sent = (subjectId: string): UnitReport => ({
  id: `r-${subjectId}`,
  reportDayId: 'd',
  subjectId,
  state: 'received',
  receivedOn: '2026-09-10',
  extendedTo: null,
  reason: '',
})

it('the chips of the board count as its sums: parts of a merged unit stand with those that owe nothing', () => {
  const units = [
    aCollective({ id: 'A', name: 'A', endedOn: '2026-09-30', successorId: 'C' }),
    aCollective({ id: 'B', name: 'B', endedOn: '2026-09-30', successorId: 'C' }),
    aCollective({ id: 'C', name: 'C' }),
    aCollective({ id: 'D', name: 'D' }),
  ]
  const rows = reportBoard(
    [day],
    units.map(({ id }) => ({ id: `p-${id}`, movementId: 'm', subjectId: id, groupId: null })),
    new Map(units.map((unit) => [unit.id, unit])),
    [sent('A'), sent('B')],
    '2026-12-14',
  )
  const counts = countStates(rows, 'd')
  const chips = (group: ReturnType<typeof groupOf>): number => rows.filter(({ cells }) => groupOf(cells[0]!) === group).length
  expect([chips('onTime'), chips('late'), chips('missing'), chips('exempt')]).toEqual([1, 0, 1, 2])
  expect([counts.onTime, counts.late, counts.missing, counts.exempt + counts.ended]).toEqual([1, 0, 1, 2])
})
