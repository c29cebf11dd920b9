import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { nomineeSchema } from '@shared/domain/round/types'
import { aNominee } from '../../../support/builders'

type Loose = Record<string, unknown>
/** A database of schema 16 with those lines, opened by today's program. */
async function opened(nominees: readonly unknown[]): Promise<AppDatabase> {
  const name = `report-words-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 16)
  await withoutLog(name, () => (old.table('nominees') as Table<Loose>).bulkAdd([...nominees] as Loose[]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('own words for a report', () => {
  it('ask nothing of a store without lines', async () => {
    expect(await (await opened([])).nominees.count()).toBe(0)
  })

  it('leave the lines of before as they were, and they are still right', async () => {
    const line = aNominee({ id: 'n', basisAwardIds: ['a'] })
    expect(await (await opened([line])).nominees.toArray()).toEqual([line])
    expect(nomineeSchema.safeParse(line).success).toBe(true)
  })

  it('leave alone what is no line of ours', async () => {
    const strange = [{ id: 'x', roundId: 'r', subjectId: 5, reportWords: 'ai đó' }]
    expect(await (await opened(strange)).nominees.toArray()).toEqual(strange)
  })
})
