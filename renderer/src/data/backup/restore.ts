import type { AppError, BrokenDetail } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { withoutLog } from '../core/changeLog'
import { AppDatabase, demandEmpty } from '../core/database'
import type { LastBackup } from '../core/lastBackup'
import { readPages, type Progress, type Row } from '../core/pages'
import { isStorageFull } from '../core/storageErrors'
import { removeDatabase } from '../core/stores'
import { committed } from '../core/transactions'
import { schemaVersion } from '../migrations'
import { freshDatabaseName, switchDatabase, whileRestoring, type Profile } from '../profiles/profiles'
import type { BackupHeader, KeptFile } from './format'
import type { BackupSource } from './pieces'
import { BrokenBackup } from './broken'
import { backupError, readBackup, type BackupSummary } from './read'
import { RowJudge } from './rows'

/** So much text goes into one transaction: each is made safe on the disk. */
const writeLength = 4_000_000
/** So many transactions may be under way while more of the file is read. */
const writesAhead = 2

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
  /** The hash of this backup as it was judged a moment ago: the same letters are not judged again, others are refused. */
  readonly judged?: string | undefined
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
          onRows: (table, rows, length) => scratch.add(table, rows, length),
          // What is kept already harms nobody, rows that name what is missing would.
          onFile: async (file) => {
            const kept = await keepFile(file)
            if (!kept.ok) throw new Refused(kept.error)
          },
        },
        onProgress,
        options.judged,
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

/**
 * The database being filled. Nobody watches it and every key was judged, so rows go in by the browser's own means: half the work of the way
 * that acts take. Reading goes on while the browser writes.
 */
class Scratch {
  private db: AppDatabase | null = null
  private readonly waiting = new Map<string, Row[]>()
  private waitingLength = 0
  private readonly underWay: Promise<void>[] = []

  constructor(
    private readonly name: string,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async open({ schemaVersion: version }: BackupHeader): Promise<void> {
    this.db = new AppDatabase(this.name, version)
    await this.db.open()
    await demandEmpty(this.db)
  }

  /** Rows arrive by the hundred and wait for more. `length`: of their text. */
  async add(table: string, rows: readonly Row[], length: number): Promise<void> {
    const list = this.waiting.get(table) ?? []
    for (const row of rows) list.push(row)
    this.waiting.set(table, list)
    this.waitingLength += length
    if (this.waitingLength < writeLength) return
    this.write()
    if (this.underWay.length >= writesAhead) await this.underWay.shift()
  }

  private write(): void {
    this.signal?.throwIfAborted()
    const [tables, place] = [[...this.waiting.keys()], this.db?.backendDB()]
    if (tables.length === 0 || place === undefined) return
    const transaction = place.transaction(tables, 'readwrite', { durability: 'strict' })
    for (const [table, rows] of this.waiting) {
      const store = transaction.objectStore(table)
      for (const row of rows) store.put(row)
    }
    transaction.commit?.()
    const written = committed(transaction)
    written.catch(() => {}) // said where it is waited for
    this.underWay.push(written)
    this.waiting.clear()
    this.waitingLength = 0
  }

  /** Counts again what is really there; data of an older schema are carried over and judged by today's. */
  async finish({ header, counts, rows }: BackupSummary, fileName: string): Promise<void> {
    this.write()
    for (const written of this.underWay.splice(0)) await written
    const wrong: BrokenDetail[] = []
    for (const table of this.db?.tables ?? []) {
      const count = await table.count()
      if (count !== counts[table.name]) wrong.push({ table: table.name, counts: { found: count, said: counts[table.name] } })
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
      throw new Refused({ code: 'backup.broken', reason: 'rows', details: [{ words: 'không chuyển được sang dạng của bản này' }] })
    }
    const judge = new RowJudge(schemaVersion)
    await readPages(db, (table, rows) => {
      for (const row of rows) judge.take(table, row, `mã ${String(row['id'] ?? row['key'] ?? row['seq'])}`)
      return rows.length * 1000
    })
    if (judge.problems.length > 0) throw new Refused({ code: 'backup.broken', reason: 'rows', details: judge.problems })
    const lost = judge.lostLinks()
    if (lost.length > 0) throw new Refused({ code: 'backup.broken', reason: 'links', details: lost })
    const log = judge.logProblems()
    if (log.length > 0) throw new Refused({ code: 'backup.broken', reason: 'log', details: log })
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
