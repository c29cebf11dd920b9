import { describe, expect, it } from 'vitest'
import { act, readHistory } from '@renderer/data/core/acts'
import { AppDatabase } from '@renderer/data/core/database'
import { readNextTurn, redo, strangerOf, turnBack, undo } from '@renderer/data/core/undo'
import { readAllNow } from '@renderer/data/core/rowsNow'
import { seedPractice } from '@renderer/data/profiles/practice'
import { readStateNow } from '@renderer/data/repositories/casesNow'
import { readRoundFacts } from '@renderer/data/repositories/roundFacts'
import { dice, putLog, randomEntries } from '../../support/longLog'

/** What the program reads of the log while it works must not depend on how long the log is. */

const noted = 'ghi chú thử'

/** Entries that each thing done reads from the store, in a database whose log holds so many old ones. */
async function readsWith(entries: number): Promise<Record<string, number>> {
  const db = new AppDatabase(`log-length-${entries}-${crypto.randomUUID()}`)
  await seedPractice(db)
  if (entries > 0)
    await putLog(
      db,
      randomEntries(entries, dice(7)).map((entry) => ({ ...entry, seq: entry.seq + 1000 })),
    )
  let reads = 0
  db.changes.hook('reading', (row) => {
    reads += 1
    return row
  })
  const told: Record<string, number> = {}
  const count = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    reads = 0
    await work()
    told[what] = reads
  }
  const [person] = await db.subjects.toArray()
  const note = (text: string): Promise<unknown> => act(db, noted, () => db.subjects.update(person!.id, { note: text }))
  const [round] = await db.rounds.toArray()
  const look = async (): Promise<void> => {
    await readStateNow(db, round!.id)
    await readRoundFacts(db)
    await readAllNow(db, 'subjects')
  }
  await look()
  await count('an act', () => note('một'))
  await count('the screens after it', look)
  await count('the foot of the window', async () => strangerOf(db, 'undo', (await readHistory(db)).undo.at(-1)!))
  await count('what undo would turn', () => readNextTurn(db, 'undo'))
  await count('undo', () => undo(db))
  await count('what redo would turn', () => readNextTurn(db, 'redo'))
  await count('redo', () => redo(db))
  await note('hai')
  await count('turning back', () => act(db, 'lấy lại', () => turnBack(db, ({ label }) => label === noted, 'ghi chú')))
  return told
}

describe('a log of any length', () => {
  it('costs the same to work with: 0, 300 and 3,000 entries', async () => {
    const none = await readsWith(0)
    expect(await readsWith(300)).toEqual(await readsWith(3000))
    // With hardly any entries there are fewer to look through.
    const long = await readsWith(300)
    for (const [what, reads] of Object.entries(none)) expect(reads, what).toBeLessThanOrEqual(long[what]!)
    expect(Math.max(...Object.values(long))).toBeLessThanOrEqual(8)
    // The rows of an entry that this window wrote are at hand: what follows the log does not read them again.
    expect(long['the screens after it']).toBe(0)
    expect(long['the foot of the window']).toBe(0)
  })
})
