// @vitest-environment happy-dom
import { act, createElement as h } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digitRules, untilLeft } from '@renderer/ui/form/draftRules'
import { forgetLetters, lettersPlace, readLetters } from '@renderer/ui/letters'
import { SavedDay } from '@renderer/ui/form/SavedDay'
import { SavedField } from '@renderer/ui/form/SavedField'

const dayAt = lettersPlace('ruling', 'mau', 'issuedOn')
const numberAt = lettersPlace('ruling', 'mau', 'number')
const numberRules = untilLeft(digitRules((typed) => /^\d*$/.test(typed)))
const problemOf = (typed: string) => (/^\d*$/.test(typed) ? undefined : 'Ghi số nguyên dương.')

let root: Root
let saved: unknown[]
const draw = (given: { number?: string; day?: string; isLocked?: boolean } = {}): Promise<void> =>
  act(async () =>
    root.render(
      h(
        'div',
        {},
        h(SavedField, {
          label: 'Số',
          stored: given.number ?? '21',
          rules: numberRules,
          problemOf,
          keep: numberAt,
          disabled: given.isLocked ?? false,
          whyClosed: 'Văn bản vừa được ban hành.',
          onSave: (typed: string) => void saved.push(typed),
        }),
        h(SavedDay, {
          label: 'Ngày',
          stored: given.day ?? '2026-12-15',
          keep: dayAt,
          disabled: given.isLocked ?? false,
          onSave: (day) => void saved.push(day),
        }),
      ),
    ),
  )
const fields = (): HTMLInputElement[] => [...document.querySelectorAll('input')]
const shown = (): string[] => fields().map(({ value }) => value)
const typeInto = async (index: number, words: string, isLeft = true): Promise<void> => {
  const field = fields()[index]!
  await act(async () => field.focus())
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  if (isLeft) await act(async () => field.blur())
}
const open = (): void => {
  root = createRoot(document.body.appendChild(document.createElement('div')))
}
/** The window is closed and opened anew: only what the browser keeps is still there. */
const reload = async (): Promise<void> => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  forgetLetters()
  open()
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  localStorage.clear()
  forgetLetters()
  saved = []
  open()
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('letters that a field cannot store', () => {
  it('are told once the field is left, stand there after a reload, and are gone with what cures them', async () => {
    await draw()
    await typeInto(0, '22a', false)
    expect([...readLetters()]).toEqual([])
    await act(async () => fields()[0]!.blur())
    await typeInto(1, '31/11/2026')
    expect([...readLetters()]).toEqual([
      [numberAt, '22a'],
      [dayAt, '31/11/2026'],
    ])
    await reload()
    await draw()
    expect(shown()).toEqual(['22a', '31/11/2026'])
    expect(document.body.textContent).toMatch(/Ghi số nguyên dương.*không có trong lịch/)
    await typeInto(1, '15/12/2026')
    await typeInto(0, '22')
    expect([...readLetters()]).toEqual([])
    expect(saved).toEqual(['22'])
  })

  it('are gone where Escape takes them back or another act stores a day', async () => {
    await draw()
    await typeInto(0, '22a')
    await act(async () => void fields()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    expect([shown()[0], readLetters().has(numberAt)]).toEqual(['21', false])
  })
})

describe('a field that is closed while she types in it', () => {
  it('shows what is stored, says why and which words are not, offers nothing that would be refused and stores nothing', async () => {
    await draw({ number: '' })
    await typeInto(0, '12', false)
    await draw({ number: '15', isLocked: true })
    expect(shown()[0]).toBe('15')
    const note = document.querySelector('[role=alert]')
    expect(note?.textContent).toContain('Văn bản vừa được ban hành. Chữ “12” vừa gõ ở đây không lưu được nữa.')
    expect([...note!.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Đã rõ'])
    await act(async () => note!.querySelector('button')!.click())
    expect(document.querySelector('[role=alert]')).toBeNull()
    await act(async () => root.render(null))
    expect(saved).toEqual([])
  })

  it('says nothing where all was stored, and shows no letters over what the paper says', async () => {
    await draw()
    await typeInto(1, '31/11/2026')
    await draw({ isLocked: true })
    expect(shown()).toEqual(['21', '15/12/2026'])
    expect(readLetters().has(dayAt)).toBe(false)
    await reload()
    await draw({ isLocked: true })
    expect(document.querySelector('[role=alert]')).toBeNull()
  })
})
