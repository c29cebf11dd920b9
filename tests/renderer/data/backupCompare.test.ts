import { beforeEach, describe, expect, it } from 'vitest'
import { compareBackup } from '@renderer/data/backup/compare'
import { sourceOf } from '@renderer/data/backup/pieces'
import { writeBackup } from '@renderer/data/backup/write'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { seedPractice } from '@renderer/data/profiles/practice'
import { deleteRound } from '@renderer/data/repositories/rounds'
import { aPerson } from '../../support/builders'

let db: AppDatabase
beforeEach(() => {
  db = new AppDatabase(`compare-${crypto.randomUUID()}`)
})
const facts = { appVersion: '0.1.0', profile: 'practice', madeAt: '2026-12-09T07:00:00.000Z' } as const
const copy = async () => (await writeBackup(db, facts)).bytes
const compared = async (bytes: Uint8Array<ArrayBuffer>) => {
  const answer = await compareBackup(db, sourceOf(bytes))
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

describe('a copy held against the data here', () => {
  it('differs in nothing from the data it was made of', async () => {
    await seedPractice(db)
    expect((await compared(await copy())).differences).toEqual([])
  })

  it('names what would come back, what would change and what would be gone', async () => {
    const person = (id: string, name: string, post = '') => aPerson({ id, name, post })
    await act(db, 'Nhập', () =>
      db.subjects.bulkPut([person('a', 'Lê Mẫu An'), person('b', 'Lê Mẫu Bình', 'Kế toán'), person('c', 'Lê Mẫu Châu')]),
    )
    const bytes = await copy()
    await act(db, 'Sửa', async () => {
      await db.subjects.delete('a')
      await db.subjects.put(person('b', 'Lê Mẫu Bình', 'Thủ quỹ'))
      await db.subjects.put(person('d', 'Lê Mẫu Dũng'))
    })
    expect((await compared(bytes)).differences).toEqual([
      {
        table: 'subjects',
        added: { count: 1, named: [{ name: 'Lê Mẫu An', fields: [] }] },
        changed: { count: 1, named: [{ name: 'Lê Mẫu Bình', fields: ['post'] }] },
        gone: { count: 1, named: [{ name: 'Lê Mẫu Dũng', fields: [] }] },
      },
    ])
  })

  it('takes a field that is empty and one that is missing for the same', async () => {
    await act(db, 'Nhập', () => db.subjects.put(aPerson({ id: 'a' })))
    const bytes = await copy()
    await act(db, 'Sửa', () => db.subjects.put({ ...aPerson({ id: 'a' }), endedBecause: null, successorId: null }))
    expect((await compared(bytes)).differences).toEqual([])
  })

  it('names a line of a list by its subject, counts all and names the first of many', async () => {
    await seedPractice(db)
    const bytes = await copy()
    expect(await deleteRound(db, 'round-practice-open')).toMatchObject({ ok: true })
    await act(db, 'Thêm nhiều', () => db.subjects.bulkPut(Array.from({ length: 2500 }, (_, index) => aPerson({ id: `n${index}` }))))
    const { differences } = await compared(bytes)
    const of = (table: string) => differences?.find((one) => one.table === table)
    expect(of('rounds')?.added.count).toBe(1)
    expect(of('nominees')?.added.named.every(({ name }) => name !== '')).toBe(true)
    expect(of('subjects')?.gone.count).toBe(2500)
    expect(of('subjects')?.gone.named.length).toBeLessThan(2500)
  })

  it('is refused like any other when it is damaged', async () => {
    await seedPractice(db)
    const bytes = await copy()
    expect(await compareBackup(db, sourceOf(bytes.slice(0, -30)))).toMatchObject({ ok: false, error: { code: 'backup.broken' } })
  })
})
