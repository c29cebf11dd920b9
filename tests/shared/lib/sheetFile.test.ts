import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '@shared/import/workbook'
import { sheetFile, type SheetValue } from '@shared/lib/sheetFile'

const write = async (rows: readonly (readonly SheetValue[])[], name = 'Sổ vàng') =>
  sheetFile({ name, columns: (rows[0] ?? []).map((_, index) => ({ title: `Cột ${index + 1}` })), rows })
const textsOf = async (bytes: Uint8Array): Promise<string[][]> => {
  const read = readWorkbook('bang.xlsx', bytes)
  if (!read.ok) throw new Error(read.error.code)
  return read.value[0]!.rows.slice(1).map((row) => [...row.cells])
}
const sheetXml = (bytes: Uint8Array): string => {
  const parts = unzipSync(bytes)
  return strFromU8(parts[Object.keys(parts).find((name) => /worksheets\/sheet\d+\.xml$/.test(name))!]!)
}

describe('a table written as an Excel file', () => {
  it('comes back as it was: words in every alphabet and length, blank cells, numbers, days', async () => {
    const rows = [
      ['Nguyễn Thị Mẫu', 'Tổ “Một” & Hai <ba>', 1985, { day: '2026-12-05' }],
      ['', 'hai\ndòng', 0, null],
      ['漢字 – “…”', ' giữ  chỗ ', 12_345_678, { day: '1999-02-28' }],
    ] as const
    const read = await textsOf(await write(rows))
    expect(read.map((row) => row.slice(0, 3))).toEqual([
      ['Nguyễn Thị Mẫu', 'Tổ “Một” & Hai <ba>', '1985'],
      ['', 'hai\ndòng', '0'],
      ['漢字 – “…”', expect.stringMatching(/giữ\s+chỗ/), expect.stringMatching(/^12[.,]?345[.,]?678$/)],
    ])
    expect(read.map((row) => row[3] ?? '')).toEqual([
      expect.stringMatching(/05\/12\/2026|2026-12-05/),
      '',
      expect.stringMatching(/28\/02\/1999|1999-02-28/),
    ])
  })

  it.each(['=1+1', '=HYPERLINK("http://mau.example")', '+84 912 000 000', '-5 điểm', '@SUM(A1)', '\t=cmd', "'=1"])(
    'never holds a formula: %j stays words',
    async (words) => {
      const bytes = await write([[words]])
      expect(sheetXml(bytes)).not.toMatch(/<f[ >]/)
      expect((await textsOf(bytes))[0]?.[0]?.trim()).toBe(words.trim())
    },
  )

  it('says where Excel takes no more letters, and gives the sheet a name that Excel takes', async () => {
    const bytes = await write([['dài '.repeat(10_000)]], 'Danh sách [năm 2026]: xã/phường * mẫu rất dài để thử')
    const [cell] = (await textsOf(bytes))[0]!
    expect(cell).toMatch(/\[…\]$/)
    expect(cell?.length).toBeLessThanOrEqual(32_767)
    const read = readWorkbook('bang.xlsx', bytes)
    expect(read.ok && read.value[0]?.name).toMatch(/^[^\\/?*[\]:]{1,31}$/)
  })
  it('prints as wide as the paper, its heading on every page, long words in several lines', async () => {
    const long = 'Đã có thành tích xuất sắc trong phong trào thi đua'
    const bytes = await sheetFile(
      { name: "Danh sách & 'thêm'", columns: [{ title: 'Tên', width: 12 }, { title: 'Thành tích' }], rows: [['Mẫu', long]] },
      { name: 'Thứ hai', columns: [{ title: 'Tên' }], rows: [] },
    )
    const parts = unzipSync(bytes)
    const [first, second] = ['1', '2'].map((id) => strFromU8(parts[`xl/worksheets/sheet${id}.xml`]!))
    for (const xml of [first, second]) {
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>/)
      expect(xml).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/)
    }
    const book = strFromU8(parts['xl/workbook.xml']!)
    expect([...book.matchAll(/localSheetId="(\d)">([^<]+)</g)].map((name) => [name[1], name[2]])).toEqual([
      ['0', "'Danh sách &amp; ''thêm'''!$1:$1"],
      ['1', "'Thứ hai'!$1:$1"],
    ])
    // The name fits its column, the achievement does not.
    const styles = strFromU8(parts['xl/styles.xml']!)
    const wraps = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf .*?(?:\/>|<\/xf>)/g)].map(([xf]) =>
      xf.includes('wrapText="1"'),
    )
    const styleOf = (cell: string): number => Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(first ?? '')?.[1])
    expect([wraps[styleOf('A2')], wraps[styleOf('B2')]]).toEqual([false, true])
    // Four lines of sixteen letters.
    expect(first).toMatch(/<row r="2" [^>]*ht="60"/)
  })
})
