import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { act, holdWrites, readHistory, setActor } from '@renderer/data/core/acts'
import type { RowChange } from '@shared/domain/change/types'
import { AppDatabase, loggedTables } from '@renderer/data/core/database'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { withoutLog } from '@renderer/data/core/changeLog'
import { readNextTurn, redo, turn, undo } from '@renderer/data/core/undo'
import { migrations, schemaVersion, type Migration } from '@renderer/data/migrations'
import { freshDatabaseName, openProfile, readDeviceId } from '@renderer/data/profiles/profiles'
import { readCounts } from '@renderer/data/twin/counts'
import { followLog, lineOf, type JournalFollower } from '@renderer/data/twin/follow'
import { hasTwin, judgeStore } from '@renderer/data/twin/judge'
import { catchUp, recoverData } from '@renderer/data/twin/recover'
import { makeSnapshot, shrunkTables, streamAsItIs } from '@renderer/data/twin/snapshot'
import { seedPractice } from '@renderer/data/profiles/practice'
import { useBackupWorker } from '../../../support/backupWorker'
import { aPerson, aRound, anOffice } from '../../../support/builders'
import { noCounts } from '../../../support/journalEntries'
import { contentsOf, openOffice, snapshotOf, wipeStores } from '../../../support/twinOffice'
import { twinPlace } from '../../../support/twinPlace'

