import type { AppError } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import { AppDatabase } from '../core/database'
import { isStorageFull, isStoreFailure } from '../core/storageErrors'
import { closePagesOf } from '../core/logClose'
import { openStores } from '../core/stores'
import type { Profile } from '../profiles/profiles'
import { compareBackup, type Comparison } from './compare'
import type { BackupHeader, Bytes, KeptFile } from './format'
import { checkHealth, type HealthReport } from './health'
import { piecesOf, type BackupSource } from './pieces'
import { BrokenBackup } from './broken'
import { backupError, readBackup, type BackupSummary } from './read'
import { rehearseBackup, restoreBackup, type RestoreReport } from './restore'
import { verifyBackup } from './verify'
import { backupStream, type BackupMade } from './write'

type Filling = {
  readonly source: BackupSource
  readonly profile: Profile
  readonly unique: string
  readonly fileName: string
  readonly judged?: string | undefined
}

/** Backup and restore beside the screen. Streams are handed over, so that nobody holds a whole file. */
export type BackupRequest =
  | {
      readonly kind: 'make'
      readonly databaseName: string
      readonly facts: Pick<BackupHeader, 'appVersion' | 'profile' | 'madeAt'>
      readonly files: ReadableStream<KeptFile>
    }
  | { readonly kind: 'inspect'; readonly source: BackupSource }
  | { readonly kind: 'verify'; readonly source: BackupSource; readonly made: Pick<BackupMade, 'rows' | 'sha256'> }
  | { readonly kind: 'compare'; readonly source: BackupSource; readonly databaseName: string }
  | ({ readonly kind: 'restore' | 'rehearse' } & Filling)
  | { readonly kind: 'health'; readonly databaseName: string; readonly counted: Readonly<Record<string, number>> | null }
  | { readonly kind: 'stop' }
  /** The answer to `keep`: where files are kept only the page reaches. */
  | { readonly kind: 'kept'; readonly result: Result<null> }
export type BackupAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'pieces'; readonly pieces: ReadableStream<Bytes> }
  | { readonly kind: 'made'; readonly made: BackupMade }
  /** What is stored is not what it should be, so that no copy of it could be restored. */
  | { readonly kind: 'unsound'; readonly error: AppError }
  | { readonly kind: 'verified'; readonly result: Result<null> }
  | { readonly kind: 'inspected'; readonly result: Result<BackupSummary> }
  | { readonly kind: 'compared'; readonly result: Result<Comparison> }
  | { readonly kind: 'keep'; readonly file: KeptFile }
  | { readonly kind: 'restored'; readonly result: Result<RestoreReport> }
  | { readonly kind: 'rehearsed'; readonly result: Result<BackupSummary> }
  | { readonly kind: 'healthy'; readonly report: HealthReport }
  | { readonly kind: 'failed'; readonly isStorageFull: boolean; readonly isStoreFailure: boolean; readonly message: string }

const stop = new AbortController()
let whenKept: ((result: Result<null>) => void) | null = null
const askToKeep = (file: KeptFile): Promise<Result<null>> =>
  new Promise((resolve) => {
    whenKept = resolve
    answer({ kind: 'keep', file })
  })
const answer = (message: BackupAnswer, handedOver: Transferable[] = []): void => self.postMessage(message, { transfer: handedOver })

/** Some twenty messages a second at most: a progress bar needs no more. */
let toldAt = 0
function onProgress(done: number, total: number): void {
  const now = performance.now()
  if (done < total && now - toldAt < 50) return
  toldAt = now
  answer({ kind: 'progress', done, total })
}

/** How much of a copy is closing pages of the log, where there are any to close. */
const closingShare = 0.7
/** How far a copy is goes up to this; people read it. */
const wholeCopy = 100

async function make(request: Extract<BackupRequest, { kind: 'make' }>): Promise<void> {
  // What is closed is copied as it stands, now and in every later copy. Of a first closing it is most of the work.
  let behind = 0
  const say = (share: number): void => onProgress(Math.round(share * wholeCopy), wholeCopy)
  await closePagesOf(request.databaseName, (closed, total) => {
    behind = closingShare
    say(closingShare * Math.min(1, closed / total))
  })
  const onCopied = (done: number, total: number): void => say(behind + (1 - behind) * (done / Math.max(1, total)))
  const db = new AppDatabase(request.databaseName)
  try {
    const { pieces, made } = backupStream(db, request.facts, { onProgress: onCopied, files: piecesOf(request.files), isJudged: true })
    answer({ kind: 'pieces', pieces }, [pieces])
    answer({ kind: 'made', made: await made })
  } catch (cause) {
    if (!(cause instanceof BrokenBackup)) throw cause
    answer({ kind: 'unsound', error: backupError(cause) })
  } finally {
    db.close()
  }
}

async function compare({ source, databaseName }: Extract<BackupRequest, { kind: 'compare' }>): Promise<void> {
  const db = new AppDatabase(databaseName)
  try {
    answer({ kind: 'compared', result: await compareBackup(db, source, onProgress) })
  } finally {
    db.close()
  }
}

async function look({ databaseName, counted }: Extract<BackupRequest, { kind: 'health' }>): Promise<void> {
  const db = new AppDatabase(databaseName)
  try {
    answer({ kind: 'healthy', report: await checkHealth(db, counted, onProgress) })
  } finally {
    db.close()
  }
}

async function work(request: Exclude<BackupRequest, { kind: 'stop' | 'kept' }>): Promise<void> {
  await openStores()
  if (request.kind === 'make') return make(request)
  if (request.kind === 'compare') return compare(request)
  if (request.kind === 'health') return look(request)
  if (request.kind === 'verify') return answer({ kind: 'verified', result: await verifyBackup(request.source, request.made, onProgress) })
  if (request.kind === 'inspect') return answer({ kind: 'inspected', result: await readBackup(request.source, {}, onProgress) })
  const { source, profile, unique, fileName, judged } = request
  const options = { unique, fileName, judged, onProgress, signal: stop.signal }
  if (request.kind === 'rehearse') return answer({ kind: 'rehearsed', result: await rehearseBackup(source, profile, options) })
  answer({ kind: 'restored', result: await restoreBackup(source, profile, { ...options, keepFile: askToKeep }) })
}

self.onmessage = ({ data }: MessageEvent<BackupRequest>): void => {
  if (data.kind === 'stop') return stop.abort()
  if (data.kind === 'kept') return whenKept?.(data.result)
  work(data).catch((cause: unknown) =>
    answer({
      kind: 'failed',
      isStorageFull: isStorageFull(cause),
      isStoreFailure: isStoreFailure(cause),
      message: cause instanceof Error ? cause.message : String(cause),
    }),
  )
}
