import type { Snapshot } from '@shared/ipc/twin'

/** How many snapshots stay: the newest, one for each of so many days and months, one for each version of the program. */
const kept = { newest: 30, days: 21, months: 12 } as const

const firstOfEach = (list: readonly Snapshot[], group: (one: Snapshot) => string, most = Number.POSITIVE_INFINITY): Snapshot[] => {
  const groups = new Map<string, Snapshot>()
  for (const one of list) if (!groups.has(group(one))) groups.set(group(one), one)
  return [...groups.values()].slice(0, most)
}

/**
 * The snapshots that may go, of a list with the newest first. Ids begin with day and month, in the time of this computer. Every snapshot
 * in the list was read back whole when it was made, so the newest, which always stays, is the last verified one.
 */
export function superfluous(list: readonly Snapshot[]): Snapshot[] {
  const stay = new Set([
    ...list.slice(0, kept.newest),
    ...firstOfEach(list, ({ id }) => id.slice(0, 10), kept.days),
    ...firstOfEach(list, ({ id }) => id.slice(0, 7), kept.months),
    ...firstOfEach(list, ({ appVersion }) => appVersion),
  ])
  return list.filter((one) => !stay.has(one))
}

/** The oldest snapshot that the journal must still be able to go on from: the acts behind older ones stand in newer snapshots. */
export const oldestFollowed = (list: readonly Snapshot[]): Snapshot | undefined => list.slice(0, kept.newest).at(-1)
