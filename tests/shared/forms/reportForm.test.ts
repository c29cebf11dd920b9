import { describe, expect, it } from 'vitest'
import type { ReportDay } from '@shared/domain/movement/work'
import { blankReportForm, readReportForm, type ReportAsked } from '@shared/forms/reportForm'
import { formFile } from '@shared/forms/write'
import { readListFile } from '@shared/import/open'
import { readAmount } from '@shared/lib/numbersRead'
import { aCollective } from '../../support/builders'
import { aWorkbook, type MadeSheet } from '../../support/sheets'

const day: ReportDay = {
  id: 'ky',
  movementId: 'pt',
  title: 'Báo cáo năm 2026',
  lateFrom: '2026-12-12',
  figures: [
    { id: 'f1', label: 'Số sáng kiến được công nhận', unit: 'sáng kiến' },
    { id: 'f2', label: 'Kinh phí', unit: 'đồng' },
  ],
}
const asked: ReportAsked = {
  day,
  criteria: [
    { id: 'c1', text: 'Thực hiện *chuyển đổi số*' },
    { id: 'c2', text: 'Có mô hình hay' },
  ],
}
const units = [aCollective({ id: 'truong', name: 'Trường Tiểu học Mẫu' }), aCollective({ id: 'thon', name: 'Thôn Mẫu' })]
const read = (bytes: Uint8Array) => {
  const grids = readListFile('bao-cao.xlsx', bytes)
  if (!grids.ok) throw new Error(grids.error.code)
  return readReportForm(grids.value, asked, units)
}
const taken = (rows: MadeSheet['rows'], name = 'Báo cáo') => {
  const answer = read(
    aWorkbook([
      { name, rows: [['Tên đơn vị: Thôn Mẫu'], ['Số liệu tính đến ngày: 30/11/2026'], ['Mã phiếu: BC/2026/ky/truong'], ...rows] },
    ]),
  )
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const heads = ['Mã', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Kết quả, thuyết minh (ghi bằng lời)']

describe('a report form', () => {
  it('given out and sent back as it is says that nothing stands in it', async () => {
    expect(read(await formFile(blankReportForm(asked, 'Xã Mẫu xanh', units[0]!)))).toEqual({ ok: false, error: { code: 'empty' } })
  })

  it('gives figures, words by criterion, examples, and its day', () => {
    const { unitId, content, notes } = taken([
      heads,
      ['I. SỐ LIỆU'],
      ['S1', 'Số sáng kiến được công nhận', 'sáng kiến', 3, 'có 01 cấp xã'],
      ['S2', 'Kinh phí', 'đồng', '1.520.000', ''],
      ['II. KẾT QUẢ THEO TIÊU CHÍ'],
      ['T1', 'Thực hiện chuyển đổi số', '', '', '100% hồ sơ trực tuyến'],
      ['T2', 'Có mô hình hay', '', 2, 'Thư viện xanh'],
      ['D1', 'Bà Nguyễn Thị Mẫu', '', '', 'Kho bài giảng số dùng chung'],
      ['K1', 'Tồn tại, hạn chế, nguyên nhân', '', '', 'Thiếu máy'],
    ])
    expect([unitId, notes]).toEqual(['truong', []])
    expect(content).toEqual({
      asOf: '2026-11-30',
      figures: [
        { figureId: 'f1', value: 3, words: 'có 01 cấp xã' },
        { figureId: 'f2', value: 1_520_000, words: '' },
      ],
      results: [
        { criterionId: 'c1', text: '100% hồ sơ trực tuyến' },
        { criterionId: 'c2', text: '2\nThư viện xanh' },
      ],
      exemplars: [{ name: 'Bà Nguyễn Thị Mẫu', story: 'Kho bài giảng số dùng chung' }],
      shortcomings: 'Thiếu máy',
      proposals: '',
      added: [],
    })
  })

  it('tells added rows, a renamed sheet, moved columns, lost rows, blanks, and words in place of a number', () => {
    const { content, notes } = taken(
      [
        ['Số liệu', 'Nội dung', 'Mã', 'Kết quả, thuyết minh (ghi bằng lời)'],
        ['rất nhiều', 'Số sáng kiến được công nhận', 'S1', ''],
        ['', 'Thực hiện chuyển đổi số', 'T1', 'Tốt'],
        ['5', 'Số buổi tuyên truyền', '', 'ở 3 thôn'],
      ],
      'BC cua thon',
    )
    expect(content.figures).toEqual([{ figureId: 'f1', value: null, words: 'rất nhiều' }])
    expect(content.added).toEqual([{ label: 'Số buổi tuyên truyền', text: '5\nở 3 thôn' }])
    expect(notes).toEqual([
      { code: 'sheetRenamed', was: 'Báo cáo', is: 'BC cua thon' },
      { code: 'columnsMoved' },
      { code: 'columnMissing', title: 'Đơn vị tính' },
      { code: 'numberUnread', row: 5, label: 'Số sáng kiến được công nhận', text: 'rất nhiều' },
      { code: 'rowAdded', row: 7, text: 'Số buổi tuyên truyền · 5; ở 3 thôn' },
      { code: 'rowMissing', labels: ['Kinh phí'] },
      { code: 'blank', labels: ['Có mô hình hay'] },
    ])
  })
})

it('names a question without an answer by whole words', () => {
  const long = { id: 'c3', text: 'Hoàn thành có chất lượng, đạt, vượt và về đích sớm các mục tiêu cơ bản của Kế hoạch' }
  const sheet = aWorkbook([{ name: 'Báo cáo', rows: [['Tên đơn vị: Thôn Mẫu'], heads, ['S1', 'Số sáng kiến được công nhận', '', 3, '']] }])
  const grids = readListFile('bao-cao.xlsx', sheet)
  const answer = grids.ok ? readReportForm(grids.value, { ...asked, criteria: [long] }, units) : null
  expect(answer?.ok === true && answer.value.notes.find(({ code }) => code === 'blank')).toEqual({
    code: 'blank',
    labels: ['Hoàn thành có chất lượng, đạt, vượt và về đích sớm các mục…'],
  })
})

it.each([
  ['3', 3],
  ['1.520.000', 1_520_000],
  ['9,5', 9.5],
  ['98%', 98],
  ['12 mô hình', 12],
  ['12,000', null],
  ['1.2.3', null],
  ['khoảng 5', null],
  ['5-7', null],
  ['', null],
])('reads %s as a number of models or not at all', (text, value) => {
  expect(readAmount(text, 'mô hình')).toBe(value)
})
