import { composePlan, composeSet, documentTitles } from '@shared/documents/compose'
import type { ComposedDocument } from '@shared/documents/kinds'
import { ok, type Result } from '@shared/lib/result'
import type { ComposeJob, ComposeMessage, ComposeSource, MadeDocument } from './composeProtocol'
import { forLooking } from './previewCopy'

/** Composing off the screen's thread: a case goes in, files come out; stopping means ending the worker. */
const tell = (message: ComposeMessage, bytes: readonly Uint8Array<ArrayBuffer>[] = []): void => globalThis.postMessage(message, { transfer: bytes.map((part) => part.buffer) })

async function work(job: ComposeSource): Promise<Result<readonly ComposedDocument[]>> {
  if ('plan' in job) {
    tell({ tell: 'progress', done: 0, total: 1, title: documentTitles.plan })
    const composed = await composePlan(job.plan)
    return composed.ok ? ok([composed.value]) : composed
  }
  let done = 0
  return composeSet(job.awardCase, job.kinds, {
    onStart: (kind) => tell({ tell: 'progress', done, total: job.kinds.length, title: documentTitles[kind] }),
    onDone: () => {
      done += 1
    },
  })
}

const made = (document: ComposedDocument, forPreview: boolean): MadeDocument => ({ ...document, ...(forPreview ? forLooking(document.bytes) : { isCut: false }) })

globalThis.addEventListener('message', ({ data }: MessageEvent<ComposeJob>) => {
  void work(data.source).then((composed) => {
    if (!composed.ok) return tell({ tell: 'failed', error: composed.error })
    const documents = composed.value.map((document) => made(document, data.forPreview))
    tell({ tell: 'finished', documents }, documents.map((document) => document.bytes))
  }).catch((cause: unknown) => {
    // A bug inside: out of the promise, so that it reaches the page as the worker's error event.
    setTimeout(() => {
      throw cause
    })
  })
})
