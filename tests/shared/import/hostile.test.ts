import { describe, expect, it } from 'vitest'
import { emptyRow, problemsOfRow, withCell, type ListRow } from '@shared/domain/round/listRow'
import { parseDate } from '@shared/lib/dates'
import { readListFile } from '@shared/import/open'
import { codesOf, gridOf, ofPasted, understood } from '../../support/lists'

/** Inputs made to mislead: read right, or put before the officer. */

const told = (rows: readonly (readonly (string | number)[])[]) =>
  understood(gridOf({ rows })).rows.map((row) => [row.draft.name, row.draft.kind, row.status, codesOf(row)] as const)
const typed = (cells: Partial<Record<'name' | 'birthYear' | 'post' | 'honorific', string>>): ListRow =>
  Object.entries(cells).reduce<ListRow>((row, [field, text]) => withCell(row, field as 'name', text, [], 2026), emptyRow('1'))

describe('a person whose name begins as a collective’s', () => {
  const heads = ['TT', 'Họ tên', 'Năm sinh']
  it.each(['Trường Hộ Năm', 'Đoàn Viên', 'Bản Khu Phố', 'Hội Mẫu'])('is asked about when a birth year stands there: %s', (name) => {
    expect(told([heads, [1, name, 1980]])).toEqual([[name, 'collective', 'doubtful', ['maybePerson']]])
    expect(problemsOfRow(typed({ name, birthYear: '1980' }), 2026)).toEqual({ kind: 'kindUnclear' })
    expect(problemsOfRow({ ...typed({ name, birthYear: '1980' }), kind: 'collective' }, 2026)).toEqual({})
  })
  it.each(['Bản Thị Mẫu', 'Hội Văn Mẫu', 'Lớp Thị Mẫu Hoa'])('is asked about for its middle name alone: %s', (name) => {
    expect(told([heads.slice(0, 2), [1, name]])[0]?.[3]).toEqual(['maybePerson'])
  })
  it.each(['Phòng Văn Hóa', 'Hội Văn Nghệ Mẫu', 'Ban Văn Phòng', 'Chợ Thị Trấn', 'Trường Mầm non Mẫu'])('is none: %s', (name) => {
    expect(told([heads.slice(0, 2), [1, name]])[0]?.slice(1)).toEqual(['collective', 'new', []])
    expect(problemsOfRow(typed({ name }), 2026)).toEqual({})
  })
  it('is no question under a section or a column that says so', () => {
    expect(told([heads, ['I', 'TẬP THỂ', ''], [1, 'Hội Văn Mẫu', '']])[0]?.slice(1)).toEqual(['collective', 'new', []])
  })
})

describe('headings in the middle of a list', () => {
  it('drop nobody above them in silence', () => {
    const above = ['A', 'B', 'C', 'D'].map((letter) => [`Nguyễn Văn Mẫu ${letter}`, 1980, 'Giáo viên'])
    const rows = told([...above, ['Họ và tên', 'Năm sinh', 'Chức vụ'], ['Trần Thị Mẫu', 1990, 'Kế toán']])
    expect(rows.map(([, , status, codes]) => [status, codes])).toEqual([...above.map(() => ['doubtful', ['unlike']]), ['new', []]])
  })
  it.each(['Lớp dạy', 'Tổ - Khối', 'Đội', 'Nơi sinh hoạt', 'Ban chuyên môn'])(
    'are headings beside “Họ tên” though they begin as a unit: %s',
    (heading) => {
      expect(
        told([
          ['TT', 'Họ tên', heading],
          [1, 'Lê Văn Mẫu', 'Mẫu Một'],
          [2, 'Vũ Thị Hạnh', 'Mẫu Hai'],
        ]).map(([name]) => name),
      ).toEqual(['Lê Văn Mẫu', 'Vũ Thị Hạnh'])
    },
  )
  it('of column numbers are none, also as Excel keeps “(1)”', () => {
    expect(
      told([
        ['TT', 'Họ tên', 'Chức vụ', 'Đơn vị'],
        [-1, -2, -3, -4],
        [1, 'Lê Văn Mẫu', 'Bí thư', 'Thôn 1'],
      ]),
    ).toHaveLength(1)
  })
})

