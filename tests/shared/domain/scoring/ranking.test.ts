import { describe, expect, it } from 'vitest'
import { bandOf, bestPlaced, limitOf, quotaStates, ranksOf, rankText, tiesOf } from '@shared/domain/scoring/ranking'
import { chance } from '../../../support/scores'

const totals = (values: readonly number[]): Map<string, number> => new Map(values.map((value, index) => [`u${index}`, value]))
const placesOf = (values: readonly number[]): string[] => [...ranksOf(totals(values)).values()].map(rankText)

describe('places', () => {
  it('are shared by equal totals, and the next counts everybody before', () => {
    expect(placesOf([98, 92, 92, 89, 89, 86])).toEqual(['1', '2 =', '2 =', '4 =', '4 =', '6'])
  })
  it('are there for one alone, for none, and for all alike', () => {
    expect(placesOf([50])).toEqual(['1'])
    expect(placesOf([])).toEqual([])
    expect(placesOf([7, 7, 7])).toEqual(['1 =', '1 =', '1 ='])
  })

  it('hold for any totals: higher stands before, equal stands level, whoever comes first in the list', () => {
    const numbers = chance(3)
    for (let round = 0; round < 200; round += 1) {
      const values = Array.from({ length: 1 + Math.floor(numbers.next().value * 40) }, () => Math.floor(numbers.next().value * 12) / 2)
      const ranks = [...ranksOf(totals(values)).values()]
      values.forEach((value, index) => {
        expect(ranks[index]!.rank).toBe(1 + values.filter((other) => other > value).length)
        expect(ranks[index]!.isShared).toBe(values.filter((other) => other === value).length > 1)
      })
      const backwards = [...ranksOf(totals(values.toReversed())).values()].toReversed()
      expect(backwards).toEqual(ranks)
    }
  })

  it('name the units that share one', () => {
    expect(tiesOf(ranksOf(totals([9, 8, 8, 7])))).toEqual([{ rank: 2, ids: ['u1', 'u2'] }])
  })
})

describe('the best placed', () => {
  it('are as many as asked for', () => {
    expect(bestPlaced(ranksOf(totals([5, 9, 7])), 2)).toEqual({ taken: ['u1', 'u2'], asked: [], free: 0 })
  })
  it('leave equals at the cut to the officer', () => {
    expect(bestPlaced(ranksOf(totals([9, 8, 8, 8, 7])), 3)).toEqual({ taken: ['u0'], asked: ['u1', 'u2', 'u3'], free: 2 })
  })
  it('are taken whole where the tie ends at the cut, or there are fewer', () => {
    expect(bestPlaced(ranksOf(totals([9, 8, 8, 7])), 3).taken).toEqual(['u0', 'u1', 'u2'])
    expect(bestPlaced(ranksOf(totals([9, 8])), 5)).toEqual({ taken: ['u0', 'u1'], asked: [], free: 0 })
    expect(bestPlaced(ranksOf(totals([9, 8])), 0)).toEqual({ taken: [], asked: [], free: 0 })
  })
})

describe('bands and quotas', () => {
  const bands = [
    { id: 'good', name: 'Tốt', from: 80 },
    { id: 'best', name: 'Xuất sắc', from: 90 },
  ]
  it('begin with their lowest points included', () => {
    expect([90, 89.99, 80, 79.5].map((points) => bandOf(bands, points)?.name ?? null)).toEqual(['Xuất sắc', 'Tốt', 'Tốt', null])
  })
  it.each([
    ['down', 2],
    ['nearest', 2],
    ['up', 3],
  ] as const)('20%% of 12, rounded %s, lets %d through', (rounding, limit) => {
    expect(limitOf({ unit: 'percent', value: 20, rounding }, 12)).toBe(limit)
  })
  it('a share that is whole stays whole, whatever the floating point says', () => {
    expect(limitOf({ unit: 'percent', value: 58, rounding: 'down' }, 50)).toBe(29)
    expect(limitOf({ unit: 'percent', value: 7, rounding: 'up' }, 100)).toBe(7)
    expect(limitOf({ unit: 'count', value: 3, rounding: 'down' }, 100)).toBe(3)
  })
  it('warn where more stand in a band than may', () => {
    const quotas = [{ id: 'q', bandId: 'best', unit: 'percent' as const, value: 20, rounding: 'down' as const, basis: '' }]
    const [state] = quotaStates({ bands, quotas }, [98, 92, 92, 89], 12)
    expect(state).toMatchObject({ limit: 2, reached: 3, units: 12, isOver: true })
    expect(quotaStates({ bands, quotas: [{ ...quotas[0]!, bandId: 'gone' }] }, [98], 12)).toEqual([])
  })
})
