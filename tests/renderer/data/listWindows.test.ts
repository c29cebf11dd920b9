import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, setActor } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import * as log from '@renderer/data/core/log'
import { undo } from '@renderer/data/core/undo'
import { readCaseAt } from '@renderer/data/repositories/casesNow'
import { finishListSteps, ListEdits } from '@renderer/data/repositories/listEdits'
import { openRound } from '@renderer/data/repositories/rounds'
import { whoDeleted, type ReturnedLine } from '@renderer/data/repositories/listReturn'
import type { CellClash } from '@renderer/data/repositories/listSave'
import { listText } from '@renderer/features/rounds/frame/text'
import { returnedText } from '@renderer/features/rounds/list/returnedText'
import { toldOfFinished } from '@renderer/features/rounds/list/tellFinished'
import { afterSave, byId, saveOf, storedRows, withElsewhere, type StoredList } from '@renderer/features/rounds/list/listState'
import { emptyRow, rowFields, type ListRow } from '@shared/domain/round/listRow'
import { anOffice } from '../../support/builders'

const year = 2026
let db: AppDatabase
let roundId: string
const row = (id: string, given: Partial<ListRow> = {}): ListRow => ({ ...emptyRow(id), name: `Người Mẫu ${id}`, kind: 'person', ...given })

beforeEach(async () => {
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {}, removeItem: () => {} })
  db = new AppDatabase(`list-windows-${crypto.randomUUID()}`)
  await act(db, 'Thiết lập', () => db.office.put(anOffice()))
  const facts = { type: 'movement', movement: null, reviewKind: 'preliminary', phaseId: null, merit: '', today: '2026-11-22' } as const
  roundId = await openRound(db, { name: 'Đợt Mẫu', ...facts })
  await new ListWindow().become([row('a'), row('b'), row('c')])
})
const present = async (): Promise<ListRow[]> => storedRows((await readCaseAt(db, roundId))!.awardCase, new Map())

/** A window with the list open: it knows the lines as they were when it looked last. */
class ListWindow {
  private known: StoredList = { lines: new Map(), drafts: [] }
  private readonly edits = new ListEdits(db, roundId)
  /** Cells of the last edit in which it took the place of another window's. */
  lost: readonly CellClash[] = []
  /** Lines that the last edit brought back. */
  returned: readonly ReturnedLine[] = []
  async look(): Promise<ListRow[]> {
    const rows = await present()
    this.known = { lines: byId(rows), drafts: [] }
    return rows
  }
  /** Its list is these rows from now on. */
  async become(rows: readonly ListRow[]): Promise<void> {
    const save = saveOf(rows, this.known, year)
    if (save === null) return
    this.known = afterSave(rows, this.known, year)
    const stored = await this.edits.store('Sửa', save)
    if (!stored.ok) throw new Error(stored.error.code)
    this.lost = stored.value.lost
    this.returned = stored.value.returned
  }
  /** Types into cells of one line, as it sees it. */
  async type(id: string, cells: Partial<ListRow>): Promise<void> {
    await this.become([...this.known.lines.values()].map((line) => (line.id === id ? { ...line, ...cells } : line)))
  }
}
const windows = async (): Promise<readonly [ListWindow, ListWindow]> => {
  const both = [new ListWindow(), new ListWindow()] as const
  for (const one of both) await one.look()
  return both
}
const line = async (id: string): Promise<ListRow> => (await present()).find((one) => one.id === id)!

it.each([
  [{ post: 'Trưởng thôn' }, { achievement: 'Hoàn thành tốt nhiệm vụ' }],
  [{ unit: 'Thôn Mẫu' }, { birthYear: '1980' }],
  [{ name: 'Nguyễn Văn Mẫu' }, { proposedBy: 'Hội Mẫu' }],
  [{ honorific: 'Bà' }, { unit: 'Tổ 1', post: 'Tổ trưởng' }],
] satisfies [Partial<ListRow>, Partial<ListRow>][])(
  'two windows that change other cells of one line, %j and %j, lose neither',
  async (one, other) => {
    const [first, second] = await windows()
    await first.type('b', one)
    await second.type('b', other)
    expect(await line('b')).toMatchObject({ ...one, ...other })
    // Taken back in turn, each takes back its own cells alone.
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await line('b')).toMatchObject(one)
    for (const field of Object.keys(other) as (keyof ListRow)[]) expect((await line('b'))[field]).toBe('')
  },
)

