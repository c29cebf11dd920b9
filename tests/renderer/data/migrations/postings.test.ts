import type { Table } from 'dexie'
import { describe, expect, it } from 'vitest'
import { withoutLog } from '@renderer/data/core/changeLog'
import { AppDatabase } from '@renderer/data/core/database'
import { meetingSchema, voteSchema } from '@shared/domain/meeting/types'
import { aMeeting, aVote } from '../../../support/caseParts'

type Loose = Record<string, unknown>
/** A database of schema 6 with those rows, opened by today's program. */
async function opened(rows: { readonly meetings?: readonly unknown[]; readonly votes?: readonly unknown[] }): Promise<AppDatabase> {
  const name = `postings-${crypto.randomUUID()}`
  const old = new AppDatabase(name, 6)
  await withoutLog(name, async () => {
    await (old.table('meetings') as Table<Loose>).bulkAdd([...(rows.meetings ?? [])] as Loose[])
    await (old.table('votes') as Table<Loose>).bulkAdd([...(rows.votes ?? [])] as Loose[])
  })
  old.close()
  const db = new AppDatabase(name)
  await withoutLog(name, () => db.open())
  return db
}

describe('the table of postings', () => {
  it('is made empty where there was nothing', async () => {
    const db = await opened({})
    expect([await db.postings.count(), await db.meetings.count()]).toEqual([0, 0])
  })

  it('leaves meetings and votes of before as they were, and they are still right', async () => {
    const rows = { meetings: [aMeeting({ id: 'm' })], votes: [aVote('m', 'n', { members: 9, present: 8, inFavour: 8 })] }
    const db = await opened(rows)
    expect([await db.meetings.toArray(), await db.votes.toArray()]).toEqual([rows.meetings, rows.votes])
    expect(meetingSchema.safeParse(rows.meetings[0]).success && voteSchema.safeParse(rows.votes[0]).success).toBe(true)
  })

  it('leaves alone what is no vote of ours', async () => {
    const strange = [{ id: 'x', meetingId: 5, nomineeId: null }]
    const db = await opened({ votes: strange })
    expect(await db.votes.toArray()).toEqual(strange)
  })
})
