import type { Snapshot } from './twin'

/** How many snapshots stay: the newest, one for each of so many days and months, one for each version of the program. */
const kept = { newest: 30, days: 21, months: 12 } as const
export const copyGroups = ['newest', 'days', 'months', 'versions'] as const
export type CopyGroup = (typeof copyGroups)[number]

const firstOfEach = (list: readonly Snapshot[], group: (one: Snapshot) => string, most = Number.POSITIVE_INFINITY): Snapshot[] => {
  const groups = new Map<string, Snapshot>()
  for (const one of list) if (!groups.has(group(one))) groups.set(group(one), one)
  return [...groups.values()].slice(0, most)
}

/** For what each snapshot of a list stays, the newest first. Ids begin with day and month, in the time of this computer. */
export const keptAs = (list: readonly Snapshot[]): Record<CopyGroup, readonly Snapshot[]> => ({
  newest: list.slice(0, kept.newest),
  days: firstOfEach(list, ({ id }) => id.slice(0, 10), kept.days),
  months: firstOfEach(list, ({ id }) => id.slice(0, 7), kept.months),
  versions: firstOfEach(list, ({ appVersion }) => appVersion),
})
