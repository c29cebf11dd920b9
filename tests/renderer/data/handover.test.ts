import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { err, ok } from '@shared/lib/result'
import { start } from '@renderer/app/boot/start'
import { act, holdHandedOver } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { writeBackup } from '@renderer/data/backup/write'
import { restoreBackup } from '@renderer/data/backup/restore'
import { sourceOf } from '@renderer/data/backup/pieces'
import { readHandedOver, rememberHandedOver } from '@renderer/data/profiles/handedOver'
import { noteReplaced } from '@renderer/data/profiles/restored'
import { readProof, sameCode } from '@renderer/data/history/proof'
import { tryAct } from '@renderer/data/repositories/editing'
import type { Platform } from '@renderer/platform/platform'
import { aPerson } from '../../support/builders'

async function office(name: string): Promise<AppDatabase> {
  const db = new AppDatabase(name)
  await db.open()
  for (const id of ['p1', 'p2', 'p3']) await act(db, `Thêm ${id}`, () => db.subjects.add(aPerson({ id, name: `Người Mẫu ${id}` })))
  return db
}

describe('the proof of a hand-over', () => {
  it('is the same on the computer that restored the backup, and another after any act', async () => {
    const old = await office('handover-old')
    const before = await readProof(old)
    const { bytes } = await writeBackup(old, { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-14T07:00:00.000Z' })
    const restored = await restoreBackup(sourceOf(bytes), 'real', { unique: 'moi', fileName: 'mau.svbackup' })
    if (!restored.ok) throw new Error(restored.error.code)
    // The new computer notes in its log that it restored, and may do so twice.
    for (const label of ['Khôi phục', 'Khôi phục lần nữa']) await noteReplaced(restored.value.databaseName, label)
    const fresh = new AppDatabase(restored.value.databaseName)
    await fresh.open()
    expect(await readProof(fresh)).toEqual(before)
    expect(before.counts).toEqual([['subjects', 3]])
    expect(before.code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}$/)
    expect(sameCode(before.code.toLowerCase().replaceAll('-', ' '), before.code)).toBe(true)
    const codes = new Set([before.code])
    await act(old, 'Sửa', () => old.subjects.update('p1', { name: 'Khác' }))
    codes.add((await readProof(old)).code)
    await undo(old)
    codes.add((await readProof(old)).code)
    await act(old, 'Xóa', () => old.subjects.delete('p2'))
    codes.add((await readProof(old)).code)
    expect(codes.size).toBe(4)
  })
})

describe('a computer that has handed its data over', () => {
  it('refuses every act and undo in words, and takes them again when it works again', async () => {
    const db = await office('handover-held')
    holdHandedOver(db, true)
    const add = () => tryAct(db, 'Thêm p4', () => db.subjects.add(aPerson({ id: 'p4', name: 'Người Mẫu 4' })))
    expect(await add()).toMatchObject({ ok: false, error: { code: 'data.handedOver' } })
    expect(await undo(db)).toMatchObject({ ok: false, error: { code: 'data.handedOver' } })
    expect(await db.subjects.count()).toBe(3)
    holdHandedOver(db, false)
    expect(await add()).toMatchObject({ ok: true })
  })
})

describe('a hand-over from one computer to another', () => {
  const platform = {
    twin: null,
    info: () => Promise.resolve({ version: '0.1.0', userName: 'Cán bộ Mẫu', deviceName: 'Máy Mẫu' }),
    reportError: () => Promise.resolve('SV-TEST22'),
  } as unknown as Platform
  /** The program on the office's data, as it opens on a computer. */
  const opened = async (): Promise<AppDatabase> => {
    const state = await start(platform, { profile: 'real', onPreparing: () => {} })
    if (state.step !== 'ready') throw new Error(state.step)
    return state.db
  }
  const add = (db: AppDatabase, id: string) => tryAct(db, `Thêm ${id}`, () => db.subjects.add(aPerson({ id, name: `Người Mẫu ${id}` })))
  /** Another computer: nothing of the one before is there. */
  const anotherComputer = async (): Promise<void> => {
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  }

  it('ends with the same proof on both, the old one looked at only, after restarts too, and the new one at work', async () => {
    await anotherComputer()
    const old = await opened()
    for (const id of ['p1', 'p2', 'p3']) expect(await add(old, id)).toMatchObject({ ok: true })
    const { bytes } = await writeBackup(old, { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-14T07:00:00.000Z' })
    const before = await readProof(old)
    await rememberHandedOver({ at: '2026-12-14T07:05:00.000Z' }, null)
    old.close()
    for (let restart = 0; restart < 2; restart += 1) {
      const again = await opened()
      expect(await add(again, 'p4')).toMatchObject({ ok: false, error: { code: 'data.handedOver' } })
      expect(await again.subjects.count()).toBe(3)
      // Looked at all the same, and its proof is still the one of the paper.
      expect(await readProof(again)).toEqual(before)
      again.close()
    }
    await rememberHandedOver(null, null)
    const working = await opened()
    expect(await add(working, 'p4')).toMatchObject({ ok: true })
    working.close()

    await anotherComputer()
    const restored = await restoreBackup(sourceOf(bytes), 'real', { unique: 'may-moi', fileName: 'ban-giao.svbackup' })
    if (!restored.ok) throw new Error(restored.error.code)
    await noteReplaced(restored.value.databaseName, 'Khôi phục')
    const fresh = await opened()
    expect(await readProof(fresh)).toEqual(before)
    // That the old computer was handed over travels in no backup.
    expect(await readHandedOver()).toBeNull()
    expect(await add(fresh, 'p5')).toMatchObject({ ok: true })
    expect((await readProof(fresh)).code).not.toBe(before.code)
    fresh.close()
  })

  it('stays looked at only when the store is lost, and when the note outside is; the word to work again clears both', async () => {
    await anotherComputer()
    let outside: string | null = null
    const twin = {
      state: () => Promise.resolve(ok({ isThere: true, snapshots: [], journal: null, remembered: null, handedOver: outside })),
      elsewhere: () => Promise.resolve(ok([])),
      append: () => Promise.resolve(ok(null)),
      handOver: (at: string | null) => {
        outside = at
        return Promise.resolve(ok(null))
      },
      room: () => Promise.resolve(ok({ store: null, twin: null })),
    } as unknown as NonNullable<Platform['twin']>
    const again = async (): Promise<Awaited<ReturnType<typeof add>>> => {
      const state = await start({ ...platform, twin }, { profile: 'real', onPreparing: () => {} })
      if (state.step !== 'ready') throw new Error(state.step)
      const answer = await add(state.db, crypto.randomUUID())
      state.db.close()
      return answer
    }
    const refused = { ok: false, error: { code: 'data.handedOver' } }
    expect(await again()).toMatchObject({ ok: true })
    await rememberHandedOver({ at: '2026-12-14T07:05:00.000Z' }, twin)
    await anotherComputer()
    expect(await again()).toMatchObject(refused)
    outside = null
    expect(await again()).toMatchObject(refused)
    expect(outside).toBe('2026-12-14T07:05:00.000Z')
    const full = { ...twin, handOver: () => Promise.resolve(err({ code: 'file.diskFull', fileName: 'so-vang.json' } as const)) }
    expect(await rememberHandedOver(null, full)).toMatchObject({ ok: false })
    expect(await again()).toMatchObject(refused)
    await rememberHandedOver(null, twin)
    expect(await again()).toMatchObject({ ok: true })
  })
})
