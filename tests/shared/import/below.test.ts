import { describe, expect, it } from 'vitest'
import { codesOf, gridOf, ofPasted, told, understood } from '../../support/lists'

/** Who stands at the end of a list, and what stands under it. */
const people = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter, index): readonly [number, string, number, string] => [
  index + 1,
  `Nguyễn Văn ${letter} Mẫu`,
  1970 + index,
  'Trưởng thôn',
])

describe('below a list', () => {
  it('a list that numbers its first entry alone keeps all the others', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Giới tính', 'Cân nặng'],
      ...people.map(([serial, name], index) => [index === 0 ? serial : '', name, 'Nữ', 40]),
    ]
    expect(told(understood(gridOf({ rows })))).toEqual(people.map(([, name]) => [name, 'new', []]))
  })

  it('somebody without a number at the end is asked about, words and signers are put aside', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ'],
      ...people,
      ['', 'Trần Thị Mẫu', 1980, 'Bí thư'],
      ['', 'Nhóm hộ xếp loại tốt', 'Số lượng', 3],
      ['', 'NGƯỜI LẬP', '', 'CHỦ TỊCH'],
      ['', 'Lê Văn Mẫu', '', 'Trần Mẫu'],
    ]
    const { rows: entries, ignored } = understood(gridOf({ rows }))
    expect(entries.slice(6).map((row) => [row.draft.name, row.status, codesOf(row).includes('unlike')])).toEqual([
      ['Trần Thị Mẫu', 'doubtful', true],
      ['Nhóm hộ xếp loại tốt', 'doubtful', true],
    ])
    expect(ignored.slice(1).map(({ reason }) => reason)).toEqual(['note', 'note'])
  })

  it.each([
    {
      lines: [
        ['', 'NGƯỜI LẬP BIỂU', '', 'CHỦ TỊCH'],
        ['', 'Lê Văn Mẫu', '', 'Trần Mẫu'],
      ],
    },
    {
      lines: [
        ['', 'Người lập', '', 'Thủ trưởng đơn vị'],
        ['', '(ký, ghi rõ họ tên)', '', ''],
        ['', 'Lê Văn Mẫu', '', ''],
      ],
    },
    {
      lines: [
        ['', '', '', 'TM. ỦY BAN NHÂN DÂN'],
        ['', 'KT. CHỦ TỊCH', '', ''],
        ['', 'Lê Văn Mẫu', '', ''],
      ],
    },
    {
      lines: [
        ['', 'Xã Mẫu, ngày 3 tháng 5 năm 2026', '', ''],
        ['', 'HIỆU TRƯỞNG', '', ''],
        ['', 'Lê Văn Mẫu', '', ''],
      ],
    },
  ])('who signs is none of a list without numbers: $lines', ({ lines }) => {
    const rows = [['Nhóm', 'Họ và tên', 'Năm sinh', 'Chức vụ'], ...people.map(([, name, year, post]) => ['', name, year, post]), ...lines]
    expect(understood(gridOf({ rows })).rows).toHaveLength(people.length)
  })

  it.each(['Tong Van Mau', 'TONG THI MAU', 'Cong Thi Mau', 'Cộng Thị Mẫu', 'Tổng Văn Mẫu'])('%s is a person', (name) => {
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Đơn vị'],
      ['Nguyễn Văn Mẫu', 1980, 'Thôn Mẫu'],
      [name, 1981, 'Thôn Mẫu'],
    ]
    expect(understood(gridOf({ rows })).rows).toHaveLength(2)
  })

  it.each(['Tổng cộng', 'Tong cong', 'TONG SO', 'Cộng', 'Tổng số người', 'Cong:', 'Tổng điểm'])('%s is a total', (name) => {
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Đơn vị'],
      ['Nguyễn Văn Mẫu', 1980, 'Thôn Mẫu'],
      ['Lê Thị Mẫu', 1980, 'Thôn Mẫu'],
      [name, 2, ''],
    ]
    expect(understood(gridOf({ rows })).rows).toHaveLength(2)
  })

  it.each([
    ['MSSV', 'HỌ VÀ TÊN'],
    ['Mã thẻ', 'HoTen'],
    ['Person_ID', 'Full_Name'],
    ['Cột lạ', 'Họ tên'],
  ])('“%s, %s” are headings and nobody', (first, second) => {
    const list = ofPasted([`${first}\t${second}`, 'A001\tNguyễn Văn Mẫu', 'A002\tLê Thị Mẫu', 'A003\tTrần Mẫu'].join('\n'))
    expect(list.rows.map((row) => row.draft.name)).toEqual(['Nguyễn Văn Mẫu', 'Lê Thị Mẫu', 'Trần Mẫu'])
  })

  it.each(['Họ và tên', 'HỌ TÊN', 'Ho va ten'])('“%s” stands for nobody where the table has no headings', (heading) => {
    const list = ofPasted([`X9\t${heading}\tY2`, ...people.map(([serial, name]) => `A${serial}\t${name}\tB1`)].join('\n'), {
      header: 'none',
    })
    expect(list.rows.map((row) => row.draft.name)).not.toContain('Họ Và Tên')
    expect(list.ignored.map(({ text }) => text).join()).toContain(heading)
  })
})

describe('unlike the others', () => {
  it('a unit over its people, in the column of names of a numbered list, is asked about', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ'],
      ['', 'Trường Mầm non Mẫu'],
      ...people.slice(0, 3),
      ['', 'Trạm Y tế Mẫu'],
      ...people.slice(3),
    ]
    expect(told(understood(gridOf({ rows }))).filter(([, , codes]) => codes.length > 0)).toEqual([
      ['Trường Mầm non Mẫu', 'doubtful', ['unlike']],
      ['Trạm Y tế Mẫu', 'doubtful', ['unlike']],
    ])
  })

  it('a name alone at the end of a list whose entries say more is asked about', () => {
    const rows = [['Họ và tên', 'Năm sinh', 'Chức vụ'], ...people.map(([, ...cells]) => cells), ['Lê Văn Mẫu']]
    expect(told(understood(gridOf({ rows }))).at(-1)).toEqual(['Lê Văn Mẫu', 'doubtful', ['unlike']])
  })

  it('a unit that has a rating or a sum is an entry as the people are, though it has no post', () => {
    const people = ['Nguyễn Văn Mẫu', 'Lê Thị Mẫu', 'Trần Văn Mẫu', 'Phạm Thị Mẫu', 'Đỗ Văn Mẫu']
    const rows = [
      ['Họ và tên', 'Chức vụ', 'Số tiền', 'Hình thức khen thưởng'],
      ['Phòng Kinh tế Mẫu', '', '', 'Giấy khen'],
      ...people.map((name) => [name, 'Công chức', '500.000', 'Giấy khen']),
    ]
    expect(told(understood(gridOf({ rows }))).flatMap(([, , codes]) => codes)).not.toContain('unlike')
  })

  it('a list of names alone asks nothing', () => {
    const rows = [['STT', 'Họ và tên', 'Ghi chú'], ...people.map(([, name], index) => [index % 2 === 0 ? index + 1 : '', name])]
    expect(told(understood(gridOf({ rows }))).every(([, status]) => status === 'new')).toBe(true)
  })

  it('a unit in the column of numbers is the unit of those below', () => {
    const rows = [['STT', 'Họ và tên', 'Năm sinh'], ['Trường Mầm non Mẫu'], ...people.map(([serial, name, year]) => [serial, name, year])]
    expect(understood(gridOf({ rows })).rows.map((row) => row.draft.unit)).toEqual(people.map(() => 'Trường Mầm non Mẫu'))
  })
})
