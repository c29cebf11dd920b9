import type { Bytes } from './format'

/** A file in pieces. `size`: how long it is in bytes, for the progress; 0 when nobody knows. */
export type BackupSource = { readonly size: number; readonly pieces: ReadableStream<Bytes> }

const pieceLength = 256 * 1024

/** The pieces of a stream, one after the other; who stops early ends the stream. */
export async function* piecesOf<Piece>(stream: ReadableStream<Piece>): AsyncGenerator<Piece, void, undefined> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
    isDone = true
  } finally {
    if (!isDone) await reader.cancel().catch(() => {}) // it broke off by itself: the cause is on its way already
  }
}

export function joined(pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

export async function joinPieces(pieces: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return joined(all)
}

/** A stream that asks `next` for each of its items; `null` ends it. */
export const streamOf = <Piece>(next: () => Promise<Piece | null>): ReadableStream<Piece> =>
  new ReadableStream<Piece>(
    {
      async pull(controller) {
        const piece = await next()
        if (piece === null) controller.close()
        else controller.enqueue(piece)
      },
    },
    { highWaterMark: 0 },
  )

/** Bytes in the memory as a source. */
export function sourceOf(bytes: Bytes): BackupSource {
  let at = 0
  const next = (): Promise<Bytes | null> => {
    const piece = at < bytes.length ? bytes.slice(at, at + pieceLength) : null
    at += pieceLength
    return Promise.resolve(piece)
  }
  return { size: bytes.length, pieces: streamOf(next) }
}

/** Compresses what is put in and hands it out in pieces. Putting never waits, so that it can be done inside a transaction. */
export class Outlet {
  readonly pieces: ReadableStream<Bytes>
  private readonly gzip = new CompressionStream('gzip')
  private readonly writer = this.gzip.writable.getWriter()
  private controller!: ReadableStreamDefaultController<Bytes>
  private whenPulled: (() => void) | null = null
  private failure: { readonly cause: unknown } | null = null
  private written: Promise<void> = Promise.resolve()
  private readonly handedOut: Promise<void>

  constructor() {
    this.pieces = new ReadableStream<Bytes>(
      {
        start: (controller) => {
          this.controller = controller
        },
        pull: () => this.whenPulled?.(),
        cancel: (cause: unknown) => this.stop(cause ?? new DOMException('the reader left', 'AbortError')),
      },
      { highWaterMark: 1 },
    )
    this.handedOut = this.handOut()
    this.handedOut.catch((cause: unknown) => this.stop(cause))
  }

  /** Throws what broke the stream off. The promise comes true when the bytes are compressed and may be written over. */
  put(bytes: Bytes): Promise<void> {
    if (this.failure !== null) throw this.failure.cause
    const written = this.writer.write(bytes)
    this.written = written.catch((cause: unknown) => this.stop(cause))
    return written
  }

  /** When what was put in is compressed, and the reader has taken what there is. */
  async taken(): Promise<void> {
    await this.written
    while (this.failure === null && (this.controller.desiredSize ?? 1) <= 0)
      await new Promise<void>((resolve) => {
        this.whenPulled = resolve
      })
    if (this.failure !== null) throw this.failure.cause
  }

  async end(): Promise<void> {
    await this.writer.close()
    await this.handedOut
    this.controller.close()
  }

  fail(cause: unknown): void {
    this.stop(cause)
    this.writer.abort(cause).catch(() => {}) // broken already: the reader is told below
    try {
      this.controller.error(cause)
    } catch (closed) {
      if (!(closed instanceof TypeError)) throw closed // the reader left before
    }
  }

  private stop(cause: unknown): void {
    this.failure ??= { cause }
    this.whenPulled?.()
  }

  private async handOut(): Promise<void> {
    let held: Uint8Array[] = []
    let length = 0
    for await (const piece of piecesOf(this.gzip.readable)) {
      held.push(piece)
      length += piece.length
      if (length < pieceLength) continue
      this.controller.enqueue(joined(held))
      held = []
      length = 0
    }
    if (length > 0) this.controller.enqueue(joined(held))
  }
}
