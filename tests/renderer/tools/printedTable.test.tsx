import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PrintedTable, wordsOnPaper } from '@renderer/tools/tables/usePrintTable'

describe('a table on paper', () => {
  it('has dots in sums and none in years, days as days, and a comma in a decimal', () => {
    expect([1992, 1_520_000, 0.3, '007', { day: '2026-09-10' }, null].map(wordsOnPaper)).toEqual([
      '1992',
      '1.520.000',
      '0,3',
      '007',
      '10/09/2026',
      '',
    ])
  })

  it('leaves out columns without a word, keeps sums and days in one line', () => {
    const table = {
      name: 'Sổ vàng',
      columns: [{ title: 'Họ và tên' }, { title: 'Ghi chú' }, { title: 'Tiền' }, { title: 'Ngày' }],
      rows: [
        ['Trần Văn Mẫu', '', 1_520_000, { day: '2026-09-10' }],
        ['Lê Thị Mẫu', null, 0, null],
      ],
    }
    const markup = renderToStaticMarkup(<PrintedTable table={table} facts="" />)
    expect(markup).not.toContain('Ghi chú')
    expect(markup.match(/<td class="[^"]*whole[^"]*">/g)).toHaveLength(3)
    expect(markup).toContain('1.520.000')
    expect(markup).toContain('10/09/2026')
  })
  it('gives columns the width of their longest words, none more than a sentence needs in two lines', () => {
    const table = {
      name: 'Sổ vàng',
      columns: [{ title: 'Tên' }, { title: 'Thành tích' }, { title: 'Số' }],
      rows: [['Trần Thị Mẫu Ba', 'Đã có thành tích '.repeat(20), 1]],
    }
    const markup = renderToStaticMarkup(<PrintedTable table={table} facts="" />)
    const widths = [...markup.matchAll(/<th style="width:([\d.]+)%"/g)].map(([, width]) => Math.round(Number(width)))
    expect(widths).toEqual([Math.round(1500 / 59), Math.round(4000 / 59), Math.round(400 / 59)])
  })
})
