import { describe, expect, it } from 'vitest'
import { scoreBoard } from '@shared/domain/scoring/board'
import { ranksBy, rankText, type Decided } from '@shared/domain/scoring/ranking'
import { contradicts, withDecision } from '@shared/domain/scoring/ties'
import type { TieDecision } from '@shared/domain/scoring/types'
import { movesOf } from '@shared/domain/scoring/versions'
import { aCollective } from '../../../support/builders'
import { agreed, aSheet, aTable } from '../../../support/scores'

const aDecision = (first: string, second: string, given: Partial<TieDecision> = {}): TieDecision => ({
  first,
  second,
  result: '80',
  by: 'Hội đồng xã Mẫu',
  reason: 'Có nhiều tập thể nữ hơn.',
  on: '2026-12-15',
  ...given,
})
const places = (totals: Readonly<Record<string, number>>, decided: readonly Decided[]): string =>
  [...ranksBy(new Map(Object.entries(totals).map(([id, total]) => [id, [total]])), decided)]
    .map(([id, rank]) => `${id} ${rankText(rank)}`)
    .join(', ')

describe('places of equals that the office decided on', () => {
  it.each<[string, readonly Decided[], string]>([
    ['nobody decided', [], 'a 1, x 2 =, y 2 =, z 2 =, b 5'],
    ['one before another: who nothing is said of shares the place of the first', [['y', 'x']], 'a 1, x 4, y 2 =, z 2 =, b 5'],
    [
      'one behind the other',
      [
        ['z', 'x'],
        ['x', 'y'],
      ],
      'a 1, x 3, y 4, z 2, b 5',
    ],
    ['unequal ones: the points say it', [['b', 'a']], 'a 1, x 2 =, y 2 =, z 2 =, b 5'],
    ['somebody who is not ranked', [['nobody', 'x']], 'a 1, x 2 =, y 2 =, z 2 =, b 5'],
  ])('%s', (_, decided, expected) => {
    expect(places({ a: 90, x: 80, y: 80, z: 80, b: 70 }, decided)).toBe(expected)
  })

  it('a later word on the same two takes the place of the earlier; a circle over others is told', () => {
    const ties = [aDecision('x', 'y'), aDecision('y', 'z')]
    expect(contradicts(ties, aDecision('z', 'x'))).toBe(true)
    expect(contradicts(ties, aDecision('y', 'x'))).toBe(false)
    expect(withDecision(ties, aDecision('y', 'x')).map(({ first, second }) => first + second)).toEqual(['yz', 'yx'])
  })
})

describe('a decision holds for the very result it was taken on', () => {
  const ids = ['x', 'y']
  const subjects = new Map(ids.map((id) => [id, aCollective({ id, name: `Thôn Mẫu ${id.toUpperCase()}` })]))
  const sheetsOf = (a: number) => ids.map((id) => aSheet(id, [agreed('a', a), agreed('b', 40)]))
  const boardOf = (a: number) => scoreBoard(aTable({ ties: [aDecision('y', 'x')] }), [], subjects, sheetsOf(a))

  it('and is gone with it', () => {
    expect(boardOf(40).rows.map(({ rank }) => rankText(rank))).toEqual(['2', '1'])
    expect(boardOf(40).decided).toHaveLength(1)
    expect(boardOf(41).rows.map(({ rank }) => rankText(rank))).toEqual(['1 =', '1 ='])
    expect(boardOf(41).decided).toEqual([])
  })

  it('a new version that leaves the results alone moves nobody', () => {
    const table = aTable({ ties: [aDecision('y', 'x')] })
    const longer = { ...table, bands: [{ id: 'best', name: 'Tốt', from: 70 }] }
    expect(movesOf(table, longer, sheetsOf(40), new Set(ids))).toEqual([])
    expect(movesOf(table, { ...longer, ties: [] }, sheetsOf(40), new Set(ids)).map(({ after }) => rankText(after.rank))).toEqual([
      '1 =',
      '1 =',
    ])
  })
})
