import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '@shared/domain/change/types'
import { act } from '@renderer/data/core/acts'
import { inParts } from '@renderer/data/core/actSlices'
import { AppDatabase } from '@renderer/data/core/database'
import { entriesAbove, entryAt, walkLog } from '@renderer/data/core/log'
import { longEntry } from '@renderer/data/core/longEntries'
import { redo, undo } from '@renderer/data/core/undo'
import { followLog } from '@renderer/data/twin/follow'
import { ok } from '@shared/lib/result'
import { aPerson } from '../../support/builders'

const count = longEntry + 1
const people = Array.from({ length: count }, (_, index) => aPerson({ id: `p${index}`, name: `Trần Thị Mẫu "${index}"` }))
let db: AppDatabase
beforeEach(() => {
  db = new AppDatabase(`long-entries-${crypto.randomUUID()}`)
})
const addAll = (): Promise<unknown> => act(db, 'Thêm nhiều người', () => inParts(people, (part) => db.subjects.bulkAdd(part)))

/** The entry as the browser keeps it. */
const kept = (seq: number): Promise<{ readonly rows: unknown }> =>
  new Promise((resolve, reject) => {
    const asked = db.backendDB().transaction('changes').objectStore('changes').get(seq)
    asked.onsuccess = () => resolve(asked.result as { rows: unknown })
    asked.onerror = () => reject(asked.error ?? new Error('not read'))
  })
const added = people.map((person) => ({ table: 'subjects', key: person.id, added: person }))
const byKey = (entry: Change | undefined) => entry?.rows.toSorted((a, b) => Number(a.key.slice(1)) - Number(b.key.slice(1)))

describe('an entry of many rows', () => {
  it('is kept as the bytes of one text and read whole by every way', async () => {
    await act(db, 'Một người', () => db.subjects.add(aPerson({ id: 'one' })))
    await addAll()
    expect((await kept(2)).rows).toBeInstanceOf(Uint8Array)
    expect(Array.isArray((await kept(1)).rows)).toBe(true)
    const walked: Change[] = []
    await walkLog(db, { before: 9 }, (entries) => walked.push(...entries) > 0)
    const ways: (Change | undefined)[] = [
      await db.changes.get(2),
      (await db.changes.bulkGet([1, 2]))[1],
      (await db.changes.toArray())[1],
      await db.changes.orderBy(':id').reverse().first(),
      await db.changes.filter(({ label }) => label === 'Thêm nhiều người').first(),
      await entryAt(db, 2),
      (await entriesAbove(db, 1, 5))[0],
      walked[0],
    ]
    for (const entry of ways) expect(byKey(entry)).toEqual(added)
    expect(await db.changes.where(':id').above(0).primaryKeys()).toEqual([1, 2])
  })

  it('is taken back and done again after a restart, and a row that changed since is not', async () => {
    await addAll()
    db.close()
    db = new AppDatabase(db.name)
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.count()).toBe(0)
    expect(await redo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.get('p7')).toEqual(people[7])
    await act(db, 'Đổi tên mọi người', () =>
      inParts(
        people.map((person) => ({ ...person, name: 'Lê Mẫu' })),
        (part) => db.subjects.bulkPut(part),
      ),
    )
    expect((await db.changes.get(4))?.rows).toHaveLength(count)
    expect(await undo(db)).toMatchObject({ ok: true })
    expect(await db.subjects.get('p7')).toEqual(people[7])
  })

  it('stands in the journal as it stands in the log', async () => {
    const lines: string[] = []
    await followLog(
      db,
      async (_, entries) => {
        lines.push(...entries)
        return ok(null)
      },
      null,
    )
    await act(db, 'Một người', () => db.subjects.add(aPerson({ id: 'one' })))
    await addAll()
    const told = lines.map((line) => JSON.parse(line) as { seq: number; label: string; drop: boolean; change: Change })
    expect(told.map(({ seq, label, drop }) => [seq, label, drop])).toEqual([
      [1, 'Một người', false],
      [2, 'Thêm nhiều người', false],
    ])
    for (const { seq, change } of told) expect(change).toEqual(await db.changes.get(seq))
  })
})
