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

type Part = { readonly text: Uint8Array; readonly done: number }

/** A backup's text, read once from start to end: `lines` or `parts` first, then `tail` and `hash`. */
export class BackupText {
  /** The last line, where counts and hash stand. */
  tail = ''
  /** The hash of everything before the last line, as the file's version makes it. */
  hash = ''
  private held: Uint8Array[] = []
  private heldLength = 0
  private length = 0

  constructor(private readonly source: BackupSource) {}

  /** Every line but the last, many at a time. `done`: how much of the file is read. Throws `BrokenBackup`. */
  async *lines(): AsyncGenerator<{ readonly lines: readonly string[]; readonly done: number }, void, undefined> {
    const decoder = new TextDecoder()
    for await (const { text, done } of this.parts()) yield { lines: decoder.decode(text).split('\n'), done }
  }

  /** The same as bytes, without the line end behind them: for who only wants to know whether the file is whole. */
  async *parts(): AsyncGenerator<Part, void, undefined> {
    const { bytes, taken } = unpacked(this.source)
    let hash: TextHash | null = null
    for await (const piece of bytes) {
      this.hold(piece, taken())
      if (piece.indexOf(newline) === -1) continue
      const whole = joined(this.held)
      // The last whole line stays: only the end of the file says whether it is the tail.
      const end = whole.lastIndexOf(newline)
      const cut = end === 0 ? 0 : whole.lastIndexOf(newline, end - 1) + 1
      this.held = [whole.subarray(cut)]
      this.heldLength = whole.length - cut
      if (cut === 0) continue
      hash ??= textHash(versionIn(whole))
      hash.add(whole.subarray(0, cut))
      yield { text: whole.subarray(0, cut - 1), done: taken() }
    }
    this.tail = new TextDecoder().decode(joined(this.held)).replace(/\n$/, '')
    this.hash = (await hash?.hex()) ?? ''
  }

  private hold(piece: Uint8Array, taken: number): void {
    this.held.push(piece)
    this.heldLength += piece.length
    this.length += piece.length
    const isTrick = this.length > trick.after && this.length > trick.times * taken
    if (isTrick || this.heldLength > trick.line) throw new BrokenBackup('tooLarge')
  }
}
