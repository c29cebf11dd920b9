import Dexie, { liveQuery } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { expectedFailure } from '@renderer/app/boot/failures'
import { aPerson } from '../../support/builders'

const open = (): AppDatabase => new AppDatabase(`attacks-${crypto.randomUUID()}`)
const people = (count: number) => Array.from({ length: count }, (_, index) => aPerson({ id: `p${index}`, name: `Nguyễn Mẫu ${index}` }))
const entries = async (db: AppDatabase) => (await db.changes.toArray()).map((change) => [change.label, change.rows.length])

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a write outside an act', () => {
  it.each<[string, (db: AppDatabase) => PromiseLike<unknown>]>([
    ['add', (db) => db.subjects.add(aPerson({ id: 'x' }))],
    ['put', (db) => db.subjects.put(aPerson({ id: 'a' }))],
    ['bulkAdd', (db) => db.subjects.bulkAdd([aPerson({ id: 'x' })])],
    ['bulkPut', (db) => db.subjects.bulkPut([aPerson({ id: 'a' })])],
    ['bulkUpdate', (db) => db.subjects.bulkUpdate([{ key: 'a', changes: { note: 'x' } }])],
    ['update', (db) => db.subjects.update('a', { note: 'x' })],
    ['upsert', (db) => db.subjects.upsert('a', { note: 'x' })],
    ['modify', (db) => db.subjects.toCollection().modify({ note: 'x' })],
    ['delete', (db) => db.subjects.delete('a')],
    ['bulkDelete', (db) => db.subjects.bulkDelete(['a'])],
    ['a collection’s delete', (db) => db.subjects.where('kind').equals('person').delete()],
    ['a range’s delete', (db) => db.subjects.where('id').above('').delete()],
    ['clear', (db) => db.subjects.clear()],
    ['an own transaction', (db) => db.transaction('rw', db.subjects, () => db.subjects.put(aPerson({ id: 'x' })))],
  ])('is refused by %s and changes nothing', async (_name, write) => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a', note: 'cũ' })))
    await expect(
      (async () => {
        await write(db)
      })(),
    ).rejects.toThrow(/outside an act/)
    expect(await db.subjects.toArray()).toMatchObject([{ id: 'a', note: 'cũ' }])
    expect(await entries(db)).toEqual([['Thêm', 1]])
  })
})

describe('the log', () => {
  it('holds before and after exactly, whatever way a row was written, also when it was written more than once', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.bulkAdd(people(6)))
    const before = await db.subjects.toArray()
    await act(db, 'Mọi cách ghi', async () => {
      await db.subjects.update('p0', { note: '1' })
      await db.subjects.update('p0', { note: '2' })
      await db.subjects.bulkUpdate([{ key: 'p1', changes: { note: '3' } }])
      await db.subjects.upsert('p2', { note: '4' })
      await db.subjects
        .where('id')
        .equals('p3')
        .modify((subject) => {
          subject.note = '5'
        })
      await db.subjects
        .where('kind')
        .equals('person')
        .and((subject) => subject.id === 'p4')
        .delete()
      await db.subjects.where('id').between('p5', 'p6').delete()
      await db.subjects.add(aPerson({ id: 'new' }))
      await db.subjects.delete('new')
    })
    const after = await db.subjects.toArray()
    const change = (await db.changes.toArray()).at(-1)!
    expect(change.rows.map((row) => row.key).toSorted()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5'])
    for (const row of change.rows) {
      const [was, is] = [before, after].map((rows) => rows.find((subject) => subject.id === row.key))
      if ('removed' in row) expect([row.removed, is]).toEqual([was, undefined])
      else expect(row).toMatchObject({ fields: [{ path: ['note'], before: was?.note, after: is?.note }] })
    }
    await undo(db)
    expect(await db.subjects.toArray()).toEqual(before)
    await redo(db)
    expect(await db.subjects.toArray()).toEqual(after)
  })

  it('keeps what was stored, though the caller goes on changing his object', async () => {
    const db = open()
    const person = { ...aPerson({ id: 'a' }), note: 'đã ghi' }
    await act(db, 'Thêm', async () => {
      await db.subjects.put(person)
      person.note = 'sửa sau khi ghi'
    })
    expect(await db.subjects.get('a')).toMatchObject({ note: 'đã ghi' })
    expect((await db.changes.toArray())[0]!.rows[0]).toMatchObject({ added: { note: 'đã ghi' } })
    expect(await undo(db)).toMatchObject({ ok: true })
  })

  it.each<[string, (db: AppDatabase) => unknown]>([
    ['put', (db) => db.subjects.put(aPerson({ id: 'a', note: 'mới' }))],
    ['update', (db) => db.subjects.update('a', { note: 'mới' })],
    ['modify', (db) => db.subjects.toCollection().modify({ note: 'mới' })],
    ['several', (db) => [db.subjects.update('a', { note: 'mới' }), db.subjects.add(aPerson({ id: 'b' }))]],
  ])('misses no write that the act forgot to wait for (%s)', async (_name, write) => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    await act(db, 'Không chờ', async () => void write(db)).catch(() => {})
    const logged = new Set((await db.changes.toArray()).slice(1).flatMap((change) => change.rows.map((row) => row.key)))
    const written = (await db.subjects.toArray())
      .filter((subject) => subject.id === 'b' || subject.note === 'mới')
      .map((subject) => subject.id)
    expect([...logged].toSorted()).toEqual(written)
  })

  it('is only ever added to, and only by acts', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    const entry = (await db.changes.toArray())[0]!
    for (const write of [
      () => db.changes.clear(),
      () => db.changes.delete(1),
      () => db.changes.put({ ...entry, label: 'Khác' }),
      () => db.changes.update(1, { label: 'Khác' }),
      () => db.changes.toCollection().modify({ label: 'Khác' }),
      () => db.changes.add({ ...entry, seq: 7 }),
      () => act(db, 'Xóa nhật ký', () => db.changes.clear()),
    ])
      await expect(
        (async () => {
          await write()
        })(),
      ).rejects.toThrow(/log/)
    expect(await db.changes.toArray()).toEqual([entry])
  })

  it('has no entry without a name', async () => {
    const db = open()
    await expect(act(db, ' ', () => db.subjects.add(aPerson({ id: 'a' })))).rejects.toThrow(/label/)
    expect(await db.subjects.count()).toBe(0)
  })
})

