import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, readHistory, setPlace } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { keepSteps } from '@renderer/data/core/onTheWay'
import { readNextTurn, redo, undo } from '@renderer/data/core/undo'
import { readCaseAt } from '@renderer/data/repositories/casesNow'
import { countUnsaved } from '@renderer/data/repositories/draftLines'
import { ListEdits } from '@renderer/data/repositories/listEdits'
import { saveList } from '@renderer/data/repositories/listSave'
import { deleteRound, openRound } from '@renderer/data/repositories/rounds'
import { recoverEdits } from '@renderer/data/repositories/typed'
import { emptyRow, isEmptyRow, type ListRow } from '@shared/domain/round/listRow'
import { afterSave, byId, mergeRows, saveOf, storedRows } from '@renderer/features/rounds/list/listState'
import { anOffice } from '../../support/builders'
import { generator } from '../../support/randomList'

let db: AppDatabase
let roundId: string
const year = 2026
let made = 0
const row = (given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(`line-${(made += 1)}`), name: 'Mẫu', kind: 'person', ...given })

beforeEach(async () => {
  // Local storage as browsers have it: its keys are its own properties.
  const kept = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => void delete kept[key],
  }) as Record<string, string>
  vi.stubGlobal('localStorage', kept)
  db = new AppDatabase(`list-undo-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', () => db.office.put(anOffice()))
  roundId = await openRound(db, {
    name: 'Đợt Mẫu',
    type: 'movement',
    movement: null,
    reviewKind: 'preliminary',
    phaseId: null,
    merit: '',
    today: '2026-11-22',
  })
})

/** What the screen shows, made from the database alone: what is seen after a reload. */
const screen = async (): Promise<ListRow[]> => {
  const { awardCase, drafts } = (await readCaseAt(db, roundId))!
  return mergeRows(storedRows(awardCase, new Map()), drafts, year, () => emptyRow('end')).slice(0, -1)
}
const texts = async (): Promise<string[]> =>
  (await screen()).map((line) => (isEmptyRow(line) ? '–' : `${line.name}/${line.birthYear}/${line.post}`))
const type = async (next: readonly ListRow[], label: string): Promise<void> => {
  const { awardCase, drafts } = (await readCaseAt(db, roundId))!
  const save = saveOf(next, { lines: byId(storedRows(awardCase, new Map())), drafts }, year)
  if (save !== null) await saveList(db, roundId, label, save)
}

describe('whatever was done in the list, sound or not', () => {
  it('is one act each, taken back and done again in its order down to the last cell', async () => {
    const states: string[][] = [await texts()]
    const step = async (label: string, change: (rows: ListRow[]) => ListRow[]): Promise<void> => {
      await type(change(await screen()), label)
      states.push(await texts())
    }
    await step('Dán 3 dòng', () => [
      row({ name: 'A Mẫu' }),
      row({ name: 'B Mẫu', birthYear: '19x5' }),
      row({ name: '', post: 'Tổ trưởng' }),
    ])
    await step('Sửa ô chưa đúng', (rows) => rows.with(1, { ...rows[1]!, birthYear: '18' }))
    await step('Chèn dòng trống', (rows) => [rows[0]!, row({ name: '', kind: '' }), ...rows.slice(1)])
    await step('Chuyển dòng', (rows) => [rows[2]!, rows[0]!, rows[1]!, rows[3]!])
    await step('Làm cho đúng', (rows) => rows.with(0, { ...rows[0]!, birthYear: '1985' }))
    await step('Làm hỏng dòng đã lưu', (rows) => rows.with(1, { ...rows[1]!, name: '' }))
    await step('Xóa dòng chưa đúng', (rows) => rows.slice(0, 3))
    const labels = (await readHistory(db)).undo.map(({ label }) => label).slice(-7)
    expect(labels[0]).toBe('Dán 3 dòng')
    for (let at = states.length - 2; at >= 0; at -= 1) {
      expect(await undo(db)).toMatchObject({ ok: true, value: { label: labels[at] } })
      expect(await texts()).toEqual(states[at])
    }
    for (const state of states.slice(1)) {
      expect(await redo(db)).toMatchObject({ ok: true })
      expect(await texts()).toEqual(state)
    }
  })

  it.each([1, 2, 3])('is any sequence of typing, pasting, filling, cutting, moving and deleting (%i)', async (seed) => {
    const next = generator(seed * 7919)
    const some = (rows: readonly ListRow[]): number => next(rows.length)
    const births = ['', '1985', '19x5', '18', '5/1/1980']
    const made = (): ListRow =>
      row({ name: next(4) === 0 ? '' : `Mẫu ${'ABCDEFGH'[next(8)]}`, birthYear: births[next(5)]!, post: ['', 'Bí thư'][next(2)]! })
    const works: readonly (readonly [string, (rows: ListRow[]) => ListRow[]])[] = [
      ['Dán', (rows) => rows.toSpliced(next(rows.length + 1), 0, ...Array.from({ length: 1 + next(4) }, made))],
      ['Sửa ô', (rows) => rows.with(some(rows), { ...rows[some(rows)]!, birthYear: births[next(5)]!, id: rows[some(rows)]!.id })],
      ['Cắt', (rows) => rows.map((one, at) => (at % 2 === next(2) ? { ...one, post: '', birthYear: '' } : one))],
      ['Điền', (rows) => rows.map((one) => ({ ...one, post: rows[0]!.post }))],
      ['Chuyển', (rows) => [...rows.slice(1), rows[0]!]],
      ['Xóa', (rows) => rows.toSpliced(some(rows), 1)],
    ]
    await type([made(), made(), made()], 'Dán đầu')
    const states: string[][] = [await texts()]
    for (let step = 0; step < 14; step += 1) {
      const rows = await screen()
      const [label, work] = works[rows.length < 2 ? 0 : next(works.length)]!
      const changed = work(rows)
      // A cell goes to one row: ids stay different.
      const unique = changed.filter(({ id }, at) => changed.findIndex((one) => one.id === id) === at)
      await type(unique, label)
      const now = await texts()
      if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now)
      if (next(3) === 0 && states.length > 1) {
        await undo(db)
        expect(await texts()).toEqual(states.at(-2))
        await redo(db)
        expect(await texts()).toEqual(states.at(-1))
      }
    }
    // Another page opens the same store: the way back is there after a reload.
    const name = db.name
    db.close()
    db = new AppDatabase(name)
    for (const state of states.slice(0, -1).toReversed()) {
      expect(await undo(db)).toMatchObject({ ok: true })
      expect(await texts()).toEqual(state)
    }
    for (const state of states.slice(1)) {
      expect(await redo(db)).toMatchObject({ ok: true })
      expect(await texts()).toEqual(state)
    }
  })

  it('is taken back even when its storing has only begun, never the act before it', async () => {
    const edits = new ListEdits(db, roundId)
    const first = row({ name: 'Đầu Mẫu' })
    void edits.store('Dòng đầu', { changed: [first], removed: [], order: null })
    void edits.store('Dòng chưa đúng', {
      changed: [],
      removed: [],
      order: null,
      drafts: [{ row: row({ name: '', post: 'x' }), after: first.id }],
    })
    expect(await undo(db)).toMatchObject({ value: { label: 'Dòng chưa đúng' } })
    expect(await undo(db)).toMatchObject({ value: { label: 'Dòng đầu' } })
    expect(await texts()).toEqual([])
  })

  it('counts as unsaved only where something stands in it, and goes and comes with its round', async () => {
    await type([row({ name: '', unit: 'Thôn Mẫu' }), row({ name: '', kind: '' }), row({ name: 'C Mẫu' })], 'Gõ')
    expect(await countUnsaved(db, roundId, year)).toEqual({ lines: 1, cells: 0 })
    await deleteRound(db, roundId)
    expect(await countUnsaved(db, roundId, year)).toEqual({ lines: 0, cells: 0 })
    await undo(db)
    expect(await texts()).toEqual(['//', '–', 'C Mẫu//'])
  })

  it('leads back to the screen it was done on', async () => {
    setPlace('/dot-xet/x/danh-sach')
    await type([row({ name: 'D Mẫu' })], 'Gõ tên')
    setPlace('')
    expect((await readNextTurn(db, 'undo'))?.entry).toMatchObject({ label: 'Gõ tên', place: '/dot-xet/x/danh-sach' })
    expect(await undo(db)).toMatchObject({ value: { place: '/dot-xet/x/danh-sach' } })
    expect(await redo(db)).toMatchObject({ value: { place: '/dot-xet/x/danh-sach' } })
  })

  it('is finished at the next opening when the page went in the middle of it', async () => {
    const stranded = row({ name: 'Dở Mẫu', birthYear: '198' })
    const step = {
      id: '1',
      label: 'Gõ dở',
      save: { changed: [row({ name: 'Xong Mẫu' })], removed: [], order: null, drafts: [{ row: stranded, after: null }] },
    }
    keepSteps(`so-vang.on-the-way:${db.name}/list/${roundId}/trang-da-dong`, [step])
    expect(await recoverEdits(db)).toEqual({ lost: [], lists: [] })
    expect(await texts()).toEqual(['Dở Mẫu/198/', 'Xong Mẫu//'])
  })
})

describe('a cell that cannot be read and that the line does not need', () => {
  const people = async (): Promise<string[]> =>
    (await readCaseAt(db, roundId))!.awardCase.nominees.map(({ subject }) =>
      subject.kind === 'person' ? `${subject.name}/${subject.birthYear ?? ''}/${subject.gender ?? ''}/${subject.post}` : subject.name,
    )

  it.each([
    ['birthYear', '31/02/1980'],
    ['birthYear', '19x5'],
    ['birthYear', '85'],
    ['honorific', 'Quý ông'],
    ['post', '#REF!'],
    ['unit', '#N/A'],
    ['achievement', '#VALUE!'],
  ] as const)('stops nobody and stays to be mended: %s “%s”', async (field, said) => {
    await type([row({ name: 'A Mẫu', [field]: said })], 'Gõ')
    expect(await people()).toEqual(['A Mẫu///'])
    expect((await screen()).map((line) => line[field])).toEqual([said])
    expect(await countUnsaved(db, roundId, year)).toEqual({ lines: 0, cells: 1 })
    await type([], 'Xóa dòng')
    expect(await screen()).toEqual([])
    await undo(db)
    expect((await screen()).map((line) => line[field])).toEqual([said])
    await undo(db)
    expect(await people()).toEqual([])
    expect(await screen()).toEqual([])
  })

  it('leaves what was stored of the same one, never what was stored of another', async () => {
    const a = row({ name: 'A Mẫu', birthYear: '1980', honorific: 'Ông' })
    await type([a], 'Gõ')
    await type([{ ...a, birthYear: '198', post: 'Bí thư' }], 'Gõ sai năm')
    expect(await people()).toEqual(['A Mẫu/1980/male/Bí thư'])
    expect(await texts()).toEqual(['A Mẫu/198/Bí thư'])
    await type([{ ...a, name: 'B Mẫu', birthYear: '198' }], 'Đổi tên')
    expect(await people()).toEqual(['B Mẫu//male/'])
    await type([{ ...a, name: 'B Mẫu', birthYear: '1981' }], 'Gõ đúng')
    expect(await people()).toEqual(['B Mẫu/1981/male/'])
    expect(await countUnsaved(db, roundId, year)).toEqual({ lines: 0, cells: 0 })
  })

  it('keeps only itself: what is changed elsewhere in the line is seen', async () => {
    const a = row({ name: 'A Mẫu', birthYear: '198' })
    await type([a], 'Gõ')
    const { awardCase } = (await readCaseAt(db, roundId))!
    const elsewhere = storedRows(awardCase, new Map())[0]!
    await saveList(db, roundId, 'Cửa sổ khác', { changed: [{ ...elsewhere, post: 'Bí thư' }], removed: [], order: null })
    expect(await texts()).toEqual(['A Mẫu/198/Bí thư'])
    await type(
      (await screen()).map((line) => ({ ...line, unit: 'Thôn Mẫu' })),
      'Gõ đơn vị',
    )
    expect(await people()).toEqual(['A Mẫu///Bí thư'])
  })
})

describe('the list as it will be', () => {
  it('needs no second save', () => {
    const rows = [row({ name: 'A Mẫu' }), row({ birthYear: 'x' }), row({ name: '', kind: '' }), row({ name: 'B Mẫu' })]
    const stored = { lines: new Map<string, ListRow>(), drafts: [] }
    expect(saveOf(rows, stored, year)).not.toBeNull()
    expect(saveOf(rows, afterSave(rows, stored, year), year)).toBeNull()
  })
})
