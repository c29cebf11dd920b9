import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readListFile } from '@shared/import/open'
import { readPasted } from '@shared/import/pasted'
import type { SheetGrid } from '@shared/import/types'
import { aWorkbook, type MadeSheet } from '../../support/sheets'
import { understood } from '../../support/lists'
import { aList, type Entry } from '../../support/randomList'

/** Random lists written the ways offices write them come back as they were. */

const headings = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị']
const cellsOf = ({ name, birthYear, post, unit }: Entry, index: number): string[] => [
  String(index + 1),
  name,
  birthYear === null ? '' : String(birthYear),
  post,
  unit,
]
const flat = (list: readonly Entry[]): string[][] => [headings, ...list.map(cellsOf)]
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const sheet = (made: MadeSheet): SheetGrid => fileOf('a.xlsx', aWorkbook([made]))
function fileOf(name: string, bytes: Uint8Array): SheetGrid {
  const read = readListFile(name, bytes)
  if (!read.ok) throw new Error(read.error.code)
  return read.value[0] as SheetGrid
}
const html = (rows: readonly (readonly string[])[], cell: (text: string) => string, head = ''): SheetGrid =>
  readPasted(
    rows.map((row) => row.join('\t')).join('\n'),
    '',
    `<html>${head}<body><!--StartFragment--><table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</table><!--EndFragment--></body></html>`,
  )
const word = (body: string): SheetGrid =>
  fileOf(
    'a.docx',
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    }),
  )
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
const both = (list: readonly Entry[]): readonly [readonly Entry[], readonly Entry[]] => [
  list.filter(({ kind }) => kind === 'collective'),
  list.filter(({ kind }) => kind === 'person'),
]

