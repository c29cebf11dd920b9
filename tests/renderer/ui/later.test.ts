// @vitest-environment happy-dom
import { createElement, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())
const ours = () => import('@renderer/ui/later')
const Part = () => createElement('p', null, 'phần sau')

it('fetches what nobody asked for, one file a turn, in the order it became known, also what a file makes known', async () => {
  const { fetchedLater, fetchNext } = await ours()
  const asked: string[] = []
  fetchedLater(async () => {
    asked.push('một')
    fetchedLater(async () => asked.push('trong một'))
  })
  fetchedLater(async () => asked.push('hai'))
  const more = [await fetchNext(), await fetchNext(), await fetchNext(), await fetchNext()]
  expect(asked).toEqual(['một', 'hai', 'trong một'])
  expect(more).toEqual([true, true, true, false])
})

it('goes on after a file that does not come, and a part that is drawn then asks for it again', async () => {
  const { later, fetchNext } = await ours()
  const load = vi.fn<() => Promise<typeof Part>>().mockRejectedValueOnce(new Error('no file')).mockResolvedValue(Part)
  const Later = later(load)
  expect(await fetchNext()).toBe(true)
  expect(await fetchNext()).toBe(false)
  const place = document.createElement('div')
  const root = createRoot(place)
  root.render(createElement(Suspense, { fallback: 'đang mở' }, createElement(Later)))
  await vi.waitFor(() => expect(place.textContent).toBe('phần sau'))
  root.unmount()
  expect(load).toHaveBeenCalledTimes(2)
})

it('a part reached for has its file before it is drawn, and nothing is thrown when it does not come', async () => {
  const { later } = await ours()
  const load = vi.fn<() => Promise<typeof Part>>().mockRejectedValue(new Error('no file'))
  later(load).reach()
  await Promise.resolve()
  expect(load).toHaveBeenCalledTimes(1)
})
