import { err, ok, type Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import type { Progress } from '../core/pages'
import { isFullNow } from '../core/room'
import type { Profile } from '../profiles/profiles'
import type { BackupAnswer, BackupRequest } from './backup.worker'
import type { Comparison, DifferentRow, TableDifference } from './compare'
import type { BackupHeader, Bytes, KeptFile } from './format'
import type { HealthCode, HealthFinding, HealthItem, HealthReport } from './health'
import { joinPieces, piecesOf, sourceOf, streamOf, type BackupSource } from './pieces'
import type { BackupSummary } from './read'
import type { RestoreReport } from './restore'
import type { BackupFile, BackupMade } from './write'

export { joinPieces, piecesOf, sourceOf, streamOf }
export type { HealthCode, HealthFinding, HealthItem, HealthReport }
export type { Comparison, DifferentRow, TableDifference }
export type { BackupFile, BackupHeader, BackupMade, BackupSource, BackupSummary, KeptFile, RestoreReport }
export type KeepFile = (file: KeptFile) => Promise<Result<null>>
type Watch = { readonly onProgress?: Progress; readonly signal?: AbortSignal }
type Facts = { readonly appVersion: string; readonly profile: Profile; readonly madeAt: string }

type Talk<Value> = {
  readonly request: BackupRequest
  readonly handedOver: Transferable[]
  readonly read: (answer: BackupAnswer) => Result<Value> | Promise<Result<Value>> | undefined
  readonly keepFile?: KeepFile | undefined
}

/** For so long a worker that is through waits for more, in ms: a copy is read back as soon as it is made, and a second worker costs 200 ms and 20 MB. */
const waitsFor = 2000
let waiting: { readonly worker: Worker; readonly end: ReturnType<typeof setTimeout> } | null = null

/** Whether the worker is as new once it has answered: what fills a database is stopped by a message, and ends with its worker. */
const isReused = ({ kind }: BackupRequest): boolean => kind === 'make' || kind === 'verify' || kind === 'inspect'

function takeWorker(): Worker {
  const known = waiting
  waiting = null
  if (known === null) return new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
  clearTimeout(known.end)
  return known.worker
}

function letWait(worker: Worker): void {
  worker.onmessage = null
  worker.onerror = null
  if (waiting !== null) return worker.terminate()
  const end = setTimeout(() => {
    waiting = null
    worker.terminate()
  }, waitsFor)
  waiting = { worker, end }
}

/**
 * Runs one request in a worker that does nothing else meanwhile. `stop` is sent on abort; where that is not answered the worker ends with its
 * promise.
 */
function inWorker<Value>({ request, handedOver, read, keepFile }: Talk<Value>, { onProgress, signal }: Watch): Promise<Result<Value>> {
  const worker = takeWorker()
  let isThrough = false
  return new Promise<Result<Value>>((resolve, reject) => {
    signal?.addEventListener('abort', () =>
      request.kind !== 'restore' && request.kind !== 'rehearse'
        ? resolve(err({ code: 'cancelled' }))
        : worker.postMessage({ kind: 'stop' } satisfies BackupRequest),
    )
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if (data.kind === 'progress') return onProgress?.(data.done, data.total)
      if (data.kind === 'keep') {
        const keep = keepFile?.(data.file) ?? Promise.resolve(ok(null))
        keep.then((result) => worker.postMessage({ kind: 'kept', result } satisfies BackupRequest), reject)
        return
      }
      if (data.kind === 'failed') {
        // The worker does not know the disk: what the store failed of is asked here.
        const isFull = data.isStorageFull ? Promise.resolve(true) : data.isStoreFailure ? isFullNow() : Promise.resolve(false)
        void isFull.then((full) => (full ? resolve(err({ code: 'storage.full' })) : reject(new Error(data.message))))
        return
      }
      const answer = read(data)
      if (answer === undefined) return
      isThrough = isReused(request)
      Promise.resolve(answer).then(resolve, reject)
    }
    worker.postMessage(request, handedOver)
  }).finally(() => (isThrough && signal?.aborted !== true ? letWait(worker) : worker.terminate()))
}

const none: AsyncIterator<KeptFile> = { next: () => Promise.resolve({ done: true, value: undefined }) }

/**
 * The whole data of the open profile as a backup, made beside the screen and handed to `take` piece by piece, each after the one before
 * was taken: for writing it to a disk. `files` are asked for one by one. Throws what `take` throws; the pieces before it are then no
 * backup (the last one carries counts and hash).
 */
