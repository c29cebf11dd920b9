import { err, ok, type Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import type { Profile } from '../profiles/profiles'
import type { BackupAnswer, BackupRequest } from './backup.worker'
import type { BackupHeader, KeptFile } from './format'
import type { RestoreReport } from './restore'
import type { Progress } from '../core/rowLines'
import type { BackupFile } from './write'

export type { BackupFile, BackupHeader, KeptFile, RestoreReport }
export type BackupSummary = { readonly header: BackupHeader; readonly counts: Record<string, number>; readonly files: number }
export type KeepFile = (file: KeptFile) => Promise<Result<null>>
type Watch = { readonly onProgress?: Progress; readonly signal?: AbortSignal }

/** Runs one request in a worker of its own. `stop` is sent on abort; where that is not answered the worker ends with its promise. */
function inWorker<Value>(
  request: BackupRequest,
  { onProgress, signal }: Watch,
  read: (answer: BackupAnswer) => Result<Value> | undefined,
  keepFile?: KeepFile,
): Promise<Result<Value>> {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<Value>>((resolve, reject) => {
    signal?.addEventListener('abort', () =>
      request.kind === 'make' ? resolve(err({ code: 'cancelled' })) : worker.postMessage({ kind: 'stop' } satisfies BackupRequest),
    )
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => {
      if (data.kind === 'progress') return onProgress?.(data.done, data.total)
      if (data.kind === 'keep') {
        const keep = keepFile?.(data.file) ?? Promise.resolve(ok(null))
        keep.then((result) => worker.postMessage({ kind: 'kept', result } satisfies BackupRequest), reject)
        return
      }
      if (data.kind === 'failed') return data.isStorageFull ? resolve(err({ code: 'storage.full' })) : reject(new Error(data.message))
      const answer = read(data)
      if (answer !== undefined) resolve(answer)
    }
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

/** The whole data of the open profile as one backup file, made beside the screen. */
export const makeBackup = (
  db: AppDatabase,
  facts: { readonly appVersion: string; readonly profile: Profile; readonly madeAt: string },
  watch: Watch = {},
  files: readonly KeptFile[] = [],
): Promise<Result<BackupFile>> =>
  inWorker({ kind: 'make', databaseName: db.name, facts, files }, watch, (answer) => (answer.kind === 'made' ? ok(answer.file) : undefined))

/** Verifies a backup whole and says what it holds; nothing is touched. */
export const inspectBackup = (bytes: Uint8Array<ArrayBuffer>): Promise<Result<BackupSummary>> =>
  inWorker({ kind: 'inspect', bytes }, {}, (answer) => (answer.kind === 'inspected' ? answer.result : undefined))

/** Restores into a new database and switches the profile to it; open the profile again (reload) afterwards. */
export const restoreBackup = (
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> },
  profile: Profile,
  watch: Watch = {},
  keepFile?: KeepFile,
): Promise<Result<RestoreReport>> =>
  inWorker(
    { kind: 'restore', bytes, profile, fileName, unique: crypto.randomUUID() },
    watch,
    (answer) => (answer.kind === 'restored' ? answer.result : undefined),
    keepFile,
  )
