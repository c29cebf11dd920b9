import { describe, expect, it } from 'vitest'
import { appraisalOf, combinedMarks, isDisputed, markOf, writtenMarks, reasonOf } from '@shared/domain/scoring/marks'
import { countingOf, deviationOf, standingOf, totalOf } from '@shared/domain/scoring/standing'
import { scoreBoard } from '@shared/domain/scoring/board'
import { aCollective } from '../../../support/builders'
import { aCriterion, agreed, aMark, aSheet, aTable, chance } from '../../../support/scores'

const table = aTable()
const full = aTable({
  criteria: [
    aCriterion({ id: 'a', max: 60 }),
    aCriterion({ id: 'b', max: 40 }),
    aCriterion({ id: 'more', sort: 'bonus', max: 10 }),
    aCriterion({ id: 'less', sort: 'minus', max: 5 }),
  ],
})

describe('the total of a unit', () => {
  it('adds base and bonus and takes off what is minus', () => {
    const sheet = aSheet('u', [agreed('a', 55.5), agreed('b', 38), agreed('more', 4.25), agreed('less', -2)])
    expect(standingOf(full, sheet).approved).toEqual({ points: 95.75, maximum: 100, isConverted: false, isCapped: false })
  })

  it('is none while one criterion is not scored, which is not 0', () => {
    const open = aSheet('u', [agreed('a', 50)])
    expect(standingOf(table, open)).toMatchObject({ state: 'partial', approved: null, appraised: null, own: null })
    expect(standingOf(table, aSheet('u', [agreed('a', 50), agreed('b', 0)])).approved?.points).toBe(50)
  })

  it('multiplies by weight without losing a hundredth', () => {
    const weighted = aTable({ criteria: [aCriterion({ id: 'a', weight: 1.15 }), aCriterion({ id: 'b', weight: 2 })] })
    expect(standingOf(weighted, aSheet('u', [agreed('a', 0.1), agreed('b', 0.2)])).approved?.points).toBe(0.515)
  })

  it('is reckoned up where a criterion does not concern the unit, and says so', () => {
    const sheet = aSheet('u', [agreed('a', 'notApplicable'), agreed('b', 36), agreed('more', 0), agreed('less', 0)])
    // 36 of 40 is 90 of 100.
    expect(standingOf(full, sheet).approved).toEqual({ points: 90, maximum: 40, isConverted: true, isCapped: false })
  })

  it('counts bonuses up to the limit of the table, and says so', () => {
    const capped = aTable({ ...full, bonusMax: 3 })
    const sheet = aSheet('u', [agreed('a', 60), agreed('b', 40), agreed('more', 4), agreed('less', 0)])
    expect(standingOf(capped, sheet).approved).toMatchObject({ points: 103, isCapped: true })
  })

  it('is the same in whatever order the criteria stand, and equals the sum of whole hundredths', () => {
    const numbers = chance(11)
    for (let round = 0; round < 300; round += 1) {
      const values = Array.from({ length: 12 }, () => Math.round(numbers.next().value * 1000))
      const criteria = values.map((_, index) => aCriterion({ id: String(index), max: 10 }))
      const total = (list: typeof criteria) => totalOf({ criteria: list, bonusMax: null }, ({ id }) => values[Number(id)]! / 100)?.points
      expect(total(criteria)).toBe(values.reduce((sum, value) => sum + value, 0) / 100)
      expect(total(criteria.toReversed())).toBe(total(criteria))
    }
  })
})

describe('a reason for each difference', () => {
  const appraised = (value: number, reason = '') => [{ by: 'Cán bộ Mẫu', value, reason }]
  it('is asked where the officer differs from the unit, and only there', () => {
    const sheet = (reason: string) =>
      aSheet('u', [aMark('a', { own: 48, appraisals: appraised(45, reason) }), aMark('b', { own: 40, appraisals: appraised(40) })])
    expect(standingOf(table, sheet('')).state).toBe('partial')
    expect(standingOf(table, sheet('')).holes.filter(({ code }) => code === 'noReason')).toEqual([{ criterionId: 'a', code: 'noReason' }])
    expect(standingOf(table, sheet('Thiếu minh chứng')).state).toBe('scored')
  })

  it('is not asked where the unit gave itself nothing', () => {
    const sheet = aSheet('u', [aMark('a', { appraisals: appraised(45) }), aMark('b', { appraisals: appraised(40) })])
    expect(standingOf(table, sheet).state).toBe('scored')
  })

  it('is asked again where what was approved is not what was appraised', () => {
    const sheet = (approvedReason: string) =>
      aSheet('u', [agreed('a', 50), aMark('b', { own: 40, appraisals: appraised(40), approved: 39, approvedReason })])
    expect(standingOf(table, sheet('')).holes).toEqual([{ criterionId: 'b', code: 'noApprovalReason' }])
    expect(standingOf(table, sheet('Hội đồng thống nhất')).state).toBe('approved')
    expect(deviationOf(standingOf(table, sheet('Hội đồng thống nhất')))).toBe(-1)
  })
})

