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
  it('is printed with all of its columns on one width, lying down where it is wide, its heads on every page', async () => {
    const columns = (width: number) => [1, 2, 3].map((at) => ({ title: `Cột ${at}`, width }))
    const bytes = await sheetFile({ name: "Sổ 'A & B'", columns: columns(40), rows: [] }, { name: 'Hẹp', columns: columns(20), rows: [] })
    const parts = unzipSync(bytes)
    const [wide, narrow, book] = ['worksheets/sheet1.xml', 'worksheets/sheet2.xml', 'workbook.xml'].map((name) =>
      strFromU8(parts[`xl/${name}`]!),
    )
    for (const sheet of [wide, narrow]) {
      expect(sheet).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
      expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/)
      expect(sheet?.match(/<pageSetup /g)).toHaveLength(1)
    }
    expect(wide).toContain('orientation="landscape"')
    expect(narrow).toContain('orientation="portrait"')
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Sổ ''A &amp; B'''!$1:$1</definedName>`)
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'Hẹp'!$1:$1</definedName>`)
  })

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
})
