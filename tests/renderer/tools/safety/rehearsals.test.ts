// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { registry } from '@renderer/data/profiles/registry'
import { readRehearsal } from '@renderer/data/twin/rehearsal'
import type { Twin } from '@renderer/platform/platform'
import { useRehearsals } from '@renderer/tools/safety/twin/useRehearsals'
import { NoticesProvider } from '@renderer/ui/Notices'
import type { Snapshot } from '@shared/ipc/twin'
import { createElement } from 'react'
import { noCounts, aLine } from '../../../support/journalEntries'
import { runHook, settle } from '../../../support/hook'

const [hour, day] = [3_600_000, 86_400_000]
const began = Date.parse('2026-12-14T01:00:00.000Z')
const snapshot: Snapshot = {
  id: '2026-12-14 08.00.00',
  line: aLine,
  seq: 1,
  reason: 'pause',
  madeAt: '2026-12-14T01:00:00.000Z',
  appVersion: '1.0.0',
  officeName: 'xã Mẫu',
  rows: 0,
  counts: noCounts,
  sha256: 'a'.repeat(64),
  bytes: 1,
}
let reads: number
/** A copy that cannot be read: how the rehearsal goes is no matter here, only when. */
const twin = {
  read: () => {
    reads += 1
    return Promise.resolve({ ok: false, error: { code: 'file.notFound', fileName: 'bản sao' } })
  },
} as unknown as Twin

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: began })
  reads = 0
  await registry.settings.delete('rehearsal')
})
afterEach(() => {
  vi.useRealTimers()
})
const newest = () => Promise.resolve(snapshot)
const run = (found: () => Promise<Snapshot | null> = newest) =>
  runHook(
    () => useRehearsals(twin, { newest: found }),
    (page) => createElement(NoticesProvider, { errorText: (error) => error.code, children: page }),
  )
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms)
  await settle()
}

it('rehearses the newest copy a few minutes after the start, once, and again when a month has passed', async () => {
  const page = await run()
  await pass(170_000)
  expect(reads).toBe(0)
  await pass(20_000)
  expect(reads).toBe(1)
  expect(await readRehearsal()).toMatchObject({ copyAt: snapshot.madeAt, problem: { code: 'file.notFound' } })
  for (let hours = 0; hours < 24; hours += 1) await pass(hour)
  expect(reads).toBe(1)
  vi.setSystemTime(Date.now() + 29 * day)
  await pass(hour)
  expect(reads).toBe(2)
  await page.leave()
})

it('waits for a copy, and looks no more once the page is left', async () => {
  const page = await run(() => Promise.resolve(null))
  await pass(2 * hour)
  expect(reads).toBe(0)
  await page.leave()
  const left = await run()
  await left.leave()
  await pass(2 * hour)
  expect(reads).toBe(0)
})
