import { describe, expect, it } from 'vitest'
import { readListFile } from '@shared/import/open'
import type { SheetGrid } from '@shared/import/types'
import { codesOf, understood } from '../../support/lists'
import { aWordFile, letterHead, type WordPart } from '../../support/wordFile'

/** Those whom the words around a table name are offered like a further table, and asked about. */

const gridOf = (...parts: readonly WordPart[]): SheetGrid => {
  const read = readListFile('to-trinh.docx', aWordFile(...parts))
  if (!read.ok) throw new Error(read.error.code)
  return read.value[0] as SheetGrid
}
const told = (...parts: readonly WordPart[]) =>
  understood(gridOf(...parts)).rows.map((row) => [
    row.draft.name,
    row.draft.post,
    row.draft.unit,
    row.status,
    codesOf(row).includes('fromLine'),
  ])

const table: WordPart = [
  ['TT', 'Họ và tên', 'Chức vụ'],
  ['1', 'Lê Văn Mẫu', 'Bí thư'],
  ['2', 'Vũ Thị Hạnh', 'Hội viên'],
]
const inTable = [
  ['Lê Văn Mẫu', 'Bí thư', '', 'new', false],
  ['Vũ Thị Hạnh', 'Hội viên', '', 'new', false],
]

describe('names in the words beside a table', () => {
  it.each([
    ['below it', [table, 'Ngoài ra đề nghị khen:', '1. Ông Đỗ Văn Năm, Trưởng thôn Mẫu', '2. Bà Hồ Thị Tý']],
    ['above it', ['1. Ông Đỗ Văn Năm, Trưởng thôn Mẫu', '2. Bà Hồ Thị Tý', 'Danh sách kèm theo:', table]],
    ['by dashes', [table, 'Bổ sung:', '- Ông Đỗ Văn Năm, Trưởng thôn Mẫu;', '- Bà Hồ Thị Tý.']],
  ] as const)('%s are asked about', (_, parts) => {
    const rows = told(...parts)
    expect(rows.slice(0, 2)).toEqual(inTable)
    expect(rows.slice(2).map(([name, , , status, isAsked]) => [name, status, isAsked])).toEqual([
      ['Đỗ Văn Năm', 'doubtful', true],
      ['Hồ Thị Tý', 'doubtful', true],
    ])
    expect(rows[2]?.slice(1, 3).join(' ')).toContain('Trưởng thôn Mẫu')
  })
  it('bring what the table has no column for', () => {
    const grid = gridOf(table, 'Bổ sung:', '1. Ông Đỗ Văn Năm, sinh năm 1980, Trưởng thôn, đã hiến 200 m² đất làm đường')
    const last = understood(grid).rows.at(-1)?.draft
    expect([last?.name, last?.birthYear, last?.achievement]).toEqual(['Đỗ Văn Năm', 1980, 'đã hiến 200 m² đất làm đường'])
  })
  it('stand under no section of the table', () => {
    const rows = understood(
      gridOf([...table, ['II', 'TẬP THỂ', ''], ['1', 'Tổ ươm Mẫu', '']], 'Bổ sung:', '1. Ông Đỗ Văn Năm, Trưởng thôn'),
    ).rows
    expect(rows.map(({ draft }) => [draft.name, draft.kind])).toEqual([
      ['Lê Văn Mẫu', 'person'],
      ['Vũ Thị Hạnh', 'person'],
      ['Tổ ươm Mẫu', 'collective'],
      ['Đỗ Văn Năm', 'person'],
    ])
  })
  it('are none in the head, the bases, the presence and the signature of a letter', () => {
    expect(
      told(
        letterHead('UBND XÃ MẪU', '12/TTr-UBND', 'Nam Mẫu, ngày 05 tháng 12 năm 2026'),
        'TRƯỜNG TIỂU HỌC NAM MẪU',
        'Kính gửi: Ông Trần Văn Mười, Chủ tịch Ủy ban nhân dân xã',
        'Căn cứ Biên bản họp ngày 01/12/2026;',
        'Theo đề nghị của ông Trần Văn Mười, Trưởng phòng Văn hóa;',
        table,
        'Trên đây là danh sách đề nghị.',
        'Người lập biểu: Ngô Thị Sáu',
        'HIỆU TRƯỞNG',
        'Trịnh Văn Bảy',
      ),
    ).toEqual(inTable)
  })
})
