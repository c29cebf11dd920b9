import { expect, it } from 'vitest'
import { costsNothing, type Forecast } from '@renderer/app/boot/recover/plan'

const none = { subjects: 0, awards: 0, nominees: 0, movements: 0, rounds: 0, documents: 0, attachments: 0 }
const copy = '2026-12-09T07:00:00.000Z'
const later = '2026-12-09T08:00:00.000Z'
const forecast = (after: Partial<typeof none>, lastAct?: string): Forecast => ({
  copy: none,
  after: { ...none, ...after },
  isFromFirst: false,
  acts: lastAct === undefined ? [] : [{ at: lastAct, label: 'Thêm' }],
})
const present = (counts: Partial<typeof none>, lastAt: string | null) => ({ counts: { ...none, ...counts }, lastAt })

it('a store is replaced by default only by what has as much of everything and is no older', () => {
  expect(costsNothing(present({ subjects: 2 }, copy), forecast({ subjects: 2 }), copy)).toBe(true)
  expect(costsNothing(present({}, null), forecast({}), copy)).toBe(true)
  // As much is in it, but something was done since.
  expect(costsNothing(present({ subjects: 2 }, later), forecast({ subjects: 2 }), copy)).toBe(false)
  expect(costsNothing(present({ subjects: 2 }, later), forecast({ subjects: 2 }, later), copy)).toBe(true)
  // The copy is newer, but lacks people, or one round among many people.
  expect(costsNothing(present({ subjects: 2 }, copy), forecast({}), later)).toBe(false)
  expect(costsNothing(present({ subjects: 2, rounds: 1 }, copy), forecast({ subjects: 900 }), later)).toBe(false)
  // Neither copy nor acts: nothing says when they are from.
  expect(costsNothing(present({ subjects: 1 }, copy), forecast({ subjects: 1 }), null)).toBe(false)
})
