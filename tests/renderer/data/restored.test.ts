import { beforeEach, describe, expect, it } from 'vitest'
import Dexie from 'dexie'
import { act, readHistory, setActor } from '@renderer/data/core/acts'
import { copiesWith, manyRows, type LargeAct } from '@renderer/data/core/copies'
import type { AppDatabase } from '@renderer/data/core/database'
import { writeBackup } from '@renderer/data/backup/write'
import { countActsSince, readLog } from '@renderer/data/history/log'
import { ok } from '@shared/lib/result'
import { mayReplace, rememberHandedOver } from '@renderer/data/profiles/handedOver'
import { openProfile } from '@renderer/data/profiles/profiles'
import { undo } from '@renderer/data/core/undo'
import { checkHealth } from '@renderer/data/backup/health'
import { forgetRestore, noteReplaced, readRestored, rememberRestore, undoRestore } from '@renderer/data/profiles/restored'
import { mendRegister } from '@renderer/data/backup/mend'
import { importNominees } from '@renderer/data/repositories/imports'
import { importAwards, importRatings, importSubjects } from '@renderer/data/repositories/importTargets'
import { saveList } from '@renderer/data/repositories/listSave'
import { settleAllAsNew } from '@renderer/data/repositories/nominees'
import { deleteRound } from '@renderer/data/repositories/rounds'
import { takeOwnScores } from '@renderer/data/repositories/scoring'
import { mergeSubjects, patchSubjects } from '@renderer/data/repositories/subjects'
import { followLog } from '@renderer/data/twin/follow'
import { judgeStore } from '@renderer/data/twin/judge'
import { restoreBytes } from '../../support/backups'
import { aNominee, aPerson } from '../../support/builders'

