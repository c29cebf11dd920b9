import { describe, expect, it } from 'vitest'
import type { MadeCell } from '../../support/sheets'
import { codesOf, gridOf, understood } from '../../support/lists'

const headings = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị']
const an = [1, 'Nguyễn Văn Mẫu', 'Trưởng thôn', 'Thôn 1'] as const
const hanh = [2, 'Trần Thị Hạnh', 'Bí thư', 'Thôn 2'] as const
const listOf = (...rows: readonly (readonly MadeCell[])[]) => understood(gridOf({ rows: [headings, ...rows] }))
const names = ({ rows }: ReturnType<typeof listOf>): string[] => rows.map(({ draft }) => draft.name)

describe('rows among the entries that are none', () => {
  it.each([[['Trang 1/2']], [['', 'Trang 1/2', '', '']], [['', '', '', 'Trang số: 3']], [['- 2 -']], [['', 'Page 2 of 3']]] as const)(
    'puts %j aside as the page of a print',
    (row) => {
      const read = listOf(an, row, hanh)
      expect(names(read)).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Hạnh'])
      expect(read.ignored.map(({ reason }) => reason)).toEqual(['heading', 'note'])
    },
  )
  it.each([['Cộng thôn 1'], ['Tổng thôn 1'], ['Cộng Thôn Mẫu: 1 người'], ['CỘNG THÔN 2'], ['Cộng trường Mẫu']])(
    'puts "%s" aside as a total',
    (text) => {
      const read = listOf(an, ['', text, '', '5'], hanh)
      expect(names(read)).toEqual(['Nguyễn Văn Mẫu', 'Trần Thị Hạnh'])
      expect(read.ignored.at(-1)).toMatchObject({ reason: 'total' })
    },
  )
  it('keeps people who are called so', () => {
    expect(names(listOf(an, ['', 'Cộng Thị Mẫu', 'Hội viên', 'Thôn 1'], hanh))).toContain('Cộng Thị Mẫu')
  })
})

describe('a cell broken over two rows', () => {
  it('is joined, and asked about', () => {
    const { rows } = listOf([1, 'Nguyễn Văn', 'Trưởng thôn', 'Trường Mầm'], ['', 'Mẫu', '', 'non Mẫu'], hanh)
    expect(rows.map((row) => [row.draft.name, row.draft.post, row.draft.unit, codesOf(row)])).toEqual([
      ['Nguyễn Văn Mẫu', 'Trưởng thôn', 'Trường Mầm non Mẫu', ['joined']],
      ['Trần Thị Hạnh', 'Bí thư', 'Thôn 2', []],
    ])
    expect(rows[0]?.doubts).toEqual([{ code: 'joined', text: 'Mẫu · non Mẫu' }])
  })
  it('is not looked for where somebody is named, a row lies between, or the row says more', () => {
    expect(names(listOf(an, ['', 'Lê Văn Tám', '', ''], hanh))).toContain('Lê Văn Tám')
    expect(names(listOf(an, ['', 'Tám', 'Hội viên', 'Thôn 1'], hanh))).toContain('Tám')
    expect(names(listOf(an, [], ['', 'Tám', '', ''], hanh))).toContain('Tám')
    expect(names(listOf([1, 'Nguyễn Văn Mẫu', '', ''], ['', 'Tám', 'Hội viên', ''], hanh))).toContain('Tám')
  })
  it('is not looked for in a list without numbers', () => {
    expect(
      names(
        understood(
          gridOf({
            rows: [
              ['Họ và tên', 'Chức vụ'],
              ['Nguyễn Văn Mẫu', 'Bí thư'],
              ['Tám', 'Hội viên'],
              ['Trần Thị Hạnh', 'Bí thư'],
            ],
          }),
        ),
      ),
    ).toContain('Tám')
  })
})

describe('columns of kinds to be ticked', () => {
  const kindsOf = (heads: readonly (readonly string[])[], merges: readonly string[] = []) =>
    understood(
      gridOf({
        rows: [
          ...heads,
          [1, 'Nguyễn Văn Mẫu', 'x', '', 'Thôn 1'],
          [2, 'Sao Mai Mẫu', '', 'X', 'xã'],
          [3, 'Lê Văn Tám', '', '', 'xã'],
          [4, 'Trần Thị Hạnh', 'x', 'x', 'xã'],
          [5, 'Phạm Thị Mẫu', '✓', '', 'xã'],
        ],
        merges,
      }),
    ).rows.map((row) => [row.draft.kind, codesOf(row)])
  const expected = [
    ['person', []],
    ['collective', []],
    ['person', ['kindUnread']],
    ['person', ['kindUnread']],
    ['person', []],
  ]
  it('tell the kind of each row, and none or two of them are asked about', () => {
    expect(kindsOf([['TT', 'Tên', 'Cá nhân', 'Tập thể', 'Đơn vị']])).toEqual(expected)
  })
  it('tell it also under a roof', () => {
    expect(
      kindsOf(
        [
          ['TT', 'Tên đối tượng', 'Loại đối tượng', '', 'Đơn vị'],
          ['', '', 'Cá nhân', 'Tập thể', ''],
        ],
        ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      ),
    ).toEqual(expected)
  })
})
