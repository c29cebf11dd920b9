import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { start } from '@renderer/app/boot/start'
import { act } from '@renderer/data/core/acts'
import { schemaVersion } from '@renderer/data/migrations'
import { registry } from '@renderer/data/profiles/registry'
import { makeSnapshot } from '@renderer/data/twin/snapshot'
import type { Platform, Twin } from '@renderer/platform/platform'
import { newSince, releaseNotes } from '@renderer/text/releaseNotes'
import { ok } from '@shared/lib/result'
import { appVersion } from '@shared/version'
import { useBackupWorker } from '../../support/backupWorker'
import { aPerson } from '../../support/builders'
import { twinPlace } from '../../support/twinPlace'

useBackupWorker()
let home: string
let place: ReturnType<typeof twinPlace>
let platform: Platform

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'so-vang-newer-'))
  place = twinPlace(home)
  const twin = { ...place, state: async () => ok(await place.state()) } as unknown as Twin
  const info = () => Promise.resolve({ version: appVersion, userName: 'Cán bộ Mẫu', deviceName: 'Máy Mẫu' })
  platform = { twin, info, reportError: () => Promise.resolve('SV-TEST22') } as unknown as Platform
})
afterEach(async () => {
  await place.twin.settled()
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
  fs.rmSync(home, { recursive: true, force: true })
})
const opened = async () => {
  const state = await start(platform, { profile: 'real', onPreparing: () => {} })
  if (state.step !== 'ready' || state.journal === null) throw new Error(state.step)
  return { db: state.db, journal: state.journal }
}
/** One person, and a copy that a program of this version made. */
async function work(version: string): Promise<void> {
  const { db, journal } = await opened()
  await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: version })))
  const facts = { line: journal.line, reason: 'beforeUpdate', appVersion: version, madeAt: new Date().toISOString() } as const
  const made = await makeSnapshot(db, place, { ...facts, counts: journal.counts() })
  if (!made.ok) throw new Error(made.error.code)
  db.close()
}
/** As a newer program leaves the data. */
const upgrade = () => registry.profiles.update('real', { schemaVersion: schemaVersion + 1 })

it('opens data that a newer program wrote by a copy of its own, never by one of the newer program', async () => {
  await work(appVersion)
  await work('99.0.0')
  await upgrade()
  const state = await start(platform, { profile: 'real', onPreparing: () => {} })
  if (state.step !== 'recover') throw new Error(state.step)
  expect(state.found.store).toBe('newer')
  expect(state.found.twin.snapshots.map((one) => one.appVersion)).toEqual([appVersion])
})

it('says that the data are newer, and stops, where no copy of its own is left', async () => {
  await work('99.0.0')
  await upgrade()
  expect(await start(platform, { profile: 'real', onPreparing: () => {} })).toMatchObject({
    step: 'stopped',
    error: { code: 'data.newer' },
  })
})

it('has words for the version it is, and for every one that was skipped', () => {
  expect(releaseNotes.map(({ version }) => version)).toContain(appVersion)
  expect(newSince('0.0.0', appVersion)).toEqual(releaseNotes)
  expect(newSince(appVersion, appVersion)).toEqual([])
})
