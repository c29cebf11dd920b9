import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { blockOfCopy } from '@shared/lib/clipboardHtml'
import { toBlockText } from '@shared/lib/clipboard'
import { bornOfRow, emptyRow, kindOfRow, rowFields, withCell, type ListRow } from '@shared/domain/round/listRow'
import { readListFile } from '@shared/import/open'
import { readPasted } from '@shared/import/pasted'
import { readPastedList } from '@shared/import/pastedList'
import type { SheetGrid } from '@shared/import/types'
import { understood } from '../../support/lists'
import { aList, generator, type Entry } from '../../support/randomList'
import { anOpenSheet } from '../../support/openSheets'
import { aWorkbook } from '../../support/sheets'
import { spansOf } from '../../support/spans'
import { aWordFile } from '../../support/wordFile'
import { tries } from '../../support/long'

/** Every layout that offices write, by every way in, comes back as it was. The long form tries a hundred lists of each. */
const seeds = tries(2, 100)

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
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const html = (cells: Cells, head: string, cell: (text: string) => string): string =>
  `<html>${head}<body><table>${cells.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table></body></html>`
const excel = '<head><meta name=ProgId content=Excel.Sheet></head>'
/** What Google Sheets puts on the clipboard: each value again in an attribute, links in its own class. */
const sheetsOfGoogle = (cells: Cells, merged: boolean): string => {
  const spans = merged ? spansOf(cells) : null
  const value = (text: string): string => escaped(JSON.stringify(/^\d+$/.test(text) ? { 1: 3, 3: Number(text) } : { 1: 2, 2: text }))
  const rows = cells.map((row, down) =>
    row.map((text, column) => {
      const span = spans?.[down]?.[column] ?? 1
      const inside =
        column === 1 && /^\p{Lu}\p{Ll}+ /u.test(text)
          ? `<a class="in-cell-link" target="_blank" href="#">${escaped(text)}</a>`
          : escaped(text)
      return span === 0
        ? ''
        : `<td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;"${span > 1 ? ` rowspan="${span}" colspan="1"` : ''}${text === '' ? '' : ` data-sheets-value="${value(text)}"`}>${inside}</td>`
    }),
  )
  return `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="40"/><col width="160"/></colgroup><tbody>${rows.map((row) => `<tr style="height:21px;">${row.join('')}</tr>`).join('')}</tbody></table>`
}
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
  'a copy of Google Sheets': (cells) => readPasted(toBlockText(cells), '', sheetsOfGoogle(cells, false)),
  'a copy of Google Sheets with merged cells': (cells) => readPasted('', '', sheetsOfGoogle(cells, true)),
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

/** One by one as typed into the list, in any order of its cells. */
const typed = (entry: Entry, next: (below: number) => number): ListRow => {
  const cells = [
    ['name', entry.name],
    ['birthYear', yearOf(entry)],
    ['post', entry.post],
    ['unit', entry.unit],
  ] as const
  return cells
    .map((cell) => ({ cell, at: next(1000) }))
    .toSorted((a, b) => a.at - b.at)
    .reduce<ListRow>((row, { cell: [field, text] }) => withCell(row, field, text, [], 2026), emptyRow('1'))
}
const factsOfRow = (row: ListRow): Entry => ({
  kind: kindOfRow(row) === 'person' ? 'person' : 'collective',
  name: row.name,
  birthYear: bornOfRow(row).birthYear,
  post: row.post,
  unit: row.unit,
})

describe('the same list', () => {
  it('typed cell by cell says the same', () => {
    for (let seed = 1; seed <= seeds * 10; seed += 1) {
      const list = aList(seed * 7_368_787)
      const next = generator(seed)
      expect(
        list.map((entry) => factsOfRow(typed(entry, next))),
        `seed ${seed}`,
      ).toEqual(list.map(factsOf))
    }
  })
})

const saidOf = ({ birthYear, post, unit }: Entry, born: string): readonly string[] =>
  [birthYear === null ? '' : `${born} ${birthYear}`, post, unit].filter((part) => part !== '')
const proses: Readonly<Record<string, (list: readonly Entry[]) => readonly string[]>> = {
  'numbers and commas': (list) => list.map((entry, at) => `${at + 1}. ${[entry.name, ...saidOf(entry, 'sinh năm')].join(', ')};`),
  'forms of address and a dash': (list) =>
    list.map((entry) => `- ${entry.kind === 'person' ? 'Ông ' : ''}${[entry.name, ...saidOf(entry, 'SN')].join(', ')}`),
  'numbers in brackets under a lead': (list) => [
    'Danh sách đề nghị khen thưởng:',
    ...list.map((entry, at) => `${at + 1}) ${[entry.name, ...saidOf(entry, 'sinh năm')].join(' - ')}.`),
  ],
}
const proseWays: Readonly<Record<string, (lines: readonly string[]) => SheetGrid>> = {
  'paragraphs of Word': (lines) => fileOf('a.docx', aWordFile(...lines)),
  'pasted text': (lines) => readPasted(lines.join('\r\n'), ''),
  'a text file': (lines) => fileOf('a.txt', strToU8(lines.join('\n'))),
  'a web page': (lines) =>
    fileOf('a.html', strToU8(`<html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`)),
}

describe.each(Object.keys(proses))('lines with %s', (shape) => {
  it.each(Object.keys(proseWays))('by %s come back as they were', (way) => {
    for (let seed = 1; seed <= seeds * 5; seed += 1) {
      const list = aList(seed * 86_028_121)
      const grid = (proseWays[way] as (lines: readonly string[]) => SheetGrid)(
        (proses[shape] as (given: readonly Entry[]) => string[])(list),
      )
      const rows = understood(grid).rows.map(({ draft }) => ({
        ...factsOf(draft as Entry),
        told: [draft.post, draft.unit].filter(Boolean).join(', '),
      }))
      expect(
        rows.map(({ kind, name, birthYear, told }) => ({ kind, name, birthYear, told })),
        `${shape} by ${way}, seed ${seed}`,
      ).toEqual(
        list.map(({ kind, name, birthYear, post, unit }) => ({ kind, name, birthYear, told: [post, unit].filter(Boolean).join(', ') })),
      )
    }
  })
})
