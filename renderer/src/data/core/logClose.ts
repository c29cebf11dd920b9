import Dexie from 'dexie'
import type { LogEnd, LogPage } from '@shared/domain/change/pages'
import { emptyHistory, historyKey, type History } from './acts'
import { allowClosing } from './changeLog'
import { AppDatabase, type MetaRow } from './database'
import { logEndKey, readClosedEnd } from './log'
import { nextPage, packPage, pageLength, type LogEntry, type PackedPage } from './logPages'
import type { Progress } from './pages'
import { answerOf, committed } from './transactions'

/** So many of the newest entries stay open: what can be undone is among them, and what other windows follow. */
export const openLength = 1000

/** So many pages are closed in one transaction, where entries are short: each costs a way to the store and back, and an act waits meanwhile. */
const pagesAtOnce = 5

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
const firstOpen = ({ undo, redo }: History, edge: number): number => Math.min(edge, ...[...undo, ...redo].map(({ seq }) => seq))

/** The pages that these entries fill, each behind the one before. What fills none is left. */
function* pagesOf(entries: readonly LogEntry[], chainBefore: string): Generator<PackedPage, void, undefined> {
  let [rest, chain] = [entries, chainBefore]
  for (;;) {
    const length = nextPage(rest)
    if (length === 0 || (length === rest.length && length < pageLength.entries)) return
    const page = packPage(rest.slice(0, length), chain)
    yield page
    chain = page.head.chain
    rest = rest.slice(length)
  }
}

/**
 * Puts at most so many pages in the place of the oldest entries, in one transaction; those of undo and redo and the newest stay. Done by the
 * browser's own means: of what says the same before and after no window need read anything again, and each page made every one of them.
 */
async function closeSome(place: IDBDatabase, edge: number, most: number): Promise<readonly LogPage[]> {
  const transaction = place.transaction(['changes', 'logPages', 'logBodies', 'meta'], 'readwrite', { durability: 'relaxed' })
  const written = committed(transaction)
  written.catch(() => {}) // said where it is waited for
  const [changes, pages, bodies, meta] = [
    transaction.objectStore('changes'),
    transaction.objectStore('logPages'),
    transaction.objectStore('logBodies'),
    transaction.objectStore('meta'),
  ]
  const [endRow, historyRow] = (await Promise.all([answerOf(meta.get(logEndKey)), answerOf(meta.get(historyKey))])) as (
    MetaRow | undefined
  )[]
  const end = endRow?.value as LogEnd | undefined
  const [from, below] = [end?.to ?? 0, firstOpen((historyRow?.value as History | undefined) ?? emptyHistory, edge)]
  if (below - from < 2) return []
  // From the last page on: before it the store holds the places of what was taken away, and would walk over each of them again.
  const range = IDBKeyRange.bound(from, below, true, true)
  const entries = (await answerOf(changes.getAll(range, most * pageLength.entries + 1))) as LogEntry[]
  const heads: LogPage[] = []
  for (const { head, body } of pagesOf(entries, end?.chain ?? '')) {
    pages.add(head)
    bodies.add(body)
    heads.push(head)
  }
  const last = heads.at(-1)
  if (last === undefined) return []
  changes.delete(IDBKeyRange.bound(from, last.to, true, false))
  meta.put({ key: logEndKey, value: { to: last.to, chain: last.chain } satisfies LogEnd })
  await written
  return heads
}

/** All windows hear once of what was closed: what they hold of these tables is read anew. */
const tell = (db: AppDatabase, last: LogPage): Promise<unknown> =>
  db.transaction('rw', [db.changes, db.logPages], async () => {
    allowClosing(Dexie.currentTransaction)
    await db.changes.where(':id').belowOrEqual(last.to).delete()
    await db.logPages.put(last)
  })

/**
 * Closes the pages of the log that are full, a few in each transaction: what the log says is the same before and after, and at every moment
 * between. Gives how many entries were closed. `onClosed`: of how many there may be at most.
 */
export async function closePages(db: AppDatabase, onClosed: Progress = () => {}): Promise<number> {
  // Entries close together stand together: with few open ones there is nothing to look for.
  const { to = 0 } = (await readClosedEnd(db)) ?? {}
  const open = await db.changes.where(':id').above(to).count()
  if (open < openLength + pageLength.entries) return 0
  const edge = await newestEdge(db)
  let closed = 0
  let last: LogPage | null = null
  for (let most = 1; ;) {
    const heads = await closeSome(db.backendDB(), edge, most)
    if (heads.length === 0) break
    last = heads.at(-1) ?? last
    closed += heads.reduce((sum, { count }) => sum + count, 0)
    onClosed(closed, open - openLength)
    // Long entries fill a page before it has its number of them: of those no more than one page is read at a time.
    most = heads.every(({ count }) => count === pageLength.entries) ? Math.min(pagesAtOnce, most * 2) : 1
  }
  if (last !== null) await tell(db, last)
  return closed
}

/**
 * The same for the database of that name. No page waits for the disk: a power cut leaves the newest entries in rows, as they stood, and what
 * acts store afterwards brings all before it onto the disk.
 */
export async function closePagesOf(name: string, onClosed?: Progress): Promise<void> {
  const db = new AppDatabase(name, undefined, undefined, 'relaxed')
  try {
    await closePages(db, onClosed)
  } finally {
    db.close()
  }
}
