import { closableYears, yearsOf, type ClosableYear, type LogArchive, type YearRun } from '@shared/domain/change/archive'
import { yearOfInstant, type LogPage } from '@shared/domain/change/pages'
import { err, ok, type Result } from '@shared/lib/result'
import { sha256Of } from '@shared/lib/sha256'
import { ActFailure, readHistory, writeEntry } from '../core/acts'
import type { AppDatabase } from '../core/database'
import { dropArchived, putBackArchived, readArchives } from '../core/logArchive'
import { nextPage, packPage, type LogEntry, type PackedPage } from '../core/logPages'
import type { Bytes } from '../backup/format'
import { contentsOf, readArchive, writeArchive, type ArchiveFacts, type ReadArchive } from './archiveFile'
import { readTrash } from './trash'

export { readArchives }

/** The runs of years in the store's log, in its order. */
async function readRuns(db: AppDatabase): Promise<YearRun[]> {
  const runs: YearRun[] = []
  const add = (year: number, from: number, to: number, count: number): void => {
    const last = runs.at(-1)
    if (last?.year === year) runs[runs.length - 1] = { ...last, to, count: last.count + count }
    else runs.push({ year, from, to, count })
  }
  await db.transaction('r', [db.logPages, db.changes], async () => {
    await db.logPages.each(({ year, id, to, count }) => add(year, id, to, count))
    for (const [seq, year] of await openYears(db)) add(year, seq, seq, 1)
  })
  return runs
}

/** The year of each open entry that was read once: an entry never changes under its number, a longer one of its sitting has a higher one. */
const knownYears = new WeakMap<AppDatabase, Map<number, number>>()
/** How many entries are read at once: each may hold thousands of rows. */
const readAtOnce = 200

/** Number and year of every open entry, in order. What is in the log is asked of its keys; only entries not seen before are read. */
async function openYears(db: AppDatabase): Promise<(readonly [number, number])[]> {
  const known = knownYears.get(db) ?? new Map<number, number>()
  knownYears.set(db, known)
  const keys = (await db.changes.orderBy(':id').primaryKeys()) as number[]
  const fresh = keys.filter((seq) => !known.has(seq))
  for (let at = 0; at < fresh.length; at += readAtOnce)
    for (const entry of await db.changes.bulkGet(fresh.slice(at, at + readAtOnce)))
      if (entry !== undefined) known.set(entry.seq ?? 0, yearOfInstant(entry.at))
  return keys.map((seq) => [seq, known.get(seq) ?? 0])
}

/** The years that can be closed in that year, oldest first. */
export const readClosableYears = async (db: AppDatabase, present: number): Promise<ClosableYear[]> =>
  closableYears(await readRuns(db), present)

