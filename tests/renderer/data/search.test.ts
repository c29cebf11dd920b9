import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { searchIndexOf } from '@renderer/data/search/search'
import { undo } from '@renderer/data/core/undo'
import { aHousehold, aPerson } from '../../support/builders'

describe('search', () => {
  it('finds a person without accents, without đ, in any order of words', async () => {
    const db = new AppDatabase(`search-${crypto.randomUUID()}`)
    await act(db, 'Thêm', () =>
      db.subjects.bulkAdd([
        aPerson({ id: 'a', name: 'Nguyễn Thị Hồng Hạnh (mẫu)' }),
        aPerson({ id: 'b', name: 'Đỗ Đức Mẫu' }),
        aHousehold({ id: 'c' }),
      ]),
    )
    const index = await searchIndexOf(db)
    const ids = (query: string) => index.find(query).map((hit) => hit.id)
    expect(ids('hong hanh')).toEqual(['a'])
    expect(ids('HẠNH nguyen')).toEqual(['a'])
    expect(ids('do duc')).toEqual(['b'])
    expect(ids('quang mau')).toEqual(['c'])
    expect(ids('khong co ai')).toEqual([])
  })

  it('follows the log: new, renamed, removed and undone', async () => {
    const db = new AppDatabase(`search-${crypto.randomUUID()}`)
    await act(db, 'Thêm', () => db.subjects.add(aPerson({ id: 'a', name: 'Lê Văn Mẫu' })))
    const index = await searchIndexOf(db)
    await act(db, 'Thêm nữa', () => db.subjects.add(aPerson({ id: 'b', name: 'Phạm Thị Mẫu' })))
    await expect.poll(() => index.find('pham').length).toBe(1)
    await act(db, 'Đổi tên', () => db.subjects.update('b', { name: 'Vũ Thị Mẫu' }))
    await expect.poll(() => index.find('pham').length).toBe(0)
    expect(index.find('vu thi').map((hit) => hit.id)).toEqual(['b'])
    await undo(db)
    await expect.poll(() => index.find('pham').length).toBe(1)
    await act(db, 'Xóa', () => db.subjects.delete('b'))
    await expect.poll(() => index.find('pham').length).toBe(0)
  })
})
