import { describe, expect, it } from 'vitest'
import type { PagedColumn } from '@renderer/ui/PagedGrid'
import { tableOf } from '@renderer/tools/tables/useShownTable'

type Row = { readonly id: string; readonly name: string; readonly day: string; readonly sum: number }
const columns: readonly PagedColumn<Row>[] = [
  { field: 'name', headerName: 'Họ và tên', width: 210 },
  { field: 'day', headerName: 'Ngày', valueGetter: (_, row) => `ngày ${row.day}`, cell: (row) => ({ day: row.day }) },
  { field: 'sum', headerName: 'Tiền', valueGetter: (_, row) => (row.sum === 0 ? '' : `${row.sum} đồng`) },
]

describe('the table on the screen, on its way to a file', () => {
  it('has the rows and columns shown, with real days where the column knows them and the words shown elsewhere', () => {
    const rows = [
      { id: '2', name: 'Trần Văn Mẫu', day: '2026-12-01', sum: 5 },
      { id: '1', name: 'Lê Thị Mẫu', day: '2026-11-30', sum: 0 },
    ]
    expect(tableOf('Bảng mẫu', columns, rows)).toEqual({
      name: 'Bảng mẫu',
      columns: [
        { title: 'Họ và tên', width: 30 },
        { title: 'Ngày', width: 30 },
        { title: 'Tiền', width: 30 },
      ],
      rows: [
        ['Trần Văn Mẫu', { day: '2026-12-01' }, '5 đồng'],
        ['Lê Thị Mẫu', { day: '2026-11-30' }, ''],
      ],
    })
  })
})