it('a cell that both windows change is the last one’s, who hears what it was and may take it', async () => {
  const [first, second] = await windows()
  await first.type('b', { post: 'Trưởng thôn', unit: 'Thôn Mẫu' })
  expect(first.lost).toEqual([])
  await second.type('b', { post: 'Bí thư chi bộ' })
  expect((await line('b')).post).toBe('Bí thư chi bộ')
  expect(second.lost).toMatchObject([{ row: { id: 'b', name: 'Người Mẫu b' }, field: 'post', theirs: 'Trưởng thôn' }])
  expect(listText.cellsElsewhere(second.lost)).toContain('Chức vụ của Người Mẫu b thành “Trưởng thôn”')
  await second.look()
  await second.become(withElsewhere(await second.look(), second.lost))
  expect(await line('b')).toMatchObject({ post: 'Trưởng thôn', unit: 'Thôn Mẫu' })
  expect(await undo(db)).toMatchObject({ ok: true })
  expect(await undo(db)).toMatchObject({ ok: true })
  expect((await line('b')).post).toBe('Trưởng thôn')
})

it('a cell that both windows change to the same is nobody’s loss', async () => {
  const [first, second] = await windows()
  await first.type('b', { post: 'Trưởng thôn' })
  await second.type('b', { post: 'Trưởng thôn', birthYear: '1980' })
  expect(second.lost).toEqual([])
})

it('cells emptied in one window stay empty, whatever the other window changes beside them', async () => {
  const [first] = await windows()
  await first.type('c', { post: 'Trưởng thôn', unit: 'Thôn Mẫu' })
  const [again, other] = await windows()
  await again.type('c', { post: '' })
  await other.type('c', { birthYear: '1975' })
  expect(await line('c')).toMatchObject({ post: '', unit: 'Thôn Mẫu', birthYear: '1975' })
})

it('an edit by id reaches its line though the other window put lines before it and took some away', async () => {
  const [first, second] = await windows()
  const rows = await first.look()
  await first.become([row('x'), rows[1]!, rows[2]!])
  await second.type('c', { post: 'Tổ trưởng' })
  const found = await line('c')
  expect(found.post).toBe('Tổ trưởng')
  for (const field of rowFields) if (field !== 'post') expect(found[field]).toBe(rows[2]![field])
})

