import { describe, expect, it, vi } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { actInSlices, inParts } from '@renderer/data/core/actSlices'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { aPerson } from '../../support/builders'

const open = (): AppDatabase => new AppDatabase(`act-slices-${crypto.randomUUID()}`)
const people = (count: number) => Array.from({ length: count }, (_, index) => aPerson({ id: `p${index}` }))

function* slow(rounds: number): Generator<number, number> {
  for (let round = 1; round <= rounds; round += 1) {
    const until = performance.now() + 4
    while (performance.now() < until);
    yield round
  }
  return rounds
}

describe('a long act', () => {
  it('lets the page answer while it works, and is one entry all the same', async () => {
    const db = open()
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    let between = 0
    await act(db, 'Việc dài', async () => {
      await db.subjects.add(aPerson({ id: 'first' }))
      const before = turns
      expect(await actInSlices(db, slow(40))).toBe(40)
      between = turns - before
      await db.subjects.add(aPerson({ id: 'last' }))
    })
    clearInterval(timer)
    expect(between).toBeGreaterThan(3)
    const entries = await db.changes.toArray()
    expect(entries.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['first', 'last']])
  })

  it('writes many rows in parts, each row once, taken back and done again as one', async () => {
    const db = open()
    const add = vi.fn((part: ReturnType<typeof people>) => db.subjects.bulkAdd(part))
    await act(db, 'Thêm 601 người', () => inParts(people(601), add))
    expect(add.mock.calls.map(([part]) => part.length)).toEqual([250, 250, 101])
    expect(await db.subjects.count()).toBe(601)
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.count()).toBe(0)
    expect(await redo(db)).toMatchObject({ ok: true })
    expect((await db.subjects.toArray()).map(({ id }) => id).toSorted()).toEqual(
      people(601)
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('leaves nothing of the earlier parts when a later one fails', async () => {
    const db = open()
    await act(db, 'Người có trước', () => db.subjects.add(aPerson({ id: 'p400' })))
    await expect(act(db, 'Thêm 500 người', () => inParts(people(500), (part) => db.subjects.bulkAdd(part)))).rejects.toThrow(/bulkAdd/)
    expect((await db.subjects.toArray()).map(({ id }) => id)).toEqual(['p400'])
    expect((await db.changes.toArray()).map(({ label }) => label)).toEqual(['Người có trước'])
  })
})
