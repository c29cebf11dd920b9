import type { AwardCase } from '@shared/domain/case/types'
import type { DocumentKind } from '@shared/documents/kinds'
import { err, ok, type Result } from '@shared/lib/result'
import type { ComposeJob, ComposeMessage, MadeDocument, PlanSource } from './composeProtocol'

export type ComposeWatch = {
  /** Before each document: how many are done, of how many, and which comes now. */
  readonly onProgress?: (done: number, total: number, title: string) => void
  /** Aborting ends the worker at once; the answer is `cancelled` and nothing was made. */
  readonly signal?: AbortSignal
  /** Shortens long tables for looking at; never for files that are kept. */
  readonly forPreview?: boolean
}

const makeWorker = (): Worker => new Worker(new URL('./compose.worker.ts', import.meta.url), { type: 'module' })

/** Rejects when the worker itself broke: a bug, for the error walls. */
function run(source: ComposeJob['source'], { onProgress, signal, forPreview = false }: ComposeWatch): Promise<Result<readonly MadeDocument[]>> {
  if (signal?.aborted === true) return Promise.resolve(err({ code: 'cancelled' }))
  const worker = makeWorker()
  return new Promise<Result<readonly MadeDocument[]>>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(`compose worker: ${event.message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<ComposeMessage>) => {
      if (data.tell === 'progress') onProgress?.(data.done, data.total, data.title)
      else resolve(data.tell === 'finished' ? ok(data.documents) : err(data.error))
    })
    worker.postMessage({ source, forPreview } satisfies ComposeJob)
  }).finally(() => worker.terminate())
}

/** Composes documents of a case in a worker. Errors: those of the composer, and `cancelled`. */
export const composeInWorker = (job: { readonly awardCase: AwardCase; readonly kinds: readonly DocumentKind[] }, watch: ComposeWatch = {}): Promise<Result<readonly MadeDocument[]>> => run(job, watch)

/** Composes the plan of a movement in a worker. */
export const composePlanInWorker = (plan: PlanSource, watch: ComposeWatch = {}): Promise<Result<readonly MadeDocument[]>> => run({ plan }, watch)
