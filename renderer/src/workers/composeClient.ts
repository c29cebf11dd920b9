import type { AwardCase } from '@shared/domain/case/types'
import type { DocumentKind } from '@shared/documents/kinds'
import { err, ok, type Result } from '@shared/lib/result'
import type { ComposeJob, ComposeMessage, ComposeSource, MadeDocument, PlanSource } from './composeProtocol'

export type ComposeWatch = {
  /** Before each document: how many are done, of how many, and which comes now. */
  readonly onProgress?: (done: number, total: number, title: string) => void
  /** Aborting ends the worker at once; the answer is `cancelled` and nothing was made. */
  readonly signal?: AbortSignal
  /** Shortens long tables for looking at; never for files that are kept. */
  readonly forPreview?: boolean
}

const makeWorker = (): Worker => new Worker(new URL('./compose.worker.ts', import.meta.url), { type: 'module' })

type Subject = AwardCase | PlanSource
const subjectOf = (source: ComposeSource): Subject => ('plan' in source ? source.plan : source.awardCase)

/** A worker started ahead of the work, which has the case already. */
let waiting: { readonly worker: Worker; readonly subject: Subject } | null = null

/**
 * Starts a worker while the officer still chooses: it loads, takes the case over and draws the templates. The next composing of the
 * very same case uses it. Gives the way to end it when nothing came of it.
 */
export function prepareComposing(source: ComposeSource): () => void {
  waiting?.worker.terminate()
  const mine = { worker: makeWorker(), subject: subjectOf(source) }
  const letGo = (): void => {
    if (waiting !== mine) return
    waiting = null
    mine.worker.terminate()
  }
  // What breaks a worker ahead of the work breaks the next one too, and is told then.
  mine.worker.addEventListener('error', letGo)
  mine.worker.postMessage({ ask: 'prepare', source } satisfies ComposeJob)
  waiting = mine
  return letGo
}

function takeWaiting(source: ComposeSource): Worker | null {
  if (waiting === null || waiting.subject !== subjectOf(source)) return null
  const { worker } = waiting
  waiting = null
  return worker
}

/** Rejects when the worker itself broke: a bug, for the error walls. */
function run(
  source: ComposeSource,
  kinds: readonly DocumentKind[],
  { onProgress, signal, forPreview = false }: ComposeWatch,
): Promise<Result<readonly MadeDocument[]>> {
  if (signal?.aborted === true) return Promise.resolve(err({ code: 'cancelled' }))
  const ahead = forPreview ? null : takeWaiting(source)
  const worker = ahead ?? makeWorker()
  return new Promise<Result<readonly MadeDocument[]>>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(`compose worker: ${event.message}`)))
    worker.addEventListener('message', ({ data }: MessageEvent<ComposeMessage>) => {
      if (data.tell === 'progress') onProgress?.(data.done, data.total, data.title)
      else resolve(data.tell === 'finished' ? ok(data.documents) : err(data.error))
    })
    worker.postMessage({ ask: 'compose', source: ahead === null ? source : null, kinds, forPreview } satisfies ComposeJob)
  }).finally(() => worker.terminate())
}

/** Composes documents of a case in a worker. Errors: those of the composer, and `cancelled`. */
export const composeInWorker = (
  { awardCase, kinds }: { readonly awardCase: AwardCase; readonly kinds: readonly DocumentKind[] },
  watch: ComposeWatch = {},
): Promise<Result<readonly MadeDocument[]>> => run({ awardCase }, kinds, watch)

/** Composes the plan of a movement in a worker. */
export const composePlanInWorker = (plan: PlanSource, watch: ComposeWatch = {}): Promise<Result<readonly MadeDocument[]>> =>
  run({ plan }, ['plan'], watch)