describe('two officers for one unit', () => {
  const write = (marks: ReturnType<typeof writtenMarks>, by: string, value: number | null) =>
    writtenMarks(marks, { subjectId: 'u', criterionId: 'a', field: 'appraised', value }, by)
  it('stand side by side with their names until one is picked', () => {
    const marks = write(write([], 'Mẫu Một', 20), 'Mẫu Hai', 24)
    expect(markOf({ marks }, 'a').appraisals.map(({ by, value }) => [by, value])).toEqual([
      ['Mẫu Một', 20],
      ['Mẫu Hai', 24],
    ])
    expect(isDisputed(marks[0]!)).toBe(true)
    expect(standingOf(table, aSheet('u', marks)).holes[0]).toEqual({ criterionId: 'a', code: 'disputed' })
    const picked = writtenMarks(marks, { subjectId: 'u', criterionId: 'a', field: 'picked', by: 'Mẫu Hai' }, 'Mẫu Một')
    expect(appraisalOf(picked[0]!)?.value).toBe(24)
    expect(picked[0]!.appraisals).toHaveLength(2)
  })

  it('are settled with a reason, which goes with the choice and is asked for until it is given', () => {
    const marks = write(write([], 'Mẫu Một', 20), 'Mẫu Hai', 24)
    const put = (before: typeof marks, more: { field: 'picked'; by: string } | { field: 'pickedReason'; text: string }) =>
      writtenMarks(before, { subjectId: 'u', criterionId: 'a', ...more }, 'Mẫu Một')
    const codes = (of: typeof marks): string[] =>
      standingOf(table, aSheet('u', of)).holes.flatMap(({ criterionId, code }) => (criterionId === 'a' ? [code] : []))
    const picked = put(marks, { field: 'picked', by: 'Mẫu Hai' })
    expect(codes(picked)).toContain('noPickReason')
    const settled = put(picked, { field: 'pickedReason', text: '  Hồ sơ gốc đủ hơn ' })
    expect(codes(settled)).not.toContain('noPickReason')
    expect(reasonOf(settled[0]!)).toBe('Hồ sơ gốc đủ hơn')
    // Another choice asks anew; taking the chosen points away takes choice and reason with them.
    expect(codes(put(settled, { field: 'picked', by: 'Mẫu Một' }))).toContain('noPickReason')
    expect(write(settled, 'Mẫu Hai', null)[0]).toMatchObject({ picked: null, pickedReason: '' })
    // What was approved before reasons were asked for stays approved.
    expect(codes([{ ...picked[0]!, approved: 24 }])).not.toContain('noPickReason')
  })

  it('are one where they agree', () => {
    expect(write(write([], 'Mẫu Một', 20), 'Mẫu Hai', 20)[0]!.appraisals).toHaveLength(1)
  })

  it('one correcting himself does not touch the other', () => {
    const marks = write(write(write([], 'Mẫu Một', 20), 'Mẫu Hai', 24), 'Mẫu Một', 22)
    expect(marks[0]!.appraisals.map(({ value }) => value)).toEqual([22, 24])
    expect(write(marks, 'Mẫu Một', null)[0]!.appraisals.map(({ value }) => value)).toEqual([24])
  })

  it('are both kept where two records were one unit', () => {
    const one = [aMark('a', { own: 10, appraisals: [{ by: 'Mẫu', value: 9, reason: 'x' }] })]
    const other = [aMark('a', { own: 11, appraisals: [{ by: 'Mẫu', value: 8, reason: 'y' }] }), agreed('b', 5)]
    const all = combinedMarks(one, other, 'Trường Mẫu cũ')
    expect(all[0]!.appraisals.map(({ by, value, reason }) => [by, value, reason])).toEqual([
      ['Mẫu', 9, 'x'],
      ['Mẫu (Trường Mẫu cũ)', 8, 'y'],
    ])
    expect(all[1]).toEqual(agreed('b', 5))
  })
})

describe('a unit merged in mid-year', () => {
  const gone = aCollective({ id: 'gone', endedOn: '2026-07-01', endedBecause: 'merged', successorId: 'kept' })
  it('is not ranked, keeps its marks, and names who took its place', () => {
    expect(countingOf(2026, gone, undefined)).toEqual({ isCounted: false, why: 'ended', on: '2026-07-01', successorId: 'kept' })
    const board = scoreBoard(
      aTable(),
      [
        { id: 'p1', movementId: 'movement', subjectId: 'gone', groupId: 'group' },
        { id: 'p2', movementId: 'movement', subjectId: 'kept', groupId: 'group' },
      ],
      new Map([gone, aCollective({ id: 'kept', name: 'Trường Mẫu mới' })].map((subject) => [subject.id, subject])),
      [aSheet('gone', [agreed('a', 50), agreed('b', 50)]), aSheet('kept', [agreed('a', 30), agreed('b', 30)])],
    )
    expect(board.rows.map(({ subjectId, rank }) => [subjectId, rank?.rank])).toEqual([
      ['kept', 1],
      ['gone', undefined],
    ])
    expect(board.counted).toBe(1)
  })

  it('is ranked for the years in which it stood, and by the word of the office', () => {
    expect(countingOf(2025, gone, undefined).isCounted).toBe(true)
    expect(countingOf(2026, gone, { counted: { isCounted: true, reason: 'Hoạt động đủ 6 tháng' } }).isCounted).toBe(true)
    expect(countingOf(2026, aCollective(), { counted: { isCounted: false, reason: 'Mới thành lập' } }).isCounted).toBe(false)
  })
})
