import type { CaseContext } from '@shared/domain/case/context'
import type { DocumentJob } from '@shared/documents/source'
import { err, ok, type Result } from '@shared/lib/result'
import type { ComposeJob, ComposeMessage, MadeDocument } from './composeProtocol'

export type ComposeWatch = {
  /** Before each document: how many are done, of how many, and which comes now. */
  readonly onProgress?: (done: number, total: number, title: string) => void
  /** Aborting ends the worker at once; the answer is `cancelled` and nothing was made. */
  readonly signal?: AbortSignal
  /** Shortens long tables for looking at; never for files that are kept. */
  readonly forPreview?: boolean
  /** What is known around the case, for its checks. */
  readonly known?: CaseContext | undefined
}

const makeWorker = (): Worker => new Worker(new URL('./compose.worker.ts', import.meta.url), { type: 'module' })

/** A worker started ahead of the work, which has the jobs already. */
let waiting: { readonly worker: Worker; readonly jobs: readonly DocumentJob[] } | null = null

/**
 * Starts a worker while the officer still chooses: it loads, takes the jobs over and draws the templates. The next composing of the
 * very same list uses it. Gives the way to end it when nothing came of it.
 */
export function prepareComposing(jobs: readonly DocumentJob[]): () => void {
  waiting?.worker.terminate()
  const mine = { worker: makeWorker(), jobs }
  const letGo = (): void => {
    if (waiting !== mine) return
    waiting = null
    mine.worker.terminate()
  }
  // What breaks a worker ahead of the work breaks the next one too, and is told then.
  mine.worker.addEventListener('error', letGo)
  mine.worker.postMessage({ ask: 'prepare', jobs } satisfies ComposeJob)
  waiting = mine
  return letGo
}

function takeWaiting(jobs: readonly DocumentJob[]): Worker | null {
  if (waiting === null || waiting.jobs !== jobs) return null
  const { worker } = waiting
  waiting = null
  return worker
}

/**
 * Composes the chosen jobs of a list in a worker, in the list's order. Errors: those of the composer, and `cancelled`. Rejects when the
 * worker itself broke: a bug, for the error walls.
 */
export function composeInWorker(
  jobs: readonly DocumentJob[],
  chosen: readonly number[],
  { onProgress, signal, forPreview = false, known }: ComposeWatch = {},
): Promise<Result<readonly MadeDocument[]>> {
  if (signal?.aborted === true) return Promise.resolve(err({ code: 'cancelled' }))
  const ahead = forPreview ? null : takeWaiting(jobs)
  const worker = ahead ?? makeWorker()
  return new Promise<Result<readonly MadeDocument[]>>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(`compose worker: ${event.message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<ComposeMessage>) => {
      if (data.tell === 'progress') onProgress?.(data.done, data.total, data.title)
      else resolve(data.tell === 'finished' ? ok(data.documents) : err(data.error))
    })
    worker.postMessage({ ask: 'compose', jobs: ahead === null ? jobs : null, chosen, forPreview, known } satisfies ComposeJob)
  }).finally(() => worker.terminate())
}
