import { describe, expect, it } from 'vitest'
import { showNumber } from '@shared/import/numberFormat'
import { gridOf, codesOf, understood } from '../../support/lists'
import type { MadeCell } from '../../support/sheets'

describe('a number as Excel shows it', () => {
  it.each([
    [0.98, '0%', '98%'],
    [0.985, '0.0%', '98,5%'],
    [1520000, '#,##0', '1.520.000'],
    [9.5, '', '9,5'],
    [95, '0" điểm"', '95 điểm'],
    [12, '"HS-"0000', 'HS-0012'],
    [7, '000', '007'],
    [-5, '0', '-5'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [1500000, '#,##0 [$₫-42A]', '1.500.000 ₫'],
    [123456789, '000-000-000', '123-456-789'],
    [2.5, '0.##', '2,5'],
    [2, '0.##', '2'],
    [1500, '0.0,"k"', '1,5k'],
    [79203012345, '', '79203012345'],
    [0.1, 'General', '0,1'],
    [1e-7, '0.00E+00', '1e-7'],
    [-3, '0;(0)', '(3)'],
  ])('%s under %j is “%s”', (value, code, shown) => {
    expect(showNumber(value, code)).toBe(shown)
  })
})

describe('what the sheet means', () => {
  const styles = (codes: readonly string[], fonts = '<font/><font><strike/></font>') =>
    `<styleSheet><numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><fonts>${fonts}</fonts><cellXfs>${codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0"/>`).join('')}<xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`
  const shown = (value: number, code: string): string | undefined =>
    gridOf({ rows: [[{ raw: `<v>${value}</v>`, style: 0 }]] }, { 'xl/styles.xml': styles([code]) }).rows[0]?.cells[0]
  it.each([
    [31111, 'dd/mm/yyyy', '05/03/1985'],
    [1985, 'dd/mm/yyyy', '1985'],
    [31111, 'yyyy', '1985'],
    [31111, 'mm/yyyy', '03/1985'],
  ])('shows %s of a date cell as %s says', (value, code, text) => {
    expect(shown(value, code)).toBe(text)
  })
  it('keeps the days of 1904 where an extension says the element again without it', () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>'
    const cell: MadeCell = { raw: '<v>29649</v>', style: 1 }
    expect(gridOf({ rows: [[cell]] }, { 'xl/workbook.xml': workbook }).rows[0]?.cells).toEqual(['05/03/1985'])
  })
  it('asks about hidden and crossed-out rows, whole or in part', () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c></row>
      <row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>Lê Mẫu An</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr" s="1"><is><t>Lê Mẫu Bình</t></is></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><r><rPr><strike/></rPr><t>Lê Mẫu </t></r><r><t>Chi</t></r></is></c></row>
      <row r="5"><c r="A5" t="inlineStr"><is><t>Lê Mẫu Dung</t><rPh><t>hint</t></rPh></is></c></row></sheetData></worksheet>`
    const { rows } = understood(gridOf({ rows: [['a']] }, { 'xl/worksheets/sheet1.xml': xml, 'xl/styles.xml': styles(['0']) }))
    expect(rows.map((row) => [row.draft.name, codesOf(row)])).toEqual([
      ['Lê Mẫu An', ['marked']],
      ['Lê Mẫu Bình', ['marked']],
      ['Lê Mẫu Chi', ['marked']],
      ['Lê Mẫu Dung', []],
    ])
  })
  it('cuts a cell where Excel does, and counts it', () => {
    const grid = gridOf({
      rows: [
        ['Họ và tên', 'Thành tích'],
        ['Lê Mẫu An', 'a'.repeat(40_000)],
      ],
    })
    expect([grid.cutCells, grid.rows[1]?.cells[1]?.length]).toEqual([1, 32_767])
  })
})
