import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { blockOfCopy } from '@shared/lib/clipboardHtml'
import { toBlockText } from '@shared/lib/clipboard'
import { rowFields } from '@shared/domain/round/listRow'
import { readListFile } from '@shared/import/open'
import { readPasted } from '@shared/import/pasted'
import { readPastedList } from '@shared/import/pastedList'
import type { SheetGrid } from '@shared/import/types'
import { understood } from '../../support/lists'
import { aList, generator, type Entry } from '../../support/randomList'
import { anOpenSheet } from '../../support/openSheets'
import { aWorkbook } from '../../support/sheets'
import { aWordFile } from '../../support/wordFile'

/** Every layout that offices write, by every way in, comes back as it was. `SO_VANG_LONG=1` tries a hundred lists of each. */
const seeds = process.env['SO_VANG_LONG'] === '1' ? 100 : 2

type Cells = readonly (readonly string[])[]
type Layout = (list: readonly Entry[], next: (below: number) => number) => Cells
const yearOf = ({ birthYear }: Entry): string => (birthYear === null ? '' : String(birthYear))
const rowsOf = (list: readonly Entry[]): string[][] =>
  list.map((entry, index) => [String(index + 1), entry.name, yearOf(entry), entry.post, entry.unit])
const heads = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị']
const ofKind = (list: readonly Entry[], kind: Entry['kind']): readonly Entry[] => list.filter((entry) => entry.kind === kind)

const layouts: Readonly<Record<string, Layout>> = {
  'plain columns': (list) => [heads, ...rowsOf(list)],
  'columns in any order': (list, next) => {
    const order = heads.map((_, column) => ({ column, at: next(1000) })).toSorted((a, b) => a.at - b.at)
    return [heads, ...rowsOf(list)].map((row) => order.map(({ column }) => row[column] ?? ''))
  },
  'titles above, totals and who signs below': (list) => [
    ['UBND XÃ MẪU', '', '', '', ''],
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', '', '', '', ''],
    heads,
    ...rowsOf(list),
    ['', `Tổng cộng: ${list.length}`, '', '', ''],
    ['', 'NGƯỜI LẬP BIỂU', '', '', 'CHỦ TỊCH'],
  ],
  'headings of a machine': (list) => [['stt', 'HoTen', 'nam_sinh', 'chucvu', 'DonVi'], ...rowsOf(list)],
  'sections of kinds': (list) => [
    heads,
    ['I', 'TẬP THỂ', '', '', ''],
    ...rowsOf(ofKind(list, 'collective')),
    ['II', 'CÁ NHÂN', '', '', ''],
    ...rowsOf(ofKind(list, 'person')),
  ],
  'kinds to be ticked': (list) => [
    [...heads, 'Cá nhân', 'Tập thể'],
    ...rowsOf(list).map((row, index) => [...row, ...(list[index]?.kind === 'person' ? ['x', ''] : ['', 'x'])]),
  ],
  'a column of kinds': (list) => [
    [...heads, 'Loại đối tượng'],
    ...rowsOf(list).map((row, index) => [...row, list[index]?.kind === 'person' ? 'Cá nhân' : 'Tập thể']),
  ],
  'pages of a print': (list) =>
    rowsOf(list).reduce<string[][]>(
      (rows, row, index) => [...rows, row, ...(index % 4 === 3 ? [['', `Trang ${index}/9`, '', '', '']] : [])],
      [[...heads]],
    ),
  'the headings on every page': (list) =>
    rowsOf(list).reduce<string[][]>((rows, row, index) => [...rows, ...(index % 4 === 0 ? [[...heads]] : []), row], []),
  'post and unit in one column': (list) => [
    ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ, đơn vị'],
    ...list.map((entry, index) => [
      String(index + 1),
      entry.name,
      yearOf(entry),
      [entry.post, entry.unit].filter((part) => part !== '').join(', '),
    ]),
  ],
  'column numbers below the headings': (list) => [heads, ['(1)', '(2)', '(3)', '(4)', '(5)'], ...rowsOf(list)],
  'more columns than are read': (list) => [
    [...heads, 'Dân tộc', 'Ghi chú', 'Số điện thoại'],
    ...rowsOf(list).map((row) => [...row, 'Kinh', '', '0900000000']),
  ],
}

