import { composeSet, drawTemplates } from '@shared/compose'
import type { ComposedDocument } from '@shared/checks/finding'
import { documentTitles, type DocumentJob } from '@shared/documents/source'
import type { ComposeJob, ComposeMessage, MadeDocument } from './composeProtocol'
import { forLooking } from './previewCopy'

/** Composing off the screen's thread: what to make goes in, files come out; stopping means ending the worker. */
const tell = (message: ComposeMessage, bytes: readonly Uint8Array<ArrayBuffer>[] = []): void =>
  globalThis.postMessage(message, { transfer: bytes.map((part) => part.buffer) })

let prepared: readonly DocumentJob[] | null = null
let isComposing = false

const made = (document: ComposedDocument, forPreview: boolean): MadeDocument => ({
  ...document,
  ...(forPreview ? forLooking(document.bytes) : { isCut: false }),
})

/** Lets a message in that came meanwhile; ends the drawing ahead once the real work has begun. */
const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(!isComposing)))

async function prepare(jobs: readonly DocumentJob[]): Promise<void> {
  prepared = jobs
  await drawTemplates(jobs, pause)
}

async function compose({ jobs: given, chosen, forPreview, known }: Extract<ComposeJob, { ask: 'compose' }>): Promise<void> {
  isComposing = true
  const jobs = given ?? prepared
  if (jobs === null) throw new RangeError('nothing was prepared')
  const work = chosen.flatMap((index) => jobs[index] ?? [])
  const composed = await composeSet(work, {
    known,
    onStart: (kind, index) => tell({ tell: 'progress', done: index, total: work.length, title: documentTitles[kind] }),
  })
  if (!composed.ok) return tell({ tell: 'failed', error: composed.error })
  const documents = composed.value.map((document) => made(document, forPreview))
  tell(
    { tell: 'finished', documents },
    documents.map((document) => document.bytes),
  )
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ComposeJob>) => {
  void (data.ask === 'prepare' ? prepare(data.jobs) : compose(data)).catch((cause: unknown) => {
    // A bug inside: out of the promise, so that it reaches the page as the worker's error event.
    setTimeout(() => {
      throw cause
    })
  })
})
