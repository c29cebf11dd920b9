import { expect, it } from 'vitest'
import { isOpenCell, openCellFrom } from '@renderer/ui/sheet/closedCells'
import type { SheetColumn } from '@renderer/ui/sheet/types'

type Row = { readonly name: string; readonly rating: string; readonly isShut: boolean }
const rows: readonly Row[] = [
  { name: 'Mẫu Một', rating: '', isShut: false },
  { name: 'Mẫu Hai', rating: '', isShut: true },
  { name: 'Mẫu Ba', rating: '', isShut: false },
]
const columns: readonly SheetColumn<Row>[] = [
  { id: 'name', title: 'Họ và tên', width: 100, read: ({ name }) => name },
  {
    ...{ id: 'rating', title: 'Xếp loại', width: 100 },
    read: ({ rating }) => rating,
    write: (row, rating) => ({ ...row, rating }),
    isDisabled: ({ isShut }) => isShut,
  },
]
const cells = { rows, columns }

it.each([
  [0, 0, false],
  [1, 0, true],
  [1, 1, false],
  [1, 3, false],
  [2, 0, false],
])('column %i of row %i takes what is typed: %s', (col, row, isOpen) => {
  expect(isOpenCell(cells, { col, row })).toBe(isOpen)
})

it('Tab from outside stands in the first cell that takes what is typed, from behind in the last', () => {
  expect(openCellFrom(cells, false)).toEqual({ col: 1, row: 0 })
  expect(openCellFrom(cells, true)).toEqual({ col: 1, row: 2 })
  expect(openCellFrom({ rows, columns: columns.slice(0, 1) }, false)).toBeNull()
})
