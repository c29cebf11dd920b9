import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { removeSubject } from '@renderer/data/repositories/subjects'
import { aCollective, aPerson } from '../../../support/builders'

type Loose = Record<string, unknown>
/** A database of schema 5 with those subjects, opened by today's program. */
async function opened(subjects: readonly Loose[]): Promise<AppDatabase> {
  const name = `subject-tables-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 5)
  await withoutLog(name, () => (old.table('subjects') as Table<Loose>).bulkAdd([...subjects]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('tables of former names and posts', () => {
  it('are made empty where there was nothing', async () => {
    const db = await opened([])
    expect([await db.subjectNames.count(), await db.subjectPosts.count(), await db.subjects.count()]).toEqual([0, 0, 0])
  })

  it('leave every subject as it was, now found by the unit it works in', async () => {
    const rows = [aCollective({ id: 'u' }), aPerson({ id: 'p', unitId: 'u' }), aPerson({ id: 'q', unitId: null })] as unknown as Loose[]
    const db = await opened(rows)
    expect(await db.subjects.toArray()).toEqual(rows.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)))
    expect(await removeSubject(db, (await db.subjects.get('u'))!)).toMatchObject({ ok: false, error: { code: 'subject.inUse' } })
  })

  it('leave alone what is no subject of ours', async () => {
    const strange = [{ id: 'x', unitId: 5, kind: null }]
    const db = await opened(strange)
    expect(await db.subjects.toArray()).toEqual(strange)
  })
})
