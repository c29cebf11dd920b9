import { describe, expect, it } from 'vitest'
import { findHeader } from '@shared/import/header'
import { readPasted } from '@shared/import/pasted'
import { gridOf, ofPasted, understood } from '../../support/lists'

const fieldsOf = (text: string) => findHeader(readPasted(text, '')).mapping
const people = (more: (row: number) => string): string =>
  ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Lê Quang Mẫu', 'Phạm Mẫu Hà'].map((name, row) => `${row + 1}\t${name}\t${more(row)}`).join('\n')

describe('a row of the list is never taken for the headings', () => {
  it.each([
    ['Trương Danh Hiệu', 'Đơn vị trưởng', 'Tổ 3'],
    ['Trương Thị Mẫu', 'Hội viên', 'Chi hội 2'],
    ['Trường Mầm non Mẫu', 'Tập thể', 'Đơn vị'],
    ['Đoàn Viên Mẫu', 'Giáo viên', 'Trường Mẫu'],
    ['Danh Thị Mẫu', 'Học sinh', 'Lớp 9A'],
  ])('%s, %s, %s', (...cells) => {
    const rows = [
      'Nguyễn Văn Mẫu\tTrưởng thôn\tThôn 1',
      cells.join('\t'),
      'Lê Thị Mẫu\tHội viên\tChi hội 2',
      'Vũ Mẫu Hà\tGiáo viên\tTrường Mẫu',
      'Phạm Văn Mẫu\tHọc sinh\tLớp 9A',
    ]
    const { rows: entries, ignored } = ofPasted(rows.join('\n'))
    expect(entries.map((row) => row.draft.name)).toEqual(['Nguyễn Văn Mẫu', cells[0], 'Lê Thị Mẫu', 'Vũ Mẫu Hà', 'Phạm Văn Mẫu'])
    expect(ignored).toEqual([])
    const under = ofPasted(`Họ và tên\tChức vụ\tĐơn vị\n${rows.join('\n')}`)
    expect(under.rows).toHaveLength(5)
  })
  it('not even a lone row of words that head columns elsewhere', () => {
    const values = {
      'Họ và tên': ['Lê Mẫu', 'Ông/Bà Trương Mẫu', 'Bà Tô Mẫu và Lê Mẫu', 'Danh Mẫu', 'Tổ dân phố số 3', 'Chi bộ thôn Mẫu', 'mẫu hà'],
      'Loại đối tượng': ['Cá nhân', 'Tập thể', 'Hộ gia đình', ''],
      'Giới tính': ['Nam', 'nữ', 'Bà', ''],
      'Chức vụ': ['Giáo viên', 'Đảng viên', 'Hội viên', 'Cán bộ', ''],
      'Hình thức': ['Giấy khen', 'LĐTT', 'Lao động tiên tiến', ''],
      'Đơn vị': ['Khoa Nội', 'Chi bộ 2', 'Trường Mầm non Mẫu', ''],
    } as const
    const headings = Object.keys(values) as (keyof typeof values)[]
    const lost: string[] = []
    for (const columns of [
      headings,
      headings.slice(0, 3),
      [headings[0], headings[2], headings[4]],
      [headings[0], headings[3], headings[5]],
    ])
      for (let turn = 0; turn < 140; turn += 1) {
        const cells = columns.map((heading, at) => {
          const some = heading === undefined ? [''] : values[heading]
          return some[(turn * (at + 1) + (turn >> (at + 1))) % some.length] ?? ''
        })
        const { rows } = ofPasted(`${columns.join('\t')}\n${cells.join('\t')}`)
        if (rows.length !== 1) lost.push(cells.join(' | '))
      }
    expect(lost).toEqual([])
  })
  it('gives back a row that was put aside, wherever it stands', () => {
    const text = 'Mẫu Thị Trên\tTrưởng thôn\nHọ và tên\tChức vụ\nLê Văn Mẫu\tBí thư\nTổng Mẫu'
    expect(ofPasted(text).ignored.map(({ number }) => number)).toEqual([1, 2, 4])
    expect(ofPasted(text, { taken: [1, 4] }).rows.map(({ draft }) => draft.name)).toEqual(['Mẫu Thị Trên', 'Lê Văn Mẫu', 'Tổng Mẫu'])
  })
})

