import { strToU8, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readPasted } from '@shared/import/pasted'
import { readWorkbook } from '@shared/import/workbook'
import type { SheetGrid } from '@shared/import/types'
import { aWorkbook, type MadeCell } from '../../support/sheets'

const file = 'danh-sach.xlsx'
const gridOf = (bytes: Uint8Array, place = 0): SheetGrid => {
  const read = readWorkbook(file, bytes)
  if (!read.ok) throw new Error(read.error.code)
  return read.value[place] as SheetGrid
}
const cellsOf = (rows: readonly (readonly MadeCell[])[]): (readonly string[])[] =>
  gridOf(aWorkbook([{ rows }])).rows.map((row) => row.cells)
const refusalOf = (bytes: Uint8Array): unknown => {
  const read = readWorkbook(file, bytes)
  return read.ok ? 'read' : read.error
}
const oleFile = (word: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(512).fill(0),
    ...[...word].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])

describe('refusing a file that is no sheet, by what it really is', () => {
  const zipped = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
  it.each([
    ['an empty file', new Uint8Array(), { code: 'sheet.empty', fileName: file }],
    ['a workbook without a row', aWorkbook([{ rows: [] }]), { code: 'sheet.empty', fileName: file }],
    ['a password-protected workbook', oleFile('EncryptedPackage'), { code: 'sheet.passwordProtected', fileName: file }],
    ['an old .xls', oleFile('Workbook'), { code: 'sheet.wrongType', fileName: file, found: 'xls' }],
    ['an old .doc', oleFile('WordDocument'), { code: 'sheet.wrongType', fileName: file, found: 'doc' }],
    ['a Word file', zipped('[Content_Types].xml', 'word/document.xml'), { code: 'sheet.wrongType', fileName: file, found: 'docx' }],
    ['a zip', zipped('anh.txt'), { code: 'sheet.wrongType', fileName: file, found: 'zip' }],
    ['a PDF', strToU8('%PDF-1.7 …'), { code: 'sheet.wrongType', fileName: file, found: 'pdf' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), { code: 'sheet.wrongType', fileName: file, found: 'image' }],
    ['a text', strToU8('Họ và tên;Năm sinh\nNguyễn Văn Mẫu;1985'), { code: 'sheet.wrongType', fileName: file, found: 'csv' }],
    ['macros', aWorkbook([{ rows: [['a']] }], { 'xl/vbaProject.bin': 'macro' }), { code: 'sheet.macros', fileName: file }],
    ['a zip cut short', aWorkbook([{ rows: [['a']] }]).slice(0, 400), { code: 'sheet.broken', fileName: file }],
    [
      'XML cut short',
      aWorkbook([{ rows: [['a']] }], { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      { code: 'sheet.broken', fileName: file },
    ],
    ['only zeros', new Uint8Array(4096), { code: 'sheet.broken', fileName: file }],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024), { code: 'file.tooLarge', fileName: file, limitMb: 20 }],
  ])('%s', (_, bytes, expected) => {
    expect(refusalOf(bytes)).toEqual(expected)
  })

  it('does not unpack a small file that holds too much', () => {
    expect(refusalOf(aWorkbook([{ rows: [['a']] }], { 'xl/worksheets/sheet2.xml': ' '.repeat(130 * 1024 * 1024) }))).toEqual({
      code: 'file.tooLarge',
      fileName: file,
      limitMb: 120,
    })
  })

  it('reads no outside entities and expands none', () => {
    const bomb =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
    expect(JSON.stringify(refusalOf(aWorkbook([{ rows: [['a']] }], { 'xl/worksheets/sheet1.xml': bomb })))).not.toContain('aaaaaaaaaa')
  })
})

