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

  /** `take` gets pieces for good: none is written to again. */
  constructor(private readonly take: (piece: Bytes) => void) {}

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
    this.take(this.piece.subarray(0, this.filled))
    this.piece = new Uint8Array(pieceLength)
    this.filled = 0
  }
}
