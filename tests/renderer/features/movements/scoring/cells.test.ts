import { describe, expect, it } from 'vitest'
import { scoreFields } from '@renderer/features/movements/scoring/fields'
import { columnsOf, filledDown, lookOf, readCells, spread } from '@renderer/features/movements/scoring/grid/cells'
import { cellOf, isThere, placeOf } from '@renderer/features/movements/scoring/grid/useBlock'
import { columnsInView, countResults, layoutOf, rowsInView } from '@renderer/features/movements/scoring/grid/geometry'
import { evenParts, readPositive } from '@renderer/features/movements/scoring/table/drafts'
import { scoreBoard } from '@shared/domain/scoring/board'
import { aCollective } from '../../../../support/builders'
import { aCriterion, agreed, aMark, aSheet, aTable } from '../../../../support/scores'

const table = aTable({ criteria: [aCriterion({ id: 'less', sort: 'minus', max: 5 }), aCriterion({ id: 'a' })] })
const columns = columnsOf(table, scoreFields)
const { rows } = scoreBoard(table, [], new Map(['x', 'y', 'z'].map((id) => [id, aCollective({ id, name: `Đơn vị Mẫu ${id}` })])), [
  aSheet('x', [agreed('a', 40)]),
  aSheet('y', []),
  aSheet('z', []),
])
const one = (row: number, col: number) => ({ from: { row, col }, to: { row, col } })

describe('a block on the score sheet', () => {
  it('spreads from its corner; one cell or one row repeats over the selection', () => {
    expect(spread(one(1, 0), [['1', '2'], ['3']])).toEqual([
      { at: { row: 1, col: 0 }, text: '1' },
      { at: { row: 1, col: 1 }, text: '2' },
      { at: { row: 2, col: 0 }, text: '3' },
    ])
    expect(spread({ from: { row: 2, col: 1 }, to: { row: 1, col: 0 } }, [['7']])).toHaveLength(4)
    expect(spread({ from: { row: 0, col: 0 }, to: { row: 2, col: 0 } }, [['7', '8']]).map(({ text }) => text)).toEqual([
      '7',
      '8',
      '7',
      '8',
      '7',
      '8',
    ])
  })

  it('is read cell by cell: what changes nothing is left out, what cannot stand is named with its place', () => {
    const read = readCells(rows, columns, [
      { at: { row: 0, col: 0 }, text: '40' },
      { at: { row: 1, col: 1 }, text: '51' },
      { at: { row: 1, col: 5 }, text: '3' },
      { at: { row: 9, col: 0 }, text: '3' },
    ])
    expect(read.writes).toEqual([{ subjectId: 'y', criterionId: 'less', field: 'approved', value: -3 }])
    expect(read.refused).toEqual([{ row: 1, col: 1, text: '51', read: { code: 'aboveMaximum', max: 50 } }])
  })

  it('is filled down from its first row, a single row from the one above', () => {
    expect(filledDown(rows, columns, { from: { row: 0, col: 0 }, to: { row: 2, col: 0 } }).map(({ at, text }) => [at.row, text])).toEqual([
      [1, '40'],
      [2, '40'],
    ])
    expect(filledDown(rows, columns, one(1, 1))).toEqual([{ at: { row: 1, col: 1 }, text: '40' }])
    expect(filledDown(rows, columns, one(0, 1))).toEqual([])
  })
})

describe('the cell one stands in', () => {
  it('goes along with its unit and criterion, and stays in its place once those are gone', () => {
    const sheet = { rows, columns }
    const of = cellOf({ row: 1, col: 4 }, sheet)
    const added = { rows: [{ ...rows[0]!, subjectId: 'new' }, ...rows], columns: columns.slice(3) }
    expect(placeOf(of, added)).toEqual({ row: 2, col: 1 })
    expect(isThere(of, cellOf(placeOf(of, added), added))).toBe(true)
    const without = { rows: rows.filter(({ subjectId }) => subjectId !== 'y'), columns }
    expect(placeOf(of, without)).toEqual({ row: 1, col: 4 })
    expect(isThere(of, cellOf(placeOf(of, without), without))).toBe(false)
    expect(placeOf(cellOf({ row: 2, col: 5 }, sheet), { rows: rows.slice(0, 1), columns: columns.slice(0, 2) })).toEqual({ row: 0, col: 1 })
  })
})

describe('a cell', () => {
  const appraised = (value: number, reason = '') => aMark('a', { own: 45, appraisals: [{ by: 'Mẫu', value, reason }] })
  it('shows a dash where nothing was given, and 0 where 0 was', () => {
    expect([lookOf(aMark('a'), 'own').text, lookOf(agreed('a', 0), 'own').text]).toEqual(['–', '0'])
  })
  it('tells a difference, and whether its reason is there', () => {
    expect(lookOf(appraised(45), 'appraised')).toEqual({ text: '45', differs: false, reason: null })
    expect(lookOf(appraised(40.5), 'appraised')).toEqual({ text: '40,5', differs: true, reason: 'missing' })
    expect(lookOf(appraised(40.5, 'Thiếu minh chứng'), 'appraised').reason).toBe('given')
  })
})

describe('the layout of the sheet', () => {
  it('fills the room there is, and scrolls where there is none', () => {
    expect(layoutOf(columns, 1100, 3).width).toBeLessThanOrEqual(1100)
    const many = columnsOf({ criteria: Array.from({ length: 40 }, (_, index) => aCriterion({ id: String(index) })) }, scoreFields)
    const layout = layoutOf(many, 1100, 3)
    expect(layout.width).toBeGreaterThan(5000)
    expect(columnsInView(layout, 0, 600, 3)).toEqual({ from: 0, to: 15 })
    expect(columnsInView(layout, layout.columnsWidth - 600, 600, 3).to).toBe(120)
  })
  it('gives counts the room they need instead of a difference and a class', () => {
    const partsOf = (longest: number) => layoutOf(columns, 1100, 3, countResults(longest)).results
    expect(partsOf('3 – 1 – 0 – 2'.length).map(({ part }) => part)).toEqual(['total', 'rank', 'band'])
    // 13 letters of 13 px are 92 px wide, and 12 px stand beside them.
    expect(partsOf(13)[0]!.width).toBeGreaterThanOrEqual(104)
    expect(partsOf(400)[0]!.width).toBe(220)
    expect(layoutOf(columns, 1100, 3, countResults(13)).width).toBeLessThanOrEqual(1100)
  })
  it('draws the rows in view and a few around them', () => {
    expect(rowsInView(0, 300, 200)).toEqual({ from: 0, to: 14 })
    expect(rowsInView(5700, 300, 200)).toEqual({ from: 186, to: 200 })
  })
})

describe('points of a table', () => {
  it('are split evenly, the rest to the first ones, and always add up', () => {
    expect(evenParts(100, 3)).toEqual([34, 33, 33])
    expect(evenParts(100.5, 4)).toEqual([25.5, 25, 25, 25])
    expect(evenParts(2, 3)).toEqual([])
    for (let parts = 1; parts < 30; parts += 1) expect(evenParts(1000, parts).reduce((sum, part) => sum + part, 0)).toBe(1000)
  })
  it('are positive numbers with comma or point', () => {
    expect(['12,5', '12.5', '0', '-3', '1.000', 'mười'].map(readPositive)).toEqual([12.5, 12.5, undefined, undefined, undefined, undefined])
  })
})