describe('a column is what its heading says and its values are', () => {
  it.each([
    ['hoten', 'name'],
    ['HoTen', 'name'],
    ['HO_VA_TEN', 'name'],
    ['Tên nhân viên', 'name'],
    ['Tên tác giả', 'name'],
    ['Đảng viên', 'name'],
    ['ĐOÀN VIÊN', 'name'],
    ['Người được đề nghị', 'name'],
    ['Quý danh', 'name'],
    ['HỌ VÀ TÊN (chữ in hoa)', 'name'],
  ])('“%s” heads the names', (heading, field) => {
    expect(fieldsOf(`TT\t${heading}\tGhi chú\n${people(() => '')}`)).toEqual(['serial', field, 'ignored'])
  })
  it.each([
    ['Chi bộ', 'unit', 'Chi bộ 1'],
    ['Chi đoàn', 'unit', 'Chi đoàn thôn Mẫu'],
    ['Tổ', 'address', 'Tổ 4'],
    ['Khu phố', 'address', '3'],
    ['Ấp', 'address', 'Ấp Mẫu'],
    ['Bản', 'address', 'Bản Mẫu'],
    ['Xếp loại', 'ignored', 'Tốt'],
    ['Tuổi', 'ignored', '45'],
    ['Cấp bậc', 'post', 'Đại úy'],
    ['Đề nghị', 'award', 'Giấy khen'],
    ['Số QĐ', 'ignored', '12/QĐ-UBND'],
    ['donvi', 'unit', 'Trường Mẫu'],
    ['NgaySinh', 'birth', '01/02/1985'],
    ['Đơn vị tính', 'ignored', 'người'],
    ['Đơn vị khen thưởng', 'ignored', 'UBND huyện'],
    ['Mã nhân khẩu', 'ignored', '1002'],
    ['Khen thưởng (đã có)', 'ignored', 'Bằng khen 2010'],
    ['Đối tượng ưu tiên', 'ignored', 'Con thương binh'],
  ])('“%s” is %s', (heading, field, value) => {
    expect(fieldsOf(`TT\tHọ và tên\t${heading}\n${people((row) => `${value}${row > 9 ? row : ''}`)}`)[2]).toBe(field)
  })
  it('takes the column whose values fit, and says of the other why it is none', () => {
    const text = `TT\tHọ và tên\tTên gọi (Ông/Bà/Chức danh)\tChức vụ\tPhân loại đối tượng\n${people((row) => `${row % 2 === 0 ? 'Ông' : 'Bà'}\tTrưởng thôn\tNhóm ${row}`)}`
    expect(fieldsOf(text)).toEqual(['serial', 'name', 'gender', 'post', null])
    expect(findHeader(readPasted(text, '')).columns[4]).toMatchObject({ reason: 'unfit', wanted: 'kind', filled: 4, fitting: 0 })
    expect(ofPasted(text).rows.every((row) => row.status === 'new')).toBe(true)
  })
  it('leaves out an award column that the catalogue does not know, once', () => {
    const { rows, left } = ofPasted(`TT\tHọ và tên\tHình thức\n${people((row) => `Loại ${row}`)}`)
    expect([rows.map((row) => row.status), left.map(({ field, filled, fitting }) => [field, filled, fitting])]).toEqual([
      ['new', 'new', 'new', 'new'],
      [['award', 4, 0]],
    ])
  })
  it('reads a name in two columns under one heading, with or without merged cells, and drops a copy of the given name', () => {
    const rows = [
      [1, 'Nguyễn Văn', 'Mẫu'],
      [2, 'Trần Thị Thu', 'Hà'],
      [3, 'Lê', 'Minh'],
    ]
    const expected = ['Nguyễn Văn Mẫu', 'Trần Thị Thu Hà', 'Lê Minh']
    const names = (sheet: Parameters<typeof gridOf>[0]) => understood(gridOf(sheet)).rows.map(({ draft }) => draft.name)
    expect(names({ rows: [['TT', 'Họ và tên', null], ...rows], merges: ['B1:C1'] })).toEqual(expected)
    expect(names({ rows: [['TT', 'Họ và tên', null], ...rows] })).toEqual(expected)
    expect(names({ rows: [['TT', 'Họ và tên', 'Tên'], ...rows] })).toEqual(expected)
    expect(
      names({
        rows: [
          ['TT', 'Họ và tên', 'Tên'],
          [1, 'Nguyễn Văn Mẫu', 'Mẫu'],
          [2, 'Trần Thị Hà', 'Hà'],
        ],
      }),
    ).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Hà'])
  })
  it('keeps the better of two unit columns and says that the other is not used', () => {
    const header = findHeader(readPasted(`TT\tHọ và tên\tĐơn vị\tĐơn vị công tác\n${people(() => 'Khoa A\tTrường Mẫu')}`, ''))
    expect(header.mapping.filter((field) => field === 'unit')).toHaveLength(1)
    expect(header.columns.filter((column) => column.reason === 'taken')).toHaveLength(1)
  })
})

