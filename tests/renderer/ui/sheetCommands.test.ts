import { describe, expect, it } from 'vitest'
import type { Block } from '@shared/lib/clipboard'
import { commandsOf, type SheetDesk } from '@renderer/ui/sheet/useSheetCommands'
import type { SheetColumn } from '@renderer/ui/sheet/types'

type Row = { readonly id: string; readonly name: string; readonly note: string }

const column = (key: 'name' | 'note'): SheetColumn<Row> =>
  ({
    id: key,
    title: key,
    width: 100,
    read: (row: Row) => row[key],
    write: (row: Row, text: string) => ({ ...row, [key]: text }),
  }) as SheetColumn<Row>

/** A sheet of one column with the first cell chosen; `onChange` keeps what it gets. */
function aDesk(rows: readonly Row[]) {
  let made = 0
  const told: (number | null)[] = []
  const chosen = { min: { row: 0, col: 0 }, max: { row: 0, col: 0 } }
  const desk: { current: SheetDesk<Row> } = {
    current: {
      grid: { current: { selection: chosen, setSelection: () => {} } } as unknown as SheetDesk<Row>['grid'],
      rows,
      columns: [column('name')],
      createRow: () => ({ id: `new-${(made += 1)}`, name: '', note: '' }),
      onChange: (next) => void (desk.current = { ...desk.current, rows: next }),
      say: () => {},
      warn: () => {},
      onPasting: (progress) => void told.push(progress?.done ?? null),
    },
  }
  return { desk, told }
}
const aBlock = (rows: number): Block => ({
  rows: Array.from({ length: rows }, (_, at) => ({ cells: [`Tên mẫu ${at}`] })),
  merges: [],
})

describe('a long paste', () => {
  it('is written in slices and says when it is done', async () => {
    const { desk, told } = aDesk([{ id: 'a', name: 'cũ', note: '' }])
    await commandsOf(desk).pasteCells(aBlock(2000))
    expect(desk.current.rows.map(({ name }) => name)).toEqual(Array.from({ length: 2000 }, (_, at) => `Tên mẫu ${at}`))
    expect(told.at(-1)).toBeNull()
  })

  it('goes over what stands there now when the rows change under it, and never over what stood there before', async () => {
    const { desk } = aDesk([{ id: 'a', name: 'cũ', note: '' }])
    // The first cell that is written finds that another window gave the row a note.
    let isChanged = false
    const own = column('name')
    const write = own.write!
    desk.current = {
      ...desk.current,
      columns: [
        {
          ...own,
          write: (row, text) => {
            if (!isChanged) {
              isChanged = true
              desk.current = { ...desk.current, rows: [{ id: 'a', name: 'cũ', note: 'ghi ở cửa sổ khác' }] }
            }
            return write(row, text)
          },
        },
      ],
    }
    await commandsOf(desk).pasteCells(aBlock(400))
    expect(desk.current.rows).toHaveLength(400)
    expect(desk.current.rows[0]).toEqual({ id: 'a', name: 'Tên mẫu 0', note: 'ghi ở cửa sổ khác' })
  })

  it('ends though the rows never stop changing', async () => {
    const { desk } = aDesk([{ id: 'a', name: 'cũ', note: '' }])
    const own = column('name')
    const write = own.write!
    desk.current = {
      ...desk.current,
      columns: [
        {
          ...own,
          write: (row, text) => {
            desk.current = { ...desk.current, rows: [...desk.current.rows] }
            return write(row, text)
          },
        },
      ],
    }
    await commandsOf(desk).pasteCells(aBlock(400))
    expect(desk.current.rows).toHaveLength(400)
  })
})

describe('a block that its owner asks about first', () => {
  const rows: readonly Row[] = [
    { id: 'a', name: 'Một', note: '' },
    { id: 'b', name: 'Hai', note: '' },
    { id: 'c', name: '', note: '' },
  ]
  const asked = (answer: (desk: ReturnType<typeof aDesk>['desk']) => boolean) => {
    const { desk } = aDesk(rows)
    desk.current = {
      ...desk.current,
      rowId: ({ id }) => id,
      grid: { current: { ...desk.current.grid.current!, selection: { min: { col: 0, row: 1 }, max: { col: 0, row: 1 } } } } as never,
      onPasteBlock: async () => answer(desk),
    }
    return desk
  }
  const names = (desk: ReturnType<typeof asked>) => desk.current.rows.map(({ name }) => name)

  it('goes into the cells where it was pasted once that is the answer, and nowhere else', async () => {
    const desk = asked(() => false)
    await commandsOf(desk).pasteCells(aBlock(1))
    expect(names(desk)).toEqual(['Một', 'Tên mẫu 0', ''])
    const other = asked(() => true)
    await commandsOf(other).pasteCells(aBlock(1))
    expect(names(other)).toEqual(['Một', 'Hai', ''])
  })

  it('goes along with its line, and over nobody where that is gone meanwhile', async () => {
    const moved = asked((desk) => {
      desk.current = { ...desk.current, rows: [rows[1]!, rows[0]!, rows[2]!] }
      return false
    })
    await commandsOf(moved).pasteCells(aBlock(1))
    expect(names(moved)).toEqual(['Tên mẫu 0', 'Một', ''])
    const gone = asked((desk) => {
      desk.current = { ...desk.current, rows: [rows[0]!, rows[2]!] }
      return false
    })
    await commandsOf(gone).pasteCells(aBlock(1))
    expect(names(gone)).toEqual(['Một', 'Tên mẫu 0'])
  })
})
