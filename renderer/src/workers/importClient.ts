import { err, ok, type Result } from '@shared/lib/result'
import type { ImportPlace, ImportReply, ImportRequest, ImportResponses, ImportSource } from './importProtocol'

export type Progress = { readonly done: number; readonly total: number }
type Pending = {
  readonly resolve: (value: Result<unknown>) => void
  readonly reject: (cause: unknown) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/**
 * One list being read in the background. `stop` ends the work at once (answers are then `cancelled`);
 * asking again afterwards reads the list anew. `close` when the dialog is left.
 */
export class ImportSession {
  private worker: Worker | null = null
  private readonly pending = new Map<number, Pending>()
  private source: ImportSource | null = null
  private nextId = 1

  constructor(private readonly place: ImportPlace) {}

  async open(source: ImportSource): Promise<Result<ImportResponses['open']>> {
    this.stop()
    const opened = await this.ask({ type: 'open', source, place: this.place })
    // Ended by the officer, the list is still there to be read anew.
    if (opened.ok) this.source = source
    else if (opened.error.code !== 'cancelled') this.source = null
    return opened
  }

  async look(request: Omit<Extract<ImportRequest, { type: 'look' }>, 'type'>): Promise<Result<ImportResponses['look']>> {
    const ready = await this.reopen()
    return ready.ok ? this.ask({ type: 'look', ...request }) : ready
  }

  async preview(
    request: Omit<Extract<ImportRequest, { type: 'preview' }>, 'type'>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<ImportResponses['preview']>> {
    const ready = await this.reopen()
    return ready.ok ? this.ask({ type: 'preview', ...request }, onProgress) : ready
  }

  stop(): void {
    this.worker?.terminate()
    this.worker = null
    for (const { resolve } of this.pending.values()) resolve(err({ code: 'cancelled' }))
    this.pending.clear()
  }

  close(): void {
    this.stop()
    this.source = null
  }

  private async reopen(): Promise<Result<unknown>> {
    if (this.worker !== null) return ok(null)
    return this.source === null ? err({ code: 'cancelled' }) : this.open(this.source)
  }

  private start(): Worker {
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<ImportReply>) => this.take(data)
    worker.onerror = (event) => this.fail(event.error ?? new Error(event.message || 'import worker stopped'))
    worker.onmessageerror = () => this.fail(new Error('import worker: unreadable answer'))
    return worker
  }

  private ask<Type extends ImportRequest['type']>(
    request: Extract<ImportRequest, { type: Type }>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Result<ImportResponses[Type]>> {
    const worker = (this.worker ??= this.start())
    const id = this.nextId++
    return new Promise((resolve, reject) => {
      // The worker answers each kind of request with its own value: the protocol ties the two.
      this.pending.set(id, { resolve: resolve as Pending['resolve'], reject, onProgress })
      worker.postMessage({ id, request })
    })
  }

  private take(reply: ImportReply): void {
    const waiting = this.pending.get(reply.id)
    if (waiting === undefined) return
    if (reply.type === 'progress') return waiting.onProgress?.(reply)
    this.pending.delete(reply.id)
    waiting.resolve(reply.type === 'done' ? ok(reply.value) : err(reply.error))
  }

  private fail(cause: unknown): void {
    this.worker?.terminate()
    this.worker = null
    for (const { reject } of this.pending.values()) reject(cause)
    this.pending.clear()
  }
}
