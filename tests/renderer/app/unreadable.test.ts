import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { failureOf } from '@renderer/app/boot/failures'
import { start } from '@renderer/app/boot/start'
import { act } from '@renderer/data/core/acts'
import { isSuspected } from '@renderer/data/core/suspicion'
import { makeSnapshot } from '@renderer/data/twin/snapshot'
import type { Platform, Twin } from '@renderer/platform/platform'
import { ok } from '@shared/lib/result'
import { appVersion } from '@shared/version'
import { useBackupWorker } from '../../support/backupWorker'
import { anOffice, aPerson } from '../../support/builders'
import { twinPlace } from '../../support/twinPlace'

useBackupWorker()
let home: string
let place: ReturnType<typeof twinPlace>
let platform: Platform
let free: number | null
let mend = (): void => {}

beforeEach(() => {
  const notes = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => notes.get(key) ?? null,
    setItem: (key: string, value: string) => void notes.set(key, value),
    removeItem: (key: string) => void notes.delete(key),
  })
  free = 50 * 1024 ** 3
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-unreadable-'))
  place = twinPlace(home)
  const room = () => Promise.resolve(ok({ store: free, twin: free }))
  const twin = { ...place, room, state: async () => ok(await place.state()) } as unknown as Twin
  const info = () => Promise.resolve({ version: appVersion, userName: 'Cán bộ Mẫu', deviceName: 'Máy Mẫu' })
  platform = { twin, info, reportError: () => Promise.resolve('SV-TEST22') } as unknown as Platform
})
afterEach(async () => {
  mend()
  vi.unstubAllGlobals()
  await place.twin.settled()
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  fs.rmSync(home, { recursive: true, force: true })
})

const begin = () => start(platform, { profile: 'real', onPreparing: () => {} })
/** An office with a few people, and a copy of it. */
async function worked(): Promise<void> {
  const state = await begin()
  if (state.step !== 'ready' || state.journal === null) throw new Error(state.step)
  const { db, journal } = state
  await act(db, 'Thiết lập', () => db.office.put({ ...anOffice(), id: 'office' } as never))
  for (const id of ['a', 'b', 'c']) await act(db, 'Thêm', () => db.subjects.add(aPerson({ id })))
  const facts = { line: journal.line, reason: 'pause', appVersion, madeAt: new Date().toISOString() } as const
  const made = await makeSnapshot(db, place, { ...facts, counts: journal.counts() })
  if (!made.ok) throw new Error(made.error.code)
  db.close()
}
const damaged = () => new DOMException('Internal error.', 'UnknownError')
/** Blocks of a table are damaged: the store opens, and fails where they are read. */
function damage(table: string): void {
  const store = IDBObjectStore.prototype
  const real = store.getAll
  store.getAll = function getAll(...given) {
    if (this.name === table) throw damaged()
    return real.apply(this, given)
  }
  mend = () => {
    store.getAll = real
  }
}

it.each(['subjects', 'changes', 'office'])(
  'a store whose %s cannot be read is brought back from its copy at the start after the failure',
  async (table) => {
    await worked()
    damage(table)
    expect(await failureOf(platform, damaged())).toEqual({ code: 'storage.unavailable' })
    expect(await begin()).toMatchObject({ step: 'recover', found: { store: 'unopenable' } })
    mend()
    expect((await begin()).step).toBe('ready')
    expect(isSuspected()).toBe(false)
  },
)

it('a full disk raises no suspicion: nothing is damaged then', async () => {
  await worked()
  free = 0
  expect(await failureOf(platform, damaged())).toEqual({ code: 'storage.full' })
  expect(isSuspected()).toBe(false)
})

it('a store that failed once and reads whole is opened, and not looked through again', async () => {
  await worked()
  await failureOf(platform, damaged())
  expect(isSuspected()).toBe(true)
  expect((await begin()).step).toBe('ready')
  expect(isSuspected()).toBe(false)
})
