import Dexie from 'dexie'
import { err, ok, type Result } from '@shared/lib/result'
import { withoutLog } from '../core/changeLog'
import { AppDatabase } from '../core/database'
import { freshDatabaseName, switchDatabase, whileRestoring, type Profile } from '../profiles/profiles'
import { isStorageFull } from '../core/storageErrors'
import { readBackup } from './read'
import type { LastBackup } from '../core/lastBackup'
import type { BackupHeader, KeptFile } from './format'
import type { Progress } from '../core/rowLines'

const chunkLength = 5000

export type RestoreReport = { readonly header: BackupHeader; readonly rows: number; readonly databaseName: string }

/** What a backup holds, verified whole, without touching anything. */
export async function inspectBackup(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<{ readonly header: BackupHeader; readonly counts: Record<string, number>; readonly files: number }>> {
  const contents = await readBackup(bytes)
  return contents.ok
    ? ok({ header: contents.value.header, counts: contents.value.end.counts, files: contents.value.files.length })
    : contents
}

/**
 * Puts a backup in place of a profile's data: verified first, filled into a new database, counted again, then switched to.
 * Until the switch nothing of the present data is touched; a stop or a failure leaves it as it was. Open the profile again afterwards.
 */
export async function restoreBackup(
  bytes: Uint8Array<ArrayBuffer>,
  profile: Profile,
  {
    unique,
    fileName,
    onProgress = () => {},
    signal,
    keepFile = () => Promise.resolve(ok(null)),
  }: {
    readonly unique: string
    readonly fileName: string
    readonly onProgress?: Progress
    readonly signal?: AbortSignal
    /** Keeps the bytes of an attached file where the place keeps them. */
    readonly keepFile?: (file: KeptFile) => Promise<Result<null>>
  },
): Promise<Result<RestoreReport>> {
  const contents = await readBackup(bytes)
  if (!contents.ok) return contents
  const { header, rows, files } = contents.value
  const total = [...rows.values()].reduce((sum, list) => sum + list.length, 0)
  const databaseName = freshDatabaseName(profile, unique)
  const source: LastBackup = { at: header.madeAt, rows: total, fileName }
  return whileRestoring(async () => {
    let isWhole = false
    try {
      const filled = await fill(databaseName, header.schemaVersion, rows, source, (done) => onProgress(done, total), signal)
      if (!filled.ok) return filled
      // The files first: what is kept already harms nobody, rows that name what is missing would.
      for (const file of files) {
        const kept = await keepFile(file)
        if (!kept.ok) return kept
      }
      isWhole = true
    } finally {
      if (!isWhole) await Dexie.delete(databaseName)
    }
    await switchDatabase(profile, databaseName)
    return ok({ header, rows: total, databaseName })
  })
}

async function fill(
  databaseName: string,
  version: number,
  rows: ReadonlyMap<string, readonly Record<string, unknown>[]>,
  source: LastBackup,
  onDone: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Result<null>> {
  let done = 0
  const db = new AppDatabase(databaseName, version)
  try {
    await withoutLog(databaseName, async () => {
      for (const [name, list] of rows) {
        for (let start = 0; start < list.length; start += chunkLength) {
          signal?.throwIfAborted()
          await db.table(name).bulkAdd(list.slice(start, start + chunkLength))
          done = Math.min(done + chunkLength, done + list.length - start)
          onDone(done)
        }
      }
    })
    const wrong: string[] = []
    for (const [name, list] of rows) {
      const count = await db.table(name).count()
      if (count !== list.length) wrong.push(`${name}: ${count}/${list.length}`)
    }
    if (wrong.length > 0) return err({ code: 'backup.broken', reason: 'counts', details: wrong })
    // These data are in a file that was just read whole: the foot line says so.
    await db.meta.put({ key: 'lastBackup', value: source })
    return ok(null)
  } catch (cause) {
    if (signal?.aborted === true) return err({ code: 'cancelled' })
    if (isStorageFull(cause)) return err({ code: 'storage.full' })
    throw cause
  } finally {
    db.close()
  }
}
