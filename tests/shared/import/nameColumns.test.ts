import { describe, expect, it } from 'vitest'
import { emptyRow, withCell } from '@shared/domain/round/listRow'
import { headsPeople, isNameHeading } from '@shared/import/headings'
import { gridOf, ofPasted, told, understood } from '../../support/lists'

/** Names in two columns, in three, the wrong way round, under no heading, in tables beside each other: no part of one is lost. */
const people = [
  ['Nguyễn', 'Văn', 'Mẫu'],
  ['Trần', 'Thị Hồng', 'Hạnh'],
  ['Lê', 'Quang', 'Tý'],
  ['Tô', 'Thị', 'Năm'],
] as const
const whole = people.map((parts) => parts.join(' '))
const namesIn = (rows: readonly (readonly (string | number)[])[]): readonly string[] =>
  understood(gridOf({ rows })).rows.map((row) => row.draft.name)

describe('columns of names', () => {
  it.each([
    ['Họ', 'Tên đệm', 'Tên'],
    ['Họ', 'Chữ đệm', 'Tên'],
    ['HỌ', 'ĐỆM', 'TÊN'],
    ['Họ', 'Tên lót', 'Tên'],
    ['Last name', 'Middle name', 'First name'],
  ])('“%s, %s, %s” are one name', (...headings) => {
    expect(namesIn([['STT', ...headings, 'Năm sinh'], ...people.map((parts, index) => [index + 1, ...parts, 1980])])).toEqual(whole)
  })

  it.each([
    ['Tên', 'Họ và chữ đệm'],
    ['Tên', 'Họ đệm'],
    ['First name', 'Last name'],
  ])('“%s, %s” become family name first', (given, family) => {
    const rows = people.map(([first, middle, last], index) => [index + 1, last, `${first} ${middle}`, 1980])
    expect(namesIn([['STT', given, family, 'Năm sinh'], ...rows])).toEqual(whole)
  })

  it('names under a heading left blank are names, whatever else is there', () => {
    const rows = [
      ['STT', '', 'Năm sinh', 'Chức vụ', 'Đơn vị'],
      ...whole.map((name, index) => [index + 1, name, 1980, 'Giáo viên', 'Trường Mẫu']),
    ]
    const list = understood(gridOf({ rows }))
    expect(list.rows.map(({ draft }) => [draft.name, draft.unit])).toEqual(whole.map((name) => [name, 'Trường Mẫu']))
  })

  it('who the row is about stands under “Họ và tên”, beside the head of the household', () => {
    const rows = [['STT', 'Họ tên chủ hộ', 'Họ và tên', 'Năm sinh'], ...whole.map((name, index) => [index + 1, 'Vũ Văn Mẫu', name, 1990])]
    expect(namesIn(rows)).toEqual(whole)
  })

  it('numbers before the names in one cell take no column away', () => {
    const list = ofPasted(['Họ và tên\tNăm sinh', ...whole.map((name, index) => `${index + 1} ${name}\t1980`)].join('\n'))
    expect(told(list).map(([, status, codes]) => [status, codes[0]])).toEqual(whole.map(() => ['doubtful', 'nameWithDigits']))
  })

  it.each([
    [
      ['TT', 'Tập thể', ''],
      ['TT', 'Cá nhân', 'Chức vụ'],
    ],
    [
      ['STT', 'Tên tập thể', 'Ghi chú'],
      ['STT', 'Họ và tên', 'Đơn vị'],
    ],
  ])('tables of different columns beside each other: %j %j', (left, right) => {
    const rows = [
      ['DANH SÁCH'],
      [...left, ...right],
      ...whole.map((name, index) => [index + 1, `Thôn Mẫu ${index}`, '', index + 1, name, 'Hội viên']),
    ]
    const list = understood(gridOf({ rows }))
    expect(list.rows.map(({ draft }) => [draft.kind, draft.name])).toEqual([
      ...whole.map((_, index) => ['collective', `Thôn Mẫu ${index}`]),
      ...whole.map((name) => ['person', name]),
    ])
    expect(list.rows.map((row) => row.place ?? '').slice(4)).toEqual(['3 (2)', '4 (2)', '5 (2)', '6 (2)'])
  })

  it.each([
    ['Vợ chồng ông Nguyễn Văn Mẫu và bà Trần Thị Mẫu', 'Nguyễn Văn Mẫu'],
    ['Vợ chồng anh Vũ Văn Mẫu - chị Lê Thị Mẫu', 'Vũ Văn Mẫu'],
    ['Hộ vợ chồng ông Lê Mẫu, bà Trần Mẫu', 'Lê Mẫu'],
    ['Ông Lê Quang Mẫu và bà Tô Thị Mẫu', 'Lê Quang Mẫu'],
  ])('a household of two, “%s”, is asked about with its head', (name, head) => {
    const [row] = understood(
      gridOf({
        rows: [
          ['STT', 'Tên hộ', 'Thôn'],
          [1, name, 'Thôn Mẫu'],
        ],
      }),
    ).rows
    expect([row?.draft.headName, row?.status, row?.doubts.map(({ code }) => code)]).toEqual([head, 'doubtful', ['severalHeads']])
  })

  it.each(['Vợ chồng ông Nguyễn Văn Mẫu và bà Trần Thị Mẫu', 'Hai vợ chồng anh Lê Mẫu An, chị Vũ Mẫu Hà'])(
    '“%s” made a household is written as it stands, as is promised',
    (name) => {
      const [row] = ofPasted(`Họ và tên\tLoại\n${name}\tHộ gia đình`).rows
      expect([row?.draft.name, row?.doubts.map(({ code }) => code)]).toEqual([name, ['severalHeads']])
      const typed = withCell(withCell(emptyRow('a'), 'name', name, [], 2026), 'kind', 'Hộ', [], 2026)
      expect(typed.name).toBe(name)
    },
  )

  it.each([
    'Vợ chồng ông Nguyễn Văn Mẫu và bà Trần Thị Mẫu',
    'Ông A Mẫu và bà B Mẫu',
    'Cố Nguyễn Văn Mẫu',
    'Ô. Vũ Văn Mẫu',
    'Liệt sĩ Lê Mẫu',
    'THCS Mẫu',
    'KDC Mẫu',
    'HTXNN Mẫu',
    'Nguyễn Văn Mẫu*',
  ])('“%s” among people is asked about', (name) => {
    expect(
      understood(
        gridOf({
          rows: [
            ['STT', 'Họ và tên', 'Chức vụ'],
            [1, name, ''],
          ],
        }),
      ).rows[0]?.status,
    ).toBe('doubtful')
  })
})

