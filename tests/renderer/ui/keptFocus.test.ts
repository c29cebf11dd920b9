// @vitest-environment happy-dom
import { act, createElement as h, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useKeptFocus } from '@renderer/ui/useKeptFocus'

let root: Root
function Page() {
  useKeptFocus()
  const [isWhole, setWhole] = useState(false)
  const [isOpen, setOpen] = useState(true)
  const names = ['một', 'hai', ...(isWhole ? ['ba', 'bốn'] : [])]
  const lines = names.map((name) => h('li', { key: name }, name))
  const more = h('li', { key: 'more' }, h('button', { onClick: () => setWhole(true) }, 'Xem tất cả'))
  const decide = h('button', { key: 'decide', onClick: () => setOpen(false) }, 'Đưa về dự thảo')
  return h(
    'main',
    { id: 'noi-dung' },
    h('h1', null, 'Đợt xét'),
    h('section', null, h('h2', null, 'Cần cho văn bản'), h('ul', null, lines, isWhole ? null : more)),
    h('section', null, h('h2', null, 'Quyết định'), isOpen ? decide : null),
  )
}
const press = (label: string): Promise<void> =>
  act(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)
    button?.focus()
    button?.click()
  })
const focused = (): string | null | undefined => document.activeElement?.textContent

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  // Nothing is laid out here: what is drawn counts as seen.
  HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(h(Page)))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('the keyboard, as what had it goes away', () => {
  it('stands in the first item that came in its place', async () => {
    await press('Xem tất cả')
    await expect.poll(focused).toBe('ba')
  })

  it('stands at the heading of its part, which no key presses', async () => {
    await press('Đưa về dự thảo')
    await expect.poll(focused).toBe('Quyết định')
  })

  it('stays where she left a thing that is still there', async () => {
    await act(async () => document.querySelector<HTMLElement>('button')?.focus())
    await act(async () => document.querySelector<HTMLElement>('button')?.blur())
    await act(async () => void document.querySelector('h1')?.append(' 2026'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(document.activeElement).toBe(document.body)
  })
})
