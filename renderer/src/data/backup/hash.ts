import { hexOf, Sha256Stream } from '@shared/lib/sha256'

/**
 * The hash of a text that arrives in pieces. Backups of version 1 carry the SHA-256 of the text; since version 2 the SHA-256 of the hashes of
 * its blocks, which the browser computes beside us, ten times as fast as we could.
 */
export type TextHash = {
  add(bytes: Uint8Array): void
  /** Ends it. */
  hex(): Promise<string>
}

const blockLength = 1024 * 1024
const digest = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

class BlockHash implements TextHash {
  private block = new Uint8Array(blockLength)
  private filled = 0
  private readonly hashes: Promise<Uint8Array>[] = []

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + blockLength - this.filled)
      this.block.set(part, this.filled)
      this.filled += part.length
      at += part.length
      if (this.filled === blockLength) this.close()
    }
  }

  async hex(): Promise<string> {
    if (this.filled > 0) this.close()
    const all = new Uint8Array(this.hashes.length * 32)
    for (const [index, hash] of this.hashes.entries()) all.set(await hash, index * 32)
    return hexOf(await digest(all))
  }

  private close(): void {
    // What is to be hashed is copied as it is asked for.
    this.hashes.push(digest(this.block.subarray(0, this.filled)))
    this.filled = 0
  }
}

class WholeHash implements TextHash {
  private readonly sha = new Sha256Stream()
  add(bytes: Uint8Array): void {
    this.sha.add(bytes)
  }
  hex(): Promise<string> {
    return Promise.resolve(this.sha.hex())
  }
}

/** The hash as a backup of that version carries it. */
export const textHash = (version: number): TextHash => (version >= 2 ? new BlockHash() : new WholeHash())
