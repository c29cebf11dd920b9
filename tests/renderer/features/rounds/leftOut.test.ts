import { expect, it } from 'vitest'
import { emptyRow, type ListRow } from '@shared/domain/round/listRow'
import { atOnce } from '@shared/lib/slices'
import { listColumns } from '@renderer/features/rounds/list/columns'
import { findingReadings } from '@renderer/features/rounds/list/readings'
import { writeBlock } from '@renderer/ui/sheet/blocks'

/** What only people have, pasted for others or there before the kind was changed: never gone without a word. */

const columns = listColumns({
  year: 2026,
  forms: [],
  proposed: [],
  known: () => [],
  nominees: new Map(),
  findings: new Map(),
  rows: () => [],
})
const at = (col: number) => ({ min: { col, row: 0 }, max: { col, row: 0 } })
const paste = (row: ListRow, col: number, cells: readonly string[]): ListRow => writeBlock([row], columns, at(col), [cells], null).rows[0]!
const told = (row: ListRow) =>
  atOnce(findingReadings([row])).shown.map(({ field, written, read, isLeftOut }) => [field, written, read, isLeftOut])

it.each([
  ['Chi hội Phụ nữ thôn Mẫu', 'Tập thể'],
  ['Hộ ông Lê Văn Mẫu', ''],
])('“%s”, “%s”: what is pasted for closed cells is said', (name, kind) => {
  const row = paste(emptyRow('a'), 0, [name, kind, 'Bà', '1990', 'Chi hội trưởng', 'Thôn Mẫu'])
  expect([row.birthYear, row.post, row.unit]).toEqual(['', '', 'Thôn Mẫu'])
  expect(told(row)).toEqual([
    ['honorific', 'Bà', '', true],
    ['birthYear', '1990', '', true],
    ['post', 'Chi hội trưởng', '', true],
  ])
})

it('the form of address pasted for a household goes into its name', () => {
  const row = paste(emptyRow('a'), 0, ['Lê Thị Mẫu', 'Hộ', 'Bà', '1990'])
  expect([row.name, told(row)]).toEqual(['Hộ bà Lê Thị Mẫu', [['birthYear', '1990', '', true]]])
})

it.each(['Hộ gia đình', 'Tập thể'])('a person made “%s”: what goes with that is said', (kind) => {
  const person = { ...emptyRow('a'), kind: 'person', name: 'Lê Thị Mẫu', honorific: 'Bà', birthYear: '1991', post: 'Hội viên' }
  expect(told(paste(person, 1, [kind]))).toEqual([
    ['honorific', 'Bà', '', true],
    ['birthYear', '1991', '', true],
    ['post', 'Hội viên', '', true],
  ])
  expect(told(paste(person, 1, ['Cá nhân']))).toEqual([])
})

it('what a person has is taken, and what asks about the kind is kept until that is told', () => {
  expect(told(paste(emptyRow('a'), 0, ['Lê Thị Mẫu', 'Cá nhân', 'Bà', '1990', 'Hội viên']))).toEqual([])
  const unclear = paste(emptyRow('a'), 0, ['Đoàn Viên Mẫu', '', 'Ông', '1984', 'Trưởng thôn'])
  expect([unclear.honorific, unclear.birthYear, unclear.post]).toEqual(['Ông', '1984', 'Trưởng thôn'])
  expect(told(unclear)).toEqual([])
})

it('a cell that its kind does not have holds up no line', () => {
  const row = { ...emptyRow('a'), kind: 'collective', name: 'Chi hội Mẫu', birthYear: 'chín mươi', honorific: 'Cháu' }
  expect(columns.map((column) => column.problem?.(row)).filter((problem) => problem !== undefined)).toEqual([])
})
