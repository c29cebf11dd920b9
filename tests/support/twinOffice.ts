import Dexie from 'dexie'
import { loggedTables, type AppDatabase } from '@renderer/data/core/database'
import { openProfile } from '@renderer/data/profiles/profiles'
import type { JournalFollower } from '@renderer/data/twin/follow'
import { makeSnapshot } from '@renderer/data/twin/snapshot'
import type { twinPlace } from './twinPlace'

/** An office whose data have a twin beside the store: opened as the program opens it, copied, wiped. */

export async function openOffice(): Promise<AppDatabase> {
  const answer = await openProfile('real')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

export async function snapshotOf(db: AppDatabase, place: ReturnType<typeof twinPlace>, follower: JournalFollower) {
  const made = await makeSnapshot(db, place, {
    line: follower.line,
    reason: 'pause',
    appVersion: '1.0.0',
    madeAt: new Date().toISOString(),
    counts: follower.counts(),
  })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

/** Everything the office has, and its log. */
export const contentsOf = async (db: AppDatabase) =>
  Object.fromEntries(await Promise.all([...loggedTables, 'changes'].map(async (name) => [name, await db.table(name).toArray()] as const)))

/** As if the profile's folder had been removed. */
export async function wipeStores(db: AppDatabase): Promise<void> {
  db.close()
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
}
