import { liveQuery } from 'dexie'
import { describe, expect, it } from 'vitest'
import { act } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readLastSeq } from '@renderer/data/core/lastSeq'
import { undo } from '@renderer/data/core/undo'
import { seedPractice } from '@renderer/data/profiles/practice'

const aDatabase = async (): Promise<AppDatabase> => {
  const db = new AppDatabase(`log-end-${crypto.randomUUID()}`)
  await seedPractice(db)
  return db
}
const rename = (db: AppDatabase, name: string, sitting?: string): Promise<unknown> =>
  act(
    db,
    'Đổi tên đợt xét',
    async () => {
      const [round] = await db.rounds.toArray()
      await db.rounds.put({ ...round!, name })
    },
    sitting,
  )

describe('the end of the log', () => {
  it('is the number of the newest entry, after acts, sittings, undo, and in an empty log', async () => {
    const empty = new AppDatabase(`log-end-${crypto.randomUUID()}`)
    expect(await readLastSeq(empty)).toBe(0)
    const db = await aDatabase()
    const [first] = await db.rounds.toArray()
    const steps: (() => Promise<unknown>)[] = [
      () => rename(db, 'Đợt xét một'),
      () => rename(db, 'Đợt xét h', 'gõ tên'),
      () => rename(db, 'Đợt xét hai', 'gõ tên'),
      () => undo(db),
      () => rename(db, 'Đợt xét b', 'gõ lại'),
      // A sitting that ended where it began takes its entry away again.
      () => rename(db, (first?.name ?? '') + '', 'gõ lại'),
    ]
    for (const step of steps) {
      await step()
      expect(await readLastSeq(db)).toBe((await db.changes.toCollection().last())?.seq ?? 0)
    }
  })

  it('is told to whoever follows it', async () => {
    const db = await aDatabase()
    const told: number[] = []
    const following = liveQuery(() => readLastSeq(db)).subscribe((seq) => told.push(seq))
    const hears = (seq: number): Promise<void> => expect.poll(() => told.at(-1)).toBe(seq)
    try {
      await hears(await readLastSeq(db))
      for (const work of [
        () => rename(db, 'Đợt xét một'),
        () => rename(db, 'Đợt xét h', 'gõ'),
        () => rename(db, 'Đợt xét hai', 'gõ'),
        () => undo(db),
      ]) {
        await work()
        await hears(await readLastSeq(db))
      }
    } finally {
      following.unsubscribe()
    }
  })
})
