import { describe, expect, it } from 'vitest'
import { blankScoreForm, readScoreForm } from '@shared/forms/scoreForm'
import { formFile } from '@shared/forms/write'
import { readListFile } from '@shared/import/open'
import { aCollective } from '../../support/builders'
import { aCriterion, aTable } from '../../support/scores'
import { aWorkbook, type MadeSheet } from '../../support/sheets'

const school = aCollective({ id: 'truong', name: 'Trường Tiểu học Mẫu' })
const units = [school, aCollective({ id: 'thon', name: 'Thôn Mẫu Đông' })]
const table = aTable({
  criteria: [
    aCriterion({ id: 'a', text: 'Hoàn thành nhiệm vụ được giao', max: 60, evidence: 'Báo cáo năm' }),
    aCriterion({ id: 'b', text: 'Cải cách hành chính', max: 40 }),
    aCriterion({ id: 'less', text: 'Báo cáo trễ hạn', sort: 'minus', max: 5 }),
  ],
})
const code = 'Mã phiếu (xin giữ nguyên): CD/2026/movement/truong'
const heads = ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng, giải trình']
const sheet = (rows: MadeSheet['rows'], name = 'Tự chấm điểm'): Uint8Array => aWorkbook([{ name, rows: [['PHIẾU'], [code], ...rows] }])
const read = (bytes: Uint8Array) => {
  const grids = readListFile('tu-cham.xlsx', bytes)
  if (!grids.ok) throw new Error(grids.error.code)
  return readScoreForm(grids.value, table, units)
}
const taken = (bytes: Uint8Array) => {
  const answer = read(bytes)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const rowsWith = (...own: readonly string[]): string[][] => [
  ['TC1', 'Hoàn thành nhiệm vụ được giao', '60', own[0] ?? '', ''],
  ['TC2', 'Cải cách hành chính', '40', own[1] ?? '', ''],
  ['Trừ', 'Báo cáo trễ hạn', '-5', own[2] ?? '', ''],
]

describe('a form for a unit’s own points', () => {
  it('comes back empty as it was given out', async () => {
    expect(read(await formFile(blankScoreForm({ id: 'movement', name: 'Phong trào Mẫu' }, table, school)))).toEqual({
      ok: false,
      error: { code: 'empty' },
    })
  })

  it('is read with comma and point; blank is not scored, KAD is out', () => {
    const { unitId, points, notes } = taken(sheet([heads, ...rowsWith('55,5', 'KAD', '2')]))
    expect(unitId).toBe('truong')
    expect(points).toEqual([
      { criterionId: 'a', value: 55.5 },
      { criterionId: 'b', value: 'notApplicable' },
      { criterionId: 'less', value: -2 },
    ])
    expect(notes).toEqual([])
    expect(taken(sheet([heads, ...rowsWith('50', '', '0')])).notes).toEqual([{ code: 'blank', labels: ['TC2'] }])
  })

  it('says what is above the maximum or no number, and takes neither', () => {
    const { points, notes } = taken(sheet([heads, ...rowsWith('61', 'tốt', '0')]))
    expect(points).toEqual([{ criterionId: 'less', value: 0 }])
    expect(notes).toEqual([
      { code: 'pointsRefused', row: 4, label: 'TC1', text: '61', max: 60 },
      { code: 'pointsRefused', row: 5, label: 'TC2', text: 'tốt', max: null },
    ])
  })

  it('is found again under moved columns on a renamed sheet, and says so', () => {
    const moved = rowsWith('50', '30', '0').map(([mark, text, max, own, more]) => [own!, mark!, more!, text!, max!])
    const { points, notes } = taken(
      sheet([['Điểm tự chấm', 'Mã', 'Minh chứng, giải trình', 'Tiêu chí', 'Điểm tối đa'], ...moved], 'Sheet1 (2)'),
    )
    expect(points).toHaveLength(3)
    expect(notes.map(({ code: said }) => said)).toEqual(['sheetRenamed', 'columnsMoved'])
  })

  it('names rows that were added, repeated, taken out, and a maximum that was changed', () => {
    const [first, second] = rowsWith('50', '30')
    const { points, notes } = taken(
      sheet([
        heads,
        ['TC1', first![1]!, '100', '50', ''],
        second!,
        ['TC2', 'Cải cách hành chính', '40', '10', ''],
        ['', 'Thành tích khác của đơn vị', '', '20', ''],
      ]),
    )
    expect(points.map(({ value }) => value)).toEqual([50, 30])
    expect(notes.map(({ code: said }) => said)).toEqual(['maximumChanged', 'rowUnread', 'rowForeign', 'rowMissing'])
  })

  it('is known by the unit’s code alone: rows whose words were left out are found by theirs', () => {
    const { points } = taken(sheet([heads, ...rowsWith('50', '30', '1').map(([mark, , max, own]) => [mark!, '', max!, own!, ''])]))
    expect(points.map(({ criterionId }) => criterionId)).toEqual(['a', 'b', 'less'])
  })
})
