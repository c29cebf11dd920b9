import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { act, setActor } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readLog } from '@renderer/data/history/log'
import { aPerson } from '../../support/builders'

async function office(name: string): Promise<AppDatabase> {
  const db = new AppDatabase(name)
  await db.open()
  for (const id of ['p1', 'p2', 'p3']) await act(db, `Thêm ${id}`, () => db.subjects.add(aPerson({ id, name: `Người Mẫu ${id}` })))
  return db
}

describe('the log', () => {
  it('is searched by who did it and where, apart from what was done', async () => {
    setActor({ by: 'Trần Mẫu Hòa', device: 'MAY-VAN-THU', deviceId: 'd1' })
    const db = await office('handover-log')
    setActor({ by: 'Lê Thị Mẫu', device: 'MAY-PHONG', deviceId: 'd2' })
    await act(db, 'Gặp Trần Mẫu Hòa', () => db.subjects.update('p1', { name: 'Trần Mẫu Hòa' }))
    const labels = async (who: string, words = ''): Promise<string[]> =>
      (await readLog(db, { who, words }, { limit: 99 })).entries.map(({ label }) => label)
    expect(await labels('hoa tran')).toEqual(['Thêm p3', 'Thêm p2', 'Thêm p1'])
    expect(await labels('may-phong')).toEqual(['Gặp Trần Mẫu Hòa'])
    expect(await labels('hoa', 'p2')).toEqual(['Thêm p2'])
    expect(await labels('', 'tran mau hoa')).toHaveLength(4)
  })
})
