import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { countEntries } from '@renderer/data/core/log'

type Loose = Record<string, unknown>
/** A database of schema 16 with these closed pages, opened by today's program. */
async function opened(heads: readonly Loose[]): Promise<AppDatabase> {
  const name = `log-archives-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 16)
  await withoutLog(name, () => (old.table('logPages') as unknown as Table<Loose>).bulkAdd([...heads]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('files of closed years', () => {
  it('are none where there was no log', async () => {
    expect(await (await opened([])).logArchives.count()).toBe(0)
  })

  it('leave the closed pages where they stood, with every entry counted', async () => {
    const heads = [
      { id: 1, to: 500, count: 499 },
      { id: 501, to: 700, count: 200 },
    ]
    const db = await opened(heads)
    expect(await db.logPages.toArray()).toEqual(heads)
    expect(await countEntries(db)).toBe(699)
  })

  it('leave alone what is no page of ours', async () => {
    const strange = [{ id: 3, label: 5 }]
    expect(await (await opened(strange)).logPages.toArray()).toEqual(strange)
  })
})
