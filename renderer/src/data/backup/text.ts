import { BrokenBackup } from './broken'
import { textHash, type TextHash } from './hash'
import { joined, piecesOf, type BackupSource } from './pieces'
import type { Bytes } from './format'

const newline = 10
/** A compressed piece that swells a thousand times is 16 MB then. */
const inletLength = 16 * 1024
/**
 * Rows with ids of their own swell to some twenty times the file, ten times that is somebody's trick: 600 kB become 600 MB. Nor is any
 * row as long as this.
 */
const trick = { after: 32 * 1024 * 1024, times: 200, line: 256 * 1024 * 1024 } as const

/** Header and tail of an empty backup take more. */
const shortest = 20
const isGzip = (piece: Uint8Array): boolean => piece[0] === 0x1f && (piece.length < 2 || piece[1] === 0x8b)

type Unpacked = { readonly bytes: AsyncGenerator<Bytes, void, undefined>; readonly taken: () => number }

/** The bytes inside the gzip, fed in small pieces so that none swells beyond the memory. */
function unpacked({ pieces }: BackupSource): Unpacked {
  const gunzip = new DecompressionStream('gzip')
  const writer = gunzip.writable.getWriter()
  let fed = 0
  let failure: { readonly cause: unknown } | null = null
  /** The next piece; a failure of the source is told apart from one of the inflater. */
  const next = async (source: AsyncGenerator<Bytes, void, undefined>): Promise<Bytes | null> => {
    try {
      const { done, value } = await source.next()
      if (done === true && fed < shortest) throw new BrokenBackup('notABackup')
      if (done === true) return null
      if (fed === 0 && value.length > 0 && !isGzip(value)) throw new BrokenBackup('notABackup')
      return value
    } catch (cause) {
      failure = { cause }
      throw cause
    }
  }
  const feed = async (): Promise<void> => {
    const source = piecesOf(pieces)
    try {
      for (let piece = await next(source); piece !== null; piece = await next(source)) {
        for (let at = 0; at < piece.length; at += inletLength) {
          fed += Math.min(inletLength, piece.length - at)
          await writer.write(piece.slice(at, at + inletLength))
        }
      }
      await writer.close()
    } finally {
      await source.return(undefined)
    }
  }
  async function* read(): AsyncGenerator<Bytes, void, undefined> {
    // Whatever breaks it off stops the inflater too, and is said there.
    feed().catch((cause: unknown) => writer.abort(cause).catch(() => {}))
    try {
      yield* piecesOf(gunzip.readable)
    } catch {
      throw (failure as { readonly cause: unknown } | null)?.cause ?? new BrokenBackup('truncated')
    }
  }
  return { bytes: read(), taken: () => fed }
}

/** The version that the first line states; 1 where it states none. */
const versionIn = (text: Uint8Array): number => {
  const first = new TextDecoder().decode(text.subarray(0, Math.min(text.indexOf(newline), 1000)))
  return Number(/"version":(\d+)/.exec(first)?.[1] ?? 1)
}

type Part = { readonly pieces: readonly Uint8Array[]; readonly done: number }

/** Where the last line begins that ends in these bytes; 0 where no other ends before it. */
const lastLineIn = (bytes: Uint8Array): number => {
  const end = bytes.lastIndexOf(newline)
  return end <= 0 ? 0 : bytes.lastIndexOf(newline, end - 1) + 1
}

/** A backup's text, read once from start to end: `lines` or `parts` first, then `tail` and `hash`. */
export class BackupText {
  /** The last line, where counts and hash stand. */
  tail = ''
  /** The hash of everything before the last line, as the file's version makes it. */
  hash = ''
  private held: Uint8Array[] = []
  private length = 0

  constructor(private readonly source: BackupSource) {}

  /** Every line but the last, many at a time. `done`: how much of the file is read. Throws `BrokenBackup`. */
  async *lines(): AsyncGenerator<{ readonly lines: readonly string[]; readonly done: number }, void, undefined> {
    const decoder = new TextDecoder()
    for await (const { pieces, done } of this.parts()) {
      const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('')
      yield { lines: text.slice(0, -1).split('\n'), done }
    }
  }

  /** The same as bytes, each part up to the end of a line: for who only wants to know whether the file is whole. */
  async *parts(): AsyncGenerator<Part, void, undefined> {
    const { bytes, taken } = unpacked(this.source)
    let hash: TextHash | null = null
    for await (const piece of bytes) {
      this.demandSense(piece, taken())
      const pieces = this.release(piece)
      if (pieces.length === 0) continue
      hash ??= textHash(versionIn(joined(pieces)))
      for (const one of pieces) hash.add(one)
      yield { pieces, done: taken() }
    }
    this.tail = new TextDecoder().decode(joined(this.held)).replace(/\n$/, '')
    this.hash = (await hash?.hex()) ?? ''
  }

  /** Takes a piece and gives what can go: all before the last whole line, since only the end of the file says whether that is the tail. */
  private release(piece: Uint8Array): Uint8Array[] {
    const own = lastLineIn(piece)
    if (own > 0) {
      const gone = [...this.held, piece.subarray(0, own)]
      this.held = [piece.subarray(own)]
      return gone
    }
    this.held.push(piece)
    if (!piece.includes(newline)) return []
    // The line that ends here began before.
    const whole = joined(this.held)
    const cut = lastLineIn(whole)
    this.held = [whole.subarray(cut)]
    return cut === 0 ? [] : [whole.subarray(0, cut)]
  }

  private demandSense(piece: Uint8Array, taken: number): void {
    this.length += piece.length
    const isTrick = this.length > trick.after && this.length > trick.times * taken
    const held = this.held.reduce((sum, { length }) => sum + length, piece.length)
    if (isTrick || held > trick.line) throw new BrokenBackup('tooLarge')
  }
}
