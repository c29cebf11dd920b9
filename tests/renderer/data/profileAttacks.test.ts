import Dexie from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { act, ActFailure } from '@renderer/data/core/acts'
import { writeBackup } from '@renderer/data/backup/write'
import { restoreBytes } from '../../support/backups'
import type { AppDatabase } from '@renderer/data/core/database'
import { clearPractice, openProfile, switchDatabase } from '@renderer/data/profiles/profiles'
import { redo, undo } from '@renderer/data/core/undo'
import { aPerson } from '../../support/builders'

const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
const opened = async (profile: 'real' | 'practice' = 'real'): Promise<AppDatabase> => {
  const answer = await openProfile(profile)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const restore = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
  const answer = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a.svbackup' })
  if (!answer.ok) throw new Error(answer.error.code)
}
const databases = async (): Promise<string[]> =>
  (await indexedDB.databases())
    .map(({ name }) => name ?? '')
    .filter((name) => name.startsWith('so-vang-real'))
    .toSorted()

/** A new computer: what the tests before left is gone. */
beforeEach(async () => {
  for (const { name } of await indexedDB.databases())
    if (name?.startsWith('so-vang-real') === true || name?.startsWith('so-vang-practice') === true) await Dexie.delete(name)
  const registry = new Dexie('so-vang-registry')
  await registry.open().catch(() => {})
  for (const table of registry.tables) await table.clear()
  registry.close()
})

describe('a window that stays open while another one restores', () => {
  it('writes nothing that would be lost, and says why', async () => {
    const stale = await opened()
    await act(stale, 'Thêm', () => stale.subjects.add(aPerson({ id: 'a' })))
    const { bytes } = await writeBackup(stale, facts)
    await restore(bytes)
    const refused: unknown = await act(stale, 'Ghi vào dữ liệu cũ', () => stale.subjects.add(aPerson({ id: 'lost' }))).catch(
      (cause: unknown) => cause,
    )
    expect(refused instanceof ActFailure && refused.failure).toEqual({ code: 'data.replaced' })
    expect(await undo(stale)).toEqual({ ok: false, error: { code: 'data.replaced' } })
    stale.close()
    const present = await opened()
    expect(await act(present, 'Ghi', () => present.subjects.add(aPerson({ id: 'b' })))).toBe('b')
    present.close()
  })

  it('does not make an empty database in the place of the one that was removed', async () => {
    const stale = await opened()
    await act(stale, 'Thêm', () => stale.subjects.add(aPerson({ id: 'a' })))
    const { bytes } = await writeBackup(stale, facts)
    await restore(bytes)
    await restore(bytes)
    await expect(stale.subjects.count()).rejects.toThrow(/closed/i)
    expect(await databases()).not.toContain(stale.name)
  })

  it('does not lead the profile back to the old data by opening at the same moment', async () => {
    const first = await opened()
    await act(first, 'Thêm', () => first.subjects.add(aPerson({ id: 'a' })))
    const { bytes } = await writeBackup(first, facts)
    const oldName = first.name
    first.close()
    const open = vi.spyOn(Dexie.prototype, 'open').mockImplementationOnce(function restoreFirst(this: Dexie) {
      return Dexie.Promise.resolve(restore(bytes)).then(() => this.open()) as ReturnType<Dexie['open']>
    })
    const second = await opened()
    open.mockRestore()
    expect(second.name).not.toBe(oldName)
    expect((await opened()).name).toBe(second.name)
    second.close()
  })
})

