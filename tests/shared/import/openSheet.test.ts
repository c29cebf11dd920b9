import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readListFile } from '@shared/import/open'
import type { SheetGrid } from '@shared/import/types'
import { codesOf, understood } from '../../support/lists'
import { anOpenFile, openCell, openContent, openRow, openTable } from '../../support/openSheets'

/** Sheets of LibreOffice and other programs of that format, read as they are shown. */

const gridsOf = (content: string, parts: Readonly<Record<string, string>> = {}): readonly SheetGrid[] => {
  const read = readListFile('a.ods', anOpenFile(content, parts))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
const one = (tables: string, styles = ''): SheetGrid => gridsOf(openContent(tables, styles))[0] as SheetGrid
const cells = (grid: SheetGrid): readonly (readonly string[])[] => grid.rows.map((row) => row.cells)
const value = (type: string, said: string, shown: string, attributes = ''): string =>
  `<table:table-cell office:value-type="${type}" ${said} ${attributes}><text:p>${shown}</text:p></table:table-cell>`
const foundIn = (name: string, bytes: Uint8Array): string => {
  const read = readListFile(name, bytes)
  return read.ok ? 'read' : read.error.code === 'sheet.wrongType' ? read.error.found : read.error.code
}

const styles = `<office:font-face-decls><style:font-face style:name="Cu" svg:font-family="'.VnTime'"/></office:font-face-decls><office:automatic-styles>
<number:date-style style:name="N1"><number:day/><number:month/><number:year/></number:date-style>
<number:date-style style:name="N2"><number:month/><number:text>/</number:text><number:year/></number:date-style>
<number:date-style style:name="N3"><number:year/></number:date-style>
<style:style style:name="ngay" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="thang" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="nam" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="gach" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="cu" style:family="table-cell"><style:text-properties style:font-name="Cu"/></style:style>
<style:style style:name="cu2" style:family="table-cell" style:parent-style-name="cu"/>
<style:style style:name="an" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`

describe('cells of an OpenDocument sheet', () => {
  it('repeats cells and rows as often as the file says, and never the blank rest of the sheet', () => {
    const grid = one(
      openTable(
        `<table:table-column table:number-columns-repeated="16384"/>${openRow(openCell('x', 'table:number-columns-repeated="3"'))}${openRow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"')}${openRow(`<table:table-cell/>${openCell('Lê Văn Mẫu')}`, 'table:number-rows-repeated="2"')}${openRow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')}`,
      ),
    )
    expect(grid.rows.map(({ number, cells: row }) => [number, ...row])).toEqual([
      [1, 'x', 'x', 'x'],
      [5, '', 'Lê Văn Mẫu'],
      [6, '', 'Lê Văn Mẫu'],
    ])
  })
  it('shows days by the shape of their format, and the year that was typed into a cell of days', () => {
    const day = (said: string, style: string): string => value('date', `office:date-value="${said}"`, '?', `table:style-name="${style}"`)
    const row = [
      day('1985-03-05', 'ngay'),
      day('1985-03-05T08:30:00', 'ngay'),
      day('1985-03-05', 'thang'),
      day('1985-03-05', 'nam'),
      day('1905-06-07', 'ngay'),
      day('1985-03-05', 'la'),
    ]
    expect(cells(one(openTable(openRow(row.join(''))), styles))).toEqual([
      ['05/03/1985', '05/03/1985', '03/1985', '1985', '1985', '05/03/1985'],
    ])
  })
  it('shows numbers as the sheet shows them, decimals with a comma', () => {
    const row = [
      value('percentage', 'office:value="0.98"', '98%'),
      value('currency', 'office:value="1520000"', '1.520.000 ₫'),
      value('float', 'office:value="1520000"', '1,520,000'),
      value('float', 'office:value="9.5"', '9.5'),
      value('float', 'office:value="1520"', '1.520'),
      value('float', 'office:value="12"', 'HS-0012'),
      value('float', 'office:value="84912345678"', '8,49E+10'),
      '<table:table-cell office:value-type="float" office:value="7.25"/>',
      value('boolean', 'office:boolean-value="true"', 'TRUE'),
    ]
    expect(cells(one(openTable(openRow(row.join('')))))).toEqual([
      ['98%', '1.520.000 ₫', '1.520.000', '9,5', '1.520', 'HS-0012', '84912345678', '7,25', 'x'],
    ])
  })
  it('reads spans, blanks, tabs and breaks, and neither notes, drawings nor what was deleted', () => {
    const text =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Ghi chú</text:p></office:annotation><draw:frame><text:p>Hình</text:p></draw:frame><text:p>Lê<text:s text:c="2"/>Thị <text:span>Mẫu</text:span></text:p><text:p>Thôn<text:tab/>Hai<text:line-break/>xã</text:p></table:table-cell>'
    const deleted = '<table:tracked-changes><table:table-cell><text:p>Đã xóa</text:p></table:table-cell></table:tracked-changes>'
    expect(cells(one(`${deleted}${openTable(openRow(text))}`))).toEqual([['Lê  Thị Mẫu\nThôn\tHai\nxã']])
  })
  it('carries a merged cell down, and takes the covered ones for blank', () => {
    const grid = one(
      openTable(
        `${openRow(['TT', 'Họ và tên', 'Đơn vị'].map((text) => openCell(text)).join(''))}${openRow(`${openCell('1')}${openCell('Lê Văn Mẫu')}${openCell('Thôn Hai', 'table:number-rows-spanned="2"')}`)}${openRow(`${openCell('2')}${openCell('Vũ Thị Hạnh')}<table:covered-table-cell/>`)}`,
      ),
    )
    expect(understood(grid).rows.map(({ draft }) => [draft.name, draft.unit])).toEqual([
      ['Lê Văn Mẫu', 'Thôn Hai'],
      ['Vũ Thị Hạnh', 'Thôn Hai'],
    ])
  })
  it('asks about hidden, filtered, grouped and struck-out rows', () => {
    const row = (name: string, attributes = '', style = ''): string => openRow(openCell(name, style), attributes)
    const grid = one(
      openTable(
        `${openRow(openCell('Họ và tên'))}${row('Lê Văn Mẫu', 'table:visibility="collapse"')}${row('Vũ Thị Hạnh', 'table:visibility="filter"')}<table:table-row-group table:display="false">${row('Đỗ Văn Năm')}</table:table-row-group>${row('Hồ Thị Tý', '', 'table:style-name="gach"')}${row('Tô Văn Nam')}`,
      ),
      styles,
    )
    expect(understood(grid).rows.map((entry) => [entry.draft.name, entry.status, codesOf(entry).includes('marked')])).toEqual([
      ['Lê Văn Mẫu', 'doubtful', true],
      ['Vũ Thị Hạnh', 'doubtful', true],
      ['Đỗ Văn Năm', 'doubtful', true],
      ['Hồ Thị Tý', 'doubtful', true],
      ['Tô Văn Nam', 'new', false],
    ])
  })
  it('shows old fonts in Unicode, also where the font stands in the style above', () => {
    const grid = one(openTable(`${openRow(openCell('Họ và tên'))}${openRow(openCell('NguyÔn V¨n MÉu', 'table:style-name="cu2"'))}`), styles)
    const [entry] = understood(grid).rows
    expect([entry?.draft.name, entry?.status]).toEqual(['Nguyễn Văn Mẫu', 'doubtful'])
  })
  it('reads every sheet, hidden ones last', () => {
    const sheet = (name: string, style = ''): string => openTable(openRow(openCell(name)), `table:name="${name}" ${style}`)
    const grids = gridsOf(openContent(`${sheet('Ẩn', 'table:style-name="an"')}${sheet('Một')}${sheet('Hai')}`, styles))
    expect(grids.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Một', false],
      ['Hai', false],
      ['Ẩn', true],
    ])
  })
  it('counts formulas that were saved without a result', () => {
    expect(one(openTable(openRow(`${openCell('a')}<table:table-cell table:formula="of:=A1"/>`))).unsettledFormulas).toBe(1)
  })
})

describe('files beside it', () => {
  it('reads the flat form, and names what is no sheet, locked or broken', () => {
    const flat = openContent(openTable(openRow(openCell('Họ và tên')))).replaceAll('office:document-content', 'office:document')
    expect(foundIn('a.fods', strToU8(flat))).toBe('read')
    expect(foundIn('a.odt', anOpenFile('<office:body><office:text/></office:body>'))).toBe('odt')
    expect(foundIn('a.ods', anOpenFile('x', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }))).toBe('sheet.passwordProtected')
    expect(foundIn('a.ods', anOpenFile('<office:spreadsheet><table:table>'))).toBe('sheet.broken')
    expect(foundIn('a.ods', anOpenFile(openContent(openTable(''))))).toBe('sheet.empty')
    expect(foundIn('a.xls', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'))).toBe('xml')
  })
})
