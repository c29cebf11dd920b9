import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { namSachMovement } from '@shared/seed/namSachMovement'

type Loose = Record<string, unknown>
const task = {
  id: 't',
  movementId: namSachMovement.id,
  text: 'Tổng hợp',
  owner: 'Phòng Mẫu',
  every: 'once',
  dueOn: null,
  doneOn: null,
  evidence: '',
}
/** A database of schema 9 with those rows, opened by today's program. */
async function opened(movements: readonly Loose[], tasks: readonly Loose[]): Promise<AppDatabase> {
  const name = `movement-year-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 9)
  await withoutLog(name, async () => {
    await (old.table('movements') as Table<Loose>).bulkAdd([...movements])
    await (old.table('tasks') as Table<Loose>).bulkAdd([...tasks])
  })
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('tables of a movement’s year', () => {
  it('are made empty where there was nothing', async () => {
    const db = await opened([], [])
    const tables = [db.registrations, db.exemplars, db.movementPapers, db.clusters, db.clusterYears, db.calendarRows]
    expect(await Promise.all(tables.map((table) => (table as Table).count()))).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('leave movements and tasks as they were', async () => {
    const db = await opened([namSachMovement as unknown as Loose], [task])
    expect([await db.movements.toArray(), await db.tasks.toArray()]).toEqual([[namSachMovement], [task]])
  })

  it('leave alone what is no row of ours', async () => {
    const strange = [{ id: 'x', name: 5 }]
    expect(await (await opened(strange, [])).movements.toArray()).toEqual(strange)
  })
})
