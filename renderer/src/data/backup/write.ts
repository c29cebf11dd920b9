import { storedOfficeName } from '@shared/domain/office/names'
import type { AppDatabase } from '../core/database'
import { readPages, type Progress } from '../core/pages'
import { schemaVersion } from '../migrations'
import { BrokenBackup } from './broken'
import { backupFormat, backupVersion, rowLine, toBase64, type BackupEnd, type BackupHeader, type Bytes, type KeptFile } from './format'
import { textHash } from './hash'
import { joinPieces, Outlet, piecesOf } from './pieces'
import { TextBytes } from './textBytes'
import { RowJudge } from './rows'

type Facts = Pick<BackupHeader, 'appVersion' | 'profile' | 'madeAt'>

/** What a backup holds, known once it is made. */
export type BackupMade = {
  readonly rows: number
  readonly madeAt: string
  readonly counts: Readonly<Record<string, number>>
  /** Of everything before the last line, as the file carries it. */
  readonly sha256: string
  /** Whether every row was judged by its schema, its key and its links as it was written. */
  readonly isJudged: boolean
}
export type BackupStream = {
  /** The bytes of the file, in pieces of a few hundred kB. Breaks off with the cause when making it fails. */
  readonly pieces: ReadableStream<Bytes>
  /** Settles when the last piece has been handed out. */
  readonly made: Promise<BackupMade>
}
export type WriteOptions = {
  readonly onProgress?: Progress
  /** Judges every row as it is written, so that only the bytes need be held against the disk. Only for data of today's schema. */
  readonly isJudged?: boolean
  /** The attached files, asked for one after the other once the rows are written. */
  readonly files?: AsyncIterable<KeptFile> | Iterable<KeptFile>
}

/**
 * The whole data as a stream: one read transaction over all rows, compressed as they are read, then the attached files one by one.
 * Held at a time: two pages of rows, one file, and what the reader of the stream has not taken yet.
 */
export function backupStream(db: AppDatabase, facts: Facts, { onProgress, files = [], isJudged = false }: WriteOptions = {}): BackupStream {
  const outlet = new Outlet()
  const made = write(db, facts, outlet, { onProgress, files, judge: isJudged ? new RowJudge(schemaVersion, 'hashes') : null })
  made.catch((cause: unknown) => outlet.fail(cause))
  return { pieces: outlet.pieces, made }
}

async function write(
  db: AppDatabase,
  facts: Facts,
  outlet: Outlet,
  {
    onProgress,
    files,
    judge,
  }: Required<Pick<WriteOptions, 'files'>> & {
    readonly onProgress: Progress | undefined
    readonly judge: RowJudge | null
  },
): Promise<BackupMade> {
  const hash = textHash(backupVersion)
  const text = new TextBytes((bytes) => {
    hash.add(bytes)
    return outlet.put(bytes)
  })
  const [office] = (await db.table('office').toArray()) as Parameters<typeof storedOfficeName>[0][]
  const header: BackupHeader = {
    format: backupFormat,
    version: backupVersion,
    schemaVersion: db.verno,
    officeName: storedOfficeName(office),
    ...facts,
  }
  text.add(`${JSON.stringify(header)}\n`)
  const counts: Record<string, number> = Object.fromEntries(db.tables.map(({ name }) => [name, 0]))
  await readPages(
    db,
    (table, rows) => {
      counts[table] = (counts[table] ?? 0) + rows.length
      let length = 0
      for (const row of rows) {
        judge?.take(table, row, String(row['id'] ?? row['key'] ?? row['seq']))
        length += text.add(rowLine(table, row))
      }
      return length
    },
    onProgress,
    'open',
  )
  let fileCount = 0
  for await (const { sha256, bytes } of files) {
    text.add(`${JSON.stringify({ f: sha256, b: toBase64(bytes) })}\n`)
    fileCount += 1
    await outlet.taken()
  }
  if (judge !== null) {
    await judge.settled()
    demandSound(judge)
  }
  text.flush()
  const sha256 = await hash.hex()
  const end: BackupEnd = { end: true, counts, files: fileCount, sha256 }
  await outlet.put(new TextEncoder().encode(`${JSON.stringify(end)}\n`))
  await outlet.end()
  return {
    rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
    madeAt: facts.madeAt,
    counts,
    sha256,
    isJudged: judge !== null,
  }
}

/** A copy that could not be restored is none: it is refused as reading it back would refuse it. */
function demandSound(judge: RowJudge): void {
  if (judge.problems.length > 0) throw new BrokenBackup('rows', judge.problems)
  const lost = judge.lostLinks()
  if (lost.length > 0) throw new BrokenBackup('links', lost)
  const log = judge.logProblems()
  if (log.length > 0) throw new BrokenBackup('log', log)
}

export type BackupFile = BackupMade & { readonly bytes: Bytes }

/** The same as one file in the memory, for a place that saves whole files only. */
export async function writeBackup(db: AppDatabase, facts: Facts, options: WriteOptions = {}): Promise<BackupFile> {
  const { pieces, made } = backupStream(db, facts, options)
  const [bytes, facts_] = await Promise.all([joinPieces(piecesOf(pieces)), made])
  return { ...facts_, bytes }
}
