import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { act, setActor } from '@renderer/data/core/acts'
import type { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { followLog, type JournalFollower } from '@renderer/data/twin/follow'
import { hasTwin, judgeStore } from '@renderer/data/twin/judge'
import { recoverData } from '@renderer/data/twin/recover'
import { browserTwin, type BrowserTwin } from '@renderer/platform/browser/twin/browserTwin'
import { handleRoom } from '@renderer/platform/browser/twin/handleRoom'
import { keptTwice } from '@renderer/platform/browser/twin/keptTwice'
import type { FolderNotes } from '@renderer/platform/browser/twin/memory'
import { sha256Of } from '@shared/lib/sha256'
import { useBackupWorker } from '../../support/backupWorker'
import { aPerson } from '../../support/builders'
import { fakeFolder, fakeWindows, noRefusals, type FakeFolder, type Refusals } from '../../support/fakeFolder'
import { contentsOf, openOffice, snapshotOf, wipeStores } from '../../support/twinOffice'

useBackupWorker()
setActor({ by: 'Cán bộ Mẫu', device: 'Trình duyệt', deviceId: 'd1' })

let own: FakeFolder
let inside: Refusals
let chosen: FakeFolder
let outside: Refusals
let notes: FolderNotes
let twin: BrowserTwin
let db: AppDatabase
let follower: JournalFollower

/** Another window of the same browser, or the same one after a restart. */
const aWindow = (): BrowserTwin =>
  browserTwin({
    root: () => Promise.resolve(own.handle),
    pick: () => Promise.resolve(chosen.handle),
    attachments: handleRoom(() => Promise.resolve(null)),
    notes,
  })
const stateOf = async (of: BrowserTwin) => {
  const state = await of.state()
  if (!state.ok) throw new Error(state.error.code)
  return state.value
}
const start = async (): Promise<void> => {
  db = await openOffice()
  follower = await followLog(db, (line, entries) => twin.append(line, entries, null), (await stateOf(twin)).journal)
}
const snapshot = (from = follower) => snapshotOf(db, twin as never, from)
const add = (id: string, to = db) => act(to, `Thêm ${id}`, () => to.subjects.add(aPerson({ id })))

beforeEach(async () => {
  fakeWindows()
  inside = noRefusals()
  outside = noRefusals()
  own = fakeFolder('', inside)
  chosen = fakeFolder('Khen thưởng', outside)
  const kept = new Map<string, FileSystemDirectoryHandle>()
  notes = {
    get: (which) => Promise.resolve(kept.get(which) ?? null),
    put: (which, handle) => Promise.resolve(kept.set(which, handle)),
  }
  twin = aWindow()
  await start()
})
afterEach(async () => {
  vi.useRealTimers()
  outside.permission = 'granted'
  inside.isCut = false
  await twin.settled()
  await wipeStores(db)
  vi.unstubAllGlobals()
})

/** An act that no journal hears of. */
async function withoutJournal(id: string): Promise<void> {
  db = await openOffice()
  await add(id)
  db.close()
}

async function everythingBack(): Promise<void> {
  const before = await contentsOf(db)
  await wipeStores(db)
  db = await openOffice()
  twin = aWindow()
  const state = await stateOf(twin)
  expect(hasTwin(state)).toBe(true)
  expect(await judgeStore(db, state.journal)).toBe('empty')
  db.close()
  const report = await recoverData(twin, state)
  expect(report).toMatchObject({ ok: true, value: { stuckAt: null, passedOver: [] } })
  db = await openOffice()
  expect(await contentsOf(db)).toEqual(before)
}

describe('the twin of a browser', () => {
  it('brings everything back after the databases were wiped: copy, journal, and what was taken back', async () => {
    for (const id of ['a', 'b']) await add(id)
    await snapshot()
    await add('c')
    await undo(db)
    await redo(db)
    await act(db, 'Xóa', () => db.subjects.delete('a'))
    await everythingBack()
  })

  it('holds an act before whoever asked for it hears that it is stored, and goes on after a restart', async () => {
    await add('a')
    expect((await stateOf(aWindow())).journal?.last).toMatchObject({ seq: 1, label: 'Thêm a' })
    db.close()
    twin = aWindow()
    await start()
    expect(follower.isNew).toBe(false)
    await add('b')
    expect((await stateOf(twin)).journal?.last).toMatchObject({ seq: 2 })
    await everythingBack()
  })

  it('writes one journal from two windows, and loses nothing that one did while the other made a copy', async () => {
    const [otherTwin, otherDb] = [aWindow(), await openOffice()]
    const other = await followLog(otherDb, (line, entries) => otherTwin.append(line, entries, null), (await stateOf(otherTwin)).journal)
    for (let round = 0; round < 4; round += 1) {
      await add(`a${round}`)
      await add(`b${round}`, otherDb)
    }
    const begun = await twin.begin()
    if (!begun.ok) throw new Error('not begun')
    await twin.drop(begun.value.snapshot)
    const append = otherTwin.append.bind(otherTwin)
    const piece = twin.piece.bind(twin)
    let isDone = false
    // Between two pieces of the copy the other window does something.
    const slow = Object.assign(Object.create(twin) as BrowserTwin, {
      piece: async (token: string, bytes: Uint8Array<ArrayBuffer>) => {
        if (!isDone) await add('giữa', otherDb)
        isDone = true
        return piece(token, bytes)
      },
    })
    await snapshotOf(db, slow as never, follower)
    expect(isDone).toBe(true)
    expect(append).toBeDefined()
    await other.settled()
    otherDb.close()
    await everythingBack()
    expect(await db.subjects.get('giữa')).toBeDefined()
  })

  it('keeps the files of its journal small, and their chain whole', async () => {
    for (let round = 0; round < 30; round += 1)
      await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: `p${round}`, note: 'x'.repeat(9000) })))
    const files = own.folders.get('Sổ Vàng')?.folders.get('Nhật ký')?.files
    expect(files?.size).toBeGreaterThan(2)
    for (const { bytes } of files?.values() ?? []) expect(bytes.length).toBeLessThan(90_000)
    await everythingBack()
  })

  it('cut off in the middle of a write, has everything before it and goes on', async () => {
    await add('a')
    await snapshot()
    await add('b')
    inside.isCut = true
    void twin.append(follower.line, ['{"seq":3}'], null)
    await new Promise((resolve) => setTimeout(resolve, 20))
    inside.isCut = false
    // The page is gone, and its locks with it. A file that had only got its name counts for nothing.
    fakeWindows()
    own.folders.get('Sổ Vàng')?.folders.get('Nhật ký')?.files.set('nhat-ky-000009.jsonl', { bytes: new Uint8Array(), at: 1 })
    own.folders
      .get('Sổ Vàng')
      ?.folders.get('Bản sao')
      ?.files.set('.~ban-sao-0123.tmp', { bytes: new Uint8Array([1]), at: 1 })
    db.close()
    twin = aWindow()
    await start()
    await add('c')
    await snapshot()
    expect([...(own.folders.get('Sổ Vàng')?.folders.get('Bản sao')?.files.keys() ?? [])].some((name) => name.endsWith('.tmp'))).toBe(false)
    await everythingBack()
  })

  it('says that there is no room, loses no act by it, and catches up', async () => {
    inside.write = 'QuotaExceededError'
    await add('a')
    expect(follower.state().problem).toMatchObject({ code: 'place.failed', reason: 'full' })
    const begun = await twin.begin()
    expect(begun.ok && (await twin.piece(begun.value.snapshot, new Uint8Array([1])))).toMatchObject({ ok: false })
    if (begun.ok) await twin.drop(begun.value.snapshot)
    inside.write = null
    await add('b')
    expect(follower.state().problem).toBeNull()
    await everythingBack()
  })
})

