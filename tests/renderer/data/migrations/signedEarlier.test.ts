import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { meetingSchema } from '@shared/domain/meeting/types'
import { aMeeting } from '../../../support/caseParts'

type Loose = Record<string, unknown>
/** A database of schema 22 with those meetings, opened by today's program. */
async function opened(meetings: readonly unknown[]): Promise<AppDatabase> {
  const name = `signed-earlier-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 22)
  await withoutLog(name, () => (old.table('meetings') as Table<Loose>).bulkAdd([...meetings] as Loose[]))
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('the table of papers signed before the decision', () => {
  it('is made empty where there was nothing', async () => {
    const db = await opened([])
    expect([await db.meetings.count(), await db.signedEarlier.count()]).toEqual([0, 0])
  })

  it('leaves meetings of before as they were, and they are still right', async () => {
    const meeting = aMeeting({ id: 'm' })
    expect(await (await opened([meeting])).meetings.toArray()).toEqual([meeting])
    expect(meetingSchema.safeParse(meeting).success).toBe(true)
  })

  it('makes up nothing for minutes that were signed before: what they said that day is not known', async () => {
    const signed = aMeeting({ id: 'm', minutesSignedOn: '2026-12-11' })
    const db = await opened([signed])
    expect([await db.meetings.toArray(), await db.signedEarlier.count()]).toEqual([[signed], 0])
  })
})
