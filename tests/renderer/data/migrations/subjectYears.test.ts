import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { aNominee } from '../../../support/builders'

type Loose = Record<string, unknown>
/** A database of schema 6 with those lines, opened by today's program. */
async function opened(nominees: readonly Loose[]): Promise<AppDatabase> {
  const name = `subject-years-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 6)
  await withoutLog(name, () => (old.table('nominees') as Table<Loose>).bulkAdd([...nominees]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('tables of years, conduct and initiatives', () => {
  it('are made empty where there was nothing', async () => {
    const db = await opened([])
    expect([await db.subjectYears.count(), await db.conducts.count(), await db.initiatives.count()]).toEqual([0, 0, 0])
  })

  it('leave every line of a list as it was, now found by the initiatives it rests on', async () => {
    const rows = [aNominee({ id: 'a', initiativeIds: ['i', 'j'] }), aNominee({ id: 'b' })]
    const db = await opened(rows as unknown as Loose[])
    expect(await db.nominees.toArray()).toEqual(rows)
    expect((await db.nominees.where('initiativeIds').equals('j').toArray()).map(({ id }) => id)).toEqual(['a'])
  })

  it('leave alone what is no line of ours', async () => {
    const strange = [{ id: 'x', initiativeIds: 5 }]
    const db = await opened(strange)
    expect(await db.nominees.toArray()).toEqual(strange)
  })
})