describe('several tables on one sheet', () => {
  it('reads two blocks side by side, each person with the row of the file', () => {
    const { rows } = understood(
      gridOf({
        rows: [
          ['TT', 'Họ và tên', 'Thôn', null, 'TT', 'Họ và tên', 'Thôn'],
          [1, 'Nguyễn Văn Mẫu', 'Thôn 1', null, 3, 'Lê Văn Mẫu', 'Thôn 3'],
          [2, 'Trần Thị Mẫu', 'Thôn 2'],
        ],
      }),
    )
    expect(rows.map(({ number, place, draft }) => [place ?? number, draft.name, draft.address])).toEqual([
      [2, 'Nguyễn Văn Mẫu', 'Thôn 1'],
      [3, 'Trần Thị Mẫu', 'Thôn 2'],
      ['2 (2)', 'Lê Văn Mẫu', 'Thôn 3'],
    ])
  })
  it('reads further tables with other columns under their own headings', () => {
    const { rows, ignored } = understood(
      gridOf({
        rows: [
          ['I. TẬP THỂ'],
          ['TT', 'Tên tập thể', 'Thành tích'],
          [1, 'Khoa Nội Mẫu', 'Sạch'],
          ['II. CÁ NHÂN'],
          ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành tích'],
          [1, 'Nguyễn Văn Mẫu', 1985, 'Bí thư', 'Chi bộ 1', 'Giỏi'],
          ['Cộng: 2'],
        ],
      }),
    )
    expect(rows.map(({ draft }) => [draft.kind, draft.name, draft.birthYear, draft.post, draft.unit, draft.achievement])).toEqual([
      ['collective', 'Khoa Nội Mẫu', null, '', '', 'Sạch'],
      ['person', 'Nguyễn Văn Mẫu', 1985, 'Bí thư', 'Chi bộ 1', 'Giỏi'],
    ])
    expect(ignored.map(({ number, reason }) => [number, reason])).toEqual([
      [1, 'heading'],
      [2, 'heading'],
      [4, 'section'],
      [5, 'heading'],
      [7, 'total'],
    ])
  })
  it('puts aside forms filled in ahead, column numbers with sums, and asks nothing about them', () => {
    const { rows, ignored } = ofPasted('STT\tHọ và tên\tSố tiền\n(1)\t(2)\t(3)=(1)+(2)\n1\tLê Văn Mẫu\t5\n2\t\t\n3\t\t')
    expect(rows.map(({ draft }) => draft.name)).toEqual(['Lê Văn Mẫu'])
    expect(ignored.map(({ reason }) => reason)).toEqual(['heading', 'columnNumbers', 'numberOnly', 'numberOnly'])
  })
})
