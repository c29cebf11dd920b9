import { describe, expect, it } from 'vitest'
import { doubtsOfRow } from '@shared/domain/round/listReading'
import { emptyRow, rowFields, withCell } from '@shared/domain/round/listRow'
import { readPastedList } from '@shared/import/pastedList'
import { seedLawBook } from '@shared/law/seed'
import { blockOfCopy } from '@shared/lib/clipboardHtml'
import type { MadeSheet } from '../../support/sheets'
import { codesOf, gridOf, understood } from '../../support/lists'

/** Lists as units of a commune make them: what a careful person would read is what comes in, and what is a guess is said. */

const read = (sheet: MadeSheet) => understood(gridOf(sheet)).rows
const said = (sheet: MadeSheet) => read(sheet).map(({ draft, status }) => [draft.name, draft.awardCode, draft.achievement, status] as const)

describe('a title beside a form', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Chức vụ', 'Danh hiệu thi đua', 'Hình thức khen thưởng', 'Thành tích'],
    [1, 'Nguyễn Văn Mẫu', 'Trưởng phòng', 'CSTĐ cơ sở', 'Giấy khen CT UBND xã', 'Tốt'],
    [2, 'Trần Thị Mẫu', 'Chuyên viên', 'LĐ tiên tiến', '-', 'Tốt'],
    [3, 'Lê Thị Hạnh', 'Kế toán', null, 'GK', 'Tốt'],
  ]
  it('is a line of its own, and the one that is there where the other is blank', () => {
    expect(said({ rows })).toEqual([
      ['Nguyễn Văn Mẫu', 'CSTDCS', 'Tốt', 'new'],
      ['Nguyễn Văn Mẫu', 'GK_XA', 'Tốt', 'new'],
      ['Trần Thị Mẫu', 'LDTT', 'Tốt', 'new'],
      ['Lê Thị Hạnh', 'GK_XA', 'Tốt', 'new'],
    ])
  })
  it('of a year before is what somebody has already, and makes no line', () => {
    const before = rows.map((row) => row.map((cell) => (cell === 'Danh hiệu thi đua' ? 'Danh hiệu năm 2025' : cell)))
    expect(said({ rows: before })).toHaveLength(3)
  })
  it('of the year of the list is one all the same', () => {
    const ofYear = rows.map((row) =>
      row.map((cell) =>
        cell === 'Danh hiệu thi đua' || cell === 'Hình thức khen thưởng' ? `Đề nghị năm 2026: ${String(cell).toLowerCase()}` : cell,
      ),
    )
    expect(said({ rows: ofYear })).toHaveLength(4)
  })
  it('below each other under a merged name are two lines, each with its own merit', () => {
    const sheet = {
      rows: [
        ['TT', 'Họ và tên', 'Chức vụ', 'Danh hiệu', 'Thành tích'],
        [1, 'Nguyễn Văn Mẫu', 'Trưởng thôn', 'Lao động tiên tiến', 'Hoàn thành tốt'],
        [null, null, null, 'Giấy khen', 'Cứu người'],
        [2, 'Trần Thị Mẫu', 'Bí thư', 'Giấy khen', 'Một'],
        [null, null, null, null, 'Hai'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'],
    }
    expect(said(sheet).map(([name, award, merit]) => [name, award, merit])).toEqual([
      ['Nguyễn Văn Mẫu', 'LDTT', 'Hoàn thành tốt'],
      ['Nguyễn Văn Mẫu', 'GK_XA', 'Cứu người'],
      ['Trần Thị Mẫu', 'GK_XA', 'Một\nHai'],
    ])
  })
})

describe('“Giới tính” over “Nam” and “Nữ”', () => {
  it('is ticked, and two ticks are asked about', () => {
    const rows = read({
      rows: [
        ['TT', 'Họ và tên', 'Giới tính', null, 'Đơn vị'],
        [null, null, 'Nam', 'Nữ', null],
        [1, 'Đào Mẫu An', 'x', null, 'Trường Mẫu'],
        [2, 'Đào Mẫu Bình', null, 'x', 'Trường Mẫu'],
        [3, 'Đào Mẫu Cúc', 'x', 'x', 'Trường Mẫu'],
      ],
      merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'],
    })
    expect(rows.map((row) => [row.draft.gender, codesOf(row)])).toEqual([
      ['male', []],
      ['female', []],
      [null, ['genderUnread']],
    ])
  })
})