describe('a column headed as names', () => {
  it('holds single words too, each asked about; the address beside it is no name', () => {
    const rows = [
      ['id', 'name', 'DateofBirth', 'address'],
      ['K1', 'Chương', '18/05/1990', 'Quất Mẫu'],
      ['K2', 'Tuyền', '18/05/1990', 'Thịnh Mẫu'],
      ['K3', 'Tú', '18/05/1990', 'Hồ Mẫu'],
    ]
    expect(told(rows).map(([name, , status]) => [name, status])).toEqual([
      ['Chương', 'doubtful'],
      ['Tuyền', 'doubtful'],
      ['Tú', 'doubtful'],
    ])
  })
})

describe('marks before a name', () => {
  const marks = ['•', '·', '§', 'Ø', 'ü', '▪', '➢', 'v', 'o', '\uF0B7', '\uF0D8', '♦', '»', '★', 'a.', '1)', '1.1.', 'I.', 'II)', '−']
  it.each(marks)('%s goes, typed, imported and pasted in lines', (mark) => {
    for (const blank of [' ', '\t']) expect(typed({ name: `${mark}${blank}Ông Lê Văn Mẫu` }).name).toBe('Lê Văn Mẫu')
    expect(
      told([
        ['TT', 'Họ tên', 'Chức vụ'],
        [1, `${mark} Ông Lê Văn Mẫu`, 'Bí thư'],
        [2, `${mark} Bà Vũ Hạnh`, 'Phó'],
      ]).map(([name]) => name),
    ).toEqual(['Lê Văn Mẫu', 'Vũ Hạnh'])
    const lines = ofPasted(`${mark}\tÔng Lê Văn Mẫu, Trưởng thôn\n${mark}\tBà Vũ Thị Hạnh, Bí thư`)
    expect(lines.rows.map(({ draft }) => [draft.name, draft.post])).toEqual([
      ['Lê Văn Mẫu', 'Trưởng thôn'],
      ['Vũ Thị Hạnh', 'Bí thư'],
    ])
  })
  it.each(['"Lê Văn Mẫu"', 'Mr. Lê Văn Mẫu', 'Lê Văn Mẫu.'])('and signs around it are asked about: %s', (name) => {
    expect(
      told([
        ['TT', 'Họ tên'],
        [1, name],
      ])[0]?.[2],
    ).toBe('doubtful')
  })
})

describe('days in every written form', () => {
  it.each([
    ['15/12/2026 08:30', '2026-12-15'],
    ['2026-12-15T00:00:00', '2026-12-15'],
    ['ngày 15/12 năm 2026', '2026-12-15'],
    ['ngày 15 tháng 12, 2026', '2026-12-15'],
    ['ngày 31/02 năm 2026', null],
  ])('%s', (text, day) => expect(parseDate(text)).toBe(day))
})

describe('a text file', () => {
  const read = (name: string, text: string) => {
    const file = readListFile(name, new TextEncoder().encode(text))
    if (!file.ok) throw new Error(file.error.code)
    return understood(file.value[0]!).rows.map(({ draft }) => [draft.name, draft.post, draft.unit])
  }
  it('of lines is read as lines, of cells as cells', () => {
    const lines = '1. Ông Lê Văn Mẫu, Trưởng thôn;\n2. Bà Vũ Thị Hạnh, Bí thư.'
    for (const name of ['a.txt', 'a.csv'])
      expect(read(name, lines)).toEqual([
        ['Lê Văn Mẫu', 'Trưởng thôn', ''],
        ['Vũ Thị Hạnh', 'Bí thư', ''],
      ])
    const cells = 'Họ tên,Chức vụ,Đơn vị\nLê Văn Mẫu,Trưởng thôn,Thôn 1\nVũ Thị Hạnh,Bí thư,Thôn 2'
    for (const name of ['a.txt', 'a.csv']) expect(read(name, cells)[1]).toEqual(['Vũ Thị Hạnh', 'Bí thư', 'Thôn 2'])
  })
})
