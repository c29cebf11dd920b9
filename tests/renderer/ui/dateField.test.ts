// @vitest-environment happy-dom
import { act, createElement as h, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DateField, hasImpossibleDay } from '@renderer/ui/DateField'
import { InlineForm } from '@renderer/ui/InlineForm'

let root: Root
function Page() {
  const [day, setDay] = useState<string | null>('2026-07-01')
  return h(DateField, { label: 'Từ ngày', value: day, onChange: setDay })
}
const field = (): HTMLInputElement => document.querySelector('input')!
const marked = (): string => field().value.slice(field().selectionStart ?? 0, field().selectionEnd ?? 0)
/** A press as a browser does it: focus, then the caret between the digits, then the button comes up. */
const press = (caret: number): Promise<void> =>
  act(async () => {
    field().dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
    field().focus()
    field().setSelectionRange(caret, caret)
    field().dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  })
const key = (name: string): Promise<void> =>
  act(async () => void field().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })))
const type = (words: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), words)
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(h(Page)))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('a day that stands in its field', () => {
  it('is typed over after the first press into it; the second press puts the cursor between the digits', async () => {
    await press(4)
    expect(marked()).toBe('01/07/2026')
    await press(4)
    expect([marked(), field().selectionStart]).toEqual(['', 4])
    await act(async () => field().blur())
    await press(2)
    expect(marked()).toBe('01/07/2026')
  })

  it('is typed over where the keyboard comes to it', async () => {
    await act(async () => field().focus())
    expect(marked()).toBe('01/07/2026')
  })

  it('is typed over once Enter has taken it', async () => {
    await press(4)
    await type('5/8/26')
    field().setSelectionRange(6, 6)
    await key('Enter')
    expect([field().value, marked()]).toEqual(['05/08/2026', '05/08/2026'])
    await type('31/2')
    field().setSelectionRange(4, 4)
    await key('Enter')
    expect([field().value, marked()]).toEqual(['31/2', ''])
  })

  it.each(['31112026', '31/11/2026', '29.2.2026'])(
    'says at once that no calendar has %s, and nothing of days that are not whole yet',
    async (day) => {
      await press(4)
      await type('31/1')
      expect(document.querySelector('[class*=helperText], p')?.textContent ?? '').toBe('')
      await type(day)
      expect(document.body.textContent).toContain('Ngày này không có trong lịch; chưa được ghi.')
      await type('30/11/2026')
      expect(document.body.textContent).not.toContain('lịch; chưa')
    },
  )
})

describe('a day in a form', () => {
  const sent: (string | null)[] = []
  function Form() {
    const [day, setDay] = useState<string | null>(null)
    const send = async (): Promise<void> => void sent.push(day)
    return h(InlineForm, {
      onSubmit: send,
      children: h(DateField, { label: 'Ngày quyết định', value: day, onChange: setDay, last: '2026-07-31' }),
    })
  }
  const form = (): HTMLFormElement => document.querySelector('form')!
  const send = (): Promise<void> => act(async () => void form().dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))

  it('is not sent off unfinished, impossible or before it has come, in a short form of the page too', async () => {
    await act(async () => root.render(h(Form)))
    for (const typed of ['31/2/2026', '12/', '1/8/2026', '5/8/62']) {
      await type(typed)
      await send()
      expect(hasImpossibleDay(form()), typed).toBe(true)
    }
    expect(sent).toEqual([])
    await type('1/8/2026')
    expect(document.body.textContent).toContain('Ngày này chưa đến; chưa được ghi.')
    await type('31/7/2026')
    await send()
    expect(sent).toEqual(['2026-07-31'])
  })
})
