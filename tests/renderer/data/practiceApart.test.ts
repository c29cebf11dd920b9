import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppDatabase } from '@renderer/data/core/database'
import { aPerson } from '../../support/builders'

const common = indexedDB
let apart: IDBFactory
let opened = 0
const namesIn = async (store: IDBFactory): Promise<string[]> => (await store.databases()).map(({ name }) => name ?? '').toSorted()

/** A browser with places of their own; each test is a new computer, whose program begins anew. */
beforeEach(async () => {
  vi.resetModules()
  for (const name of await namesIn(common)) await Dexie.delete(name)
  apart = new IDBFactory()
  opened = 0
  vi.stubGlobal('navigator', {
    storageBuckets: {
      open: () => {
        opened += 1
        return Promise.resolve({ indexedDB: apart })
      },
      delete: () => {
        apart = new IDBFactory()
        return Promise.resolve()
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The program as it was started last. */
const program = async () => ({
  ...(await import('@renderer/data/profiles/profiles')),
  ...(await import('@renderer/data/core/acts')),
  ...(await import('@renderer/data/core/database')),
  ...(await import('@renderer/data/core/undo')),
})
const openIt = async (profile: 'real' | 'practice'): Promise<AppDatabase> => {
  const answer = await (await program()).openProfile(profile)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** What a program before this one left: practice among the office's own. */
async function leftBefore(name = 'so-vang-practice', people = 2500): Promise<void> {
  vi.resetModules()
  const { AppDatabase: Database, act } = await program()
  const old = new Database(name)
  await act(old, 'Nạp', () => old.subjects.bulkAdd(Array.from({ length: people }, (_, index) => aPerson({ id: `p${index}` }))))
  await act(old, 'Sửa', () => old.subjects.update('p1', { name: 'Người Mẫu Đổi' }))
  old.close()
}

describe('practice data in a place of their own', () => {
  it('never lie among the data of the office', async () => {
    const [real, practice] = [await openIt('real'), await openIt('practice')]
    expect(await namesIn(common)).toEqual(['so-vang-real', 'so-vang-registry'])
    expect(await namesIn(apart)).toEqual(['so-vang-practice'])
    real.close()
    practice.close()
  })

  it('come over whole from an earlier program, with log and undo, and only then leave the old place', async () => {
    await leftBefore()
    vi.resetModules()
    const practice = await openIt('practice')
    const { act, readHistory, undo } = await program()
    expect([await practice.subjects.count(), await practice.changes.count()]).toEqual([2500, 2])
    expect((await readHistory(practice)).undo).toHaveLength(2)
    await undo(practice)
    expect((await practice.subjects.get('p1'))?.name).toBe(aPerson().name)
    expect(await act(practice, 'Thêm', () => practice.subjects.add(aPerson({ id: 'new' })))).toBe('new')
    expect(await namesIn(common)).not.toContain('so-vang-practice')
    practice.close()
  })

  it('come over from an older schema as they are, and are migrated at the new place', async () => {
    const old = new Dexie('so-vang-practice')
    const { migrations } = await import('@renderer/data/migrations')
    for (const { version, stores } of migrations.filter(({ version }) => version <= 8)) old.version(version).stores(stores)
    await old.open()
    await old.table('subjects').bulkAdd([aPerson({ id: 'a' }), aPerson({ id: 'b' })])
    old.close()
    const practice = await openIt('practice')
    expect(await practice.subjects.count()).toBe(2)
    expect(await practice.participants.count()).toBe(0)
    practice.close()
  })

  it('are copied anew when the program was cut off half-way', async () => {
    await leftBefore()
    const half = new Dexie('so-vang-practice', { indexedDB: apart })
    half.version(1).stores({ subjects: 'id' })
    await half.open()
    await half.table('subjects').add(aPerson({ id: 'half' }))
    half.close()
    const practice = await openIt('practice')
    expect(await practice.subjects.count()).toBe(2500)
    expect(await practice.subjects.get('half')).toBeUndefined()
    practice.close()
  })

  it('stay where they are when they cannot be copied, and the office’s own open all the same', async () => {
    await leftBefore()
    const open = vi.spyOn(apart, 'open').mockImplementation(() => {
      throw new Error('no room')
    })
    await expect(openIt('practice')).rejects.toThrow()
    open.mockRestore()
    expect(await namesIn(common)).toContain('so-vang-practice')
    const real = await openIt('real')
    expect(await real.subjects.count()).toBe(0)
    real.close()
    const practice = await openIt('practice')
    expect(await practice.subjects.count()).toBe(2500)
    practice.close()
  })

  it('are not replaced by what an earlier program makes later on', async () => {
    const practice = await openIt('practice')
    await (await program()).act(practice, 'Thêm', () => practice.subjects.add(aPerson({ id: 'mine' })))
    practice.close()
    await leftBefore()
    vi.resetModules()
    const again = await openIt('practice')
    expect((await again.subjects.toArray()).map(({ id }) => id)).toEqual(['mine'])
    again.close()
  })

  it('are begun new where their place is damaged, without touching the office’s own', async () => {
    const real = await openIt('real')
    await (await program()).act(real, 'Thêm', () => real.subjects.add(aPerson({ id: 'real' })))
    ;(await openIt('practice')).close()
    const damaged = vi.spyOn(apart, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('damaged', 'UnknownError')
    })
    await (await program()).clearPractice()
    damaged.mockRestore()
    const practice = await openIt('practice')
    expect([await practice.subjects.count(), await real.subjects.count()]).toEqual([0, 1])
    expect(opened).toBeGreaterThan(1)
    practice.close()
    real.close()
  })
})