describe('a second column of names', () => {
  it.each([
    ['Tập thể', 'Cá nhân'],
    ['Tên tập thể', 'Họ và tên'],
  ])('“%s” and “%s”, one of them filled in each row, are one list', (left, right) => {
    const rows = [
      ['STT', left, right, 'Thành tích'],
      [1, 'Thôn Mẫu', '', 'A'],
      [2, '', 'Nguyễn Văn Mẫu', 'B'],
      [3, 'Nhóm Mẫu', '', 'C'],
      [4, '', 'Trần Mẫu', 'D'],
    ]
    const list = understood(gridOf({ rows }))
    expect(list.rows.map(({ draft }) => [draft.kind, draft.name])).toEqual([
      ['collective', 'Thôn Mẫu'],
      ['person', 'Nguyễn Văn Mẫu'],
      ['collective', 'Nhóm Mẫu'],
      ['person', 'Trần Mẫu'],
    ])
    expect(list.left).toEqual([])
  })

  it.each([
    ['Họ tên vợ', 'Họ tên chồng'],
    ['Họ tên 1', 'Họ tên 2'],
  ])('“%s” and “%s”, both filled, are said once with who is not read', (left, right) => {
    const rows = [['STT', left, right, 'Thôn'], ...whole.map((name, index) => [index + 1, name, `Vũ ${name}`, 'Thôn Mẫu'])]
    const list = understood(gridOf({ rows }))
    expect(list.rows).toHaveLength(whole.length)
    expect(list.left.map(({ heading, filled }) => [heading, filled])).toEqual([[right, whole.length]])
  })
})

describe('one desk says which headings head the names of people', () => {
  it.each(['Họ và tên', 'HỌ TÊN', 'Họ, tên', 'HoTen', 'ho_ten', 'Full name', 'Tên học sinh', 'Tên giáo viên', 'Tên nhân viên'])(
    '“%s”, which is nobody’s name',
    (heading) => {
      expect(headsPeople(heading)).toBe(true)
      expect(isNameHeading(heading)).toBe(true)
    },
  )
  it.each(['Họ và tên giáo viên dạy giỏi', 'Họ tên chủ hộ hoặc người đại diện', 'Tên cán bộ, công chức'])(
    '“%s”, though more is said',
    (heading) => expect(headsPeople(heading)).toBe(true),
  )
  it.each(['Tập thể', 'Tên tập thể', 'Tên đơn vị', 'Chủ hộ', 'Danh sách', 'Hồ Văn Mẫu', 'Tên'])('not “%s”', (heading) => {
    expect(headsPeople(heading)).toBe(false)
    expect(isNameHeading(heading)).toBe(false)
  })
  it('nor takes a person for one', () => expect(isNameHeading('Hồ Tên Mẫu')).toBe(false))
})

describe('names under a heading that nobody knows', () => {
  it.each(['TenSV', 'HoTenHV', 'Thông tin chính'])('“%s” hold the names, not the column of units beside them', (heading) => {
    const units = ['Công nghệ Mẫu', 'Hóa học', 'Công nghệ Mẫu', 'Vật lý']
    const { rows } = understood(
      gridOf({ rows: [['MSSV', heading, 'Khoa', 'NgaySinh'], ...whole.map((name, at) => [`SV${at}`, name, units[at]!, '11/6/1995'])] }),
    )
    expect(rows.map(({ draft }) => [draft.name, draft.unit])).toEqual(whole.map((name, at) => [name, units[at]]))
  })
})