useBackupWorker()
setActor({ by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd1' })

let home: string
let place: ReturnType<typeof twinPlace>
let db: AppDatabase
let follower: JournalFollower

const start = async (): Promise<void> => {
  db = await openOffice()
  follower = await followLog(db, place.append, (await place.state()).journal)
}
const snapshot = () => snapshotOf(db, place, follower)
const wipe = () => wipeStores(db)
const person = (id: string, note = '') => aPerson({ id, note })

beforeEach(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-twin-'))
  place = twinPlace(home)
  await start()
})
afterEach(async () => {
  await place.twin.settled()
  await wipe()
  fs.rmSync(home, { recursive: true, force: true })
})

/** A morning's work with every kind of entry: new, changed, removed, typed, taken back, done again. */
async function work(prefix: string): Promise<void> {
  await act(db, 'Thêm', () => db.subjects.bulkAdd([person(`${prefix}1`), person(`${prefix}2`), person(`${prefix}3`)]))
  for (const note of ['C', 'Có', 'Có công']) await act(db, 'Sửa ghi chú', () => db.subjects.update(`${prefix}1`, { note }), `${prefix}-s`)
  await act(db, 'Xóa', () => db.subjects.delete(`${prefix}2`))
  await undo(db)
  await redo(db)
  await undo(db)
  await act(db, 'Thêm đợt', () => db.rounds.add(aRound({ id: `${prefix}r` })))
  // A sitting that ends where it began.
  for (const note of ['x', 'xy', '']) await act(db, 'Sửa ghi chú', () => db.subjects.update(`${prefix}3`, { note }), `${prefix}-t`)
  await act(db, 'Sửa', () => db.subjects.update(`${prefix}3`, { note: 'cuối' }))
}

describe('this computer after its store was lost', () => {
  afterEach(() => setActor({ by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd1' }))
  const recoverAs = async (device: string) => {
    await act(db, 'Thêm', () => db.subjects.add(person('a')))
    await snapshot()
    await act(db, 'Thêm nữa', () => db.subjects.add(person('b')))
    const state = await place.state()
    await wipe()
    setActor({ by: 'Cán bộ Mẫu', device, deviceId: 'made-at-this-start' })
    expect(await recoverData(place, state)).toMatchObject({ ok: true })
    db = await openOffice()
    end = state.journal
    return (await readNextTurn(db, 'undo'))?.stranger?.who ?? null
  }
  let end: Awaited<ReturnType<typeof place.state>>['journal']
  const goesOn = async (): Promise<boolean> => (await db.meta.get('line'))?.value === end?.line

  it('takes its own work for its own', async () => {
    expect(await recoverAs('Máy Mẫu')).toBeNull()
    expect(await readDeviceId()).toBe('d1')
    expect(await goesOn()).toBe(true)
  })

  it('takes the work of another one for that one’s', async () => {
    expect(await recoverAs('Máy Khác')).toBe('computer')
    // That one may go on in the same folder: acts of two must not be counted by the same numbers in one line.
    expect(await goesOn()).toBe(false)
    await lineOf(db)
    expect(await judgeStore(db, end)).toBe('well')
  })
})

describe('the journal of the log', () => {
  it('holds an act before whoever asked for it hears that it is stored', async () => {
    await act(db, 'Thêm', () => db.subjects.add(person('a')))
    expect((await place.state()).journal).toMatchObject({
      line: await lineOf(db),
      last: { seq: 1, label: 'Thêm', counts: { subjects: 1 } },
    })
  })

  it('counts as the tables do, whatever was typed, removed, taken back or came to nothing', async () => {
    await work('a')
    expect(follower.counts()).toEqual(await readCounts(db))
    for (const id of ['p', 'q']) await act(db, 'Thêm trong lúc gõ', () => db.subjects.put(person('z', id)), 'sz')
    expect(follower.counts()).toEqual(await readCounts(db))
    expect((await place.state()).journal?.last?.counts).toEqual(await readCounts(db))
  })

  it('that cannot be written fails no act, says so, and holds everything once it can', async () => {
    let isFull = true
    const [other, end] = [db, (await place.state()).journal]
    follower = await followLog(
      other,
      (line, entries) =>
        isFull ? Promise.resolve({ ok: false, error: { code: 'file.diskFull', fileName: 'Sổ Vàng' } }) : place.append(line, entries),
      end,
    )
    const told: (string | undefined)[] = []
    follower.subscribe(() => told.push(follower.state().problem?.code))
    await work('a')
    expect(told).toEqual(['file.diskFull'])
    expect((await place.state()).journal?.last ?? null).toBeNull()
    isFull = false
    await act(db, 'Thêm', () => db.subjects.add(person('b')))
    expect(told).toEqual(['file.diskFull', undefined])
    expect((await place.state()).journal?.last).toMatchObject({ label: 'Thêm', counts: await readCounts(db) })
  })

  it('holds the acts of a run in which it was away, from the next start on', async () => {
    await work('a')
    db.close()
    db = await openOffice()
    await act(db, 'Không ai theo', () => db.subjects.add(person('b')))
    follower = await followLog(db, place.append, (await place.state()).journal)
    expect(follower.isNew).toBe(false)
    expect((await place.state()).journal?.last).toMatchObject({ label: 'Không ai theo' })
  })
})

describe('a lost store', () => {
  it('comes back from the journal alone when no snapshot was made yet', async () => {
    await act(db, 'Thiết lập', () => db.office.put({ ...anOffice(), id: 'office' } as never))
    await work('a')
    const before = await contentsOf(db)
    await wipe()
    const report = await recoverData(place, await place.state())
    expect(report).toMatchObject({ ok: true, value: { stuckAt: null } })
    db = await openOffice()
    expect(await contentsOf(db)).toEqual(before)
    expect(await judgeStore(db, (await place.state()).journal)).toBe('well')
  })

  it('does not come back into a database that the browser hands out with rows of another in it', async () => {
    await work('a')
    await wipe()
    const unique = crypto.randomUUID()
    const haunted = new AppDatabase(freshDatabaseName('real', unique))
    await withoutLog(haunted.name, () => haunted.subjects.add(person('old')))
    haunted.close()
    const spy = vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(unique)
    await expect(recoverData(place, await place.state())).rejects.toThrow('rows of another')
    spy.mockRestore()
  })

  it('comes back from snapshot and journal, with its log, and can be taken back as before', async () => {
    await work('a')
    await snapshot()
    await work('b')
    const [before, history] = [await contentsOf(db), await readHistory(db)]
    await wipe()
    const empty = await openOffice()
    expect(hasTwin(await place.state())).toBe(true)
    expect(await judgeStore(empty, (await place.state()).journal)).toBe('empty')
    empty.close()
    const report = await recoverData(place, await place.state())
    expect(report).toMatchObject({ ok: true, value: { stuckAt: null, passedOver: [] } })
    await start()
    expect(await contentsOf(db)).toEqual(before)
    expect((await readHistory(db)).undo.map(({ seq }) => seq)).toEqual(history.undo.map(({ seq }) => seq))
    expect(follower.isNew).toBe(false)
    await undo(db)
    await undo(db)
    await work('c')
    expect((await place.state()).journal?.last?.counts).toEqual(await readCounts(db))
  })

  it('in which a sitting went on over the snapshot comes back with its last word', async () => {
    await act(db, 'Thêm', () => db.subjects.add(person('a')))
    await act(db, 'Sửa ghi chú', () => db.subjects.update('a', { note: 'Có' }), 's')
    await snapshot()
    await act(db, 'Sửa ghi chú', () => db.subjects.update('a', { note: 'Có công' }), 's')
    await wipe()
    await recoverData(place, await place.state())
    db = await openOffice()
    expect(await db.subjects.get('a')).toMatchObject({ note: 'Có công' })
    expect(await db.changes.count()).toBe(2)
  })

  it('in which a sitting over the snapshot came to nothing comes back without it', async () => {
    await act(db, 'Thêm', () => db.subjects.add(person('a')))
    await act(db, 'Sửa ghi chú', () => db.subjects.update('a', { note: 'Có' }), 's')
    await snapshot()
    await act(db, 'Sửa ghi chú', () => db.subjects.update('a', { note: '' }), 's')
    const before = await contentsOf(db)
    await wipe()
    await recoverData(place, await place.state())
    db = await openOffice()
    expect(await contentsOf(db)).toEqual(before)
  })

  it('passes over a damaged snapshot for the one before, and still ends at the last act', async () => {
    await seedPractice(db)
    await snapshot()
    await work('a')
    const newest = await snapshot()
    await work('b')
    const before = await contentsOf(db)
    const file = path.join(home, 'Documents', 'Sổ Vàng', 'Bản sao', `${newest.id}.svbackup`)
    const bytes = fs.readFileSync(file)
    bytes[Math.floor(bytes.length / 2)]! ^= 8
    fs.writeFileSync(file, bytes)
    await wipe()
    const report = await recoverData(place, await place.state())
    expect(report).toMatchObject({ ok: true, value: { passedOver: [newest.id], stuckAt: null } })
    db = await openOffice()
    expect(await contentsOf(db)).toEqual(before)
  })

  it('with a journal broken in the middle comes back up to the break, and begins a new line', async () => {
    await work('a')
    await snapshot()
    await act(db, 'Một', () => db.subjects.add(person('m1')))
    await act(db, 'Hai', () => db.subjects.add(person('m2')))
    await act(db, 'Ba', () => db.subjects.add(person('m3')))
    await place.twin.settled()
    const folder = path.join(home, 'Documents', 'Sổ Vàng', 'Nhật ký')
    const file = path.join(folder, fs.readdirSync(folder).sort().at(-1)!)
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"m2"', '"m9"'))
    await wipe()
    await recoverData(place, await place.state())
    db = await openOffice()
    expect([await db.subjects.get('m1'), await db.subjects.get('m2'), await db.subjects.get('m3')].map((row) => row !== undefined)).toEqual(
      [true, false, false],
    )
    follower = await followLog(db, place.append, (await place.state()).journal)
    expect(follower.isNew).toBe(true)
  })
})

describe('a store held against its journal', () => {
  it('that lacks the last acts is found, and they are done again', async () => {
    await work('a')
    await snapshot()
    const old = await db.changes.toArray()
    await work('b')
    const [before, end] = [await contentsOf(db), (await place.state()).journal]
    // An older state of the same store: what the browser keeps when its last writes are damaged.
    for (let seq = (await db.changes.orderBy(':id').last())!.seq!; seq > old.at(-1)!.seq!;) {
      const change = (await db.changes.get(seq))!
      await withoutActs(change.rows, seq)
      seq = (await db.changes.orderBy(':id').last())!.seq!
    }
    expect(await judgeStore(db, end)).toBe('behind')
    expect(await catchUp(db, place, follower.line, old.at(-1)!.seq!)).toMatchObject({ ok: true, value: { stuckAt: null } })
    expect(await contentsOf(db)).toEqual(before)
    expect(await judgeStore(db, end)).toBe('well')
  })

  it('that kept its last acts and lost the office and what went before is none to begin anew beside', async () => {
    await act(db, 'Thiết lập', () => db.office.put({ ...anOffice(), id: 'office' } as never))
    for (const id of ['a', 'b', 'c']) await act(db, 'Thêm', () => db.subjects.add(person(id)))
    const end = (await place.state()).journal
    expect(await judgeStore(db, end)).toBe('well')
    await withoutLog(db.name, async () => {
      await db.office.clear()
      await db.subjects.bulkDelete(['a', 'b'])
      await db.changes
        .where(':id')
        .below(await readLastSeq(db))
        .delete()
    })
    expect(await judgeStore(db, end)).toBe('empty')
  })

  it('whose officer took the setting up back is well', async () => {
    await act(db, 'Thiết lập', () => db.office.put({ ...anOffice(), id: 'office' } as never))
    await undo(db)
    expect(await db.office.count()).toBe(0)
    expect(await judgeStore(db, (await place.state()).journal)).toBe('well')
  })

  it('that another line wrote is strange, one restored from a file a moment ago is well', async () => {
    await work('a')
    const end = (await place.state()).journal
    await db.meta.put({ key: 'line', value: crypto.randomUUID() })
    expect(await judgeStore(db, end)).toBe('strange')
    await db.meta.delete('line')
    expect(await judgeStore(db, end)).toBe('strange')
    await db.meta.put({ key: 'inUseSince', value: '2026-12-14T00:00:00Z' })
    expect(await judgeStore(db, end)).toBe('well')
  })
})

/** Turns an act back without a trace: the store is as it was before it. */
const withoutActs = (rows: readonly RowChange[], seq: number): Promise<unknown> =>
  withoutLog(db.name, () =>
    db.transaction('rw', [...loggedTables.map((name) => db.table(name)), db.changes, db.meta], async () => {
      await turn(db, rows, 'after', '')
      await db.changes.delete(seq)
    }),
  )

describe('data that shrank sharply', () => {
  it('is a table that lost more than half of many rows, never a few of few', () => {
    const now = { ...noCounts, subjects: 100, awards: 30, rounds: 3 }
    expect(shrunkTables(now, { ...now, subjects: 51 })).toEqual([])
    expect(shrunkTables(now, { ...now, subjects: 49, awards: 0 })).toEqual(['subjects', 'awards'])
    expect(shrunkTables(now, { ...now, rounds: 0 })).toEqual([])
    expect(shrunkTables(noCounts, now)).toEqual([])
  })
})

describe('a disk without room', () => {
  it('refuses every act, leaves everything as it was, and lets the next one in once there is room', async () => {
    await act(db, 'Thêm', () => db.subjects.add(person('a')))
    holdWrites(db, {})
    await expect(act(db, 'Thêm', () => db.subjects.add(person('b')))).rejects.toMatchObject({ failure: { code: 'storage.full' } })
    expect(await db.subjects.count()).toBe(1)
    holdWrites(db, null)
    await act(db, 'Thêm', () => db.subjects.add(person('b')))
    expect((await place.state()).journal?.last?.counts).toMatchObject({ subjects: 2 })
  })
})

describe('a copy before a migration', () => {
  it('holds the data as the older program left them, and the journal goes on behind it', async () => {
    await act(db, 'Thêm', () => db.subjects.add(person('a')))
    const next: Migration = { version: schemaVersion + 1, stores: {}, upgrade: (transaction) => transaction.table('subjects').clear() }
    db.close()
    const copied: string[] = []
    const opened = await openProfile('real', [...migrations, next], async (old) => {
      const asked = { line: await lineOf(old), reason: 'beforeMigration', appVersion: '1.0.0', madeAt: new Date().toISOString() } as const
      const made = await makeSnapshot(old, place, { ...asked, counts: await readCounts(old) }, { stream: streamAsItIs })
      if (made.ok) copied.push(made.value.reason)
    })
    expect(copied).toEqual(['beforeMigration'])
    if (opened.ok) expect(await opened.value.subjects.count()).toBe(0)
    if (opened.ok) db = opened.value
    expect((await place.state()).snapshots).toMatchObject([{ seq: 1, reason: 'beforeMigration', counts: { subjects: 1 } }])
  })
})
