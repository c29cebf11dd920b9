import { expect, it } from 'vitest'
import { actionOf } from '@renderer/ui/sheet/actionOf'
import type { SheetColumn } from '@renderer/ui/sheet/types'

type Row = { readonly name: string }
const name: SheetColumn<Row> = {
  id: 'name',
  title: 'Họ và tên',
  width: 100,
  read: (row) => row.name,
  write: (row, text) => ({ ...row, name: text }),
}
const rows = ['Mẫu A', 'Mẫu B', 'Mẫu C'].map((one): Row => ({ name: one }))
const blank: Row = { name: '' }
const told = (next: readonly Row[], type: 'UPDATE' | 'DELETE' | 'CREATE', fromRowIndex: number, toRowIndex: number) =>
  actionOf(rows, next, { type, fromRowIndex, toRowIndex }, [name])

it('names what was done to the rows, and to how many', () => {
  expect(told(rows, 'UPDATE', 1, 2)).toEqual({ kind: 'edit', count: 1 })
  expect(told(rows, 'UPDATE', 0, 3)).toEqual({ kind: 'fill', count: 3 })
  expect(told(rows.slice(2), 'DELETE', 0, 2)).toEqual({ kind: 'delete', count: 2 })
  expect(told([...rows, blank, blank], 'CREATE', 3, 5)).toEqual({ kind: 'insert', count: 2 })
  expect(told([...rows, { name: 'Mẫu C' }], 'CREATE', 3, 4)).toEqual({ kind: 'duplicate', count: 1 })
})
