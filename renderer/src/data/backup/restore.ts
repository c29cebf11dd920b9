import type { AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { withoutLog } from '../core/changeLog'
import { AppDatabase } from '../core/database'
import type { LastBackup } from '../core/lastBackup'
import { readPages, type Progress, type Row } from '../core/pages'
import { isStorageFull } from '../core/storageErrors'
import { removeDatabase } from '../core/stores'
import { schemaVersion } from '../migrations'
import { freshDatabaseName, switchDatabase, whileRestoring, type Profile } from '../profiles/profiles'
import type { BackupHeader, KeptFile } from './format'
import type { BackupSource } from './pieces'
import { BrokenBackup } from './broken'
import { backupError, readBackup, type BackupSummary } from './read'
import { RowJudge } from './rows'

const chunkLength = 2000

export type RestoreReport = { readonly header: BackupHeader; readonly rows: number; readonly databaseName: string }

/** A refusal on the way, taken out of the reading as a value. */
class Refused extends Error {
  constructor(readonly error: AppError) {
    super('restore refused')
  }
}

export type RestoreOptions = {
  readonly unique: string
  readonly fileName: string
  readonly onProgress?: Progress
  readonly signal?: AbortSignal
  /** Keeps the bytes of an attached file where the place keeps them. */
  readonly keepFile?: (file: KeptFile) => Promise<Result<null>>
}

/**
 * Fills a new database from a backup, verifying it on the way; what does not hold is thrown away again. The caller
 * decides what becomes of it.
 */
async function fillNew(source: BackupSource, databaseName: string, options: RestoreOptions): Promise<Result<BackupSummary>> {
  const scratch = new Scratch(databaseName, options.signal)
  const { keepFile = () => Promise.resolve(ok(null)), onProgress } = options
  let isWhole = false
  try {
    const summary = await withoutLog(databaseName, () =>
      readBackup(
        source,
        {
          onHeader: (header) => scratch.open(header),
          onRows: (table, rows) => scratch.add(table, rows),
          // What is kept already harms nobody, rows that name what is missing would.
          onFile: async (file) => {
            const kept = await keepFile(file)
            if (!kept.ok) throw new Refused(kept.error)
          },
        },
        onProgress,
      ),
    )
    if (!summary.ok) return summary
    await withoutLog(databaseName, () => scratch.finish(summary.value, options.fileName))
    isWhole = true
    return summary
  } catch (cause) {
    if (cause instanceof Refused) return err(cause.error)
    if (cause instanceof BrokenBackup) return err(backupError(cause))
    if (options.signal?.aborted === true) return err({ code: 'cancelled' })
    if (isStorageFull(cause)) return err({ code: 'storage.full' })
    throw cause
  } finally {
    scratch.close()
    if (!isWhole) await removeDatabase(databaseName)
  }
}

/** The database being filled. */
class Scratch {
  private db: AppDatabase | null = null
  private readonly waiting = new Map<string, Row[]>()

  constructor(
    private readonly name: string,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async open({ schemaVersion: version }: BackupHeader): Promise<void> {
    this.db = new AppDatabase(this.name, version)
    await this.db.open()
  }

  /** Rows arrive by the hundred; each write is made safe on the disk, so they wait for more. */
  async add(table: string, rows: readonly Row[]): Promise<void> {
    const list = this.waiting.get(table) ?? []
    list.push(...rows)
    this.waiting.set(table, list)
    if (list.length >= chunkLength) await this.write(table)
  }

  private async write(table: string): Promise<void> {
    this.signal?.throwIfAborted()
    const rows = this.waiting.get(table) ?? []
    this.waiting.delete(table)
    await this.db?.table(table).bulkAdd(rows)
  }

  /** Counts again what is really there; data of an older schema are carried over and judged by today's. */
  async finish({ header, counts, rows }: BackupSummary, fileName: string): Promise<void> {
    for (const table of [...this.waiting.keys()]) await this.write(table)
    const wrong: string[] = []
    for (const table of this.db?.tables ?? []) {
      const count = await table.count()
      if (count !== counts[table.name]) wrong.push(`${table.name}: ${count}/${counts[table.name]}`)
    }
    if (wrong.length > 0) throw new Refused({ code: 'backup.broken', reason: 'counts', details: wrong })
    if (header.schemaVersion < schemaVersion) await this.migrate()
    // These data are in a file that was just read whole: the foot line says so.
    const last: LastBackup = { at: header.madeAt, rows, fileName }
    await this.db?.meta.put({ key: 'lastBackup', value: last })
  }

  close(): void {
    this.db?.close()
  }

  private async migrate(): Promise<void> {
    this.db?.close()
    const db = new AppDatabase(this.name)
    this.db = db
    try {
      await withoutLog(this.name, () => db.open())
    } catch (cause) {
      if (isStorageFull(cause)) throw cause
      // Rows that no program of that version ever wrote.
      throw new Refused({ code: 'backup.broken', reason: 'rows', details: [cause instanceof Error ? cause.name : String(cause)] })
    }
    const judge = new RowJudge(schemaVersion)
    await readPages(db, (table, rows) => {
      for (const row of rows) judge.take(table, row, String(row['id'] ?? row['key'] ?? row['seq']))
      return rows.length * 1000
    })
    if (judge.problems.length > 0) throw new Refused({ code: 'backup.broken', reason: 'rows', details: judge.problems })
    const lost = judge.lostLinks()
    if (lost.length > 0) throw new Refused({ code: 'backup.broken', reason: 'links', details: lost })
  }
}

/**
 * Puts a backup in place of a profile's data: filled into a new database and verified on the way, counted again, then switched to.
 * Until the switch nothing of the present data is touched; a stop or a failure leaves it as it was. Open the profile again afterwards.
 */
export const restoreBackup = (source: BackupSource, profile: Profile, options: RestoreOptions): Promise<Result<RestoreReport>> =>
  whileRestoring(async () => {
    const databaseName = freshDatabaseName(profile, options.unique)
    const filled = await fillNew(source, databaseName, options)
    if (!filled.ok) return filled
    await switchDatabase(profile, databaseName)
    return ok({ header: filled.value.header, rows: filled.value.rows, databaseName })
  })

/** Restores a backup into a database of its own, and throws that away again: the proof that it could be done. Nothing is touched. */
export const rehearseBackup = (source: BackupSource, profile: Profile, options: RestoreOptions): Promise<Result<BackupSummary>> =>
  whileRestoring(async () => {
    const databaseName = freshDatabaseName(profile, options.unique)
    const filled = await fillNew(source, databaseName, options)
    if (filled.ok) await removeDatabase(databaseName)
    return filled
  })
