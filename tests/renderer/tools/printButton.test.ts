// @vitest-environment happy-dom
import { act, createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import type { Platform } from '@renderer/platform/platform'
import { PlatformProvider } from '@renderer/platform/PlatformContext'
import { ExcelButton } from '@renderer/tools/tables/ExcelButton'
import { NoticesProvider } from '@renderer/ui/Notices'
import { ok } from '@shared/lib/result'

it('a table is printed once however often its button is pressed meanwhile; the button keeps the keyboard', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true })
  let printed = 0
  let end: () => void = () => undefined
  const platform = {
    printPage: () => {
      printed += 1
      return new Promise((resolve) => (end = () => resolve(ok(null))))
    },
  } as unknown as Platform
  const table = () => ({ name: 'Sổ vàng', columns: [{ title: 'Họ và tên' }], rows: [['Trần Văn Mẫu']] })
  const page = h(ExcelButton, { title: 'Sổ vàng', table })
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root.render(h(NoticesProvider, { errorText: (error) => error.code, children: h(PlatformProvider, { platform, children: page }) })),
  )
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'In')!
  const press = (): Promise<void> => act(async () => button.click())
  await act(async () => button.focus())
  await press()
  await press()
  expect(printed).toBe(1)
  expect(button.disabled).toBe(false)
  expect(document.activeElement).toBe(button)
  await act(async () => end())
  await press()
  expect(printed).toBe(2)
  await act(async () => end())
  await act(async () => root.unmount())
})
