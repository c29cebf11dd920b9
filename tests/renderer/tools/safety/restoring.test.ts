// @vitest-environment happy-dom
import { act as draw, createElement, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { copiesWith } from '@renderer/data/core/copies'
import { AppDatabase } from '@renderer/data/core/database'
import { DatabaseProvider } from '@renderer/data/core/DatabaseContext'
import { ProfileProvider } from '@renderer/data/profiles/ProfileContext'
import type { Profile } from '@renderer/data/profiles/profiles'
import { registry } from '@renderer/data/profiles/registry'
import { rememberRestore } from '@renderer/data/profiles/restored'
import { RestoredNote } from '@renderer/app/shell/RestoredNote'
import type { Platform } from '@renderer/platform/platform'
import { PlatformProvider } from '@renderer/platform/PlatformContext'
import { NoticesProvider } from '@renderer/ui/Notices'
import { useSafetyCopy } from '@renderer/tools/safety/useSafetyCopy'
import { err, ok, type Result } from '@shared/lib/result'
import { aPerson } from '../../../support/builders'
import { runHook, settle } from '../../../support/hook'

let db: AppDatabase
beforeEach(() => {
  db = new AppDatabase(`restoring-${crypto.randomUUID()}`)
})
afterEach(async () => {
  copiesWith(db, null)
  db.close()
  await registry.settings.clear()
})
const failed: Result<never> = err({ code: 'storage.full' })
const within =
  (profile: Profile, own: ReactNode = null) =>
  (page: ReactNode) =>
    createElement(DatabaseProvider, {
      db,
      children: createElement(ProfileProvider, {
        value: { profile, openProfile: vi.fn(), restartPractice: vi.fn() },
        children: createElement(PlatformProvider, {
          platform: {} as Platform,
          children: createElement(NoticesProvider, { errorText: (error) => error.code, children: [page, own] }),
        }),
      }),
    })
const shown = (): string => document.body.textContent ?? ''
const seen = (words: string) =>
  // A busy machine takes its time.
  vi.waitFor(async () => {
    await settle(5)
    expect(shown()).toContain(words)
  }, 20_000)
const press = (name: string) =>
  draw(async () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click())

it.each([
  ['stands in a copy', ok(null), 'real', true],
  ['could not be copied', failed, 'real', null],
  ['has no place for copies', undefined, 'real', null],
  ['is practice', undefined, 'practice', true],
] as const)('what %s is replaced only once that is so or the officer agrees', async (_, copied, profile, expected) => {
  if (copied !== undefined) copiesWith(db, () => Promise.resolve(copied))
  const page = await runHook(useSafetyCopy, within(profile))
  let answer: boolean | null = null
  void page
    .latest()
    .secure()
    .then((said) => (answer = said))
  await settle()
  expect(answer).toBe(expected)
  await page.leave()
})

it.each([
  ['in a copy', ok(null), 'real', 'đã được cất trong một bản sao'],
  ['nowhere', failed, 'real', '1 thao tác làm từ lúc khôi phục đến nay sẽ mất, vì không cất được vào bản sao nào. Ổ đĩa'],
  ['of practice', undefined, 'practice', '1 thao tác làm từ lúc khôi phục đến nay sẽ mất, vì không cất được vào bản sao nào. Dữ liệu mẫu'],
] as const)('taking a restore back says what becomes of the work since: %s', async (_, copied, profile, words) => {
  if (copied !== undefined) copiesWith(db, () => Promise.resolve(copied))
  await rememberRestore(profile, { at: '2026-01-01T00:00:00.000Z', copyAt: '2026-01-01T00:00:00.000Z' })
  await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a' })))
  const page = await runHook(() => null, within(profile, createElement(RestoredNote, { key: 'note' })))
  await seen('Hoàn tác khôi phục')
  await press('Hoàn tác khôi phục')
  await seen(words)
  await page.leave()
})
