import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { act, readHistory, setActor, type HistoryEntry } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readNextTurn, turnExactly, undo } from '@renderer/data/core/undo'
import { thisWindow } from '@renderer/data/core/windows'
import { aPerson } from '../../support/builders'

const here = { by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd1' }
let db: AppDatabase
let count = 0
beforeEach(async () => {
  setActor(here)
  count += 1
  db = new AppDatabase(`undo-owner-${count}`)
  await db.open()
})
const add = (id: string): Promise<unknown> => act(db, `Thêm ${id}`, () => db.subjects.add(aPerson({ id, name: `Người Mẫu ${id}` })))
/** Says of the newest act that another window of the program did it. */
async function givenTo(window: string): Promise<void> {
  const history = await readHistory(db)
  const last = history.undo.at(-1) as HistoryEntry
  await db.meta.put({ key: 'history', value: { ...history, undo: [...history.undo.slice(0, -1), { ...last, window }] } })
}
const next = async (kind: 'undo' | 'redo' = 'undo') => (await readNextTurn(db, kind))!
const ids = async (): Promise<string[]> => (await db.subjects.toArray()).map(({ id }) => id).sort()

describe('whose act undo would take back', () => {
  it('is this window’s without a question', async () => {
    await add('p1')
    expect(await next()).toMatchObject({ stranger: null, own: null, entry: { label: 'Thêm p1', window: thisWindow } })
  })

  it.each([
    ['another person', { by: 'Người Khác Mẫu', device: 'Máy Mẫu', deviceId: 'd1' }, 'person'],
    ['another computer', { by: 'Cán bộ Mẫu', device: 'Máy Cũ', deviceId: 'd2' }, 'computer'],
  ] as const)('is told to be of %s, with this window’s own last act beside it', async (_name, actor, who) => {
    await add('p1')
    setActor(actor)
    await add('p2')
    await givenTo('khac')
    setActor(here)
    expect(await next()).toMatchObject({ stranger: { who, by: actor.by, device: actor.device }, own: { label: 'Thêm p1' } })
  })

  it('is told to be of another window that works at the same time', async () => {
    await add('p1')
    await givenTo('khac')
    expect(await next()).toMatchObject({ stranger: { who: 'window' }, own: null })
  })

  it('is the officer’s own when a window that is gone did it before this one opened, and when an earlier program wrote no window', async () => {
    await add('p1')
    const [change] = await db.changes.toArray()
    await givenTo('khac')
    await db.delete()
    await db.open()
    await db.meta.put({ key: 'history', value: { undo: [{ seq: 1, label: 'Cũ', window: 'khac' }], redo: [] } })
    expect(change?.at).toBeDefined()
    // Its entry is not in the log any more: nothing is known of it, and turning it will say so.
    expect(await next()).toMatchObject({ stranger: null })
  })

  it('leaves the other window’s act alone when only this window’s own is wanted', async () => {
    await add('p1')
    await add('p2')
    await givenTo('khac')
    const { own } = await next()
    expect(await turnExactly(db, 'undo', own!)).toMatchObject({ ok: true })
    expect(await ids()).toEqual(['p2'])
    const { undo: left, redo } = await readHistory(db)
    expect([left.map(({ label }) => label), redo.map(({ label }) => label)]).toEqual([['Thêm p2'], ['Thêm p1']])
  })

  it('refuses this window’s own act where the other window’s rests on it, and says so', async () => {
    await add('p1')
    await act(db, 'Sửa p1', () => db.subjects.update('p1', { name: 'Người Mẫu sửa' }))
    await givenTo('khac')
    const { own } = await next()
    expect(await turnExactly(db, 'undo', own!)).toMatchObject({ ok: false, error: { code: 'record.changedSince' } })
    expect((await db.subjects.get('p1'))?.name).toBe('Người Mẫu sửa')
  })

  it('never takes back another act than the one that was looked at', async () => {
    await add('p1')
    await add('p2')
    const seen = await next()
    await undo(db) // the other window was faster
    expect(await turnExactly(db, 'undo', seen.entry)).toBe('moved')
    expect(await ids()).toEqual(['p1'])
  })

  it('says of what can be done again who took it back', async () => {
    await add('p1')
    setActor({ ...here, by: 'Người Khác Mẫu' })
    await undo(db)
    setActor(here)
    expect(await next('redo')).toMatchObject({ stranger: { who: 'person', by: 'Người Khác Mẫu' }, entry: { label: 'Thêm p1' } })
  })
})
