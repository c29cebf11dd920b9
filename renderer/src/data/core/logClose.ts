import Dexie from 'dexie'
import type { LogEnd } from '@shared/domain/change/pages'
import { readHistory } from './acts'
import { allowClosing } from './changeLog'
import { AppDatabase } from './database'
import { logEndKey, readClosedEnd } from './log'
import { nextPage, packPage, pageLength, type LogEntry } from './logPages'

/** So many of the newest entries stay open: what can be undone is among them, and what other windows follow. */
export const openLength = 1000

/** The number from which on entries stay open for being new. Entries that come later only move it up, so one look serves a whole run. */
async function newestEdge(db: AppDatabase): Promise<number> {
  const [edge] = await db.changes
    .orderBy(':id')
    .reverse()
    .offset(openLength - 1)
    .limit(1)
    .primaryKeys()
  return edge ?? 0
}

/** The first entry that stays open: everything that undo and redo may turn stands behind it, as they are now. */
async function firstOpen(db: AppDatabase, edge: number): Promise<number> {
  const { undo, redo } = await readHistory(db)
  return Math.min(edge, ...[...undo, ...redo].map(({ seq }) => seq))
}

/**
 * Inside a transaction over the log: puts one page in the place of the oldest entries below that number, where they fill one. Gives how many
 * entries it took; none when there is nothing to close.
 */
async function closeOnePage(db: AppDatabase, below: number): Promise<number> {
  const end = await readClosedEnd(db)
  // From the last page on: before it the store holds the places of what was taken away, and would walk over each of them again.
  const entries = (await db.changes
    .where(':id')
    .between(end?.to ?? 0, below, false, false)
    .limit(pageLength.entries + 1)
    .toArray()) as LogEntry[]
  const length = nextPage(entries)
  const isFull = length < entries.length || length === pageLength.entries
  const page = entries.slice(0, length)
  const [first, last] = [page[0], page.at(-1)]
  if (first === undefined || last === undefined || !isFull) return 0
  const { head, body } = packPage(page, end?.chain ?? '')
  await db.logPages.add(head)
  await db.logBodies.add(body)
  await db.changes.where(':id').between(first.seq, last.seq, true, true).delete()
  await db.meta.put({ key: logEndKey, value: { to: head.to, chain: head.chain } satisfies LogEnd })
  return length
}

/**
 * Closes the pages of the log that are full, one by one, each in a transaction of its own: what the log says is the same before and after, and
 * at every moment between. Gives how many entries were closed.
 */
export async function closePages(db: AppDatabase, onClosed: (entries: number) => void = () => {}): Promise<number> {
  // Entries close together stand together: with few open ones there is nothing to look for.
  if ((await db.changes.count()) < openLength + pageLength.entries) return 0
  const edge = await newestEdge(db)
  let closed = 0
  for (;;) {
    const taken = await db.transaction('rw', [db.changes, db.logPages, db.logBodies, db.meta], async () => {
      allowClosing(Dexie.currentTransaction)
      return closeOnePage(db, await firstOpen(db, edge))
    })
    if (taken === 0) return closed
    closed += taken
    onClosed(closed)
  }
}

/**
 * The same for the database of that name. No page waits for the disk: a power cut leaves the newest entries in rows, as they stood, and what
 * acts store afterwards brings all before it onto the disk.
 */
export async function closePagesOf(name: string): Promise<void> {
  const db = new AppDatabase(name, undefined, undefined, 'relaxed')
  try {
    await closePages(db)
  } finally {
    db.close()
  }
}
