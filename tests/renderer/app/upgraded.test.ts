// @vitest-environment happy-dom
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { useBoot } from '@renderer/app/boot/useBoot'
import { AppDatabase } from '@renderer/data/core/database'
import { migrations, schemaVersion } from '@renderer/data/migrations'
import { whileReplacing } from '@renderer/data/profiles/replaced'
import { registry } from '@renderer/data/profiles/registry'
import type { Platform } from '@renderer/platform/platform'
import { runHook, settle } from '../../support/hook'

const name = 'so-vang-real'
const platform = {
  twin: null,
  info: () => Promise.resolve({ version: '1.0.0', userName: 'Cán bộ Mẫu', deviceName: 'Máy Mẫu' }),
  reportError: () => Promise.resolve('SV-TEST22'),
} as unknown as Platform

beforeEach(() => {
  Object.defineProperty(navigator, 'storage', { value: { persisted: () => Promise.resolve(true) }, configurable: true })
})
afterEach(async () => {
  for (const found of await Dexie.getDatabaseNames()) await Dexie.delete(found)
})
/** The start, until it is past this step. */
async function started() {
  const page = await runHook(() => useBoot(platform).state)
  for (let turn = 0; turn < 20 && page.latest().step === 'starting'; turn += 1) await settle()
  return page
}
/** A connection of an older program that does not let go. */
const held = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
  })

it('stops in words when another window opens the data with a newer program, and when one replaces them', async () => {
  const page = await started()
  expect(page.latest().step).toBe('ready')
  const newer = new Dexie(name)
  newer.version(schemaVersion + 1).stores({})
  const opening = newer.open()
  await settle()
  expect(page.latest()).toMatchObject({ step: 'stopped', profile: 'real', error: { code: 'data.upgraded' } })
  await opening
  newer.close()
  await page.leave()
})

it('stops in words when another window throws the data away', async () => {
  const page = await started()
  const going = Dexie.delete(name)
  await settle()
  expect(page.latest()).toMatchObject({ step: 'stopped', error: { code: 'data.replaced' } })
  await going
  await page.leave()
})

it('stops in words as soon as another window restores a copy, and never over what this window replaces itself', async () => {
  const page = await started()
  const row = { profile: 'real', databaseName: 'so-vang-real-other', schemaVersion, previousDatabaseName: name }
  await whileReplacing(async () => {
    await registry.profiles.put(row)
    await settle()
    expect(page.latest().step).toBe('ready')
    await registry.profiles.put({ ...row, databaseName: name, previousDatabaseName: null })
    await settle()
  })
  expect(page.latest().step).toBe('ready')
  await registry.profiles.put(row)
  await settle()
  expect(page.latest()).toMatchObject({ step: 'stopped', profile: 'real', error: { code: 'data.replaced' } })
  await page.leave()
})

it('waits while a window of an older program holds the data, touches nothing, and goes on by itself once that is closed', async () => {
  // Numbers of versions may leave gaps.
  const before = migrations.at(-2)?.version ?? 0
  const old = new AppDatabase(name, before)
  await old.open()
  old.close()
  const window = await held()
  const page = await started()
  expect(page.latest().step).toBe('blocked')
  expect(window.version).toBe(before * 10)
  window.close()
  for (let turn = 0; turn < 20 && page.latest().step !== 'ready'; turn += 1) await settle()
  expect(page.latest().step).toBe('ready')
  await page.leave()
})
