// @vitest-environment happy-dom
import { act, createElement as h } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lineRules, untilLeft } from '@renderer/ui/form/draftRules'
import { SavedField } from '@renderer/ui/form/SavedField'
import { countInvalid, saveNow } from '@renderer/ui/saveNow'
import { CellEditor } from '@renderer/ui/sheet/CellEditor'

let root: Root
let stored: string[]
const draw = (element: React.ReactNode): Promise<void> => act(async () => root.render(element))
const typeInto = (field: HTMLInputElement | HTMLTextAreaElement, words: string): Promise<void> =>
  act(async () => {
    field.focus()
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, words)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const save = (): Promise<void> => act(async () => saveNow())

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  stored = []
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

describe('Ctrl+S', () => {
  it('stores a field that is stored when it is left, and the cursor stays in it', async () => {
    await draw(h(SavedField, { stored: '', rules: untilLeft(lineRules), onSave: (typed: string) => void stored.push(typed) }))
    const field = document.querySelector('input')!
    await typeInto(field, 'Về việc mẫu')
    await save()
    expect(stored).toEqual(['Về việc mẫu'])
    expect(document.activeElement).toBe(field)
  })

  it('counts what cannot be stored', async () => {
    await draw(h(SavedField, { stored: '', rules: { ...lineRules, toStore: () => null }, problemOf: () => 'Sai', onSave: () => undefined }))
    await save()
    expect([stored, countInvalid(document)]).toEqual([[], 1])
  })

  it('hands over an open cell once; Escape then goes back to what was stored, and no further', async () => {
    type Row = { readonly name: string }
    let row: Row = { name: 'Cũ' }
    const commit = (change: (row: Row) => Row): void => {
      row = change(row)
      stored.push(row.name)
    }
    const column = {
      id: 'name',
      title: 'Họ và tên',
      width: 90,
      read: (one: Row) => one.name,
      write: (one: Row, name: string) => ({ ...one, name }),
    }
    const cell = (isOpen: boolean) => h(CellEditor<Row>, { row, column, isOpen, onCommit: commit, onStop: () => undefined })
    await draw(cell(true))
    const field = document.querySelector('textarea')!
    await typeInto(field, 'Trần Thị Mẫu')
    await save()
    await draw(cell(true))
    await save()
    expect(stored).toEqual(['Trần Thị Mẫu'])
    await typeInto(field, 'Trần Thị Mẫu Khác')
    await act(async () => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    await draw(null)
    expect(stored).toEqual(['Trần Thị Mẫu'])
  })
})
