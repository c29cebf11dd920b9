import { describe, expect, it } from 'vitest'
import { countStates, reportBoard } from '@shared/domain/movement/board'
import type { ReportDay, UnitReport } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import { aCollective } from '../../../support/builders'

const day: ReportDay = { id: 'd', movementId: 'm', title: 'Báo cáo năm 2026', lateFrom: '2026-12-12' }
const unit = (id: string, endedOn: string | null = null, successorId: string | null = null): Subject =>
  aCollective({ id, name: `Thôn Mẫu ${id}`, endedOn, successorId })
const sent = (subjectId: string, receivedOn: string): UnitReport => ({
  id: `r-${subjectId}`,
  reportDayId: 'd',
  subjectId,
  state: 'received',
  receivedOn,
  extendedTo: null,
  reason: '',
})
const board = (units: readonly Subject[], joined: readonly string[], reports: readonly UnitReport[], today = '2026-12-14') =>
  reportBoard(
    [day],
    joined.map((subjectId) => ({ id: `p-${subjectId}`, movementId: 'm', subjectId, groupId: null })),
    new Map(units.map((one) => [one.id, one])),
    reports,
    today,
  )
const stateOf = (rows: ReturnType<typeof board>, id: string) => rows.find(({ subjectId }) => subjectId === id)?.cells[0]?.state

describe('a unit that was merged in mid-year', () => {
  const units = [unit('A', '2026-09-30', 'C'), unit('B', '2026-09-30', 'C'), unit('C')]

  it('owes nothing, its successor owes instead, also where nobody let it take part', () => {
    const rows = board(units, ['A', 'B'], [])
    expect(['A', 'B', 'C'].map((id) => stateOf(rows, id)?.state)).toEqual(['ended', 'ended', 'missing'])
    expect(countStates(rows, 'd')).toMatchObject({ missing: 1, owed: 1 })
  })

  it('sent its own before it ended: that counts for the successor once all its parts have sent', () => {
    const one = board(units, ['A', 'B', 'C'], [sent('A', '2026-09-10')])
    expect(stateOf(one, 'C')).toMatchObject({ state: 'missing', sentBy: 'Thôn Mẫu A' })
    const both = board(units, ['A', 'B', 'C'], [sent('A', '2026-09-10'), sent('B', '2026-09-20')])
    expect(stateOf(both, 'C')).toEqual({ state: 'onTime', on: '2026-09-20', sentBy: 'Thôn Mẫu A, Thôn Mẫu B' })
    // One unit owed and sent, though three rows speak of it.
    expect(countStates(both, 'd')).toMatchObject({ onTime: 1, owed: 1, ended: 2 })
  })

  it('leaves what the successor sent itself in its place', () => {
    const rows = board(units, ['A', 'B', 'C'], [sent('A', '2026-09-10'), sent('B', '2026-09-20'), sent('C', '2026-12-13')])
    expect(stateOf(rows, 'C')).toEqual({ state: 'late', on: '2026-12-13', days: 2 })
  })

  it('is owed by itself where it ended after the day, and its successor owes nothing', () => {
    const rows = board([unit('A', '2026-12-20', 'C'), unit('C')], ['A'], [])
    expect(rows.map(({ subjectId }) => subjectId)).toEqual(['A'])
    expect(stateOf(rows, 'A')?.state).toBe('missing')
  })

  it('is followed over several mergers, and a circle of records ends', () => {
    const chain = [unit('A', '2026-03-01', 'B'), unit('B', '2026-09-01', 'C'), unit('C')]
    expect(stateOf(board(chain, ['A'], [sent('A', '2026-02-01')]), 'C')).toMatchObject({ state: 'onTime', sentBy: 'Thôn Mẫu A' })
    const circle = [unit('A', '2026-03-01', 'B'), unit('B', '2026-03-01', 'A')]
    expect(() => board(circle, ['A', 'B'], [])).not.toThrow()
  })

  it('without a successor is only ended', () => {
    expect(board([unit('A', '2026-03-01')], ['A'], []).map(({ cells }) => cells[0]?.state.state)).toEqual(['ended'])
  })
})
