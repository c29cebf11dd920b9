import type { Bytes } from './format'

const pieceLength = 256 * 1024

/**
 * Text as bytes in pieces. Each line goes into the present piece as it comes: joining lines first, and making bytes of the long text, took
 * three times as long and held every letter four times.
 */
export class TextBytes {
  private readonly encoder = new TextEncoder()
  private piece = new Uint8Array(pieceLength)
  private filled = 0
  private readonly free: Bytes[] = []

  /** A piece is written to again once the promise of `take` has come true: a copy of 25 MB left 25 MB to be collected. */
  constructor(private readonly take: (piece: Bytes) => Promise<unknown>) {}

  /** Gives how long the text is. */
  add(text: string): number {
    for (let rest = text; ;) {
      const { read, written } = this.encoder.encodeInto(rest, this.piece.subarray(this.filled))
      this.filled += written
      if (read === rest.length) return text.length
      // No room for the next letter.
      this.flush()
      rest = rest.slice(read)
    }
  }

  /** Hands out what there is. */
  flush(): void {
    if (this.filled === 0) return
    const { piece } = this
    this.take(piece.subarray(0, this.filled)).then(
      () => this.free.push(piece),
      () => {}, // whoever takes the pieces says what broke off
    )
    this.piece = this.free.pop() ?? new Uint8Array(pieceLength)
    this.filled = 0
  }
}
