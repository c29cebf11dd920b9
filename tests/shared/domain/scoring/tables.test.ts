import { describe, expect, it } from 'vitest'
import { compareUnits } from '@shared/domain/scoring/compare'
import {
  criterionCodes,
  inPlanWords,
  inSheetOrder,
  lockedVersions,
  presentTable,
  proposeTable,
  tableProblems,
  isRoundTotal,
} from '@shared/domain/scoring/tables'
import { carried, isSameTable, movesOf } from '@shared/domain/scoring/versions'
import { scoreBoard } from '@shared/domain/scoring/board'
import { aCollective } from '../../../support/builders'
import { aCriterion, agreed, aMark, aSheet, aTable } from '../../../support/scores'

const group = {
  id: 'group',
  title: 'Đối với các cơ quan mẫu',
  subjectKind: 'collective' as const,
  criteria: [
    { id: 'a', text: 'Hoàn thành nhiệm vụ' },
    { id: 'b', text: 'Cải cách hành chính' },
  ],
}

describe('a table made from the plan', () => {
  const table = proposeTable('movement', group, 2026, 'table')
  it('has the words of the plan and no number of its own', () => {
    expect(table.criteria.map(({ text, max, weight }) => [text, max, weight])).toEqual([
      ['Hoàn thành nhiệm vụ', null, 1],
      ['Cải cách hành chính', null, 1],
    ])
    expect([table.bands, table.quotas, table.frozenOn]).toEqual([[], [], null])
  })
  it('follows the plan until it is locked, and keeps what was set', () => {
    const set = {
      ...table,
      criteria: [{ ...table.criteria[0]!, max: 60 }, table.criteria[1]!, aCriterion({ id: 'x', isOfPlan: false, sort: 'bonus' })],
    }
    const edited = {
      ...group,
      criteria: [
        { id: 'c', text: 'Tiêu chí mới' },
        { id: 'a', text: 'Hoàn thành tốt nhiệm vụ' },
      ],
    }
    expect(inPlanWords(set, edited).criteria.map(({ id, text, max }) => [id, text, max])).toEqual([
      ['c', 'Tiêu chí mới', null],
      ['a', 'Hoàn thành tốt nhiệm vụ', 60],
      ['x', 'Tiêu chí mẫu x', 50],
    ])
  })
  it('cannot be scored by while something is open', () => {
    expect(tableProblems(table).map(({ code }) => code)).toEqual(['noMaximum', 'noMaximum'])
    expect(tableProblems({ criteria: [], bands: [], quotas: [] })).toEqual([{ code: 'noCriteria' }])
    const band = { id: '1', name: 'Tốt', from: 80 }
    const quota = { id: 'q', bandId: 'none', unit: 'percent' as const, value: 120, rounding: 'down' as const, basis: '' }
    expect(
      tableProblems({
        criteria: [aCriterion({ id: 'a', sort: 'bonus' })],
        bands: [band, { ...band, id: '2', name: 'Khá' }],
        quotas: [quota],
      }),
    ).toEqual([{ code: 'noBase' }, { code: 'bandTwice', name: 'Khá' }, { code: 'percentOver' }, { code: 'quotaWithoutBand' }])
  })
  it('names its criteria short, base before bonus before minus', () => {
    const criteria = [
      aCriterion({ id: 'm', sort: 'minus' }),
      aCriterion({ id: 'a' }),
      aCriterion({ id: 'p', sort: 'bonus' }),
      aCriterion({ id: 'q', sort: 'bonus' }),
    ]
    expect(inSheetOrder(criteria).map(({ id }) => criterionCodes(criteria).get(id))).toEqual(['TC1', 'Thưởng 1', 'Thưởng 2', 'Trừ'])
  })
  it('gives way to its newest version', () => {
    const tables = [
      aTable({ id: '1' }),
      aTable({ id: '3', version: 3 }),
      aTable({ id: '2', version: 2 }),
      aTable({ id: 'y', year: 2027, version: 9 }),
    ]
    expect(presentTable(tables, 'group', 2026)?.id).toBe('3')
    expect(presentTable(tables, 'other', 2026)).toBeUndefined()
  })
})

