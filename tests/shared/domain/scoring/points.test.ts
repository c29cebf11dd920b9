import { describe, expect, it } from 'vitest'
import { pointsText, readPoints } from '@shared/domain/scoring/points'
import { chance } from '../../../support/scores'

const base = { max: 25, sort: 'base' } as const
const minus = { max: 5, sort: 'minus' } as const
const thousand = { max: 2000, sort: 'base' } as const

describe('what is typed into a cell of points', () => {
  it.each([
    ['20,5', 20.5],
    ['20.5', 20.5],
    [' 7 ', 7],
    ['0', 0],
    ['25,00', 25],
    ['２５', 25],
    ['+3', 3],
  ])('“%s” is %d', (text, value) => {
    expect(readPoints(text, base)).toEqual({ code: 'value', value })
  })

  it.each(['', '  ', '-', '–', 'Chưa chấm'])('“%s” is not scored, which is not 0', (text) => {
    expect(readPoints(text, base)).toEqual({ code: 'empty' })
  })

  it.each(['KAD', 'kad', 'Không áp dụng', 'k.a.d'])('“%s” takes the criterion out', (text) => {
    expect(readPoints(text, base)).toEqual({ code: 'value', value: 'notApplicable' })
  })

  it('is refused above the maximum, with the maximum', () => {
    expect(readPoints('25,01', base)).toEqual({ code: 'aboveMaximum', max: 25 })
    expect(readPoints('-5,5', minus)).toEqual({ code: 'aboveMaximum', max: 5 })
    expect(readPoints('6', minus)).toEqual({ code: 'aboveMaximum', max: 5 })
  })

  it('is taken off with or without its sign', () => {
    expect(readPoints('2', minus)).toEqual(readPoints('-2', minus))
    expect(readPoints('−2', minus)).toEqual({ code: 'value', value: -2 })
    expect(Object.is((readPoints('0', minus) as { value: number }).value, -0)).toBe(false)
  })

  it.each(['-1', '−0,5'])('“%s” is no sum of a base criterion', (text) => {
    expect(readPoints(text, base)).toEqual({ code: 'negative' })
  })

  it.each(['1.000', '1,000', '20,125', '18.500'])('“%s” could be read in two ways or too fine: refused', (text) => {
    expect(readPoints(text, thousand)).toEqual({ code: 'notClear' })
  })

  it('knows a thousand whose decimals leave no doubt', () => {
    expect(readPoints('1.234,5', thousand)).toEqual({ code: 'value', value: 1234.5 })
  })

  it.each(['xuất sắc', '20/25', '20 điểm', '=20+1', '1e3', '20,,5', '8%', '2 0'])('“%s” is no number of points', (text) => {
    expect(readPoints(text, base)).toEqual({ code: 'notPoints' })
  })

  it('takes nothing where no maximum is set', () => {
    expect(readPoints('5', { max: null, sort: 'base' })).toEqual({ code: 'noMaximum' })
  })

  it('reads back every value it writes, with comma and with point', () => {
    const numbers = chance(7)
    for (let round = 0; round < 2000; round += 1) {
      const value = Math.round(numbers.next().value * 200_000) / 100
      const read = { code: 'value', value }
      expect(readPoints(pointsText(value), thousand)).toEqual(read)
      expect(readPoints(pointsText(value).replace(',', '.'), thousand)).toEqual(read)
    }
  })
})
