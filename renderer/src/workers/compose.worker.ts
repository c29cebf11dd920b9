import { composePlan, composeSet, documentTitles, drawTemplates } from '@shared/compose'
import type { ComposedDocument, DocumentKind } from '@shared/documents/kinds'
import { ok, type Result } from '@shared/lib/result'
import type { ComposeJob, ComposeMessage, ComposeSource, MadeDocument } from './composeProtocol'
import { forLooking } from './previewCopy'

/** Composing off the screen's thread: a case goes in, files come out; stopping means ending the worker. */
const tell = (message: ComposeMessage, bytes: readonly Uint8Array<ArrayBuffer>[] = []): void =>
  globalThis.postMessage(message, { transfer: bytes.map((part) => part.buffer) })

let prepared: ComposeSource | null = null
let isComposing = false

async function work(source: ComposeSource, kinds: readonly DocumentKind[]): Promise<Result<readonly ComposedDocument[]>> {
  if ('plan' in source) {
    tell({ tell: 'progress', done: 0, total: 1, title: documentTitles.plan })
    const composed = await composePlan(source.plan)
    return composed.ok ? ok([composed.value]) : composed
  }
  let done = 0
  return composeSet(source.awardCase, kinds, {
    onStart: (kind) => tell({ tell: 'progress', done, total: kinds.length, title: documentTitles[kind] }),
    onDone: () => {
      done += 1
    },
  })
}

const made = (document: ComposedDocument, forPreview: boolean): MadeDocument => ({
  ...document,
  ...(forPreview ? forLooking(document.bytes) : { isCut: false }),
})

/** Lets a message in that came meanwhile; ends the drawing ahead once the real work has begun. */
const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(!isComposing)))

async function prepare(source: ComposeSource): Promise<void> {
  prepared = source
  if ('awardCase' in source) await drawTemplates(source.awardCase, pause)
}

async function compose({ source: given, kinds, forPreview }: Extract<ComposeJob, { ask: 'compose' }>): Promise<void> {
  isComposing = true
  const source = given ?? prepared
  if (source === null) throw new RangeError('nothing was prepared')
  const composed = await work(source, kinds)
  if (!composed.ok) return tell({ tell: 'failed', error: composed.error })
  const documents = composed.value.map((document) => made(document, forPreview))
  tell(
    { tell: 'finished', documents },
    documents.map((document) => document.bytes),
  )
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ComposeJob>) => {
  void (data.ask === 'prepare' ? prepare(data.source) : compose(data)).catch((cause: unknown) => {
    // A bug inside: out of the promise, so that it reaches the page as the worker's error event.
    setTimeout(() => {
      throw cause
    })
  })
})
