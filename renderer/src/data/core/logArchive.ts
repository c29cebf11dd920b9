import Dexie from 'dexie'
import type { ArchiveContents, LogArchive } from '@shared/domain/change/archive'
import type { LogEnd } from '@shared/domain/change/pages'
import { ActFailure } from './acts'
import { allowClosing } from './changeLog'
import type { AppDatabase } from './database'
import { logEndKey } from './log'
import { chainOf, type PackedPage } from './logPages'

/** What becomes of the pages of the log when years of it go into a file, or come back from one. Always inside an act. */

/** Archives by where they stand in the log, oldest first. */
export const readArchives = (db: AppDatabase): Promise<LogArchive[]> => db.logArchives.orderBy(':id').sortBy('from')

/** How many entries stand in the store and in files up to that number, from where the archive begins. */
async function countOf(db: AppDatabase, { from, to }: Pick<LogArchive, 'from' | 'to'>, inside: readonly LogArchive[]): Promise<number> {
  const heads = await db.logPages.where(':id').belowOrEqual(to).toArray()
  const straddles = heads.some((head) => head.id < from || head.to > to)
  const open = await db.changes.where(':id').belowOrEqual(to).count()
  return straddles ? -1 : [...heads, ...inside].reduce((sum, { count }) => sum + count, open)
}

/**
 * Takes out of the store what the file of that archive holds, and lets the log go on from its chain. `known`: archives whose entries the file
 * holds as well; they are named no more. Refuses with `logArchive.moved` where the log has other entries than the file.
 */
export async function dropArchived(db: AppDatabase, archive: LogArchive, known: readonly LogArchive[] = []): Promise<void> {
  allowClosing(Dexie.currentTransaction)
  const inside = (await readArchives(db)).filter(({ from }) => from >= archive.from)
  const isKnown = inside.length === known.length && inside.every(({ id }, index) => id === known[index]?.id)
  if (!isKnown || (await countOf(db, archive, inside)) !== archive.count)
    throw new ActFailure({ code: 'logArchive.moved', year: archive.year })
  const behind = await db.logPages.where(':id').above(archive.to).first()
  const goesOn = behind === undefined || behind.chain === chainOf(archive.chain, behind.sha256)
  if (!goesOn) throw new ActFailure({ code: 'logArchive.moved', year: archive.year })
  await db.logArchives.bulkDelete(inside.map(({ id }) => id))
  await db.logPages.where(':id').belowOrEqual(archive.to).delete()
  await db.logBodies.where(':id').belowOrEqual(archive.to).delete()
  await db.changes.where(':id').belowOrEqual(archive.to).delete()
  if (behind !== undefined) return
  await db.meta.put({ key: logEndKey, value: { to: archive.to, chain: archive.chain } satisfies LogEnd })
}

/** Puts the pages of the newest archive back where they stood. Refuses with `logArchive.notLast` for an older one. */
export async function putBackArchived(db: AppDatabase, archive: ArchiveContents, pages: readonly PackedPage[]): Promise<void> {
  allowClosing(Dexie.currentTransaction)
  const last = (await readArchives(db)).at(-1)
  if (last?.id !== archive.id) throw new ActFailure({ code: 'logArchive.notLast', year: archive.year })
  await db.logPages.bulkAdd(pages.map(({ head }) => head))
  await db.logBodies.bulkAdd(pages.map(({ body }) => body))
}
