import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkHealth } from '@renderer/data/backup/health'
import { act, readHistory, setActor } from '@renderer/data/core/acts'
import { loggedTables, type AppDatabase } from '@renderer/data/core/database'
import { countEntries } from '@renderer/data/core/log'
import {
  bringArchiveBack,
  closeArchive,
  makeArchive,
  readArchives,
  readClosableYears,
  type MadeArchive,
} from '@renderer/data/history/archives'
import { openProfile } from '@renderer/data/profiles/profiles'
import { followLog, type JournalFollower } from '@renderer/data/twin/follow'
import { recoverData } from '@renderer/data/twin/recover'
import { makeSnapshot } from '@renderer/data/twin/snapshot'
import { useBackupWorker } from '../../../support/backupWorker'
import { aPerson, anOffice } from '../../../support/builders'
import { twinPlace } from '../../../support/twinPlace'

useBackupWorker()
setActor({ by: 'Cán bộ Mẫu', device: 'Máy Mẫu', deviceId: 'd1' })

let home: string
let place: ReturnType<typeof twinPlace>
let db: AppDatabase
let follower: JournalFollower

const open = async (): Promise<AppDatabase> => {
  const answer = await openProfile('real')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
const wipe = async (): Promise<void> => {
  db.close()
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
}
const contents = async () =>
  Object.fromEntries(await Promise.all([...loggedTables, 'changes'].map(async (name) => [name, await db.table(name).toArray()] as const)))
const add = (id: string): Promise<unknown> => act(db, `Thêm ${id}`, () => db.subjects.add(aPerson({ id })))
async function made(): Promise<MadeArchive> {
  const [year] = await readClosableYears(db, 2026)
  const facts = { appVersion: '1.0.0', officeName: 'Xã Mẫu', profile: 'real', closedAt: new Date().toISOString() } as const
  const file = await makeArchive(db, year!, facts, () => 'a.svnhatky')
  if (!file.ok) throw new Error(file.error.code)
  return file.value
}
async function closeYear(): Promise<MadeArchive> {
  const file = await made()
  expect(await closeArchive(db, file.row, 'Đóng nhật ký')).toMatchObject({ ok: true })
  return file
}
const snapshot = () =>
  makeSnapshot(db, place, {
    line: follower.line,
    reason: 'beforeChange',
    appVersion: '1.0.0',
    madeAt: new Date().toISOString(),
    counts: follower.counts(),
  })
/** The store is lost and comes back from copies and journal. */
async function lose(): Promise<void> {
  await wipe()
  expect(await recoverData(place, await place.state())).toMatchObject({ ok: true, value: { stuckAt: null } })
  db = await open()
  expect((await checkHealth(db, null)).findings).toEqual([])
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-11-20T03:00:00Z') })
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-closed-'))
  place = twinPlace(home)
  db = await open()
  follower = await followLog(db, place.append, (await place.state()).journal)
  await act(db, 'Thiết lập', () => db.office.put({ ...anOffice(), id: 'office' } as never))
  for (const id of ['a', 'b', 'c']) await add(id)
})
afterEach(async () => {
  await place.twin.settled()
  await wipe()
  fs.rmSync(home, { recursive: true, force: true })
  vi.useRealTimers()
})
const nextYear = (): void => void vi.setSystemTime(new Date('2026-02-03T03:00:00Z'))

describe('years closed into a file, done again from the journal', () => {
  it.each([
    ['alone', false],
    ['behind the copy made before', true],
  ])('%s: the same data, the same log, nothing to turn but what came after', async (_, hasCopy) => {
    nextYear()
    await add('d')
    if (hasCopy) expect(await snapshot()).toMatchObject({ ok: true })
    await closeYear()
    await add('e')
    const [before, entries, history] = [await contents(), await countEntries(db), await readHistory(db)]
    await lose()
    expect(await contents()).toEqual(before)
    expect(await countEntries(db)).toBe(entries)
    expect((await readHistory(db)).undo.map(({ label }) => label)).toEqual(history.undo.map(({ label }) => label))
    await add('f')
    expect(await countEntries(db)).toBe(entries + 1)
  })

  it('and brought back: they stay in the file, which no journal holds, and may come back again', async () => {
    nextYear()
    const { row, bytes } = await closeYear()
    expect(await bringArchiveBack(db, row, bytes, 'Đưa lại')).toMatchObject({ ok: true })
    await add('e')
    const [subjects, entries] = [await db.subjects.toArray(), await countEntries(db)]
    await lose()
    expect(await db.subjects.toArray()).toEqual(subjects)
    expect((await readArchives(db)).map(({ id }) => id)).toEqual([row.id])
    expect(await bringArchiveBack(db, row, bytes, 'Đưa lại')).toMatchObject({ ok: true })
    expect(await countEntries(db)).toBe(entries + 1)
    expect((await checkHealth(db, null)).findings).toEqual([])
  })

  it('and brought back and closed anew: the last file counts', async () => {
    nextYear()
    const { row, bytes } = await closeYear()
    await bringArchiveBack(db, row, bytes, 'Đưa lại')
    await add('e')
    const second = await closeYear()
    await add('f')
    const before = await contents()
    await lose()
    expect(await contents()).toEqual(before)
    expect((await readArchives(db)).map(({ id }) => id)).toEqual([second.row.id])
  })
})
