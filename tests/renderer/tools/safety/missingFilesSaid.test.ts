// @vitest-environment happy-dom
import { act as inReact, createElement, useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { rememberHealth } from '@renderer/data/backup/healthFacts'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { DatabaseProvider } from '@renderer/data/core/DatabaseContext'
import { registry } from '@renderer/data/profiles/registry'
import type { Platform } from '@renderer/platform/platform'
import { useMissingFiles } from '@renderer/tools/safety/twin/useMissingFiles'
import { NoticesProvider } from '@renderer/ui/Notices'
import { runHook, settle } from '../../../support/hook'

let db: AppDatabase
/** What is kept on this computer and nowhere else. */
let there: string[]
const platform = {
  kept: { list: () => Promise.resolve({ ok: true, value: there.map((sha256) => ({ sha256, isSealed: false })) }) },
  keptFile: () => Promise.resolve({ ok: true, value: null }),
} as unknown as Platform
const attach = (id: string) =>
  act(db, 'Đính kèm', () =>
    db.attachments.add({ id, sha256: id.repeat(64), title: '', fileName: `${id}.pdf` } as unknown as Parameters<
      typeof db.attachments.add
    >[0]),
  )

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  await registry.settings.clear()
  db = new AppDatabase('missing-files')
  await db.open()
  for (const id of ['a', 'b']) await attach(id)
  there = ['a'.repeat(64)]
})
afterEach(async () => {
  vi.useRealTimers()
  await db.delete()
})

const run = () =>
  runHook(
    () => {
      const [made, setMade] = useState(0)
      return { count: useMissingFiles(platform, made), setMade }
    },
    (page) =>
      createElement(DatabaseProvider, {
        db,
        children: createElement(NoticesProvider, { errorText: (error) => error.code, children: page }),
      }),
  )
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms)
  await settle()
}
const said = (): string => document.body.textContent

it('attached files that no copy has are counted with the copies, and said once: at the start, and when more are gone', async () => {
  const page = await run()
  await pass(6000)
  expect(page.latest().count).toBe(1)
  expect(said()).toContain('Thiếu 1 tệp (tệp đính kèm')
  there = []
  await inReact(async () => page.latest().setMade(1))
  await pass(10)
  expect(page.latest().count).toBe(2)
  expect(said()).toContain('Thiếu 2 tệp (tệp đính kèm')
  await page.leave()
})

it('what the health of the data has told already is only shown', async () => {
  await rememberHealth('real', { at: new Date().toISOString(), ms: 1, rows: 2, findings: [{ code: 'file', count: 1, items: [] }] } as never)
  const page = await run()
  await pass(6000)
  expect(page.latest().count).toBe(1)
  expect(said()).not.toContain('Thiếu')
  await page.leave()
})
