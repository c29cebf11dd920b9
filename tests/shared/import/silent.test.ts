import { describe, expect, it } from 'vitest'
import { detailLineOf } from '@shared/domain/subject/rules'
import { changedRecord, recordChanges, subjectOf } from '@shared/import/targets/records'
import { readHeading, wholeHeadings } from '@shared/import/headings'
import { aHousehold } from '../../support/builders'
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

describe('where somebody is, whichever column says it', () => {
  const columns = ['Đơn vị', 'Nơi công tác', 'Đơn vị, địa chỉ', 'Cơ quan, đơn vị, địa chỉ', 'Chức vụ, đơn vị công tác', 'Địa chỉ', 'Thôn']
  const kinds = ['Hộ ông Lê Văn Mẫu', 'Câu lạc bộ Mẫu', 'Lê Văn Mẫu']
  it.each(columns.flatMap((column) => kinds.map((name) => [column, name] as const)))('“%s” of %s is kept in the record', (column, name) => {
    const [row] = ofPasted(`Họ và tên\t${column}\tThành tích\n${name}\tThôn 9\tHiến đất`).rows
    expect(detailLineOf(subjectOf(row!.draft, 'a'))).toBe('Thôn 9')
  })
  it.each([
    ['Thôn 9', 'xã Mẫu', 'Thôn 9, xã Mẫu'],
    ['Thôn 9', 'Thôn 9, xã Mẫu', 'Thôn 9, xã Mẫu'],
  ])('a household of “%s” and “%s” has both in its address', (unit, address, whole) => {
    const [row] = ofPasted(`Họ và tên\tĐơn vị\tĐịa chỉ\nHộ ông Lê Văn Mẫu\t${unit}\t${address}`).rows
    expect([row?.draft.unit, row?.draft.address]).toEqual(['', whole])
  })
  it('a household under a village is of that village, and under an organ is not', () => {
    const list = ofPasted('STT\tHọ và tên\nI\tThôn Mẫu\n1\tHộ ông Lê Văn Mẫu\nII\tHội Nông dân Mẫu\n2\tHộ bà Lê Thị Mẫu')
    expect(list.rows.map(({ draft }) => draft.address)).toEqual(['Thôn Mẫu', ''])
  })
  it('a known household without an address gets it, one with another says so', () => {
    const { draft } = ofPasted('Họ và tên\tĐơn vị\nHộ ông Lê Văn Mẫu\tThôn 9').rows[0]!
    const known = aHousehold({ name: 'Hộ ông Lê Văn Mẫu', address: '' })
    expect(changedRecord(known, draft, 'add')).toMatchObject({ address: 'Thôn 9' })
    expect(recordChanges({ ...known, address: 'Thôn 8' }, draft)).toEqual([
      { field: 'address', from: 'Thôn 8', to: 'Thôn 9', fills: false },
    ])
  })
})

describe('what only people have', () => {
  it.each([
    ['Câu lạc bộ Mẫu', 'Tập thể', ['Bà', '1990', 'Chủ nhiệm']],
    ['Hộ ông Lê Văn Mẫu', '', ['1990', 'Chủ nhiệm']],
    ['Lê Thị Mẫu', 'Cá nhân', []],
  ])('of “%s”, “%s” the note says what has no room: %j', (name, kind, texts) => {
    const gender = name.startsWith('Hộ') ? 'Ông' : 'Bà'
    const [row] = ofPasted(`Họ và tên\tLoại\tGiới tính\tNăm sinh\tChức vụ\n${name}\t${kind}\t${gender}\t1990\tChủ nhiệm`).rows
    expect(row?.notes?.flatMap((note) => (note.code === 'ofPersons' ? note.texts : []))).toEqual(texts)
  })
})

describe('a post that begins as a unit does', () => {
  it.each([
    ['Thôn đội trưởng', 'Thôn đội trưởng', ''],
    ['Tổ phó', 'Tổ phó', ''],
    ['Chi hội trưởng', 'Chi hội trưởng', ''],
    ['Thôn đội trưởng, Thôn Mẫu', 'Thôn đội trưởng', 'Thôn Mẫu'],
    ['Thôn Trạm Mẫu Thượng', '', 'Thôn Trạm Mẫu Thượng'],
    ['Trường Mầm non Mẫu', '', 'Trường Mầm non Mẫu'],
    ['Khu phố', '', 'Khu phố'],
  ])('“%s” is post “%s” and unit “%s”', (cell, post, unit) => {
    const [row] = ofPasted(`Họ và tên\tChức vụ, đơn vị công tác\nLê Văn Mẫu\t${cell}`).rows
    expect([row?.draft.post, row?.draft.unit]).toEqual([post, unit])
  })
})

describe('a group of the list named in another column than the names', () => {
  it.each([0, 1, 2, 3].map((at) => [at]))('is set aside with what it says of the kind, in the column %d behind the number', (at) => {
    const group = (number: string, words: string) => [number, ...['', '', '', ''].with(at, words)].join('\t')
    const list = ofPasted(
      [
        'STT\tHọ và tên\tĐơn vị\tNăm sinh\tThành tích',
        group('I', 'TẬP THỂ (02)'),
        '1\tSao Mai Mẫu\tXã Mẫu\t\tx',
        group('II', 'CÁ NHÂN (01)'),
        '2\tLê Văn Mẫu\tXã Mẫu\t1980\tx',
      ].join('\n'),
    )
    expect(list.rows.map(({ draft, status }) => [draft.name, draft.kind, status])).toEqual([
      ['Sao Mai Mẫu', 'collective', 'new'],
      ['Lê Văn Mẫu', 'person', 'new'],
    ])
    expect(list.ignored.map(({ reason }) => reason)).toEqual(['heading', 'section', 'section'])
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
    ['Trần Thị Mẫu', 'CSTDCS', ['oneOfAwards']],
    ['Trần Thị Mẫu', 'GK_XA', ['oneOfAwards']],
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
