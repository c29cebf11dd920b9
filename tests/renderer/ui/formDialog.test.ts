// @vitest-environment happy-dom
import { act, createElement as h, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FormDialog } from '@renderer/ui/FormDialog'

/** An act that ends when the test says so. */
function heldAct() {
  let started = 0
  let end: (isOk: boolean) => void = () => undefined
  const run = (): Promise<boolean> => {
    started += 1
    return new Promise((resolve) => (end = resolve))
  }
  return { run, started: () => started, end: (isOk: boolean) => act(async () => end(isOk)) }
}

function Asked({ run, isAct }: { readonly run: () => Promise<boolean>; readonly isAct: boolean }) {
  const [isOpen, setOpen] = useState(true)
  const [name, setName] = useState('')
  if (!isOpen) return h('p', null, 'đã đóng')
  return h(FormDialog, {
    title: 'Thêm một dòng',
    submit: 'Ghi',
    isAct,
    onClose: () => setOpen(false),
    onSubmit: async () => {
      if (await run()) setOpen(false)
    },
    children: h('input', { type: 'text', value: name, onChange: (event) => setName(event.currentTarget.value) }),
  })
}

let root: Root
let router: ReturnType<typeof createMemoryRouter>
const show = async (run: () => Promise<boolean>, isAct = false): Promise<void> => {
  router = createMemoryRouter(
    [
      { path: '/', element: h('p', null, 'trang trước') },
      { path: '/hop', element: h(Asked, { run, isAct }) },
    ],
    { initialEntries: ['/', '/hop'], initialIndex: 1 },
  )
  await act(async () => root.render(h(RouterProvider, { router })))
}
const field = (): HTMLInputElement => document.querySelector<HTMLInputElement>('input[type="text"]')!
const button = (label: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!
const text = (): string => document.body.textContent ?? ''
const type = (words: string): Promise<void> =>
  act(async () => {
    const input = field()
    input.focus()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, words)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
const key = (name: string): Promise<void> =>
  act(async () => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })
    field().dispatchEvent(event)
    // What a browser does of itself with Enter in a line of text.
    if (name === 'Enter' && !event.defaultPrevented && !button('Ghi').disabled) field().form!.requestSubmit()
  })

beforeEach(() => {
  ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
  document.body.innerHTML = '<div id="root"></div>'
  root = createRoot(document.getElementById('root')!)
})
afterEach(async () => {
  await act(async () => root.unmount())
})

describe('a form in a dialog', () => {
  it('has the keyboard in its first field the moment it stands there, before it has come up', async () => {
    await show(heldAct().run)
    expect(document.activeElement).toBe(field())
  })

  it('writes once however often Enter and the button are pressed', async () => {
    const { run, started, end } = heldAct()
    await show(run)
    await type('Thôn Mẫu')
    await act(async () => {
      for (let times = 0; times < 3; times += 1) field().form!.requestSubmit()
    })
    await key('Enter')
    await act(async () => button('Ghi').click())
    expect(started()).toBe(1)
    expect(button('Ghi').disabled).toBe(true)
    expect(button('Hủy').disabled).toBe(true)
    await end(true)
    expect(text()).toContain('đã đóng')
    expect(started()).toBe(1)
  })

  it('does not ask about what is being saved, and goes once it is', async () => {
    const { run, end } = heldAct()
    await show(run)
    await type('Thôn Mẫu')
    await key('Enter')
    await key('Escape')
    expect(text()).not.toContain('Có nội dung chưa lưu')
    expect(text()).toContain('Thêm một dòng')
    await end(true)
    expect(text()).toContain('đã đóng')
  })

  it('asks about what was typed and not sent off', async () => {
    await show(heldAct().run)
    await type('Thôn Mẫu')
    await key('Escape')
    expect(text()).toContain('Có nội dung chưa lưu')
  })

  it('keeps what was typed when the act is refused, and takes the next press', async () => {
    const { run, started, end } = heldAct()
    await show(run)
    await type('Thôn Mẫu')
    await key('Enter')
    await end(false)
    expect(field().value).toBe('Thôn Mẫu')
    expect(document.activeElement).toBe(field())
    expect(button('Ghi').disabled).toBe(false)
    await key('Enter')
    expect(started()).toBe(2)
  })

  it('keeps what was typed when the act breaks off', async () => {
    const broken = (event: PromiseRejectionEvent | Error): void => void event
    process.on('unhandledRejection', broken)
    await show(() => Promise.reject(new Error('đĩa đầy')))
    await type('Thôn Mẫu')
    await key('Enter')
    expect(field().value).toBe('Thôn Mẫu')
    expect(button('Ghi').disabled).toBe(false)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', broken)
  })

  it('leads Back once what was sent off is stored, without a question', async () => {
    const { run, end } = heldAct()
    await show(run)
    await type('Thôn Mẫu')
    await key('Enter')
    await act(async () => void router.navigate(-1))
    expect(router.state.location.pathname).toBe('/hop')
    expect(text()).not.toContain('Có nội dung chưa lưu')
    await end(true)
    expect(router.state.location.pathname).toBe('/')
  })

  it('stays, with what was typed, when Back was pressed while a refused act ran', async () => {
    const { run, end } = heldAct()
    await show(run)
    await type('Thôn Mẫu')
    await key('Enter')
    await act(async () => void router.navigate(-1))
    await end(false)
    expect(router.state.location.pathname).toBe('/hop')
    expect(field().value).toBe('Thôn Mẫu')
    expect(text()).not.toContain('Có nội dung chưa lưu')
    await act(async () => void router.navigate(-1))
    expect(text()).toContain('Có nội dung chưa lưu')
  })

  it('is never sent off by Enter where its button is an act', async () => {
    const { run, started } = heldAct()
    await show(run, true)
    await type('lý do')
    await key('Enter')
    expect(started()).toBe(0)
  })

  const save = (): Promise<void> =>
    act(async () => void field().dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, cancelable: true })))

  it('is sent off by Ctrl+S as by its button', async () => {
    const held = heldAct()
    await show(held.run)
    await type('Nguyễn Văn Mẫu')
    await save()
    expect(held.started()).toBe(1)
    await held.end(true)
    expect(text()).toContain('đã đóng')
  })

  it('says on Ctrl+S which button it is, where that does more than store', async () => {
    const held = heldAct()
    await show(held.run, true)
    await type('Nguyễn Văn Mẫu')
    await save()
    expect(held.started()).toBe(0)
    expect(document.querySelector('[role=status]')?.textContent).toContain('“Ghi”')
  })
})
