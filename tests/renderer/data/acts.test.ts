import { describe, expect, it } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { redo, undo } from '@renderer/data/core/undo'
import { aHousehold, aPerson } from '../../support/builders'

const open = (): AppDatabase => new AppDatabase(`acts-${crypto.randomUUID()}`)

describe('acts and the change log', () => {
  it('writes one entry with before and after of every row an act touched', async () => {
    const db = open()
    await act(db, 'Thêm hai đối tượng', () => db.subjects.bulkAdd([aPerson({ id: 'a' }), aHousehold({ id: 'b' })]))
    await act(db, 'Sửa tên', async () => {
      await db.subjects.update('a', { name: 'Trần Thị Mẫu' })
      await db.subjects.where('kind').equals('household').modify({ note: 'ghi chú' })
      await db.subjects.delete('b')
    })
    const changes = await db.changes.toArray()
    expect(changes.map((change) => [change.label, change.rows.length])).toEqual([
      ['Thêm hai đối tượng', 2],
      ['Sửa tên', 2],
    ])
    expect(changes[1]!.rows).toMatchObject([
      { table: 'subjects', key: 'a', fields: [{ path: ['name'], before: 'Nguyễn Văn Mẫu', after: 'Trần Thị Mẫu' }] },
      { table: 'subjects', key: 'b', removed: { kind: 'household' } },
    ])
    expect('removed' in changes[1]!.rows[0]! || 'added' in changes[1]!.rows[0]!).toBe(false)
  })

  it('refuses a write outside an act and leaves no trace of an act that failed', async () => {
    const db = open()
    await expect(db.subjects.add(aPerson({ id: 'a' }))).rejects.toThrow(/outside an act/)
    await expect(
      act(db, 'Hỏng giữa chừng', async () => {
        await db.subjects.add(aPerson({ id: 'a' }))
        throw new Error('planted')
      }),
    ).rejects.toThrow('planted')
    expect(await db.subjects.count()).toBe(0)
    expect(await db.changes.count()).toBe(0)
  })

  it('undoes and redoes across a restart', async () => {
    const db = open()
    await act(db, 'Thêm người', () => db.subjects.add(aPerson({ id: 'a' })))
    await act(db, 'Xóa người', () => db.subjects.delete('a'))
    expect(await undo(db)).toMatchObject({ ok: true, value: { label: 'Xóa người' } })
    db.close()
    const again = new AppDatabase(db.name)
    expect(await again.subjects.count()).toBe(1)
    expect(await undo(again)).toMatchObject({ ok: true, value: { label: 'Thêm người' } })
    expect(await again.subjects.count()).toBe(0)
    expect(await undo(again)).toEqual({ ok: true, value: null })
    expect(await redo(again)).toMatchObject({ ok: true, value: { label: 'Thêm người' } })
    expect((await readHistory(again)).redo.map((entry) => entry.label)).toEqual(['Xóa người'])
    await act(again, 'Việc mới', () => again.subjects.update('a', { note: 'x' }))
    expect((await readHistory(again)).redo).toEqual([])
    expect((await again.changes.toArray()).map((change) => change.kind)).toEqual(['act', 'act', 'undo', 'undo', 'redo', 'act'])
  })

  it('does not undo over a row that another window changed since', async () => {
    const db = open()
    await act(db, 'Thêm người', () => db.subjects.add(aPerson({ id: 'a' })))
    await act(db, 'Sửa ghi chú', () => db.subjects.update('a', { note: '1' }))
    await db.meta.put({ key: 'history', value: { undo: [{ seq: 1, label: 'Thêm người' }], redo: [] } })
    expect(await undo(db)).toEqual({ ok: false, error: { code: 'record.changedSince', label: 'Thêm người' } })
    expect(await db.subjects.get('a')).toMatchObject({ note: '1' })
  })

  it('clears a whole table inside an act and brings it back', async () => {
    const db = open()
    await act(db, 'Thêm', () => db.subjects.bulkAdd(Array.from({ length: 50 }, (_, index) => aPerson({ id: `p${index}` }))))
    await act(db, 'Xóa hết', () => db.subjects.clear())
    expect(await db.subjects.count()).toBe(0)
    await undo(db)
    expect(await db.subjects.count()).toBe(50)
  })
})
