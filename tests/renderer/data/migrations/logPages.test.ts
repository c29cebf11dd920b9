import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { readLog } from '@renderer/data/history/log'

type Loose = Record<string, unknown>
/** A database of schema 15 with that log, opened by today's program. */
async function opened(changes: readonly Loose[]): Promise<AppDatabase> {
  const name = `log-pages-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 15)
  await withoutLog(name, () => (old.table('changes') as unknown as Table<Loose>).bulkAdd([...changes]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}
const entry = (seq: number): Loose => ({
  seq,
  actId: `a${seq}`,
  kind: 'act',
  targetSeq: null,
  label: `Việc ${seq}`,
  at: '2026-11-20T03:00:00.000Z',
  by: 'Nguyễn Thị Mẫu',
  device: 'Máy mẫu',
  deviceId: 'm',
  rows: [],
})

describe('closed pages of the log', () => {
  it('are none where there was no log', async () => {
    const db = await opened([])
    expect([await db.logPages.count(), await db.logBodies.count()]).toEqual([0, 0])
  })

  it('leave every entry where it stood, to be read as before', async () => {
    const db = await opened(Array.from({ length: 700 }, (_, index) => entry(index + 1)))
    expect(await db.changes.count()).toBe(700)
    expect((await readLog(db, {}, { limit: 1000 })).entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 700 }, (_, index) => 700 - index),
    )
  })

  it('leave alone what is no entry of ours', async () => {
    const strange = [{ seq: 3, label: 5 }]
    expect(await (await opened(strange)).changes.toArray()).toEqual(strange)
  })
})
