import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { act, holdHandedOver } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { undo } from '@renderer/data/core/undo'
import { writeBackup } from '@renderer/data/backup/write'
import { restoreBackup } from '@renderer/data/backup/restore'
import { sourceOf } from '@renderer/data/backup/pieces'
import { readProof, sameCode } from '@renderer/data/history/proof'
import { tryAct } from '@renderer/data/repositories/editing'
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
