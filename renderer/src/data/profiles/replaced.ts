import { liveQuery } from 'dexie'
import type { Profile } from './profiles'
import { registry } from './registry'

/** How many replacements this window does itself just now. */
let own = 0

/** Replaces the data of a profile: this window opens the new ones itself and is not told of them as of another window's doing. */
export async function whileReplacing<Value>(work: () => Promise<Value>): Promise<Value> {
  own += 1
  try {
    return await work()
  } finally {
    own -= 1
  }
}

/** Tells once another window has put other data in the place of this database. Gives what ends it. */
export function watchReplaced(profile: Profile, databaseName: string, tell: () => void): () => void {
  const watch = liveQuery(() => registry.profiles.get(profile)).subscribe((row) => {
    if (row === undefined || row.databaseName === databaseName || own > 0) return
    watch.unsubscribe()
    tell()
  })
  return () => watch.unsubscribe()
}
