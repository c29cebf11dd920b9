// @vitest-environment happy-dom
import { councilText } from '@renderer/features/rounds/council/text'
import { yearsText } from '@renderer/features/subjects/years/text'
import 'fake-indexeddb/auto'
import { act as drawn, createElement as h } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/lib/result'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { DatabaseProvider } from '@renderer/data/core/DatabaseContext'
import { redo, undo } from '@renderer/data/core/undo'
import { redoBesideAct, turnUnstored } from '@renderer/data/core/unstored'
import { useTypedRows } from '@renderer/tools/typedRows/useTypedRows'
import { holdStoring } from '@renderer/ui/form/hold'
import { NoticesProvider } from '@renderer/ui/Notices'
import { aPerson } from '../../../support/builders'
import { runHook, settle } from '../../../support/hook'

type Row = { readonly id: string; readonly cell: string }
const isSound = ({ cell }: Row): boolean => /^\d$/.test(cell)
const stored: readonly Row[] = ['a', 'b'].map((id) => ({ id, cell: '' }))
const idOf = ({ id }: Row): string => id
const withCells = (row: Row, { cell }: Row): Row => ({ ...row, cell })

let db: AppDatabase
let count = 0
beforeEach(async () => {
  count += 1
  db = new AppDatabase(`typed-rows-${count}`)
  await db.open()
})

/** A sheet of two rows; what is sound is stored as an act that adds a person named by it. */
const sheet = () =>
  runHook(
    () =>
      useTypedRows<Row>({
        sheet: 'mau',
        stored,
        seq: 0,
        idOf,
        withCells,
        isSound,
        store: async (rows, label) => {
          await act(db, label, () => db.subjects.bulkAdd(rows.map((row) => aPerson({ id: `${row.id}${row.cell}`, name: 'Người Mẫu' }))))
          return ok(undefined)
        },
      }),
    (page) =>
      h(MemoryRouter, null, h(NoticesProvider, { errorText: ({ code }) => code, children: h(DatabaseProvider, { db, children: page }) })),
  )
type Sheet = Awaited<ReturnType<typeof sheet>>
const type = async (page: Sheet, id: string, cell: string): Promise<void> => {
  await drawn(async () =>
    page.latest().change(
      page.latest().rows.map((row) => (row.id === id ? { ...row, cell } : row)),
      () => `Gõ ${cell}`,
    ),
  )
  await settle()
}
const cells = (page: Sheet): string =>
  page
    .latest()
    .rows.map(({ cell }) => cell)
    .join('|')
/** Ctrl+Z or Ctrl+Y as the frame does it: what is typed and not stored first where nothing was done after it. */
const press = async (kind: 'undo' | 'redo'): Promise<string> => {
  let said = ''
  await drawn(async () => {
    const step = await turnUnstored(db, kind)
    said = step === null ? 'act' : step.label
    if ((step === null || step.withAct !== null) && kind === 'undo') await undo(db)
    if (step === null && kind === 'redo') {
      await redo(db)
      said = redoBesideAct((await readHistory(db)).undo.at(-1)?.seq ?? 0)?.label ?? said
    }
  })
  await settle()
  return said
}