describe('“Ông” and “Bà” over a column each', () => {
  it('are ticked like the sexes', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Ông', 'Bà', 'Chức vụ'],
      [1, 'Lê Mẫu Nam', 'x', null, 'Trưởng thôn'],
      [2, 'Vũ Mẫu Lan', null, 'x', 'Bí thư'],
    ]
    expect(read({ rows }).map(({ draft }) => [draft.name, draft.gender])).toEqual([
      ['Lê Mẫu Nam', 'male'],
      ['Vũ Mẫu Lan', 'female'],
    ])
  })
})

describe('a part of a part, numbered “II.1”', () => {
  it('is no collective that comes in unasked', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['I', 'MẶT TRẬN TỔ QUỐC'],
      [1, 'Lê Mẫu Nam', 'Chủ tịch'],
      ['II', 'HỘI PHỤ NỮ XÃ'],
      ['II.1', 'Chi hội thôn Đông'],
      [1, 'Vũ Mẫu Lan', 'Chi hội trưởng'],
      ['II.2', 'Chi hội thôn Tây'],
      [1, 'Vũ Mẫu Hoa', 'Chi hội phó'],
    ]
    expect(read({ rows }).map(({ draft, status }) => [draft.name, status])).toEqual([
      ['Lê Mẫu Nam', 'new'],
      ['Chi hội thôn Đông', 'doubtful'],
      ['Vũ Mẫu Lan', 'new'],
      ['Chi hội thôn Tây', 'doubtful'],
      ['Vũ Mẫu Hoa', 'new'],
    ])
  })
})

describe('a title with the year', () => {
  it.each([
    'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026',
    'Danh sách cá nhân, hộ gia đình đề nghị tặng Giấy khen năm 2026',
    'BẢNG TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG, QUÝ 4/2026',
  ])('names nobody: %s', (title) => {
    const rows = [[title], ['TT', 'Họ và tên', 'Chức vụ'], [1, 'Lê Văn Mẫu', 'Trưởng thôn'], [2, 'Vũ Thị Hạnh', 'Bí thư']]
    expect(read({ rows }).map(({ draft }) => draft.name)).toEqual(['Lê Văn Mẫu', 'Vũ Thị Hạnh'])
  })
})

describe('a dash or dots in a cell', () => {
  it.each(['-', '–', '…', '...', '. . .', '_'])('say nothing, brought in or typed: %s', (sign) => {
    const rows = [
      ['TT', 'Họ và tên', 'Chức vụ', 'Thành tích'],
      [1, 'Lê Văn Mẫu', sign, sign],
      [2, 'Vũ Thị Hạnh', 'Bí thư', 'Tốt'],
    ]
    expect(read({ rows })[0]?.draft).toMatchObject({ post: '', achievement: '' })
    for (const field of ['post', 'unit', 'achievement', 'birthYear', 'awardCode', 'proposedBy'] as const)
      expect(withCell(emptyRow('1'), field, sign, seedLawBook.awardForms, 2026)[field]).toBe('')
  })
  it('but not among words', () => {
    const typed = withCell(emptyRow('1'), 'achievement', '- Làm đường', seedLawBook.awardForms, 2026)
    expect(typed.achievement).toContain('Làm đường')
  })
})

