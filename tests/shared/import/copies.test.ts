import { describe, expect, it } from 'vitest'
import { rowFields } from '@shared/domain/round/listRow'
import { cellsOfBlock } from '@shared/lib/clipboard'
import { blockOfCopy, readHtmlBlock } from '@shared/lib/clipboardHtml'
import { readPastedList } from '@shared/import/pastedList'
import { readListFile } from '@shared/import/open'
import { codesOf, ofPasted, understood } from '../../support/lists'
import { strToU8 } from 'fflate'

const cell = (text: string, more = ''): string => `<td${more}><p class=MsoNormal>${text}</p></td>`

describe('a copy of Word or the web', () => {
  it('keeps merged cells in their columns and carries values down', () => {
    const html = `<table><tr><td rowspan=2>Khoa</td><td colspan=2>Gộp</td></tr><tr><td>a</td><td>b</td></tr><tr>${cell('Một')}${cell('')}${cell('hai<br>dòng')}</tr></table>`
    expect(cellsOfBlock(readHtmlBlock(html))).toEqual([
      ['Khoa', 'Gộp', ''],
      ['Khoa', 'a', 'b'],
      ['Một', '', 'hai\ndòng'],
    ])
  })
  it('reads entities, several paragraphs in a cell, no bullets that Word draws, and marks what is crossed out', () => {
    const html = `<table><tr>${cell('<span style="mso-list:Ignore">·<span>&nbsp; </span></span>S&#7889; h&oacute;a')}<td><p>Một</p><p>Hai</p></td></tr><tr><td><s>Lê Mẫu</s></td><td></td></tr></table>`
    const { rows } = readHtmlBlock(html)
    expect(rows).toMatchObject([{ cells: ['Số hóa', 'Một\nHai'] }, { cells: ['Lê Mẫu', ''], mark: 'struck' }])
  })
  it('brings all tables of one selection with the lines between them into the columns of the list', () => {
    const html = `<p>I. TẬP THỂ</p><table><tr>${cell('TT')}${cell('Tên tập thể')}${cell('Thành tích')}</tr><tr>${cell('1')}${cell('Sao Mai Mẫu')}${cell('Sạch')}</tr></table>
      <p>II. CÁ NHÂN</p><table><tr>${cell('TT')}${cell('Họ và tên')}${cell('Chức vụ, đơn vị')}${cell('Thành tích')}</tr><tr>${cell('1')}${cell('Ông Nguyễn Văn Mẫu')}${cell('Bí thư, Chi bộ 1')}${cell('Giỏi')}</tr><tr>${cell('Cộng: 2', ' colspan=4')}</tr></table>`
    const list = readPastedList(blockOfCopy(html, ''), rowFields)
    expect(list?.aside).toBe(5)
    expect(list?.cells.map((cells) => [cells[0], cells[1], cells[4], cells[5], cells[7]])).toEqual([
      ['Sao Mai Mẫu', 'collective', '', '', 'Sạch'],
      ['Ông Nguyễn Văn Mẫu', 'person', 'Bí thư', 'Chi bộ 1', 'Giỏi'],
    ])
  })
  it('leaves cells without headings where they stand', () => {
    expect(readPastedList(blockOfCopy('', 'Lê Mẫu An\t1990\nLê Mẫu Bình\t1991'), rowFields)).toBeNull()
  })
  it('takes people out of paragraphs, and asks about units read out of prose', () => {
    const { rows } = ofPasted(
      '1. Ông Lê Văn Mẫu, sinh năm 1985, Trưởng thôn Mẫu;\n2. Bà Trần Thị Mẫu – Hội Phụ nữ xã, đã có thành tích xuất sắc.\n3. Cơ quan, địa phương gửi báo cáo chậm',
    )
    expect(rows.map((row) => [row.draft.name, row.draft.birthYear, row.draft.post, row.draft.unit, codesOf(row)])).toEqual([
      ['Lê Văn Mẫu', 1985, 'Trưởng thôn Mẫu', '', []],
      ['Trần Thị Mẫu', null, '', 'Hội Phụ nữ xã', []],
    ])
    expect(codesOf(ofPasted('1. Ông Lê Văn Mẫu, Trưởng thôn\n2. Trường Mầm non Mẫu, xã Mẫu').rows[1]!)).toEqual(['fromLine'])
  })
})

describe('files by what they are', () => {
  const found = (name: string, bytes: Uint8Array): unknown => {
    const read = readListFile(name, bytes)
    return read.ok ? 'read' : read.error.code === 'sheet.wrongType' ? read.error.found : read.error.code
  }
  it('reads a web page under the name of a sheet, and names what it cannot read', () => {
    expect(found('bang.xls', strToU8('<html><table><tr><td>Họ và tên</td></tr><tr><td>Lê Mẫu An</td></tr></table></html>'))).toBe('read')
    expect(found('~$danh sách.xlsx', strToU8('admin'))).toBe('owner')
    expect(found('a.rtf', strToU8('{\\rtf1 a}'))).toBe('rtf')
    expect(found('a.pdf', strToU8('%PDF-1.7'))).toBe('pdf')
    expect(found('a.csv', new Uint8Array())).toBe('sheet.empty')
  })
  it('tells the separator, and what "sep=" says', () => {
    const names = (text: string) => {
      const read = readListFile('a.csv', strToU8(text))
      return read.ok ? understood(read.value[0]!).rows.map(({ draft }) => [draft.name, draft.unit]) : []
    }
    for (const separator of [';', ',', '\t', '|'])
      expect(names(`Họ và tên${separator}Đơn vị\nLê Mẫu An${separator}"Chi bộ 1${separator} thôn"\n`)).toEqual([
        ['Lê Mẫu An', `Chi bộ 1${separator === '\t' ? '' : separator} thôn`],
      ])
    expect(names('sep=^\nHọ và tên^Đơn vị\nLê Mẫu An^Chi bộ 1')).toEqual([['Lê Mẫu An', 'Chi bộ 1']])
  })
})
