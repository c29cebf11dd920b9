import { Sha256Stream } from '@shared/lib/sha256'
import type { AppDatabase } from '../core/database'
import { readPages, type Progress } from '../core/pages'
import { backupFormat, backupVersion, rowLine, toBase64, type BackupEnd, type BackupHeader, type Bytes, type KeptFile } from './format'
import { joinPieces, Outlet, piecesOf } from './pieces'

type Facts = Pick<BackupHeader, 'appVersion' | 'profile' | 'madeAt'>

/** What a backup holds, known once it is made. */
export type BackupMade = { readonly rows: number; readonly madeAt: string; readonly counts: Readonly<Record<string, number>> }
export type BackupStream = {
  /** The bytes of the file, in pieces of a few hundred kB. Breaks off with the cause when making it fails. */
  readonly pieces: ReadableStream<Bytes>
  /** Settles when the last piece has been handed out. */
  readonly made: Promise<BackupMade>
}
export type WriteOptions = {
  readonly onProgress?: Progress
  /** The attached files, asked for one after the other once the rows are written. */
  readonly files?: AsyncIterable<KeptFile> | Iterable<KeptFile>
}

/**
 * The whole data as a stream: one read transaction over all rows, compressed as they are read, then the attached files one by one.
 * Held at a time: two pages of rows, one file, and what the reader of the stream has not taken yet.
 */
export function backupStream(db: AppDatabase, facts: Facts, { onProgress, files = [] }: WriteOptions = {}): BackupStream {
  const outlet = new Outlet()
  const made = write(db, facts, outlet, onProgress, files)
  made.catch((cause: unknown) => outlet.fail(cause))
  return { pieces: outlet.pieces, made }
}

async function write(
  db: AppDatabase,
  facts: Facts,
  outlet: Outlet,
  onProgress: Progress | undefined,
  files: AsyncIterable<KeptFile> | Iterable<KeptFile>,
): Promise<BackupMade> {
  const encoder = new TextEncoder()
  const hash = new Sha256Stream()
  const put = (text: string): void => {
    const bytes = encoder.encode(text)
    hash.add(bytes)
    outlet.put(bytes)
  }
  const [office] = (await db.table('office').toArray()) as { readonly name?: string }[]
  const header: BackupHeader = {
    format: backupFormat,
    version: backupVersion,
    schemaVersion: db.verno,
    officeName: office?.name ?? '',
    ...facts,
  }
  put(`${JSON.stringify(header)}\n`)
  const counts: Record<string, number> = Object.fromEntries(db.tables.map(({ name }) => [name, 0]))
  await readPages(
    db,
    (table, rows) => {
      counts[table] = (counts[table] ?? 0) + rows.length
      const text = rows.map((row) => rowLine(table, row)).join('')
      if (text !== '') put(text)
      return text.length
    },
    onProgress,
  )
  let fileCount = 0
  for await (const { sha256, bytes } of files) {
    put(`${JSON.stringify({ f: sha256, b: toBase64(bytes) })}\n`)
    fileCount += 1
    await outlet.taken()
  }
  const end: BackupEnd = { end: true, counts, files: fileCount, sha256: hash.hex() }
  outlet.put(encoder.encode(`${JSON.stringify(end)}\n`))
  await outlet.end()
  return { rows: Object.values(counts).reduce((sum, count) => sum + count, 0), madeAt: facts.madeAt, counts }
}

export type BackupFile = BackupMade & { readonly bytes: Bytes }

/** The same as one file in the memory, for a place that saves whole files only. */
export async function writeBackup(db: AppDatabase, facts: Facts, options: WriteOptions = {}): Promise<BackupFile> {
  const { pieces, made } = backupStream(db, facts, options)
  const [bytes, facts_] = await Promise.all([joinPieces(piecesOf(pieces)), made])
  return { ...facts_, bytes }
}
