// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useIdle } from '@renderer/app/lock/useIdle'
import { runHook } from '../../support/hook'

const minute = 60_000
let locked: number
beforeEach(() => {
  vi.useFakeTimers()
  locked = 0
})
afterEach(() => {
  vi.useRealTimers()
})
const idle = (minutes: number | null) => runHook(() => useIdle(minutes, () => (locked += 1)))
const move = () => window.dispatchEvent(new Event('pointermove'))

it('locks once nothing was pressed or moved for so many minutes, and not before', async () => {
  const page = await idle(10)
  vi.advanceTimersByTime(9 * minute)
  expect(locked).toBe(0)
  vi.advanceTimersByTime(minute + 5000)
  expect(locked).toBeGreaterThan(0)
  await page.leave()
})

it('counts anew from every sign of the officer: a key, the mouse, the wheel', async () => {
  const page = await idle(3)
  for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart']) {
    vi.advanceTimersByTime(2 * minute + 50_000)
    window.dispatchEvent(new Event(sign))
  }
  vi.advanceTimersByTime(2 * minute)
  expect(locked).toBe(0)
  vi.advanceTimersByTime(minute + 5000)
  expect(locked).toBeGreaterThan(0)
  await page.leave()
})

it('goes by the clock, not by how often it looked: a computer that slept is locked when it wakes', async () => {
  const page = await idle(30)
  vi.advanceTimersByTime(minute)
  move()
  vi.setSystemTime(Date.now() + 8 * 60 * minute)
  vi.advanceTimersByTime(5000)
  expect(locked).toBe(1)
  await page.leave()
})

it('never locks by itself where that was chosen, nor once the page is left', async () => {
  const never = await idle(null)
  vi.advanceTimersByTime(600 * minute)
  expect(locked).toBe(0)
  await never.leave()
  const left = await idle(3)
  await left.leave()
  vi.advanceTimersByTime(600 * minute)
  expect(locked).toBe(0)
})