const fileOf = (name: string, bytes: Uint8Array): SheetGrid => {
  const read = readListFile(name, bytes)
  if (!read.ok) throw new Error(read.error.code)
  return read.value[0] as SheetGrid
}
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const html = (cells: Cells, head: string, cell: (text: string) => string): string =>
  `<html>${head}<body><table>${cells.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table></body></html>`
const excel = '<head><meta name=ProgId content=Excel.Sheet></head>'
const csv = (cells: Cells, separator: string): Uint8Array =>
  strToU8(
    cells.map((row) => row.map((text) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator)).join('\r\n'),
  )

const ways: Readonly<Record<string, (cells: Cells) => SheetGrid>> = {
  '.xlsx': (cells) =>
    fileOf('a.xlsx', aWorkbook([{ rows: cells.map((row) => row.map((text) => (/^\d{1,9}$/.test(text) ? Number(text) : text))) }])),
  '.csv with semicolons': (cells) => fileOf('a.csv', csv(cells, ';')),
  '.csv with commas': (cells) => fileOf('a.csv', csv(cells, ',')),
  '.ods': (cells) => fileOf('a.ods', anOpenSheet(cells)),
  '.docx': (cells) => fileOf('a.docx', aWordFile('DANH SÁCH', cells)),
  'a web page': (cells) => fileOf('a.html', strToU8(html(cells, '', (text) => `<td>${escaped(text)}</td>`))),
  'tabs on the clipboard': (cells) => readPasted(toBlockText(cells), ''),
  'a copy of Excel': (cells) =>
    readPasted(
      toBlockText(cells),
      '',
      html(cells, excel, (text) => `<td class=xl65>${escaped(text)}</td>`),
    ),
  'a copy of Word': (cells) =>
    readPasted(
      toBlockText(cells),
      '',
      html(cells, '', (text) => `<td><p class=MsoNormal>${escaped(text)}<o:p></o:p></p></td>`),
    ),
  'a copy of LibreOffice': (cells) =>
    readPasted(
      toBlockText(cells),
      '',
      html(cells, '', (text) => `<td align="left"><font face="Liberation Serif">${escaped(text)}<br></font></td>`),
    ),
}

const factsOf = ({ kind, name, birthYear, post, unit }: Entry): Entry => ({ kind, name, birthYear, post, unit })

describe.each(Object.keys(layouts))('%s', (layout) => {
  it.each(Object.keys(ways))('by %s comes back as it was', (way) => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const list = aList(seed * 104_729)
      const { rows } = understood((ways[way] as (cells: Cells) => SheetGrid)((layouts[layout] as Layout)(list, generator(seed))))
      expect(
        rows.map(({ draft }) => factsOf(draft as Entry)),
        `${layout} by ${way}, seed ${seed}`,
      ).toEqual(list.map(factsOf))
    }
  })
  it('fills the cells of the list where it is pasted', () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const list = aList(seed * 15_485_863)
      const cells = (layouts[layout] as Layout)(list, generator(seed))
      const pasted = readPastedList(blockOfCopy('', toBlockText(cells)), rowFields)
      const at = (field: (typeof rowFields)[number]): number => rowFields.indexOf(field)
      expect(
        pasted?.cells.map((row) => [row[at('name')], row[at('birthYear')], row[at('post')], row[at('unit')]]),
        `${layout}, seed ${seed}`,
      ).toEqual(list.map((entry) => [entry.name, yearOf(entry), entry.post, entry.unit]))
    }
  })
})