const layouts: Readonly<Record<string, (list: readonly Entry[]) => SheetGrid>> = {
  'a plain sheet under titles': (list) =>
    sheet({ rows: [['UBND XÃ MẪU'], ['DANH SÁCH KHEN THƯỞNG'], ...flat(list), [], ['', 'Tổng cộng: 9'], ['', 'NGƯỜI LẬP BIỂU']] }),
  'columns in another order': (list) =>
    sheet({ rows: flat(list).map(([serial, name, birth, post, unit]) => [unit ?? '', birth ?? '', serial ?? '', post ?? '', name ?? '']) }),
  'headings of two rows': (list) =>
    sheet({
      rows: [
        ['TT', 'Họ và tên', 'Năm sinh', '', 'Công tác', ''],
        ['', '', 'Nam', 'Nữ', 'Chức vụ', 'Đơn vị'],
        ...list.map((entry, index) => [index + 1, entry.name, entry.birthYear, null, entry.post, entry.unit]),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    }),
  'merged units': (list) => {
    const rows = flat(list)
    const merges = rows.flatMap((row, index) =>
      index > 0 && row[4] !== '' && row[4] === rows[index + 1]?.[4] && row[4] !== rows[index - 1]?.[4]
        ? [`E${index + 1}:E${index + 2}`]
        : [],
    )
    return sheet({
      rows: rows.map((row, index) => (merges.some((merge) => merge.endsWith(`:E${index + 1}`)) ? [...row.slice(0, 4), ''] : row)),
      merges,
    })
  },
  'headings of a machine': (list) => sheet({ rows: [['stt', 'HoTen', 'namsinh', 'chuc_vu', 'donvi'], ...list.map(cellsOf)] }),
  'sections and numbers that begin anew': (list) => {
    const [collectives, people] = both(list)
    return sheet({ rows: [headings, ['I', 'TẬP THỂ'], ...collectives.map(cellsOf), ['II', 'CÁ NHÂN'], ...people.map(cellsOf)] })
  },
  'names in two columns': (list) =>
    sheet({
      rows: [
        ['STT', 'Họ và tên', '', 'Năm sinh', 'Chức vụ', 'Đơn vị'],
        ...list
          .filter(({ kind }) => kind === 'person')
          .map((entry, index) => {
            const cut = entry.name.lastIndexOf(' ')
            return [index + 1, entry.name.slice(0, cut), entry.name.slice(cut + 1), entry.birthYear, entry.post, entry.unit]
          }),
      ],
      merges: ['B1:C1'],
    }),
  'two blocks side by side': (list) => {
    const half = Math.ceil(list.length / 2)
    const rows = list
      .slice(0, half)
      .map((entry, index) => [
        ...cellsOf(entry, index),
        '',
        ...(list[half + index] === undefined ? [] : cellsOf(list[half + index] as Entry, half + index)),
      ])
    return sheet({ rows: [[...headings, '', ...headings], ...rows] })
  },
  'a Word table': (list) => word(paragraph('DANH SÁCH') + wordTable(flat(list)) + wordTable([['Nơi nhận:', 'CHỦ TỊCH\nNguyễn Mẫu Ký']])),
  'two Word tables under sections': (list) => {
    const [collectives, people] = both(list)
    const named = collectives.map(({ name }, index) => [String(index + 1), name])
    return word(
      paragraph('1. Tập thể') +
        wordTable([['TT', 'Tên tập thể'], ...named]) +
        paragraph('2. Cá nhân') +
        wordTable([headings, ...people.map(cellsOf)]),
    )
  },
  'paragraphs of Word': (list) =>
    word(
      list
        .map(({ name, birthYear, post, unit }, index) =>
          paragraph(
            `${index + 1}. ${[name, birthYear === null ? '' : `sinh năm ${birthYear}`, post, unit].filter((part) => part !== '').join(', ')};`,
          ),
        )
        .join(''),
    ),
  'a copy of Excel': (list) =>
    html(
      flat(list),
      (text) => `<td class=xl65 style='height:15pt'>${escaped(text)}</td>`,
      '<head><meta name=ProgId content=Excel.Sheet><style><!--td {mso-style:x}--></style></head>',
    ),
  'a copy of Word': (list) =>
    html(
      flat(list),
      (text) => `<td valign=top><p class=MsoNormal><span lang=VI>${escaped(text)}<o:p></o:p></span></p></td>`,
      '<head><meta name=Generator content="Microsoft Word 15"></head>',
    ),
  'a copy of LibreOffice with a merged unit': (list) => {
    const rows = flat(list)
    const cells = rows.map((row, index) => {
      const isTop = index > 0 && row[4] !== '' && row[4] === rows[index + 1]?.[4] && row[4] !== rows[index - 1]?.[4]
      const isBelow = index > 1 && row[4] !== '' && row[4] === rows[index - 1]?.[4] && row[4] !== rows[index - 2]?.[4]
      return `<tr>${row.flatMap((text, column) => (column === 4 && isBelow ? [] : [`<td${column === 4 && isTop ? ' rowspan=2' : ''} align="left"><font face="Liberation Serif">${escaped(text)}<br></font></td>`])).join('')}</tr>`
    })
    return readPasted(
      '',
      '',
      `<!DOCTYPE html><html><head><style type="text/css">td { x }</style></head><body><table cellspacing="0">${cells.join('')}</table></body></html>`,
    )
  },
  'a .csv with semicolons': (list) =>
    fileOf(
      'a.csv',
      strToU8(
        `\uFEFF${flat(list)
          .map((row) => row.map((text) => (/[;"]/.test(text) ? `"${text}"` : text)).join(';'))
          .join('\r\n')}`,
      ),
    ),
  'a .txt of Excel in UTF-16': (list) => {
    const text = `\uFEFF${flat(list)
      .map((row) => row.join('\t'))
      .join('\r\n')}`
    return fileOf('a.txt', new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])))
  },
}

describe('a list comes back as it was', () => {
  it.each(Object.keys(layouts))('%s', (layout) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const list = aList(seed * 7919)
      const expected = layout === 'names in two columns' ? list.filter(({ kind }) => kind === 'person') : list
      const { rows } = understood((layouts[layout] as (given: readonly Entry[]) => SheetGrid)(list))
      expect(
        rows.map(({ draft: { kind, name, birthYear, post, unit } }) => ({ kind, name, birthYear, post, unit })),
        `${layout}, seed ${seed}`,
      ).toEqual(expected)
      expect(rows.filter(({ status }) => status === 'wrong')).toEqual([])
    }
  })
})
