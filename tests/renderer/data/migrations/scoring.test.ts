import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { namSachMovement } from '@shared/seed/namSachMovement'

type Loose = Record<string, unknown>
/** A database of schema 9 with those movements, opened by today's program. */
async function opened(movements: readonly Loose[]): Promise<AppDatabase> {
  const name = `scoring-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 9)
  await withoutLog(name, () => (old.table('movements') as Table<Loose>).bulkAdd([...movements]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('tables of scoring', () => {
  it('are made empty where there was nothing', async () => {
    const db = await opened([])
    expect([await db.scoreTables.count(), await db.scoreSheets.count()]).toEqual([0, 0])
  })

  it('leave every movement as it was', async () => {
    expect(await (await opened([namSachMovement as unknown as Loose])).movements.toArray()).toEqual([namSachMovement])
  })

  it('leave alone what is no movement of ours', async () => {
    const strange = [{ id: 'x', name: 5 }]
    expect(await (await opened(strange)).movements.toArray()).toEqual(strange)
  })
})