describe('a new version', () => {
  const present = aTable()
  const sheets = [
    aSheet('first', [agreed('a', 50), agreed('b', 40)]),
    aSheet('second', [agreed('a', 40), agreed('b', 45)]),
    aSheet('third', [agreed('a', 20), agreed('b', 20)]),
  ]
  const counted = new Set(['first', 'second', 'third'])

  it('says which places it moves, and leaves alone who does not move', () => {
    const next = { ...present, criteria: [present.criteria[0]!, { ...present.criteria[1]!, weight: 3 }] }
    // first 50+120=170, second 40+135=175, third 20+60=80.
    const moves = movesOf(present, next, sheets, counted)
    expect(
      moves.map(({ subjectId, before, after }) => [
        subjectId,
        before.total?.points ?? null,
        before.rank?.rank,
        after.total?.points ?? null,
        after.rank?.rank,
      ]),
    ).toEqual([
      ['first', 90, 1, 170, 2],
      ['second', 85, 2, 175, 1],
      ['third', 40, 3, 80, 3],
    ])
    expect(movesOf(present, { ...present }, sheets, counted)).toEqual([])
    expect([isSameTable(present, { ...present, version: 2 }), isSameTable(present, next)]).toEqual([true, false])
  })

  it('names the points that no longer fit; none is cut down to the maximum', () => {
    const next = { ...present, criteria: [{ ...present.criteria[0]!, max: 45 }, present.criteria[1]!] }
    const moves = movesOf(present, next, sheets, counted)
    expect(moves.map(({ subjectId, lost, after }) => [subjectId, lost, after.state])).toEqual([
      ['first', [{ criterionId: 'a', why: 'aboveMaximum' }], 'partial'],
      ['second', [], 'approved'],
      ['third', [], 'approved'],
    ])
    expect(carried(sheets[0]!.marks, next.criteria).marks[0]).toEqual(aMark('a'))
  })

  it('opens every unit anew where a criterion comes, and names what one takes along that goes', () => {
    const next = { ...present, criteria: [present.criteria[0]!, aCriterion({ id: 'new' })] }
    const [move] = movesOf(present, next, sheets, counted)
    expect(move).toMatchObject({ lost: [{ criterionId: 'b', why: 'removed' }], after: { state: 'partial', total: null } })
  })
})

describe('two units side by side', () => {
  it('are compared criterion by criterion, with the share of women as far as it is known', () => {
    const table = aTable()
    const subjects = new Map(['x', 'y'].map((id) => [id, aCollective({ id, name: `Đơn vị Mẫu ${id}` })]))
    const board = scoreBoard(table, [], subjects, [
      aSheet('x', [agreed('a', 40), agreed('b', 30)]),
      aSheet('y', [agreed('a', 30), agreed('b', 40)]),
    ])
    const compared = compareUnits(table, [board.rows[0]!, board.rows[1]!], new Map([['x', { women: 7, headcount: 10 }]]))
    expect(compared.lines.map(({ lead }) => lead)).toEqual([10, -10])
    expect(compared).toMatchObject({ leads: [1, 1], womenPercent: [70, null] })
  })
})

describe('the versions of a group’s criteria', () => {
  it('that were scored by can be looked at, the newest first', () => {
    const of = (version: number, frozenOn: string | null, year = 2026) =>
      aTable({ id: `${year}-${version}`, groupId: 'g', year, version, frozenOn })
    const tables = [of(1, '2026-06-01'), of(3, null), of(2, '2026-07-01'), of(9, '2027-01-01', 2027)]
    expect(lockedVersions(tables, 'g', 2026).map(({ version }) => version)).toEqual([2, 1])
    expect(lockedVersions(tables, 'g', 2025)).toEqual([])
  })
})

it('a table of points is made out of hundreds; another total is pointed out', () => {
  expect([100, 1000, 95, 100.5].map(isRoundTotal)).toEqual([true, true, false, false])
})
