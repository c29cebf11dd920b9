import { keptAs } from '../ipc/retention'
import type { Snapshot } from '../ipc/twin'

/**
 * The snapshots that may go, of a list with the newest first. Every snapshot in the list was read back whole when it was made, so the
 * newest, which always stays, is the last verified one.
 */
export function superfluous(list: readonly Snapshot[]): Snapshot[] {
  const stay = new Set(Object.values(keptAs(list)).flat())
  return list.filter((one) => !stay.has(one))
}

/**
 * For each line among the newest snapshots, the entry of the oldest one that the journal must still be able to go on from: the acts behind
 * older ones stand in newer snapshots.
 */
export const followed = (list: readonly Snapshot[]): ReadonlyMap<string, number> =>
  new Map(keptAs(list).newest.map(({ line, seq }) => [line, seq]))