describe('acts at once', () => {
  it('take turns in two windows: every row, every entry, one undo stack', async () => {
    const first = open()
    await first.open()
    const second = new AppDatabase(first.name)
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        act(index % 2 === 0 ? first : second, `Thêm ${index}`, () =>
          (index % 2 === 0 ? first : second).subjects.add(aPerson({ id: `a${index}` })),
        ),
      ),
    )
    expect(await second.subjects.count()).toBe(20)
    expect((await second.changes.toArray()).map((change) => change.seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    const history = await readHistory(first)
    expect(history.undo.map((entry) => entry.seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it('never take one entry back twice, though two windows ask at once', async () => {
    const first = open()
    await act(first, 'Một', () => first.subjects.add(aPerson({ id: 'a' })))
    await act(first, 'Hai', () => first.subjects.update('a', { note: 'hai' }))
    await act(first, 'Ba', () => first.subjects.update('a', { note: 'ba' }))
    const second = new AppDatabase(first.name)
    await second.open()
    await Promise.all([undo(first), undo(second)])
    const undone = (await first.changes.toArray()).filter((change) => change.kind === 'undo').map((change) => change.targetSeq)
    expect(new Set(undone).size).toBe(undone.length)
    expect((await readHistory(first)).undo.map((entry) => entry.seq)).toEqual([1, 2, 3].filter((seq) => !undone.includes(seq)))
  })

  it('do not stand inside each other: one act is one entry', async () => {
    const db = open()
    await expect(
      act(db, 'Ngoài', async () => {
        await db.subjects.add(aPerson({ id: 'a' }))
        await act(db, 'Trong', () => db.subjects.update('a', { note: 'x' }))
      }),
    ).rejects.toThrow(/inside another act/)
    expect([await db.subjects.count(), await db.changes.count()]).toEqual([0, 0])
  })

  it('are refused inside a live query', async () => {
    const db = open()
    await db.open()
    const cause = await new Promise((resolve) => {
      liveQuery(() => act(db, 'Ghi khi đọc', () => db.subjects.add(aPerson({ id: 'a' })))).subscribe({ next: resolve, error: resolve })
    })
    expect(cause).toBeInstanceOf(Error)
    expect(await db.subjects.count()).toBe(0)
  })

  it('leave nothing when one of many rows is refused and nobody catches it', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'p7' })))
    await expect(act(db, 'Nhập', () => db.subjects.bulkAdd(people(10)))).rejects.toThrow()
    expect([await db.subjects.count(), await db.changes.count()]).toEqual([1, 1])
  })
})

describe('the disk', () => {
  it('is asked for strict durability by every act', async () => {
    const db = open()
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    await undo(db)
    const written = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(written).toHaveLength(2)
    for (const [, , options] of written) expect(options).toEqual({ durability: 'strict' })
  })

  it.each([
    ['one row', 1],
    ['many rows', 50],
  ])('being full in the middle of an act of %s leaves nothing half and says so', async (_name, count) => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a', note: 'cũ' })))
    const store = Object.getPrototypeOf(db.backendDB().transaction('rounds').objectStore('rounds')) as IDBObjectStore
    const add = store.add
    vi.spyOn(store, 'add').mockImplementation(function fail(this: IDBObjectStore, ...given) {
      if (this.name === 'subjects') throw new DOMException('the disk is full', 'QuotaExceededError')
      return add.apply(this, given)
    })
    const cause: unknown = await act(db, 'Nhập', async () => {
      await db.subjects.update('a', { note: 'mới' })
      await (count === 1 ? db.subjects.add(aPerson({ id: 'b' })) : db.subjects.bulkAdd(people(count)))
    }).then(
      () => null,
      (reason: unknown) => reason,
    )
    vi.restoreAllMocks()
    expect(expectedFailure(cause)).toEqual({ code: 'storage.full', act: 'Nhập' })
    expect(await db.subjects.toArray()).toMatchObject([{ id: 'a', note: 'cũ' }])
    expect(await db.changes.count()).toBe(1)
  })

  it('being full is told also of one row among many, and of what stands under Dexie’s own errors', () => {
    const full = new DOMException('full', 'QuotaExceededError')
    expect(expectedFailure(new Dexie.BulkError('subjects.bulkAdd(): 1 of 5 operations failed', [full as unknown as Error]))).toEqual({
      code: 'storage.full',
    })
  })

  it('being full at the very end, when all is written but not yet kept, says so too', () => {
    expect(expectedFailure(new Dexie.AbortError(new DOMException('full', 'QuotaExceededError') as unknown as string))).toEqual({
      code: 'storage.full',
    })
  })
})

describe('a list of 5,000', () => {
  it('is taken back and brought again as one step, row for row', async () => {
    const db = open()
    await act(db, 'Nhập 5000 dòng', () => db.subjects.bulkAdd(people(5000)))
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.count()).toBe(0)
    expect(await redo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.get('p4999')).toMatchObject({ name: 'Nguyễn Mẫu 4999' })
    expect(await db.subjects.count()).toBe(5000)
  })
})
