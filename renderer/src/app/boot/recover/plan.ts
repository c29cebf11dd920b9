import { countedTables, type Counts, type JournalEntry } from '@shared/ipc/twin'
import type { Change } from '@shared/domain/change/types'
import { countedOn } from '@renderer/data/twin/counts'
import type { RecoveryPlan } from '@renderer/data/twin/recover'
import type { Present } from '../start'

/** An act of the journal, as the list shows it. */
export type ActLine = { readonly at: string; readonly label: string }
export type Forecast = {
  readonly acts: readonly ActLine[]
  readonly copy: Counts
  /** What will be there afterwards: the copy with the acts of the journal. */
  readonly after: Counts
  /** Whether the acts begin with the very first one, so that they need no copy before them. */
  readonly isFromFirst: boolean
}

const none: Counts = { subjects: 0, awards: 0, nominees: 0, movements: 0, rounds: 0, documents: 0, attachments: 0 }

/** What the plan will bring back: counted from the copy and the acts, not from what the machine remembers. */
export function forecastOf({ snapshot, behind }: RecoveryPlan): Forecast {
  let after = snapshot?.counts ?? none
  const acts: (ActLine & { readonly actId: string })[] = []
  let before: Change | null = null
  for (const text of behind.texts) {
    // Checked line by line by the main process; what is no act of ours stops the recovery itself, not its forecast.
    const entry = JSON.parse(text) as JournalEntry
    const change = entry.change as Change | null
    if (before?.actId === entry.actId) {
      after = countedOn(after, before.rows, 'undone')
      acts.pop()
    }
    if (change === null) before = null
    else {
      after = countedOn(after, change.rows)
      acts.push({ at: entry.at, label: entry.label, actId: entry.actId })
      before = change
    }
  }
  const first = behind.texts[0]
  const isFromFirst = first !== undefined && (JSON.parse(first) as JournalEntry).seq <= 1
  return { acts, copy: snapshot?.counts ?? none, after, isFromFirst }
}

/**
 * Whether bringing the copy back would cost nothing of a store that holds data: it has no more rows of any kind, and nothing was done in it
 * since. Only then may one press of Enter replace it.
 */
export const costsNothing = ({ counts, lastAt }: Present, { after, acts }: Forecast, madeAt: string | null): boolean => {
  const upTo = Math.max(...[madeAt, acts.at(-1)?.at].map((at) => (at == null ? 0 : Date.parse(at))))
  const isOlder = lastAt === null || Date.parse(lastAt) <= upTo
  return isOlder && countedTables.every((table) => counts[table] <= after[table])
}

/** The rows of the table, each a sum of counted tables. */
export const shownRows = {
  subjects: ['subjects'],
  awards: ['awards'],
  nominees: ['nominees'],
  rounds: ['movements', 'rounds'],
  documents: ['documents', 'attachments'],
} as const satisfies Record<string, readonly (keyof Counts)[]>
export type ShownRow = keyof typeof shownRows

export const sumOf = (counts: Counts, row: ShownRow): number => shownRows[row].reduce((sum, table) => sum + counts[table], 0)
