import { describe, expect, it } from 'vitest'
import { joined } from '@renderer/data/backup/pieces'
import { TextBytes } from '@renderer/data/backup/textBytes'

const together = (lines: readonly string[]) => {
  const pieces: Uint8Array[] = []
  const text = new TextBytes((piece) => {
    pieces.push(piece)
    return new Promise(() => {}) // kept for good
  })
  const lengths = lines.map((line) => text.add(line))
  text.flush()
  text.flush()
  return { pieces, lengths, bytes: joined(pieces) }
}

describe('text as bytes in pieces', () => {
  it.each([0, 1, 2, 3, 4])('is the same text wherever a piece ends, in letters of one to four bytes, %i letters on', (ahead) => {
    const lines = ['x'.repeat(ahead), 'Sổ Vàng 😀 Ủy ban nhân dân xã '.repeat(30_000), '', 'Ề'.repeat(200_000), '😀'.repeat(100_000)]
    const { pieces, lengths, bytes } = together(lines)
    expect(pieces.length).toBeGreaterThan(4)
    expect(lengths).toEqual(lines.map(({ length }) => length))
    expect(Buffer.compare(bytes, new TextEncoder().encode(lines.join('')))).toBe(0)
  })

  it('writes to a piece again only when whoever took it is through with it', async () => {
    const seen: { readonly buffer: ArrayBufferLike; readonly letter: number; readonly bytes: Uint8Array; through: () => void }[] = []
    const text = new TextBytes(
      (piece) => new Promise<void>((through) => seen.push({ buffer: piece.buffer, letter: piece[0] ?? 0, bytes: piece, through })),
    )
    const fill = (letter: string): void => {
      text.add(letter.repeat(1000))
      text.flush()
    }
    fill('a')
    fill('b')
    expect(seen.map(({ bytes, letter }) => bytes.every((byte) => byte === letter))).toEqual([true, true])
    seen[0]!.through()
    await Promise.resolve()
    fill('c')
    fill('d')
    const [a, b, c, d] = seen.map(({ buffer }) => buffer)
    expect(a === d || a === c).toBe(true)
    expect(new Set([b, c, d]).size).toBe(3)
    expect(seen[1]!.bytes.every((byte) => byte === seen[1]!.letter)).toBe(true)
  })

  it('hands out nothing where there is nothing', () => {
    expect(together(['', '']).pieces).toEqual([])
  })
})
