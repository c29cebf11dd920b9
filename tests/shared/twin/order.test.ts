import { describe, expect, it } from 'vitest'
import { keptAs } from '@shared/ipc/retention'
import { isLongAgo } from '@shared/lib/elapsed'
import { followed, superfluous } from '@shared/twin/retention'
import { inOrder } from '@shared/twin/order'
import { aLine, noCounts, otherLine } from '../../support/journalEntries'

const aCopy = (seq: number, madeAt: string, line = aLine) => ({
  line,
  seq,
  madeAt: `${madeAt}T07:00:00.000Z`,
  id: `${madeAt} 14.00.${String(seq % 60).padStart(2, '0')}`,
  reason: 'pause' as const,
  appVersion: '1.0.0',
  officeName: 'UBND xã Mẫu',
  rows: 1,
  counts: noCounts,
  sha256: 'a'.repeat(64),
  bytes: 1,
})
const seqs = (list: readonly { readonly seq: number }[]): number[] => list.map(({ seq }) => seq)
const days = (count: number, month: string, first: number) =>
  Array.from({ length: count }, (_, at) => aCopy(first + at, `${month}-${String(1 + (at % 28)).padStart(2, '0')}`))

describe('copies made while the clock was wrong', () => {
  it('stand where they were made: one from next year is not the newest for a year', () => {
    const list = [aCopy(1, '2026-12-01'), aCopy(2, '2027-12-01'), aCopy(3, '2026-12-02'), aCopy(4, '2026-12-03')]
    expect(seqs(inOrder(list))).toEqual([4, 3, 2, 1])
  })
  it('a year back are the newest all the same, and do not go at once', () => {
    const list = inOrder([...days(28, '2026-11', 1), ...days(12, '2025-11', 41)])
    expect(seqs(list).slice(0, 12)).toEqual([52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41])
    expect(superfluous(list).map(({ seq }) => seq)).not.toContain(52)
    expect(seqs(keptAs(list).newest)[0]).toBe(52)
  })
  it('the journal is kept from the oldest that may be gone back to', () => {
    const list = inOrder([aCopy(1, '2027-12-01'), ...days(40, '2026-12', 2)])
    expect(followed(list).get(aLine)).toBe(Math.min(...seqs(keptAs(list).newest)))
  })
  it('lines of data stand by their moments, copies of one moment by what they hold', () => {
    const list = [aCopy(9, '2026-12-01'), aCopy(3, '2026-12-02', otherLine), aCopy(10, '2026-12-03'), aCopy(4, '2026-12-02', otherLine)]
    expect(inOrder(list).map(({ line, seq }) => [line === aLine, seq])).toEqual([
      [true, 10],
      [false, 4],
      [false, 3],
      [true, 9],
    ])
  })
})

it('what was last done at a moment that lies ahead is due: nobody knows when it was', () => {
  const now = new Date('2026-12-14T08:00:00.000Z')
  expect(isLongAgo('2027-12-14T08:00:00.000Z', now, 30)).toBe(true)
  expect(isLongAgo('2026-12-14T09:00:00.000Z', now, 30)).toBe(false)
  expect(isLongAgo('2026-12-10T08:00:00.000Z', now, 30)).toBe(false)
  expect(isLongAgo('2026-11-10T08:00:00.000Z', now, 30)).toBe(true)
})