describe('reading cells as a person reads them', () => {
  it('takes days from serials and from text, keeps leading zeros and long numbers', () => {
    expect(
      cellsOf([
        [
          { raw: '<v>31111</v>', style: 1 },
          { raw: '<v>7</v>', style: 2 },
          '0123',
          1985,
          79203012345,
          { raw: '<v>0.1</v>' },
          { raw: '<v>2026-11-22T00:00:00</v>', type: 'd' },
        ],
      ]),
    ).toEqual([['05/03/1985', '007', '0123', '1985', '79203012345', '0,1', '2026-11-22']])
  })
  it('takes the results of formulas, and counts those saved without one', () => {
    const rows: MadeCell[][] = [
      [
        { raw: '<f>A2&amp;" "&amp;B2</f><v>Nguyễn Văn Mẫu</v>', type: 'str' },
        { raw: '<f>SUM(A1:A9)</f>' },
        { raw: '<f>X</f><v>#REF!</v>', type: 'e' },
      ],
    ]
    expect(cellsOf(rows)).toEqual([['Nguyễn Văn Mẫu', '', '#REF!']])
    expect(gridOf(aWorkbook([{ rows }])).unsettledFormulas).toBe(1)
  })
  it('joins rich text and leaves phonetic hints out', () => {
    const strings = '<sst><si><r><t>Nguyễn </t></r><r><t>Văn &amp; Mẫu</t></r><rPh><t>hint</t></rPh></si></sst>'
    expect(gridOf(aWorkbook([{ rows: [[{ raw: '<v>0</v>', type: 's' }]] }], { 'xl/sharedStrings.xml': strings })).rows[0]?.cells).toEqual([
      'Nguyễn Văn & Mẫu',
    ])
  })
  it('reads elements with a namespace prefix, as some programs write them', () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t>Mẫu</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    expect(gridOf(aWorkbook([{ rows: [['a']] }], { 'xl/worksheets/sheet1.xml': xml })).rows).toEqual([{ number: 3, cells: ['', 'Mẫu'] }])
  })
  it('tells fonts of old encodings, merged cells and hidden sheets', () => {
    const bytes = aWorkbook([
      { name: 'Ẩn', state: 'hidden', rows: [['x']] },
      { name: 'Danh sách', rows: [[{ raw: '<is><t>Tó Lª</t></is>', type: 'inlineStr', style: 3 }, 'b']], merges: ['A1:B2'] },
    ])
    const grid = gridOf(bytes)
    expect([grid.name, gridOf(bytes, 1).isHidden]).toEqual(['Danh sách', true])
    expect([...grid.legacyCells]).toEqual([['1:0', 'tcvn3']])
    expect(grid.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }])
  })
  it('reads what an independent writer wrote', async () => {
    const blob = await writeExcelFile([
      [{ value: 'Họ và tên' }, { value: 'Ngày sinh' }, { value: 'Số' }],
      [{ value: 'Nguyễn Văn Mẫu' }, { value: new Date(Date.UTC(1985, 2, 5)), type: Date, format: 'dd/mm/yyyy' }, { value: 12 }],
    ]).toBuffer()
    expect(gridOf(new Uint8Array(blob)).rows.map((row) => row.cells)).toEqual([
      ['Họ và tên', 'Ngày sinh', 'Số'],
      ['Nguyễn Văn Mẫu', '05/03/1985', '12'],
    ])
  })
})

describe('reading a pasted block', () => {
  it('splits tabs and lines, and keeps a cell of several lines whole', () => {
    const grid = readPasted(
      'Họ và tên\tThành tích\r\nNguyễn Văn Mẫu\t"Dòng một\nnói ""hai"""\r\n\r\nTrần Thị Mẫu\tcó "dấu" ở giữa\n',
      'Khối đã dán',
    )
    expect(grid.rows).toEqual([
      { number: 1, cells: ['Họ và tên', 'Thành tích'] },
      { number: 2, cells: ['Nguyễn Văn Mẫu', 'Dòng một\nnói "hai"'] },
      { number: 4, cells: ['Trần Thị Mẫu', 'có "dấu" ở giữa'] },
    ])
  })
  it('finds nothing in an empty block', () => {
    expect(readPasted(' \n\t\n', '').rows).toEqual([])
  })
})