export async function streamBackup(
  db: AppDatabase,
  facts: Facts,
  take: (piece: Bytes) => Promise<void>,
  { files, ...watch }: Watch & { readonly files?: AsyncIterable<KeptFile> } = {},
): Promise<Result<BackupMade>> {
  const wanted = files?.[Symbol.asyncIterator]() ?? none
  const stream = streamOf<KeptFile>(async () => {
    const next = await wanted.next()
    return next.done === true ? null : next.value
  })
  let taking = Promise.resolve()
  let refusal: { readonly cause: unknown } | null = null
  const takeOne = (piece: Bytes): Promise<void> =>
    take(piece).catch((cause: unknown) => {
      refusal = { cause }
      throw cause
    })
  try {
    return await inWorker<BackupMade>(
      {
        request: { kind: 'make', databaseName: db.name, facts, files: stream },
        handedOver: [stream],
        read: (answer) => {
          if (answer.kind === 'pieces') {
            taking = takeAll(answer.pieces, takeOne)
            taking.catch(() => {}) // said when the worker has noticed that nobody takes any more
          }
          // The last pieces may still be under way when the worker is through.
          if (answer.kind === 'unsound') return err(answer.error)
          return answer.kind === 'made' ? taking.then(() => ok(answer.made)) : undefined
        },
      },
      watch,
    )
  } catch (cause) {
    throw (refusal as { readonly cause: unknown } | null)?.cause ?? cause
  }
}

async function takeAll(pieces: ReadableStream<Bytes>, take: (piece: Bytes) => Promise<void>): Promise<void> {
  for await (const piece of piecesOf(pieces)) await take(piece)
}

/** The same as one file in the memory, for a place that saves whole files only. */
export async function makeBackup(
  db: AppDatabase,
  facts: Facts,
  options: Watch & { readonly files?: AsyncIterable<KeptFile> } = {},
): Promise<Result<BackupFile>> {
  const pieces: Bytes[] = []
  const made = await streamBackup(
    db,
    facts,
    (piece) => {
      pieces.push(piece)
      return Promise.resolve()
    },
    options,
  )
  return made.ok ? ok({ ...made.value, bytes: await joinPieces(piecesOf(streamOf(() => Promise.resolve(pieces.shift() ?? null)))) }) : made
}

/** Verifies a backup whole and says what it holds; nothing is touched. The source is used up. */
export const inspectBackup = (source: BackupSource, watch: Watch = {}): Promise<Result<BackupSummary>> =>
  inWorker(
    {
      request: { kind: 'inspect', source },
      handedOver: [source.pieces],
      read: (answer) => (answer.kind === 'inspected' ? answer.result : undefined),
    },
    watch,
  )

/** Holds a file that was made a moment ago against what was written into it. The source is used up. */
export const verifyBackup = (
  source: BackupSource,
  { rows, sha256 }: Pick<BackupMade, 'rows' | 'sha256'>,
  watch: Watch = {},
): Promise<Result<null>> =>
  inWorker(
    {
      request: { kind: 'verify', source, made: { rows, sha256 } },
      handedOver: [source.pieces],
      read: (answer) => (answer.kind === 'verified' ? answer.result : undefined),
    },
    watch,
  )

/** Verifies a backup whole and says what restoring it would change against the open data; nothing is touched. The source is used up. */
export const compareBackup = (db: AppDatabase, source: BackupSource, watch: Watch = {}): Promise<Result<Comparison>> =>
  inWorker(
    {
      request: { kind: 'compare', source, databaseName: db.name },
      handedOver: [source.pieces],
      read: (answer) => (answer.kind === 'compared' ? answer.result : undefined),
    },
    watch,
  )

/** `judged`: its hash, where it was read and judged whole a moment ago. */
export type NamedSource = { readonly fileName: string; readonly source: BackupSource; readonly judged?: string | undefined }
const filling = ({ fileName, source, judged }: NamedSource, profile: Profile) => ({
  source,
  profile,
  fileName,
  judged,
  unique: crypto.randomUUID(),
})

/** Restores into a new database and switches the profile to it; open the profile again (reload) afterwards. */
export const restoreBackup = (
  file: NamedSource,
  profile: Profile,
  watch: Watch = {},
  keepFile?: KeepFile,
): Promise<Result<RestoreReport>> =>
  inWorker(
    {
      request: { kind: 'restore', ...filling(file, profile) },
      handedOver: [file.source.pieces],
      read: (answer) => (answer.kind === 'restored' ? answer.result : undefined),
      keepFile,
    },
    watch,
  )

/** Restores into a scratch database and throws that away: the proof that this backup can be used. Nothing is touched. */
export const rehearseBackup = (file: NamedSource, profile: Profile, watch: Watch = {}): Promise<Result<BackupSummary>> =>
  inWorker(
    {
      request: { kind: 'rehearse', ...filling(file, profile) },
      handedOver: [file.source.pieces],
      read: (answer) => (answer.kind === 'rehearsed' ? answer.result : undefined),
    },
    watch,
  )

/** Looks through everything that is stored, beside the screen. Nothing is changed. `counted`: rows by table as the journal counted them. */
export const inspectStore = (
  db: AppDatabase,
  counted: Readonly<Record<string, number>> | null,
  watch: Watch = {},
): Promise<Result<HealthReport>> =>
  inWorker(
    {
      request: { kind: 'health', databaseName: db.name, counted },
      handedOver: [],
      read: (answer) => (answer.kind === 'healthy' ? ok(answer.report) : undefined),
    },
    watch,
  )
