import { describe, expect, it } from 'vitest'
import { readListFile } from '@shared/import/open'
import type { SheetGrid } from '@shared/import/types'
import { readCopy } from '@shared/import/pasted'
import { toBlockText } from '@shared/lib/clipboard'
import { readHtmlBlock } from '@shared/lib/clipboardHtml'
import { codesOf, gridOf as sheetOf, ofPasted, understood } from '../../support/lists'
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

const cells = table as readonly (readonly string[])[]
const lines = ['Ngoài ra đề nghị khen:', '1. Ông Đỗ Văn Năm, Trưởng thôn Mẫu', '2. Bà Hồ Thị Tý']
const asked = [
  ['Lê Văn Mẫu', 'new', false],
  ['Vũ Thị Hạnh', 'new', false],
  ['Đỗ Văn Năm', 'doubtful', true],
  ['Hồ Thị Tý', 'doubtful', true],
]
const short = ({ rows }: ReturnType<typeof understood>) =>
  rows.map((row) => [row.draft.name, row.status, codesOf(row).includes('fromLine')])
const copy = (...parts: readonly string[]) => understood(readCopy(readHtmlBlock(parts.join('')), 'Khối dán'))
const tableHtml = `<table>${cells.map((row) => `<tr>${row.map((text) => `<td><p>${text}</p></td>`).join('')}</tr>`).join('')}</table>`
const linesHtml = lines.map((text) => `<p class=MsoNormal>${text}</p>`).join('')

describe('names in the words beside a table that is pasted', () => {
  it('are asked about, above and below, as of a file', () => {
    expect(short(copy(tableHtml, linesHtml))).toEqual(asked)
    expect(short(copy(linesHtml, tableHtml))).toEqual(asked)
  })
  it('are asked about where the copy is text alone', () => {
    expect(short(ofPasted([toBlockText(cells), ...lines].join('\r\n')))).toEqual(asked)
  })
})

describe('names in lines of a sheet', () => {
  it.each([0, 1])('below its rows are asked about, in column %i', (column) => {
    const below = lines.map((text) => (column === 0 ? [text] : ['', text]))
    expect(short(understood(sheetOf({ rows: [...cells, ...below] })))).toEqual(asked)
  })
  it('above its rows are asked about, each in the place of its line', () => {
    const above = 'Đề nghị khen bà Hồ Thị Tý, ông Đỗ Văn Năm và những người sau:'
    const { rows, ignored } = understood(sheetOf({ rows: [[above], ...cells] }))
    expect(rows.slice(2).map((row) => [row.draft.name, row.place ?? row.number])).toEqual([
      ['Hồ Thị Tý', 1],
      ['Đỗ Văn Năm', '1 (2)'],
    ])
    expect(ignored.map(({ number }) => number)).toEqual([2])
  })
  it('are none where they sign, are addressed or stand in a title', () => {
    const { rows } = understood(
      sheetOf({
        rows: [
          ['Kính gửi: Ông Trần Văn Mười, Chủ tịch Ủy ban nhân dân xã'],
          ['DANH SÁCH KHEN THƯỞNG CỦA TRƯỜNG MẦM NON MẪU'],
          ...cells,
          ['', 'Người lập: Ngô Thị Sáu'],
          ['', 'Hiệu trưởng: Trịnh Văn Bảy'],
          ['', 'NGƯỜI LẬP BIỂU'],
          ['', 'Bà Ngô Thị Sáu'],
        ],
      }),
    )
    expect(rows.map(({ draft }) => draft.name)).toEqual(['Lê Văn Mẫu', 'Vũ Thị Hạnh'])
  })
})
