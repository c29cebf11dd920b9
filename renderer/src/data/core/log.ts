import type { Table } from 'dexie'
import type { LogBody, LogEnd, LogPage } from '@shared/domain/change/pages'
import type { AppDatabase } from './database'
import { entriesOf, mayTouch, type LogEntry, type PackedPage } from './logPages'

/** Reading the log, wherever its entries stand: the newest as rows, those before in closed pages. */

export const logEndKey = 'logEnd'
export const readClosedEnd = async (db: AppDatabase): Promise<LogEnd | undefined> =>
  (await db.meta.get(logEndKey))?.value as LogEnd | undefined

/** What an entry must have, as far as heads of pages tell it; nothing else need be opened. */
export type LogBounds = {
  /** The first number not asked for. */
  readonly before: number
  /** Instants, ISO 8601: not before, and before. */
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  /** Any of these. */
  readonly records?: readonly { readonly table: string; readonly key: string }[] | undefined
}
/** Takes some entries, newest first; everything from `lowest` on was handed over or can have nothing. False ends the walk. */
export type TakeEntries = (entries: readonly LogEntry[], lowest: number) => boolean

/** The newest entries in small blocks, since what is looked for is mostly among them and one may hold thousands of rows; then more and more. */
const blockLengths = { first: 8, most: 500 } as const
const headsAtOnce = 100

const openEntries = (db: AppDatabase): Table<LogEntry, number> => db.changes as Table<LogEntry, number>

/** From the end backwards, a block at a time: nothing but a block is held, and a log of any length answers at once. */
export async function walkLog(db: AppDatabase, bounds: LogBounds, take: TakeEntries): Promise<void> {
  let below = bounds.before
  for (let length: number = blockLengths.first; ; length = Math.min(blockLengths.most, length * 2)) {
    const block = await openEntries(db).where(':id').below(below).reverse().limit(length).toArray()
    const lowest = block.at(-1)?.seq
    if (lowest === undefined) break
    if (!take(block, lowest)) return
    below = lowest
  }
  await walkPages(db, { ...bounds, before: below }, take)
}

const mayHold = (head: LogPage, { from, to, records }: LogBounds): boolean =>
  !(from != null && head.lastAt < from) &&
  !(to != null && head.firstAt >= to) &&
  (records === undefined || records.some(({ table, key }) => mayTouch(head, table, key)))

async function walkPages(db: AppDatabase, bounds: LogBounds, take: TakeEntries): Promise<void> {
  for (let below = bounds.before; ;) {
    const heads = await db.logPages.where(':id').below(below).reverse().limit(headsAtOnce).toArray()
    for (const head of heads) {
      below = head.id
      if (!mayHold(head, bounds)) continue
      const entries = await entriesOfPage(db, head)
      const wanted = head.to < bounds.before ? entries : entries.filter(({ seq }) => seq < bounds.before)
      if (!take(wanted.toReversed(), head.id)) return
    }
    if (heads.length < headsAtOnce) return
  }
}

/** The same through pages at hand, oldest first, as a file of closed years holds them. */
export function walkPacked(pages: readonly PackedPage[], bounds: LogBounds, take: TakeEntries): void {
  for (const { head, body } of pages.toReversed()) {
    if (head.id >= bounds.before || !mayHold(head, bounds)) continue
    const entries = entriesOf(body).filter(({ seq }) => seq < bounds.before)
    if (!take(entries.toReversed(), head.id)) return
  }
}

async function entriesOfPage(db: AppDatabase, { id }: LogPage): Promise<LogEntry[]> {
  const body: LogBody | undefined = await db.logBodies.get(id)
  if (body === undefined) throw new Error(`log page ${id}: its entries are missing`)
  return entriesOf(body)
}

/** The entry of that number, wherever it stands. */
export async function entryAt(db: AppDatabase, seq: number): Promise<LogEntry | undefined> {
  const open = await openEntries(db).get(seq)
  if (open !== undefined) return open
  const head = await db.logPages.where(':id').belowOrEqual(seq).last()
  return head === undefined || head.to < seq ? undefined : (await entriesOfPage(db, head)).find((entry) => entry.seq === seq)
}

/** The next entries behind a number, oldest first, at most so many. */
export const entriesAbove = (db: AppDatabase, seq: number, limit: number): Promise<LogEntry[]> =>
  db.transaction('r', [db.changes, db.logPages, db.logBodies], async () => {
    const open = (above: number, most: number): Promise<LogEntry[]> => openEntries(db).where(':id').above(above).limit(most).toArray()
    const next = await open(seq, limit)
    // Right behind it: nothing of what follows was closed.
    if (next[0]?.seq === seq + 1) return next
    const around = await db.logPages.where(':id').belowOrEqual(seq).last()
    const found = around === undefined || around.to <= seq ? [] : (await entriesOfPage(db, around)).filter((entry) => entry.seq > seq)
    for (let at = seq; found.length < limit;) {
      const head = await db.logPages.where(':id').above(at).first()
      if (head === undefined) break
      found.push(...(await entriesOfPage(db, head)))
      at = head.id
    }
    return [...found, ...next].slice(0, limit)
  })

/** How many entries the log holds: open, closed, and in files of closed years. */
export async function countEntries(db: AppDatabase): Promise<number> {
  // From there on: the browser would walk over the place of each entry that was closed.
  const { to = 0 } = (await readClosedEnd(db)) ?? {}
  let count = await db.changes.where(':id').above(to).count()
  await db.logPages.each((head) => {
    count += head.count
  })
  await db.logArchives.each((archive) => {
    count += archive.count
  })
  return count
}
