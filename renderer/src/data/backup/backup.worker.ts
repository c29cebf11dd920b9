import type { Result } from '@shared/lib/result'
import { AppDatabase } from '../core/database'
import type { Profile } from '../profiles/profiles'
import type { BackupHeader, KeptFile } from './format'
import { inspectBackup, restoreBackup, type RestoreReport } from './restore'
import { isStorageFull } from '../core/storageErrors'
import { writeBackup, type BackupFile } from './write'

/** Backup and restore beside the screen; stopping a backup ends the worker, stopping a restore is asked for so that it tidies up. */
export type BackupRequest =
  | {
      readonly kind: 'make'
      readonly databaseName: string
      readonly facts: Pick<BackupHeader, 'appVersion' | 'profile' | 'madeAt'>
      readonly files: readonly KeptFile[]
    }
  | { readonly kind: 'inspect'; readonly bytes: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'restore'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly profile: Profile
      readonly unique: string
      readonly fileName: string
    }
  | { readonly kind: 'stop' }
  /** The answer to `keep`: where files are kept only the page reaches. */
  | { readonly kind: 'kept'; readonly result: Result<null> }
export type BackupAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly file: BackupFile }
  | { readonly kind: 'inspected'; readonly result: Awaited<ReturnType<typeof inspectBackup>> }
  | { readonly kind: 'keep'; readonly file: KeptFile }
  | { readonly kind: 'restored'; readonly result: Result<RestoreReport> }
  | { readonly kind: 'failed'; readonly isStorageFull: boolean; readonly message: string }

const stop = new AbortController()
let whenKept: ((result: Result<null>) => void) | null = null
const askToKeep = (file: KeptFile): Promise<Result<null>> =>
  new Promise((resolve) => {
    whenKept = resolve
    answer({ kind: 'keep', file })
  })
const answer = (message: BackupAnswer): void => self.postMessage(message)
const onProgress = (done: number, total: number): void => answer({ kind: 'progress', done, total })

async function work(request: Exclude<BackupRequest, { kind: 'stop' | 'kept' }>): Promise<void> {
  switch (request.kind) {
    case 'make': {
      const db = new AppDatabase(request.databaseName)
      answer({ kind: 'made', file: await writeBackup(db, request.facts, onProgress, request.files) })
      db.close()
      return
    }
    case 'inspect':
      return answer({ kind: 'inspected', result: await inspectBackup(request.bytes) })
    case 'restore':
      return answer({
        kind: 'restored',
        result: await restoreBackup(request.bytes, request.profile, {
          unique: request.unique,
          fileName: request.fileName,
          onProgress,
          signal: stop.signal,
          keepFile: askToKeep,
        }),
      })
  }
}

self.onmessage = ({ data }: MessageEvent<BackupRequest>): void => {
  if (data.kind === 'stop') return stop.abort()
  if (data.kind === 'kept') return whenKept?.(data.result)
  work(data).catch((cause: unknown) =>
    answer({ kind: 'failed', isStorageFull: isStorageFull(cause), message: cause instanceof Error ? cause.message : String(cause) }),
  )
}
