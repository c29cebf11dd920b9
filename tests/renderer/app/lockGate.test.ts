// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { afterEach, expect, it } from 'vitest'
import { LockGate } from '@renderer/app/lock/LockGate'
import { registry } from '@renderer/data/profiles/registry'
import { changePassword, newSecret } from '@renderer/data/secrecy/secret'
import { lockSchema, removeLock } from '@renderer/data/secrecy/lock'
import { useLock } from '@renderer/tools/lock/LockContext'
import { PlatformProvider } from '@renderer/platform/PlatformContext'
import type { Platform } from '@renderer/platform/platform'
import { runHook, settle } from '../../support/hook'

const store = IDBObjectStore.prototype
const { get, put } = store
afterEach(() => {
  store.get = get
  store.put = put
})

const covered = (): boolean => document.querySelector('[role="dialog"]') !== null
/** Waits until the window is covered, or not: unlocking costs what it costs a guesser. */
async function until(isCovered: boolean): Promise<void> {
  const latest = Date.now() + 60_000
  while (covered() !== isCovered && Date.now() < latest) await settle(10)
  expect(covered()).toBe(isCovered)
}
/** A window of the program. */
const platform = { reportError: () => Promise.resolve('ref') } as unknown as Platform
const aWindow = () =>
  runHook(useLock, (behind) => createElement(PlatformProvider, { platform, children: createElement(LockGate, null, behind) }))
/** Types into the n-th field of what covers the window. */
const type = (at: number, words: string) =>
  act(() => {
    const field = document.querySelectorAll<HTMLInputElement>('[role="dialog"] input')[at]!
    // React hears of what is typed by the setter of the page's own field.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const send = () => act(() => document.querySelector<HTMLFormElement>('[role="dialog"] form')?.requestSubmit())
/** What another window leaves behind. */
const keep = (slots: unknown) =>
  registry.settings.put({ key: 'lock', value: lockSchema.parse({ slots, afterMinutes: 10, sealsBackups: true }) })

it('asks for the words of a lock that another window sets, follows a new password, and opens where the lock is taken away', async () => {
  const page = await aWindow()
  await settle()
  expect(covered()).toBe(false)
  const secret = await newSecret('Mật khẩu mẫu 2026')
  await keep(secret.slots)
  await until(true)
  expect(page.latest()).toMatchObject({ isSet: true, isLocked: true })

  const changed = await changePassword(secret.slots, { kind: 'code', typed: secret.code }, 'Mật khẩu khác 2026')
  await keep(changed!.slots)
  await settle()
  await type(0, 'Mật khẩu khác 2026')
  await send()
  await until(false)

  // Another password of the key that this window holds asks nobody here.
  await keep((await changePassword(changed!.slots, { kind: 'code', typed: secret.code }, 'Mật khẩu ba 2026'))!.slots)
  await settle()
  expect(covered()).toBe(false)
  const channel = new BroadcastChannel('so-vang-lock')
  channel.postMessage(null)
  await until(true)
  channel.close()
  expect(await removeLock('code', secret.code)).toMatchObject({ ok: true })
  await until(false)
  await page.leave()
}, 120_000)

it('a lock that cannot be read holds nobody in front of an empty page: the start behind it says what is wrong', async () => {
  store.get = () => {
    throw new DOMException('Internal error.', 'UnknownError')
  }
  let isDrawn = false
  const page = await runHook(
    () => {
      isDrawn = true
    },
    (behind) => createElement(LockGate, null, behind),
  )
  const latest = Date.now() + 30_000
  while (!isDrawn && Date.now() < latest) await settle(10)
  expect(isDrawn).toBe(true)
  await page.leave()
})

it('says that a new password was not set, and stays covered, where the store refuses it behind the code of recovery', async () => {
  const secret = await newSecret('Mật khẩu mẫu 2026')
  await keep(secret.slots)
  const page = await aWindow()
  await until(true)
  await act(() =>
    [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].find(({ type }) => type === 'button')?.click(),
  )
  await type(0, secret.code)
  await send()
  const latest = Date.now() + 60_000
  while (document.querySelectorAll('[role="dialog"] input').length < 2 && Date.now() < latest) await settle(10)
  store.put = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  await type(0, 'Mật khẩu khác 2026')
  await type(1, 'Mật khẩu khác 2026')
  await send()
  const words = (): string => document.querySelector('[role="dialog"]')?.textContent ?? ''
  while (!words().includes('Chưa đặt được mật khẩu mới') && Date.now() < latest) await settle(10)
  expect(words()).toContain('Chưa đặt được mật khẩu mới')
  expect(covered()).toBe(true)
  store.put = put
  await send()
  await until(false)
  expect(await removeLock('password', 'Mật khẩu khác 2026')).toMatchObject({ ok: true })
  await page.leave()
}, 120_000)
