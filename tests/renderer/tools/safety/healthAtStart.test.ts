// @vitest-environment happy-dom
import { createElement } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readHealth } from '@renderer/data/backup/healthFacts'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { DatabaseProvider } from '@renderer/data/core/DatabaseContext'
import { ProfileProvider } from '@renderer/data/profiles/ProfileContext'
import type { Profile } from '@renderer/data/profiles/profiles'
import { registry } from '@renderer/data/profiles/registry'
import type { Platform } from '@renderer/platform/platform'
import { PlatformProvider } from '@renderer/platform/PlatformContext'
import { useHealthAtStart } from '@renderer/tools/safety/health/useHealth'
import { TwinContext, type TwinDesk } from '@renderer/tools/safety/twin/TwinContext'
import { NoticesProvider } from '@renderer/ui/Notices'
import type { AppError } from '@shared/lib/errors'
import { runHook, settle } from '../../../support/hook'

const day = 86_400_000
const began = Date.parse('2026-12-14T01:00:00.000Z')
let db: AppDatabase
let looks: number
let counted: unknown
let problem: AppError | null
let closedWell: boolean

/** A worker that finds nothing: what is found is no matter here, only when it is looked for. */
class Looker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null
  postMessage(request: { readonly kind: string; readonly counted?: unknown }): void {
    looks += request.kind === 'health' ? 1 : 0
    counted = request.counted
    queueMicrotask(() => this.onmessage?.({ data: { kind: 'healthy', report: { rows: 7, findings: [] } } }))
  }
  terminate(): void {}
}
const platform = {
  twin: { state: () => Promise.resolve({ ok: true, value: { closedWell } }) },
  kept: { list: () => Promise.resolve({ ok: true, value: [{ sha256: 'a'.repeat(64) }] }) },
  keptFile: () => Promise.resolve({ ok: true, value: null }),
} as unknown as Platform
/** The journal as far as it was written. */
const journal = {
  follow: () => Promise.resolve(),
  state: () => ({ seq: 4, problem }),
  counts: () => ({ subjects: 4 }),
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: began })
  vi.stubGlobal('Worker', Looker)
  vi.stubGlobal('URL', class {})
  looks = 0
  problem = null
  closedWell = true
  await registry.settings.clear()
  db = new AppDatabase('health-at-start')
  await db.open()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await db.delete()
})
const run = (profile: Profile = 'real') =>
  runHook(useHealthAtStart, (page) =>
    createElement(PlatformProvider, {
      platform,
      children: createElement(ProfileProvider, {
        value: { profile, openProfile: () => {}, restartPractice: () => {} },
        children: createElement(DatabaseProvider, {
          db,
          children: createElement(TwinContext, {
            value: { journal } as unknown as TwinDesk,
            children: createElement(NoticesProvider, { errorText: (error) => error.code, children: page }),
          }),
        }),
      }),
    }),
  )
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms)
  await settle()
}
/** A run of the program: what was looked at in it. */
async function ran(profile?: Profile): Promise<number> {
  const before = looks
  const page = await run(profile)
  await pass(19_000)
  expect(looks).toBe(before)
  await pass(2000)
  await pass(60_000)
  await page.leave()
  return looks - before
}

it('looks through the data in the first run, not again within the month, and again when the month is over', async () => {
  expect(await ran()).toBe(1)
  expect(await readHealth('real')).toMatchObject({ rows: 7, findings: [] })
  for (const days of [1, 13, 15]) {
    vi.setSystemTime(began + days * day)
    expect(await ran()).toBe(0)
  }
  vi.setSystemTime(began + 31 * day)
  expect(await ran()).toBe(1)
})

it('looks after every run that was not closed in order', async () => {
  expect(await ran()).toBe(1)
  closedWell = false
  expect(await ran()).toBe(1)
  closedWell = true
  expect(await ran()).toBe(0)
})

it('leaves practice data alone, and looks at nothing once the page is left', async () => {
  expect(await ran('practice')).toBe(0)
  const page = await run()
  await pass(10_000)
  await page.leave()
  await pass(60_000)
  expect(looks).toBe(0)
})

it('holds the counts against the journal only where it could be written, and says so where not', async () => {
  await ran()
  expect(counted).toEqual({ subjects: 4 })
  expect((await readHealth('real'))?.isUncounted).toBeUndefined()
  closedWell = false
  problem = { code: 'storage.unavailable' }
  await ran()
  expect(counted).toBeNull()
  expect(await readHealth('real')).toMatchObject({ isUncounted: true, findings: [] })
})

it('names attached files whose content is gone', async () => {
  const file = { ownerId: 'r', title: '', fileName: 'bao cao.pdf', bytes: 1, receivedOn: '2026-12-01' }
  await act(db, 'Đính kèm', () =>
    db.attachments.bulkAdd([
      { ...file, id: 'there', sha256: 'a'.repeat(64) },
      { ...file, id: 'gone', fileName: 'thanh tich.pdf', sha256: 'b'.repeat(64) },
    ]),
  )
  await ran()
  expect((await readHealth('real'))?.findings).toEqual([
    { code: 'file', count: 1, items: [{ table: 'attachments', id: 'gone', name: 'thanh tich.pdf', fields: [] }] },
  ])
})
