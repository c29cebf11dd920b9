import type { JournalEnd, Snapshot, TwinState } from '../ipc/twin'
import type { Journal } from './journal'
import type { Snapshots } from './snapshots'

/** What stands in a folder of a twin. */
export type Seen = Pick<TwinState, 'journal' | 'snapshots' | 'unlisted'>

/** A journal without acts ends where the newest copy of its line does. */
function lastKnown(end: JournalEnd | null, snapshots: readonly Snapshot[]): JournalEnd | null {
  if (end === null || end.last !== null) return end
  const copy = snapshots.find(({ line }) => line === end.line)
  return copy === undefined ? end : { ...end, last: { seq: copy.seq, at: copy.madeAt, label: '', actId: '', counts: copy.counts } }
}

/** Looks at all of it. Throws what the medium refuses. */
export async function look({ journal, snapshots }: { readonly journal: Journal; readonly snapshots: Snapshots }): Promise<Seen> {
  const list = await snapshots.list()
  const listed = new Set(list.map(({ id }) => id))
  const unlisted = (await snapshots.ids()).filter((id) => !listed.has(id))
  return { snapshots: list, journal: lastKnown(await journal.end(), list), unlisted: unlisted.sort().reverse() }
}