describe('a line that the other window takes away before this one hears of it', () => {
  const withoutB = async (other: ListWindow): Promise<void> => other.become((await other.look()).filter(({ id }) => id !== 'b'))

  it('comes back with what was typed, with its file and its vote, and is told of', async () => {
    await act(db, 'Kèm tệp', async () => {
      await db.attachments.add({ id: 'file', ownerId: 'b', ownerTable: 'nominees' } as never)
      await db.votes.add({ id: 'vote', nomineeId: 'b', roundId } as never)
    })
    const [first, second] = await windows()
    await withoutB(second)
    expect(await present()).toHaveLength(2)
    expect(await db.attachments.count()).toBe(0)
    await first.type('b', { post: 'Trưởng thôn' })
    expect((await present()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(await line('b')).toMatchObject({ name: 'Người Mẫu b', post: 'Trưởng thôn' })
    expect([await db.attachments.count(), await db.votes.count()]).toEqual([1, 1])
    expect(first.returned).toMatchObject([{ files: 1, votes: 1, deletion: { label: 'Sửa' } }])
    expect(returnedText(first.returned, await whoDeleted(db, first.returned[0]!))).toBe(
      'Dòng “Người Mẫu b” đã bị xóa bằng “Sửa”. Dòng đã trở lại danh sách với điều vừa gõ (Chức vụ: “Trưởng thôn”), cùng 1 tệp kèm theo và kết quả biểu quyết.',
    )
    // One step back takes the words and the line away again, as the other window left it.
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await present()).toHaveLength(2)
    expect(await db.attachments.count()).toBe(0)
  })

  it('comes back also where what was typed cannot be stored yet', async () => {
    const [first, second] = await windows()
    await withoutB(second)
    await first.type('b', { birthYear: '19x' })
    expect((await present()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(first.returned).toMatchObject([{ row: { birthYear: '19x' }, known: { birthYear: '' } }])
  })

  it('names whose deletion it was', async () => {
    const [first, second] = await windows()
    setActor({ by: 'Lê Mẫu', device: 'PC-2', deviceId: '2' })
    await withoutB(second)
    setActor({ by: 'Vũ Mẫu', device: 'PC-1', deviceId: '1' })
    await first.type('b', { post: 'Trưởng thôn' })
    expect(returnedText(first.returned, await whoDeleted(db, first.returned[0]!))).toMatch(
      /^Dòng “Người Mẫu b” vừa bị Lê Mẫu xóa trên máy PC-2 \(.*\)\. Dòng đã trở lại/,
    )
    setActor({ by: '', device: '', deviceId: '' })
  })

  it('stays gone where nothing was typed into it', async () => {
    const [first, second] = await windows()
    await withoutB(second)
    await first.type('a', { post: 'Bí thư' })
    expect((await present()).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(first.returned).toEqual([])
  })

  it('is told of also where the typing was finished only after a reload; it can be taken away again from there', async () => {
    const [first, second] = await windows()
    const known = (await first.look()).find(({ id }) => id === 'b')!
    const save = { changed: [{ ...known, post: 'Trưởng thôn' }], known: [known], removed: [], order: null }
    await withoutB(second)
    const { refused, finished } = await finishListSteps(db, roundId, [{ id: '1', label: 'Gõ dở', save }])
    expect(refused).toEqual([])
    const told = (await toldOfFinished(db, [finished]))!
    expect(told).toMatchObject({
      words:
        'Điều gõ dở trong danh sách của “Đợt Mẫu” đã được ghi nốt. Dòng “Người Mẫu b” đã bị xóa bằng “Sửa”. Dòng đã trở lại danh sách với điều vừa gõ (Chức vụ: “Trưởng thôn”).',
      label: 'Xóa lại',
    })
    expect((await present()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(await told.answer()).toMatchObject({ ok: true })
    expect((await present()).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('tells after a reload of cells that another window wrote too, and takes those when asked', async () => {
    const [first, second] = await windows()
    const known = (await first.look()).find(({ id }) => id === 'b')!
    await second.type('b', { post: 'Bí thư chi bộ' })
    const save = { changed: [{ ...known, post: 'Trưởng thôn' }], known: [known], removed: [], order: null }
    const { finished } = await finishListSteps(db, roundId, [{ id: '1', label: 'Gõ dở', save }])
    const told = (await toldOfFinished(db, [finished]))!
    expect(told.words).toContain('Chức vụ của Người Mẫu b thành “Bí thư chi bộ”')
    expect((await line('b')).post).toBe('Trưởng thôn')
    expect(await told.answer()).toMatchObject({ ok: true })
    expect((await line('b')).post).toBe('Bí thư chi bộ')
  })

  it('is looked for in the log once, however many there are', async () => {
    const reads: number[] = []
    for (const ids of [['b'], ['a', 'b', 'c']]) {
      const [first, second] = await windows()
      const before = await first.look()
      await second.become((await second.look()).filter(({ id }) => !ids.includes(id)))
      const walk = vi.spyOn(log, 'walkLog')
      await first.become(before.map((one) => (ids.includes(one.id) ? { ...one, post: 'Tổ trưởng' } : one)))
      expect(first.returned.map(({ row: { id }, deletion }) => [id, deletion !== null])).toEqual(ids.map((id) => [id, true]))
      reads.push(walk.mock.calls.length)
      walk.mockRestore()
      await first.become((await first.look()).map((one) => ({ ...one, post: '' })))
    }
    expect(reads).toEqual([1, 1])
  })
})