describe('a household whose cell says more than its head', () => {
  it.each(['Gia đình bà Mai Thị Mẫu - thôn Bắc', 'Hộ ông Lê Văn Mẫu (thôn Bắc)', 'Hộ ông Lê Văn Mẫu: hiến đất'])(
    'is asked about: %s',
    (name) => {
      const rows = [
        ['TT', 'Tên hộ gia đình'],
        [1, name],
        [2, 'Hộ bà Vũ Thị Hạnh'],
      ]
      expect(read({ rows }).map(({ status }) => status)).toEqual(['doubtful', 'new'])
      // Typed, it stays marked in the list.
      const typed = (words: string) =>
        doubtsOfRow(withCell({ ...emptyRow('1'), kind: 'household' }, 'name', words, seedLawBook.awardForms, 2026))
      expect([typed(name).length, typed('Hộ bà Vũ Thị Hạnh').length, typed('Hộ ông Lê Văn Mẫu và bà Vũ Thị Hạnh').length]).toEqual([
        1, 0, 0,
      ])
    },
  )
})

describe('a unit in a line over headings that come again', () => {
  it('is the unit of those below, the first as well', () => {
    const head = ['TT', 'Họ và tên', 'Chức vụ']
    const rows = [
      ['DANH SÁCH'],
      ['1. Trường THCS Mẫu'],
      head,
      [1, 'Ngô Mẫu Một', 'Hiệu trưởng'],
      [2, 'Ngô Mẫu Hai', 'Giáo viên'],
      ['2. Trạm Y tế xã'],
      head,
      [1, 'Ngô Mẫu Ba', 'Trạm trưởng'],
      [2, 'Ngô Mẫu Bốn', 'Y sĩ'],
    ]
    expect(read({ rows }).map(({ draft }) => [draft.name, draft.unit])).toEqual([
      ['Ngô Mẫu Một', 'Trường THCS Mẫu'],
      ['Ngô Mẫu Hai', 'Trường THCS Mẫu'],
      ['Ngô Mẫu Ba', 'Trạm Y tế xã'],
      ['Ngô Mẫu Bốn', 'Trạm Y tế xã'],
    ])
  })
})

describe('a name with its year of birth in one cell', () => {
  const people = [
    [1, 'Nguyễn Văn Mẫu\n1970', 'Trưởng thôn\nThôn Đông'],
    [2, 'Trần Thị Mẫu\n(sinh năm 1980)', 'Phó Chủ tịch Hội\nngười cao tuổi'],
    [3, 'Lê Thị Hạnh 1985', 'Giáo viên, Trường Mẫu'],
  ]
  it('is taken apart, alone or below a table of collectives', () => {
    const heads = ['STT', 'Họ và tên/Năm sinh', 'Chức vụ/Đơn vị']
    const units = [
      ['TT', 'Tên tập thể', 'Thành tích'],
      [1, 'Thôn Đông', 'Tốt'],
      [2, 'Thôn Tây', 'Tốt'],
      [3, 'Thôn Nam', 'Tốt'],
    ]
    for (const above of [[], units]) {
      const rows = read({ rows: [...above, heads, ...people, [4, 'Vũ Văn Mẫu\n1990', 'Hội viên']] }).slice(Math.max(0, above.length - 1))
      expect(rows.map(({ draft }) => [draft.name, draft.birthYear, draft.post, draft.unit])).toEqual([
        ['Nguyễn Văn Mẫu', 1970, 'Trưởng thôn', 'Thôn Đông'],
        ['Trần Thị Mẫu', 1980, 'Phó Chủ tịch Hội người cao tuổi', ''],
        ['Lê Thị Hạnh', 1985, 'Giáo viên', 'Trường Mẫu'],
        ['Vũ Văn Mẫu', 1990, 'Hội viên', ''],
      ])
    }
  })
})

describe('somebody whose cells are words that head columns elsewhere', () => {
  it.each(['Chiến sỹ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở', 'TTLĐTT', 'GK', 'Kỷ niệm chương'])('is no heading: %s', (award) => {
    const line = ['TRẦN THỊ MẪU', 'Cá nhân', 'Bà', '1980', 'Hội viên', 'Thôn Đông', award, 'Tốt']
    const other = ['Lê Văn Mẫu', 'Cá nhân', 'Ông', '1975', 'Trưởng thôn', 'Thôn Đông', 'Giấy khen', 'Tốt']
    for (const lines of [[line], [other, line, other]])
      expect(readPastedList(blockOfCopy('', lines.map((cells) => cells.join('\t')).join('\n')), rowFields)).toBeNull()
  })
})