describe('a folder that was opened to the browser', () => {
  it('is laid out as on a desktop, and brings everything back when the browser has lost all of its own', async () => {
    await add('a')
    expect(await twin.choose('first')).toMatchObject({ ok: true, value: { label: 'Khen thưởng', browser: { isInside: false } } })
    await snapshot()
    await add('b')
    expect([...chosen.folders.keys()].sort()).toEqual(['Bản sao', 'Nhật ký'])
    const before = await contentsOf(db)
    await wipeStores(db)
    own = fakeFolder('', inside)
    notes = { get: () => Promise.resolve(null), put: () => Promise.resolve() }
    twin = aWindow()
    expect(hasTwin(await stateOf(twin))).toBe(false)
    const again = await twin.choose('first')
    if (!again.ok || again.value === null) throw new Error('not chosen')
    expect(await recoverData(twin, again.value)).toMatchObject({ ok: true, value: { stuckAt: null } })
    db = await openOffice()
    expect(await contentsOf(db)).toEqual(before)
  })

  it('is asked for again after a restart, and until then everything stands among the browser’s own files', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    outside.permission = 'prompt'
    await twin.settled()
    twin = aWindow()
    expect(await stateOf(twin)).toMatchObject({ isThere: false, remembered: { officeName: '' }, browser: { asks: ['first'] } })
    await add('b')
    db.close()
    await start()
    await snapshot()
    await add('c')
    expect(follower.state().problem).toBeNull()
    expect(await stateOf(twin)).toMatchObject({ isThere: false, journal: { last: { label: 'Thêm c' } }, browser: { isWaiting: true } })
    await everythingBack()
    await start()
    await add('d')
    expect(await twin.grant('first')).toMatchObject({ ok: true, value: { isThere: true, browser: { asks: [], isWaiting: false } } })
    expect((await stateOf(twin)).journal?.last).toMatchObject({ label: 'Thêm d' })
    expect([...(own.folders.get('Sổ Vàng (chờ)')?.folders.get('Nhật ký')?.files.keys() ?? [])]).toEqual([])
    await add('e')
    await everythingBack()
  })

  it('has what was done while it waited, though the databases were lost before it was opened again', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    outside.permission = 'prompt'
    await twin.settled()
    db.close()
    twin = aWindow()
    await start()
    await snapshot()
    for (const id of ['b', 'c']) await add(id)
    const before = await contentsOf(db)
    await wipeStores(db)
    db = await openOffice()
    twin = aWindow()
    const granted = await twin.grant('first')
    if (!granted.ok) throw new Error(granted.error.code)
    db.close()
    expect(await recoverData(twin, granted.value)).toMatchObject({ ok: true, value: { stuckAt: null, passedOver: [] } })
    db = await openOffice()
    expect(await contentsOf(db)).toEqual(before)
  })

  it('has what was done while it waited before any copy was made, though the databases were lost meanwhile', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    outside.permission = 'prompt'
    await twin.settled()
    db.close()
    twin = aWindow()
    await start()
    for (const id of ['b', 'c']) await add(id)
    await undo(db)
    const before = await contentsOf(db)
    await wipeStores(db)
    db = await openOffice()
    twin = aWindow()
    const granted = await twin.grant('first')
    if (!granted.ok) throw new Error(granted.error.code)
    db.close()
    expect(await recoverData(twin, granted.value)).toMatchObject({ ok: true, value: { stuckAt: null, passedOver: [] } })
    db = await openOffice()
    expect(await contentsOf(db)).toEqual(before)
    expect([...(own.folders.get('Sổ Vàng (chờ)')?.folders.get('Nhật ký')?.files.keys() ?? [])]).toEqual([])
  })

  it('takes over no acts of which one is missing before them', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    await twin.settled()
    outside.permission = 'prompt'
    db.close()
    twin = aWindow()
    await withoutJournal('b')
    await start()
    await add('c')
    await wipeStores(db)
    db = await openOffice()
    twin = aWindow()
    const granted = await twin.grant('first')
    if (!granted.ok) throw new Error(granted.error.code)
    expect(granted.value.journal?.last).toMatchObject({ label: 'Thêm a' })
    db.close()
    expect(await recoverData(twin, granted.value)).toMatchObject({ ok: true })
    db = await openOffice()
    expect(await db.subjects.count()).toBe(1)
  })

  it('away while the first copy is not made yet, brings no half of the data back, and takes all from the store once it is open', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    outside.permission = 'prompt'
    await twin.settled()
    db.close()
    twin = aWindow()
    await start()
    await add('b')
    const state = await stateOf(twin)
    expect(state.journal).toBeNull()
    expect(hasTwin(state)).toBe(true)
    expect(await judgeStore(db, state.journal)).toBe('well')
    await twin.grant('first')
    db.close()
    await start()
    expect((await stateOf(twin)).journal?.last).toMatchObject({ label: 'Thêm b' })
    await everythingBack()
  })

  it('that has a copy of the same second keeps it, and gets the one that was made while it waited beside it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    await twin.choose('first')
    await add('a')
    await snapshot()
    outside.permission = 'prompt'
    await twin.settled()
    db.close()
    twin = aWindow()
    await start()
    await add('b')
    await snapshot()
    outside.permission = 'granted'
    const { snapshots } = await stateOf(twin)
    expect(snapshots.map(({ counts }) => counts.subjects)).toEqual([2, 1])
    expect(new Set(snapshots.map(({ id }) => id)).size).toBe(2)
    for (const { id } of snapshots) expect(await twin.check(id)).toMatchObject({ ok: true, value: { isWhole: true } })
    vi.useRealTimers()
    await everythingBack()
  })

  it('is remembered when another one is chosen, and offered where that is away, though it must be opened again', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    const [before, refusals] = [chosen, noRefusals()]
    chosen = fakeFolder('Ổ khác', refusals)
    await twin.choose('first')
    await twin.settled()
    refusals.isGone = true
    twin = aWindow()
    const elsewhere = async () => {
      const known = await twin.elsewhere()
      return known.ok ? known.value.filter(({ kind }) => kind === 'former') : []
    }
    expect(await elsewhere()).toMatchObject([{ label: before.handle.name, isThere: true, copies: 1 }])
    outside.permission = 'prompt'
    const [closed] = await elsewhere()
    expect(closed).toMatchObject({ isThere: false, isClosed: true })
    expect(await twin.adopt(closed?.id ?? '')).toMatchObject({ ok: true, value: { label: before.handle.name, snapshots: [{ seq: 1 }] } })
  })

  it('takes nothing from a second place while it waits', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    const usb = fakeFolder('USB', noRefusals())
    const files = () => [...(usb.folders.get('Sổ Vàng')?.folders.get('Bản sao')?.files.keys() ?? [])].sort()
    const first = chosen
    chosen = usb
    await twin.choose('second')
    await twin.settled()
    chosen = first
    const kept = files()
    expect(kept).toHaveLength(2)
    outside.permission = 'prompt'
    db.close()
    // A copy is named after its second, and a browser is not opened again within one.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    twin = aWindow()
    await start()
    await add('b')
    await snapshot()
    await twin.settled()
    expect(files()).toEqual(kept)
    expect(await stateOf(twin)).toMatchObject({ second: { label: 'USB', isThere: true } })
    outside.permission = 'granted'
    await stateOf(twin)
    await add('c')
    await snapshot()
    await twin.settled()
    expect(files().length).toBeGreaterThan(kept.length)
  })

  it('whose note went with the databases is still known by its name', async () => {
    await twin.choose('first')
    await add('a')
    await snapshot()
    await twin.settled()
    notes = { get: () => Promise.resolve(null), put: () => Promise.resolve() }
    const state = await stateOf(aWindow())
    expect(state).toMatchObject({ label: 'Khen thưởng', isThere: false, browser: { isInside: false, asks: [] } })
    expect(hasTwin(state)).toBe(true)
  })

  it('as a second place is kept in step, and waits while it is away', async () => {
    await add('a')
    await twin.choose('second')
    await snapshot()
    await twin.settled()
    const copies = chosen.folders.get('Sổ Vàng')?.folders.get('Bản sao')
    expect([...(copies?.files.keys() ?? [])].filter((name) => name.endsWith('.svbackup'))).toHaveLength(1)
    outside.isGone = true
    await add('b')
    await snapshot()
    await twin.settled()
    expect((await stateOf(twin)).second).toMatchObject({ label: 'Khen thưởng', isThere: false })
    outside.isGone = false
    await twin.forgetSecond()
    expect((await stateOf(aWindow())).second).toBeNull()
  })

  it('chosen in one window is where the other goes on too', async () => {
    const other = aWindow()
    expect((await stateOf(other)).browser?.isInside).toBe(true)
    await twin.choose('first')
    expect((await stateOf(other)).label).toBe('Khen thưởng')
  })
})

it('keeps attached files twice: one that is gone or damaged beside the data comes back from the twin', async () => {
  const bytes = new TextEncoder().encode('tệp đính kèm')
  const sha256 = await sha256Of(bytes)
  const files = keptTwice(twin)
  expect(await files.keep(sha256, bytes)).toEqual({ ok: true, value: null })
  await wipeStores(db)
  db = await openOffice()
  expect(await files.kept(sha256, false)).toEqual({ ok: true, value: bytes })
  expect(await files.kept(sha256, true)).toEqual({ ok: true, value: bytes })
  const room = own.folders.get('Sổ Vàng')?.folders.get('Tệp kèm')
  room?.files.set(sha256, { bytes: new Uint8Array([1]), at: 1 })
  expect(await files.kept(sha256, true)).toEqual({ ok: true, value: null })
})
