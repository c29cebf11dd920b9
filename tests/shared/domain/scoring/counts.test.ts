import { describe, expect, it } from 'vitest'
import { scoreBoard } from '@shared/domain/scoring/board'
import { rankText } from '@shared/domain/scoring/ranking'
import { deviationOf, resultText, standingOf } from '@shared/domain/scoring/standing'
import { tableProblems } from '@shared/domain/scoring/tables'
import { isSameTable, movesOf } from '@shared/domain/scoring/versions'
import type { ScoreValue } from '@shared/domain/scoring/types'
import { aCollective } from '../../../support/builders'
import { aCriterion, agreed, aSheet, aTable } from '../../../support/scores'

/** A group whose places go by counts in a fixed order: models, then initiatives, then news items. */
const criteria = ['models', 'initiatives', 'news'].map((id) => aCriterion({ id, max: 1000 }))
const table = aTable({ criteria, ranking: 'counts' })
const sheetOf = (unit: string, counts: readonly ScoreValue[]) =>
  aSheet(
    unit,
    criteria.map(({ id }, at) => agreed(id, counts[at]!)),
  )
const places = (counts: Readonly<Record<string, readonly ScoreValue[]>>, by = table): Record<string, string> => {
  const units = Object.keys(counts)
  const board = scoreBoard(
    by,
    units.map((subjectId) => ({ id: `p-${subjectId}`, movementId: 'm', subjectId, groupId: by.groupId })),
    new Map(units.map((id) => [id, aCollective({ id, name: id })])),
    units.map((unit) => sheetOf(unit, counts[unit]!)),
  )
  return Object.fromEntries(board.rows.map(({ name, rank }) => [name, rankText(rank)]))
}

describe('a group ranked by counts', () => {
  it('goes by the first count, then by the next, and adds nothing up', () => {
    // By the sum C would lead with 502.
    expect(places({ A: [3, 1, 0], B: [3, 0, 90], C: [2, 200, 300], D: [3, 1, 0] })).toEqual({ A: '1 =', D: '1 =', B: '3', C: '4' })
    expect(places({ A: [3, 1, 0], C: [2, 200, 300] }, { ...table, ranking: 'points' })).toEqual({ A: '2', C: '1' })
  })

  it('shows the counts in their order, and no difference of sums', () => {
    const standing = standingOf(table, sheetOf('A', [12, 5, 0.5]))
    expect([standing.state, standing.approved && resultText(standing.approved), deviationOf(standing)]).toEqual([
      'approved',
      '12 – 5 – 0,5',
      null,
    ])
  })

  it('gives no place where a count does not concern the unit: it is neither 0 nor reckoned up', () => {
    expect(places({ A: [3, 'notApplicable', 9], B: [1, 1, 1] })).toEqual({ A: '–', B: '1' })
  })

  it('takes no bonus, no minus, no weight and no classes by points', () => {
    const odd = {
      ...table,
      criteria: [...criteria, aCriterion({ id: 'x', sort: 'minus' })],
      bands: [{ id: 'b', name: 'Xuất sắc', from: 90 }],
    }
    expect(tableProblems(odd).map(({ code }) => code)).toEqual(['countsOnlyBase', 'countsNoBands'])
    expect(tableProblems({ ...odd, ranking: 'points' })).toEqual([])
    expect(tableProblems(table)).toEqual([])
  })

  it('is another table than one by points: a new version says which places it moves', () => {
    const before = { ...table, ranking: 'points' as const }
    expect([isSameTable(before, table), isSameTable({ ...table, ranking: undefined }, before)]).toEqual([false, true])
    const sheets = [sheetOf('A', [3, 1, 0]), sheetOf('C', [2, 200, 300])]
    const moves = movesOf(before, table, sheets, new Set(['A', 'C']))
    expect(moves.map(({ subjectId, before: was, after }) => [subjectId, was.rank?.rank, after.rank?.rank])).toEqual([
      ['A', 2, 1],
      ['C', 1, 2],
    ])
    // Same sum, same place, other order of the counts: it is what the officer sees that moves.
    const turned = { ...table, criteria: criteria.toReversed() }
    const [first] = movesOf(table, turned, [sheetOf('A', [3, 1, 0])], new Set(['A']))
    expect([first?.before.total, first?.after.total].map((total) => total && resultText(total))).toEqual(['3 – 1 – 0', '0 – 1 – 3'])
  })
})
