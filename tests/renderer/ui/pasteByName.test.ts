import { describe, expect, it } from 'vitest'
import { placeByName } from '@renderer/ui/sheet/pasteByName'
import { writeBlock } from '@renderer/ui/sheet/blocks'
import type { SheetColumn } from '@renderer/ui/sheet/types'

type Row = { readonly name: string; readonly rating: string }
const rows: readonly Row[] = ['Lê Thị Mẫu An', 'Nguyễn Văn Mẫu Bình', 'Trần Thị Mẫu Chi', 'Lê Thị Mẫu An'].map((name) => ({
  name,
  rating: '',
}))
const columns: readonly SheetColumn<Row>[] = [
  { id: 'name', title: 'Họ và tên / Tên tập thể', width: 100, isName: true, read: ({ name }) => name },
  { id: 'rating', title: 'Xếp loại', width: 100, read: ({ rating }) => rating, write: (row, rating) => ({ ...row, rating }) },
]
const at = (row: number, col: number) => ({ min: { row, col }, max: { row, col } })
const place = (cells: readonly (readonly string[])[], block = at(0, 0)) => placeByName(rows, columns, block, cells, () => false)

describe('a block that holds the names', () => {
  it('of the very rows it is pasted over keeps its place, also over two of one name', () => {
    expect(place(rows.map(({ name }) => [name, 'Tốt']))).toEqual({ by: 'place' })
  })
  it('of a list of another order goes by the names, however they are written, and its heading is left out', () => {
    const cells = [
      ['Họ và tên', 'Xếp loại'],
      ['TRẦN THỊ MẪU CHI', 'Tốt'],
      ['Nguyễn Văn Mẫu Bình', 'Xuất sắc'],
    ]
    const placed = place(cells, at(1, 0))
    expect(placed).toEqual({ by: 'name', cells: cells.slice(1), targets: [2, 1] })
    const written = writeBlock(rows, columns, at(1, 0), cells.slice(1), null, () => false, [2, 1])
    expect(written.rows.map(({ rating }) => rating)).toEqual(['', 'Xuất sắc', 'Tốt', ''])
    expect(written.count).toBe(2)
  })
  it('is refused as a whole where a name is not there, or is two people’s', () => {
    expect(
      place([
        ['Nguyễn Văn Mẫu Bình', 'Tốt'],
        ['Phạm Văn Mẫu Lạ', 'Tốt'],
      ]),
    ).toEqual({ by: 'none', line: 2, name: 'Phạm Văn Mẫu Lạ', why: 'unknown' })
    expect(place([['Lê Thị Mẫu An', 'Tốt']], at(1, 0))).toMatchObject({ by: 'none', why: 'several' })
  })
  it('a column without names goes down from its corner', () => {
    expect(place([['Tốt'], ['Xuất sắc']], at(1, 1))).toEqual({ by: 'place' })
  })
  it('of lines without a name keeps their place', () => {
    expect(
      place([
        ['', 'Tốt'],
        ['', 'Tốt'],
      ]),
    ).toEqual({ by: 'place' })
  })
})

it('more lines than a fixed sheet has rows: it is known how many found one', () => {
  expect(writeBlock(rows, columns, at(2, 1), [['Tốt'], ['Tốt'], ['Tốt']], null).count).toBe(2)
})
