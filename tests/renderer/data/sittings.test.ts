import { describe, expect, it } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { aPerson } from '../../support/builders'

const open = async (): Promise<AppDatabase> => {
  const db = new AppDatabase(`sittings-${crypto.randomUUID()}`)
  await act(db, 'Thêm', () => db.subjects.bulkAdd([aPerson({ id: 'a', note: '' }), aPerson({ id: 'b', note: '' })]))
  return db
}
const type = (db: AppDatabase, note: string, sitting: string, id = 'a') =>
  act(db, 'Sửa ghi chú', () => db.subjects.update(id, { note }), sitting)
const labels = async (db: AppDatabase) => (await db.changes.toArray()).map(({ label }) => label)

describe('typing in one field in one sitting', () => {
  it('is one entry from the first letter to the last, taken back and done again as one', async () => {
    const db = await open()
    for (const note of ['C', 'Có', 'Có công']) await type(db, note, 's1')
    const [, entry, ...others] = await db.changes.toArray()
    expect(others).toEqual([])
    expect(entry).toMatchObject({ rows: [{ key: 'a', fields: [{ path: ['note'], before: '', after: 'Có công' }] }] })
    await undo(db)
    expect(await db.subjects.get('a')).toMatchObject({ note: '' })
    await redo(db)
    expect(await db.subjects.get('a')).toMatchObject({ note: 'Có công' })
  })

  it('ends where another act, another sitting or an undo comes between', async () => {
    const db = await open()
    await type(db, '1', 's1')
    await type(db, '2', 's2')
    await act(db, 'Việc khác', () => db.subjects.update('b', { note: 'x' }))
    await type(db, '3', 's2')
    expect(await labels(db)).toEqual(['Thêm', 'Sửa ghi chú', 'Sửa ghi chú', 'Việc khác', 'Sửa ghi chú'])
    await undo(db)
    await type(db, '4', 's2')
    expect((await readHistory(db)).undo.map(({ label }) => label)).toEqual([
      'Thêm',
      'Sửa ghi chú',
      'Sửa ghi chú',
      'Việc khác',
      'Sửa ghi chú',
    ])
    await undo(db)
    expect(await db.subjects.get('a')).toMatchObject({ note: '2' })
  })

  it('ends where another window wrote', async () => {
    const db = await open()
    await type(db, '1', 's1')
    const other = new AppDatabase(db.name)
    await act(other, 'Cửa sổ khác', () => other.subjects.update('b', { note: 'x' }))
    await type(db, '12', 's1')
    expect(await labels(db)).toEqual(['Thêm', 'Sửa ghi chú', 'Cửa sổ khác', 'Sửa ghi chú'])
    await type(other, '123', 's1')
    expect(await labels(db)).toHaveLength(5)
  })

  it('leaves no entry when it ends where it began', async () => {
    const db = await open()
    await type(db, '1', 's1')
    await type(db, '', 's1')
    expect(await labels(db)).toEqual(['Thêm'])
    expect((await readHistory(db)).undo.map(({ label }) => label)).toEqual(['Thêm'])
    await type(db, '2', 's1')
    expect(await labels(db)).toEqual(['Thêm', 'Sửa ghi chú'])
  })

  it('joins rows that only one of its acts touched', async () => {
    const db = await open()
    await type(db, '1', 's1')
    await act(db, 'Sửa ghi chú', () => db.subjects.bulkUpdate([{ key: 'b', changes: { note: 'b' } }]), 's1')
    await act(db, 'Sửa ghi chú', () => db.subjects.add(aPerson({ id: 'c' })), 's1')
    await act(db, 'Sửa ghi chú', () => db.subjects.delete('c'), 's1')
    expect((await db.changes.toArray())[1]?.rows.map(({ key }) => key)).toEqual(['a', 'b'])
    await undo(db)
    expect((await db.subjects.toArray()).map(({ note }) => note)).toEqual(['', ''])
  })

  it('numbers only ever grow, so that who follows the log misses nothing', async () => {
    const db = await open()
    const seen: number[] = []
    for (const note of ['1', '2', '3']) {
      await type(db, note, 's1')
      seen.push((await db.changes.toArray()).at(-1)?.seq ?? 0)
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(new Set(seen).size).toBe(3)
  })
})

describe('an act that changes nothing', () => {
  it('leaves no entry and nothing to take back', async () => {
    const db = await open()
    await act(db, 'Ghi lại như cũ', async () => db.subjects.put((await db.subjects.get('a'))!))
    expect(await labels(db)).toEqual(['Thêm'])
  })
})