describe('undo over a restore', () => {
  it('goes on where the backup stood, and new entries follow the old numbers', async () => {
    const db = await opened()
    await act(db, 'Một', () => db.subjects.add(aPerson({ id: 'a' })))
    await act(db, 'Hai', () => db.subjects.update('a', { note: '2' }))
    await undo(db)
    const { bytes } = await writeBackup(db, facts)
    await act(db, 'Ba', () => db.subjects.clear())
    db.close()
    await restore(bytes)
    const again = await opened()
    expect(await redo(again)).toMatchObject({ ok: true, value: { label: 'Hai' } })
    expect(await again.subjects.get('a')).toMatchObject({ note: '2' })
    await act(again, 'Bốn', () => again.subjects.update('a', { note: '4' }))
    expect((await again.changes.toArray()).map((change) => [change.seq, change.label, change.kind])).toEqual([
      [1, 'Một', 'act'],
      [2, 'Hai', 'act'],
      [3, 'Hai', 'undo'],
      [4, 'Hai', 'redo'],
      [5, 'Bốn', 'act'],
    ])
    for (const label of ['Bốn', 'Hai', 'Một']) expect(await undo(again)).toMatchObject({ ok: true, value: { label } })
    expect(await again.subjects.count()).toBe(0)
    again.close()
  })
})

describe('a restore that goes wrong', () => {
  it.each([
    ['the disk being full', new DOMException('full', 'QuotaExceededError'), { code: 'storage.full' }],
    ['a bug', new TypeError('planted'), null],
  ])('by %s leaves the old data in use and no half-filled database', async (_name, cause, error) => {
    const db = await opened()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    const { bytes } = await writeBackup(db, facts)
    db.close()
    const store = IDBObjectStore.prototype
    const put = store.put
    const broken = vi.spyOn(store, 'put').mockImplementation(function fail(this: IDBObjectStore, ...given) {
      if (this.name === 'subjects') throw cause
      return put.apply(this, given)
    })
    const answer = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a.svbackup' }).catch(
      (reason: unknown) => reason,
    )
    broken.mockRestore()
    if (error === null) expect(answer).toBeInstanceOf(Error)
    else expect(answer).toEqual({ ok: false, error })
    expect(await databases()).toEqual([db.name])
    const again = await opened()
    expect([again.name, await again.subjects.count()]).toEqual([db.name, 1])
    again.close()
  })

  it('by a power cut leaves a database that the next start removes', async () => {
    const db = await opened()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    const { bytes } = await writeBackup(db, facts)
    db.close()
    await restore(bytes)
    const half = new Dexie('so-vang-real-half')
    half.version(1).stores({ subjects: 'id' })
    await half.open()
    half.close()
    const again = await opened()
    expect(await databases()).toEqual([again.name, 'so-vang-real'].toSorted())
    expect(await again.subjects.count()).toBe(1)
    again.close()
  })
})

describe('the registry', () => {
  const forget = async (): Promise<void> => {
    const registry = new Dexie('so-vang-registry')
    await registry.open()
    await registry.table('profiles').clear()
    registry.close()
  }

  it('being lost does not lose the data: the first, or those restored last, are found again', async () => {
    const db = await opened()
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
    const { bytes } = await writeBackup(db, facts)
    db.close()
    await forget()
    expect(await (await opened()).subjects.count()).toBe(1)
    await restore(bytes)
    const restored = await opened()
    await act(restored, 'Thêm', () => restored.subjects.add(aPerson({ id: 'b' })))
    restored.close()
    await forget()
    const again = await opened()
    expect([again.name, await again.subjects.count()]).toEqual([restored.name, 2])
    expect(await act(again, 'Ghi', () => again.subjects.add(aPerson({ id: 'c' })))).toBe('c')
    again.close()
  })

  it('naming a database that is gone opens an empty one that can be written, so that a backup can be restored', async () => {
    const gone = new Dexie('so-vang-real-gone')
    gone.version(1).stores({ meta: 'key' })
    await gone.open()
    gone.close()
    await switchDatabase('real', 'so-vang-real-gone')
    await Dexie.delete('so-vang-real-gone')
    const db = await opened()
    expect(await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))).toBe('a')
    db.close()
  })
})

describe('practice data', () => {
  it('can be thrown away while another window has them open; that window stops, the next opening starts empty', async () => {
    const stale = await opened('practice')
    await act(stale, 'Thêm', () => stale.subjects.add(aPerson({ id: 'a' })))
    await clearPractice()
    await expect(act(stale, 'Ghi', () => stale.subjects.add(aPerson({ id: 'b' })))).rejects.toThrow(/closed/i)
    const again = await opened('practice')
    expect(await again.subjects.count()).toBe(0)
    again.close()
  })
})