/** What will no longer go by itself once these entries stand in a file. */
export type ClosingCost = {
  /** Acts that Ctrl+Z and Ctrl+Y can turn now; after closing none. */
  readonly turnable: number
  /** Deletions that the trash offers to bring back and will not any more. */
  readonly deletions: number
}
/** `trashFrom`: since when the trash offers deletions, an instant. */
export async function readClosingCost(db: AppDatabase, { to }: Pick<ClosableYear, 'to'>, trashFrom: string): Promise<ClosingCost> {
  const [{ undo, redo }, trash] = [await readHistory(db), await readTrash(db, trashFrom)]
  return { turnable: undo.length + redo.length, deletions: trash.filter(({ entry }) => entry.seq <= to).length }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** The pages up to that entry: those that are closed, and pages made of the entries behind them. Nothing is changed. */
async function pagesUpTo(db: AppDatabase, to: number, chainBefore: string): Promise<PackedPage[]> {
  const { heads, bodies, open } = await db.transaction('r', [db.logPages, db.logBodies, db.changes], async () => ({
    heads: await db.logPages.where(':id').belowOrEqual(to).toArray(),
    bodies: await db.logBodies.where(':id').belowOrEqual(to).toArray(),
    open: (await db.changes.where(':id').belowOrEqual(to).toArray()) as LogEntry[],
  }))
  const pages = heads.map((head: LogPage, index): PackedPage => {
    const body = bodies[index]
    if (body?.id !== head.id) throw new Error(`log page ${head.id}: its entries are missing`)
    return { head, body }
  })
  for (let rest = open; rest.length > 0;) {
    const length = nextPage(rest)
    pages.push(packPage(rest.slice(0, length), pages.at(-1)?.head.chain ?? chainBefore))
    rest = rest.slice(length)
    await nextTurn()
  }
  return pages
}

/** A file of closed years with the row that will name it; the row's `fileName` is what the officer's copy should be called. */
export type MadeArchive = { readonly bytes: Bytes; readonly row: LogArchive }

/** Makes the file of the log up to the end of that year, and reads it back whole. Nothing in the store is changed. */
export async function makeArchive(
  db: AppDatabase,
  { to }: Pick<ClosableYear, 'to'>,
  facts: ArchiveFacts,
  fileNameOf: (archive: Pick<LogArchive, 'firstYear' | 'year'>) => string,
): Promise<Result<MadeArchive>> {
  const before = (await readArchives(db)).at(-1)
  const pages = await pagesUpTo(db, to, before?.chain ?? '')
  const contents = contentsOf(crypto.randomUUID(), before?.chain ?? '', pages)
  const bytes = await writeArchive(facts, contents, pages)
  const read = await readArchive(bytes)
  if (!read.ok) return read
  const row = { ...contents, sha256: await sha256Of(bytes), bytes: bytes.length, fileName: fileNameOf(contents), closedAt: facts.closedAt }
  return ok({ bytes, row })
}

/** Acts that move years of the log leave nothing to turn: what stands before them is in a file, or came out of one. */
const nothingToTurn = () => ({ undo: [], redo: [] })
async function logAct(db: AppDatabase, label: string, work: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await writeEntry(db, { kind: 'act', targetSeq: null, label }, nothingToTurn, work)
    return ok(null)
  } catch (cause) {
    if (cause instanceof ActFailure) return err(cause.failure)
    throw cause
  }
}

/**
 * Takes the years of an archive out of the log, as an act. Only once its file is kept and the officer has hers. Refuses with `logArchive.moved`
 * when the log is no longer what the file holds.
 */
export const closeArchive = (db: AppDatabase, row: LogArchive, label: string): Promise<Result<null>> =>
  logAct(db, label, async () => {
    await dropArchived(db, row)
    await db.logArchives.add(row)
  })

/** Puts the years of an archive back into the log, as an act. Errors: those of `readKnownArchive`, `logArchive.notLast`. */
export async function bringArchiveBack(db: AppDatabase, row: LogArchive, bytes: Bytes, label: string): Promise<Result<null>> {
  const read = await readKnownArchive(row, bytes)
  if (!read.ok) return read
  return logAct(db, label, async () => {
    await putBackArchived(db, row, read.value.pages)
    await db.logArchives.delete(row.id)
  })
}

/** The archive that this row names, of a file that must be it to the last byte. Errors: `logArchive.other`, those of `readArchive`. */
export async function readKnownArchive(row: LogArchive, bytes: Bytes): Promise<Result<ReadArchive>> {
  if ((await sha256Of(bytes)) === row.sha256) return readArchive(bytes)
  const read = await readArchive(bytes)
  return read.ok ? otherThan(row) : read
}
const otherThan = ({ firstYear, year }: LogArchive): Result<never> => err({ code: 'logArchive.other', years: yearsOf({ firstYear, year }) })

/**
 * Any archive file. One that says it is of a year closed here must be the very file; one that is not of this log is read all the same, and
 * `row` is `null`.
 */
export async function readAnyArchive(
  db: AppDatabase,
  bytes: Bytes,
): Promise<Result<{ readonly archive: ReadArchive; readonly row: LogArchive | null }>> {
  const read = await readArchive(bytes)
  if (!read.ok) return read
  const row = await db.logArchives.get(read.value.header.log.id)
  if (row !== undefined && (await sha256Of(bytes)) !== row.sha256) return otherThan(row)
  return ok({ archive: read.value, row: row ?? null })
}
