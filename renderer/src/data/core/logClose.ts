import Dexie from 'dexie'
import type { LogEnd } from '@shared/domain/change/pages'
import { readHistory } from './acts'
import { allowClosing } from './changeLog'
import type { AppDatabase } from './database'
import { logEndKey, readLogEnd } from './log'
import { nextPage, packPage, pageLength, type LogEntry } from './logPages'

/** So many of the newest entries stay open: what can be undone is among them, and what other windows follow. */
export const openLength = 1000

/** The first entry that stays open: everything that undo and redo may turn stands behind it. */
async function firstOpen(db: AppDatabase): Promise<number> {
  const [edge] = await db.changes
    .orderBy(':id')
    .reverse()
    .offset(openLength - 1)
    .limit(1)
    .primaryKeys()
  const { undo, redo } = await readHistory(db)
  return Math.min(edge ?? 0, ...[...undo, ...redo].map(({ seq }) => seq))
}

/**
 * Inside a transaction over the log: puts one page in the place of the oldest entries below that number. With `isWhole` also a page that is
 * not full. Gives how many entries it took; none when there is nothing to close.
 */
export async function closeOnePage(db: AppDatabase, below: number, isWhole: boolean): Promise<number> {
  const entries = (await db.changes
    .where(':id')
    .below(below)
    .limit(pageLength.entries + 1)
    .toArray()) as LogEntry[]
  const length = nextPage(entries)
  const isFull = length < entries.length || length === pageLength.entries
  const page = entries.slice(0, length)
  const [first, last] = [page[0], page.at(-1)]
  if (first === undefined || last === undefined || !(isFull || isWhole)) return 0
  const { head, body } = packPage(page, (await readLogEnd(db))?.chain ?? '')
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
  let closed = 0
  for (;;) {
    const taken = await db.transaction('rw', [db.changes, db.logPages, db.logBodies, db.meta], async () => {
      allowClosing(Dexie.currentTransaction)
      return closeOnePage(db, await firstOpen(db), false)
    })
    if (taken === 0) return closed
    closed += taken
    onClosed(closed)
  }
}
