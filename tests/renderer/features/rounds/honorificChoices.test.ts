// @vitest-environment happy-dom
import { act as drawn, createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import '../../../support/hook'
import { emptyRow } from '@shared/domain/round/listRow'
import { HonorificChoices } from '@renderer/features/rounds/list/HonorificChoices'
import { lineNumber } from '@renderer/features/rounds/list/lineFacts'

const proposals = Array.from({ length: 3400 }, (_, at) => ({ id: `n${at}`, name: `Lê Văn Mẫu ${at}`, honorific: 'Ông' as const }))

function Page() {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  return h(HonorificChoices, { proposals, left, onLeft: setLeft, labelledBy: 'title' })
}

it('of thousands of proposals few are drawn, and all are taken or left by one press', async () => {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await drawn(async () => root.render(h(Page)))
  const boxes = () => [...place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  const press = (words: string) =>
    drawn(async () => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click())
  const said = () => place.querySelector('[role="status"]')?.textContent
  expect([boxes().length < 30, boxes().every(({ checked }) => checked), said()]).toEqual([true, true, 'Đã chọn 3.400/3.400'])
  await press('Bỏ chọn')
  expect([boxes().some(({ checked }) => checked), said()]).toEqual([false, 'Đã chọn 0/3.400'])
  await drawn(async () => boxes()[0]?.click())
  expect(said()).toBe('Đã chọn 1/3.400')
  await press('Chọn tất cả')
  expect(said()).toBe('Đã chọn 3.400/3.400')
  await drawn(async () => root.unmount())
})

it('a line keeps its number of the whole list, whatever of it is in view', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ ...emptyRow(id), name: id === 'b' ? '' : 'Lê Văn Mẫu' }))
  expect(rows.map((row) => lineNumber(rows, row))).toEqual(['1', '', '3'])
  expect(lineNumber(rows, rows[2]!)).toBe('3')
})
