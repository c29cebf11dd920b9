import { yearsOf, type LogArchive } from '@shared/domain/change/archive'
import { keptLimitMb } from '@shared/ipc/pickKinds'
import type { AppDatabase } from './database'

/** Whether the program keeps so large a file of closed years itself too. */
export const isKeptSize = ({ bytes }: Pick<LogArchive, 'bytes'>): boolean => bytes <= keptLimitMb * 1024 * 1024

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

/** The hashes of all these files, each once: what a backup has to hold besides the rows. */
export const keptHashes = async (db: AppDatabase): Promise<string[]> => [...new Set((await keptRows(db)).map(({ sha256 }) => sha256))]