describe('what is typed and cannot be stored', () => {
  it('is what is taken back first, and done again', async () => {
    const page = await sheet()
    await type(page, 'a', '1')
    await type(page, 'b', 'x')
    await type(page, 'b', 'xy')
    expect(await press('undo')).toBe('Gõ xy')
    expect(cells(page)).toBe('1|x')
    expect(await press('undo')).toBe('Gõ x')
    expect(cells(page)).toBe('1|')
    expect(await press('redo')).toBe('Gõ x')
    expect(cells(page)).toBe('1|x')
    expect(await press('undo')).toBe('Gõ x')
    expect(await press('undo')).toBe('act')
    expect(await db.subjects.count()).toBe(0)
    await page.leave()
  })

  it('waits while its record is gone, and is stored once that is back; undo does not wait for it', async () => {
    const page = await sheet()
    const goOn = holdStoring()
    await type(page, 'a', '1')
    expect(cells(page)).toBe('1|')
    expect(await db.subjects.count()).toBe(0)
    expect(await press('undo')).toBe('act')
    goOn()
    await settle()
    expect(await db.subjects.count()).toBe(1)
    await page.leave()
  })

  it('waits for the act that was done after it', async () => {
    const page = await sheet()
    await type(page, 'b', 'x')
    await type(page, 'a', '1')
    expect(await press('undo')).toBe('act')
    expect(await db.subjects.count()).toBe(0)
    expect(await press('undo')).toBe('Gõ x')
    expect(await press('undo')).toBe('act')
    await page.leave()
  })

  it('is no step of its own once an act holds the row', async () => {
    const page = await sheet()
    await type(page, 'b', 'x')
    await type(page, 'b', '2')
    expect(await press('undo')).toBe('act')
    expect(await press('undo')).toBe('act')
    await page.leave()
  })

  it('of a block that could be stored in part goes and comes back with the act that holds the rest', async () => {
    const page = await sheet()
    await type(page, 'a', '3')
    const block: Readonly<Record<string, string>> = { a: '4', b: 'x' }
    await drawn(async () =>
      page.latest().change(
        page.latest().rows.map((row) => ({ ...row, cell: block[row.id] ?? '' })),
        (rows) => `Dán ${rows.length} dòng`,
      ),
    )
    await settle()
    const ids = async () => (await db.subjects.toArray()).map(({ id }) => id)
    expect(await ids()).toEqual(['a3', 'a4'])
    expect(await press('undo')).toBe('Dán 2 dòng')
    expect(await ids()).toEqual(['a3'])
    expect(cells(page).split('|')[1]).toBe('')
    expect(await press('redo')).toBe('Dán 2 dòng')
    expect(await ids()).toEqual(['a3', 'a4'])
    expect(cells(page).split('|')[1]).toBe('x')
    expect(await press('undo')).toBe('Dán 2 dòng')
    expect(await press('undo')).toBe('act')
    expect(await ids()).toEqual([])
    await page.leave()
  })

  it('stays in its sheet when the page is left and opened again', async () => {
    const page = await sheet()
    await type(page, 'b', 'x')
    await page.leave()
    const again = await sheet()
    expect(cells(again)).toBe('|x')
    expect(await press('undo')).toBe('Gõ x')
    expect(cells(again)).toBe('|')
    await again.leave()
  })

  it('is taken back first after the page was loaded anew, too', async () => {
    const page = await sheet()
    await type(page, 'a', '1')
    await page.leave()
    // As another window's life left it: the letters in the session, no step in memory.
    db.close()
    sessionStorage.setItem(`typed ${db.name} mau`, JSON.stringify([['b', { id: 'b', cell: 'x' }]]))
    db = new AppDatabase(db.name)
    await db.open()
    const again = await sheet()
    await settle()
    expect(cells(again)).toBe('|x')
    expect(await press('undo')).toBe('Gõ trước khi mở lại trang')
    expect(cells(again)).toBe('|')
    expect(await press('redo')).toBe('Gõ trước khi mở lại trang')
    expect(cells(again)).toBe('|x')
    expect(await press('undo')).toBe('Gõ trước khi mở lại trang')
    expect(await press('undo')).toBe('act')
    await again.leave()
  })
})

describe('what is typed is named by whom it is about', () => {
  const one = { name: 'Lê Văn Mẫu' }
  it('one by the name, several by how many they are', () => {
    expect([councilText.act.some([one]), councilText.act.some([one, one])]).toEqual([
      'Ghi kết quả biểu quyết: Lê Văn Mẫu',
      'Ghi kết quả biểu quyết 2 trường hợp',
    ])
    expect([yearsText.saved([one], 2026), yearsText.saved([one, one], 2026)]).toEqual([
      'Ghi xếp loại năm 2026 của Lê Văn Mẫu',
      'Ghi xếp loại năm 2026 của 2 đối tượng',
    ])
  })
})
