import { yearsOf, type LogArchive } from '@shared/domain/change/archive'
import { keptLimitMb } from '@shared/ipc/pickKinds'
import type { AppDatabase } from './database'
import { walkLog } from './log'
import type { Row } from './pages'
import { trashSince } from './trashDays'

/** Whether the program keeps so large a file of closed years itself too. */
export const isKeptSize = ({ bytes }: Pick<LogArchive, 'bytes'>): boolean => bytes <= keptLimitMb * 1024 * 1024

/** The files of closed years that the program does not keep, so that no copy of its carries them: the officer has the only ones. */
export const carriedByHand = async (db: AppDatabase): Promise<LogArchive[]> =>
  (await db.logArchives.toArray()).filter((archive) => !isKeptSize(archive))

/** A row that names a file which the program keeps beside the database, under the hash of its content. */
export type KeptRow = {
  readonly table: 'attachments' | 'logArchives'
  readonly id: string
  readonly name: string
  readonly sha256: string
}

/**
 * Every row whose file has to be there, and to travel with the data: attached files, and closed years of the log but those too large for the
 * program to keep, of which the officer has the only file.
 */
export async function keptRows(db: AppDatabase): Promise<KeptRow[]> {
  const [attached, archives] = await Promise.all([db.attachments.toArray(), db.logArchives.toArray()])
  return [
    ...attached.map(({ id, title, fileName, sha256 }) => ({
      table: 'attachments' as const,
      id,
      name: title === '' ? fileName : `${title} (${fileName})`,
      sha256,
    })),
    ...archives.filter(isKeptSize).map(({ id, fileName, sha256, ...years }) => ({
      table: 'logArchives' as const,
      id,
      name: `${yearsOf(years)} (${fileName})`,
      sha256,
    })),
  ]
}

/** A file that a backup has to hold besides the rows. `isDeleted`: no row names it now, but one that the trash, undo or redo brings back would. */
export type KeptHash = { readonly sha256: string; readonly isDeleted: boolean }

/** The hashes of attached files whose rows went since that instant, by whatever act: the log holds the rows, nothing but the hash leads to the bytes. */
async function deletedHashes(db: AppDatabase, since: string): Promise<string[]> {
  const hashes: string[] = []
  await walkLog(db, { before: Number.MAX_SAFE_INTEGER, from: since }, (entries) => {
    for (const { at, rows } of entries)
      for (const row of at < since ? [] : rows) {
        const sha256 = row.table === 'attachments' && 'removed' in row ? (row.removed as Row)['sha256'] : undefined
        if (typeof sha256 === 'string') hashes.push(sha256)
      }
    return true
  })
  return hashes
}

/** The hashes of all these files, each once, then of those that may come back out of the trash: what a backup has to hold besides the rows. */
export async function keptHashes(db: AppDatabase, now = new Date()): Promise<KeptHash[]> {
  const present = new Set((await keptRows(db)).map(({ sha256 }) => sha256))
  const deleted = new Set(await deletedHashes(db, trashSince(now)))
  return [
    ...[...present].map((sha256) => ({ sha256, isDeleted: false })),
    ...[...deleted].filter((sha256) => !present.has(sha256)).map((sha256) => ({ sha256, isDeleted: true })),
  ]
}
