import { describe, expect, it } from 'vitest'
import { readHeading, wholeHeadings } from '@shared/import/headings'
import { codesOf, gridOf, ofPasted, told, understood } from '../../support/lists'

/** Classes of lists that once went wrong without a word. */

describe('headings', () => {
  it.each(wholeHeadings.filter(([field]) => field !== 'ignored'))('for %s, “%s” is never left out as unneeded', (_, heading) => {
    expect([...readHeading(heading).keys()]).not.toEqual(['ignored'])
  })
  it('keeps the unit of a column “Nơi công tác”', () => {
    const [row] = ofPasted('STT\tHọ và tên\tNơi công tác\n1\tNguyễn Văn Mẫu\tTrường Tiểu học Mẫu').rows
    expect(row?.draft.unit).toBe('Trường Tiểu học Mẫu')
  })
})

describe('titles before a name', () => {
  it.each([
    'Cô giáo Trần Thị Mẫu',
    'Thầy giáo Trần Văn Mẫu',
    'Bs. Phạm Văn Mẫu',
    'BS Phạm Văn Mẫu',
    'PGS.TS. Lê Văn Mẫu',
    'ThS. Lê Văn Mẫu',
    'Y sĩ Đặng Thị Mẫu',
    'Lương y Hồ Văn Mẫu',
    'Đại úy Phan Văn Mẫu',
    'Trung tá Vũ Văn Mẫu',
    'Linh mục Trần Văn Mẫu',
    'NGƯT Bùi Thị Mẫu',
  ])('keeps “%s” whole and says so', (name) => {
    const [row] = ofPasted(`STT\tHọ và tên\tNăm sinh\n1\t${name}\t1980`).rows
    expect([row?.draft.name, codesOf(row!)]).toEqual([name, ['nameWithTitle']])
  })
  it.each([
    ['Cô Trần Thị Mẫu', 'Trần Thị Mẫu'],
    ['Anh Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['Đại Văn Mẫu', 'Đại Văn Mẫu'],
    ['Sĩ Thị Mẫu', 'Sĩ Thị Mẫu'],
  ])('reads “%s” as %s, without a question', (cell, name) => {
    const [row] = ofPasted(`STT\tHọ và tên\tNăm sinh\n1\t${cell}\t1980`).rows
    expect([row?.draft.name, codesOf(row!)]).toEqual([name, []])
  })
})

describe('awards in columns to be ticked', () => {
  const head = ['STT', 'Họ và tên', 'Năm sinh']
  const rows = [
    [1, 'Nguyễn Văn Mẫu', 1980, 'x', null, null],
    [2, 'Trần Thị Mẫu', 1981, null, 'X', '✓'],
    [3, 'Lê Văn Mẫu', 1982, null, null, null],
  ]
  const expected = [
    ['Nguyễn Văn Mẫu', 'LDTT', []],
    ['Trần Thị Mẫu', 'CSTDCS', []],
    ['Trần Thị Mẫu', 'GK_XA', []],
    ['Lê Văn Mẫu', 'GK_XA', ['awardUnmarked']],
  ]
  const read = (grid: Parameters<typeof understood>[0]) =>
    understood(grid).rows.map((row) => [row.draft.name, row.draft.awardCode, codesOf(row)])
  it('gives each tick its line, with one row of headings', () => {
    expect(read(gridOf({ rows: [[...head, 'LĐTT', 'CSTĐCS', 'Giấy khen'], ...rows] }))).toEqual(expected)
  })
  it('gives each tick its line below a roof, whether the other headings are merged down or not', () => {
    const two = [
      [...head, 'Danh hiệu', null, 'Hình thức'],
      [null, null, null, 'LĐTT', 'CSTĐCS', 'Giấy khen'],
    ]
    expect(read(gridOf({ rows: [...two, ...rows], merges: ['D1:E1'] }))).toEqual(expected)
    expect(read(gridOf({ rows: [...two, ...rows], merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] }))).toEqual(expected)
  })
  it('keeps a column of awards in words as it is', () => {
    const list = ofPasted('STT\tHọ và tên\tDanh hiệu\n1\tLê Văn Mẫu\tLĐTT\n2\tLê Thị Mẫu\tCSTĐCS')
    expect(list.rows.map(({ draft }) => draft.awardCode)).toEqual(['LDTT', 'CSTDCS'])
    expect(told(list).every(([, status]) => status === 'new')).toBe(true)
  })
})
