import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { searchIndexOf } from '@renderer/data/search/search'
import { undo } from '@renderer/data/core/undo'
import { namSachMovement } from '@shared/seed/namSachMovement'
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

  it('follows a long act and the short one after it in their order', async () => {
    const db = new AppDatabase(`search-${crypto.randomUUID()}`)
    const index = await searchIndexOf(db)
    const many = Array.from({ length: 1200 }, (_, at) => aPerson({ id: `p${at}`, name: `Lê Văn Mẫu ${at}` }))
    await act(db, 'Nhập', () => db.subjects.bulkAdd(many))
    await act(db, 'Đổi tên', () => db.subjects.update('p3', { name: 'Vũ Thị Mẫu' }))
    await expect.poll(() => index.find('le van mau 1199').length).toBe(1)
    await expect.poll(() => index.find('vu thi').map(({ id }) => id)).toEqual(['p3'])
    expect(index.find('le van mau 3').map(({ id }) => id)).not.toContain('p3')
  })

  it('finds the papers and movements above by their own number and name, and forgets them with the movement', async () => {
    const db = new AppDatabase(`search-${crypto.randomUUID()}`)
    const upper = {
      ...namSachMovement,
      id: 'above',
      name: 'Mẫu Giang xanh',
      parents: [],
      bases: [],
      upper: { issuer: 'UBND tỉnh Mẫu Giang', symbol: '77/KH-UBND' },
    }
    const [first, ...others] = namSachMovement.parents
    const own = { ...namSachMovement, id: 'own', parents: [{ ...first!, movementId: 'above' }, ...others] }
    await act(db, 'Thêm', () => db.movements.bulkAdd([upper, own]))
    const index = await searchIndexOf(db)
    const found = (query: string) => index.find(query).map(({ id, path }) => [id, path])
    expect(found('2159/QĐ-UBND')).toEqual([['own/base-hp-2159', '/phong-trao/own/thong-tin']])
    expect(found('ca nuoc thi dua')).toEqual([['own/parent-national', '/phong-trao/own/thong-tin']])
    expect(found('77/KH-UBND')).toEqual([['above', '/phong-trao/above']])
    expect(found('phong trao cap tren hai phong')).toEqual([])
    await act(db, 'Xóa', () => db.movements.delete('own'))
    await expect.poll(() => index.find('2159').length).toBe(0)
  })
})