const facts = { appVersion: '0.1.0', profile: 'real', madeAt: '2026-12-09T07:00:00.000Z' } as const
const opened = async (): Promise<AppDatabase> => {
  const answer = await openProfile('real')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const add = (db: AppDatabase, id: string) => act(db, 'Thêm', () => db.subjects.add(aPerson({ id })))
const ids = async (db: AppDatabase): Promise<string[]> => (await db.subjects.toCollection().primaryKeys()).toSorted()

beforeEach(async () => {
  for (const { name } of await indexedDB.databases()) if (name?.startsWith('so-vang-real') === true) await Dexie.delete(name)
  const registry = new Dexie('so-vang-registry')
  await registry.open().catch(() => {})
  for (const table of registry.tables) await table.clear()
  registry.close()
})

describe('a restore that was a mistake', () => {
  it('is taken back with everything that stood before it, and the journal begins anew with it', async () => {
    const before = await opened()
    await add(before, 'a')
    await followLog(before, () => Promise.resolve({ ok: true, value: null }), null)
    const { bytes } = await writeBackup(before, facts)
    await add(before, 'b')
    before.close()
    await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a.svbackup' })
    await rememberRestore('real', { at: new Date(Date.now() - 1).toISOString(), copyAt: facts.madeAt })
    const restored = await opened()
    expect(await ids(restored)).toEqual(['a'])
    const follower = await followLog(restored, () => Promise.resolve({ ok: true, value: null }), null)
    await add(restored, 'c')
    expect(await countActsSince(restored, (await readRestored('real'))?.at ?? '')).toBe(1)
    const last = (await restored.changes.orderBy(':id').last())!
    restored.close()

    expect(await undoRestore('real')).toMatchObject({ ok: true })
    const again = await opened()
    expect(await ids(again)).toEqual(['a', 'b'])
    expect(await readRestored('real')).toBeUndefined()
    // The end of the journal is of the restored data: these are not damaged, they begin a line of their own.
    const end = {
      line: follower.line,
      last: { seq: last.seq ?? 0, at: last.at, label: last.label, actId: last.actId, counts: follower.counts() },
    }
    expect(await judgeStore(again, end)).toBe('well')
    again.close()
  })

  it('while the folder is away leaves the journal ending with what was given up: known, never another office’s data', async () => {
    const away = () => Promise.resolve({ ok: false, error: { code: 'folder.missing' } } as never)
    const before = await opened()
    await add(before, 'a')
    const first = await followLog(before, () => Promise.resolve({ ok: true, value: null }), null)
    const { bytes } = await writeBackup(before, facts)
    await add(before, 'b')
    const endOf = (line: string) => ({ line, last: { seq: 99, at: '', label: '', actId: '', counts: { ...first.counts(), subjects: 0 } } })
    before.close()
    await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a.svbackup' })
    const restored = await opened()
    const second = await followLog(restored, away, endOf(first.line))
    expect(await judgeStore(restored, endOf(first.line))).toBe('well')
    restored.close()

    expect(await undoRestore('real')).toMatchObject({ ok: true })
    const again = await opened()
    const third = await followLog(again, away, null)
    expect(new Set([first.line, second.line, third.line]).size).toBe(3)
    for (const { line } of [first, second, third])
      expect(await judgeStore(again, { ...endOf(line), last: { ...endOf(line).last, seq: 1 } })).toBe('well')
    expect(await judgeStore(again, endOf(crypto.randomUUID()))).toBe('strange')
    again.close()
  })

  it('leaves a trace in the log of who did it and when, which nothing takes back, no act is counted for, and a copy carries', async () => {
    const before = await opened()
    await add(before, 'a')
    const { bytes } = await writeBackup(before, facts)
    before.close()
    setActor({ by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd' })
    const answer = await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a.svbackup' })
    if (!answer.ok) throw new Error(answer.error.code)
    await noteReplaced(answer.value.databaseName, 'Khôi phục bản sao')
    const at = new Date().toISOString()
    const restored = await opened()
    const [newest] = (await readLog(restored, {}, { limit: 1 })).entries
    expect(newest).toMatchObject({ label: 'Khôi phục bản sao', by: 'Cán bộ Mẫu', device: 'Máy Mẫu', rows: [] })
    expect(await countActsSince(restored, at)).toBe(0)
    expect((await readHistory(restored)).undo.at(-1)?.label).toBe('Thêm')
    expect((await checkHealth(restored, null)).findings).toEqual([])
    await undo(restored)
    await add(restored, 'b')
    const copy = await writeBackup(restored, facts)
    restored.close()
    expect(await restoreBytes(copy.bytes, 'real', { unique: crypto.randomUUID(), fileName: 'b.svbackup' })).toMatchObject({ ok: true })
    setActor({ by: '', device: '', deviceId: '' })
  })

  it('is neither done nor taken back on a computer whose data another one goes on with', async () => {
    const db = await opened()
    await add(db, 'a')
    const { bytes } = await writeBackup(db, facts)
    db.close()
    await restoreBytes(bytes, 'real', { unique: crypto.randomUUID(), fileName: 'a.svbackup' })
    await rememberHandedOver({ at: facts.madeAt }, null)
    expect(await mayReplace('real')).toEqual({ ok: false, error: { code: 'data.handedOver' } })
    expect(await mayReplace('practice')).toMatchObject({ ok: true })
    expect(await undoRestore('real')).toEqual({ ok: false, error: { code: 'data.handedOver' } })
    await rememberHandedOver(null, null)
    expect(await undoRestore('real')).toMatchObject({ ok: true })
  })

  it('cannot be taken back where nothing stood before, and says so', async () => {
    const db = await opened()
    db.close()
    expect(await undoRestore('real')).toMatchObject({ ok: false, error: { code: 'record.missing' } })
  })

  it('is not offered any more once it was forgotten', async () => {
    await rememberRestore('real', { at: facts.madeAt, copyAt: facts.madeAt })
    expect(await readRestored('real')).toBeDefined()
    await forgetRestore('real')
    expect(await readRestored('real')).toBeUndefined()
  })
})

describe('a copy before a large act', () => {
  it('is made before imports and deletions of many, while everything still stands, and before no small one', async () => {
    const db = await opened()
    const seen: [LargeAct, number][] = []
    copiesWith(db, async (reason) => ok(seen.push([reason, await db.nominees.count()])))
    await importNominees(db, 'none', [], 'Nhập')
    const few = Array.from({ length: manyRows - 1 }, (_, index) => `n${index}`)
    const saved = { changed: [], order: null, drafts: undefined } as never as Parameters<typeof saveList>[3]
    await saveList(db, 'none', 'Xóa', { ...saved, removed: few })
    await deleteRound(db, 'none')
    expect(seen).toEqual([['beforeImport', 0]])
    await saveList(db, 'none', 'Xóa', { ...saved, removed: [...few, 'one more'] })
    expect(seen.at(-1)).toEqual(['beforeDelete', 0])
    copiesWith(db, null)
    await importNominees(db, 'none', [], 'Nhập')
    expect(seen).toHaveLength(2)
    db.close()
  })

  it('is made before everything that comes from a file and every change of many, each time once, and by one desk', async () => {
    const db = await opened()
    const seen: LargeAct[] = []
    copiesWith(db, (reason) => Promise.resolve(ok(seen.push(reason))))
    const some = (count: number) => Array.from({ length: count }, (_, index) => `none-${index}`)
    const large: readonly (readonly [LargeAct, () => Promise<unknown>])[] = [
      ['beforeImport', () => importSubjects(db, [], 'Nhập')],
      ['beforeImport', () => importRatings(db, [], 'Nhập')],
      ['beforeImport', () => importAwards(db, [], [], 'Nhập')],
      ['beforeImport', () => takeOwnScores(db, 'none', [], 'Nhập')],
      ['beforeChange', () => patchSubjects(db, some(manyRows), {}, 'Sửa nhiều')],
      ['beforeChange', () => settleAllAsNew(db, 'none', some(manyRows))],
      ['beforeChange', () => mendRegister(db, some(manyRows), 'Chữa')],
    ]
    for (const [reason, work] of large) {
      seen.length = 0
      await work()
      expect(seen).toEqual([reason])
    }
    seen.length = 0
    await patchSubjects(db, some(manyRows - 1), {}, 'Sửa')
    await mergeSubjects(db, 'none-1', 'none-2')
    await settleAllAsNew(db, 'none', some(2))
    expect(seen).toEqual([])
    // Somebody who stands in many lines is no small thing to make another.
    await act(db, 'Thêm', () => db.nominees.bulkAdd(some(manyRows).map((id) => aNominee({ id, subjectId: 'none-2' }))))
    await mergeSubjects(db, 'none-1', 'none-2')
    expect(seen).toEqual(['beforeChange'])
    db.close()
  })
})
