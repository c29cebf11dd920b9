// @vitest-environment happy-dom
import { act, createElement as h, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SuggestedField } from '@renderer/ui/SuggestedField'

const units = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Thôn Mẫu']
let root: Root
function Page({ start, options }: { readonly start: string; readonly options: readonly string[] }) {
  const [value, setValue] = useState(start)
  return h(SuggestedField, { label: 'Cơ quan, đơn vị chủ trì', value, onChange: setValue, options })
}
const show = (start: string, options: readonly string[] = units): Promise<void> => act(async () => root.render(h(Page, { start, options })))
const field = (): HTMLInputElement => document.querySelector('input')!
const offered = (): (string | null)[] => [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)
const key = (name: string): Promise<void> =>
  act(async () => {
    field().focus()
    field().dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
  })
const press = (): Promise<void> =>
  act(async () => {
    field().focus()
    field().dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
  })
const type = (words: string): Promise<void> =>
  act(async () => {
    field().focus()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), words)
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('a field that offers words', () => {
  it.each(['', 'Phòng Kinh tế', 'Ban Chỉ đạo không ai kể tên'])(
    'opens all it offers by mouse and by arrow, whatever stands in it: “%s”',
    async (start) => {
      await show(start)
      await press()
      expect(offered()).toEqual(units)
      await key('Escape')
      expect(offered()).toEqual([])
      expect(field().value).toBe(start)
      await key('ArrowDown')
      expect(offered()).toEqual(units)
    },
  )

  it('offers what has the typed words, without regard to accents, and keeps words that are none of them', async () => {
    await show('')
    await type('van hoa')
    expect(offered()).toEqual(['Phòng Văn hóa - Xã hội'])
    await type('Phòng mới ')
    expect(field().value).toBe('Phòng mới ')
  })

  it('is no choice to those who listen where there is nothing to choose', async () => {
    await show('Thôn Mẫu', [])
    expect(field().getAttribute('role')).toBeNull()
    expect(field().hasAttribute('aria-expanded')).toBe(false)
    await show('Thôn Mẫu')
    expect(field().getAttribute('role')).toBe('combobox')
  })
})
