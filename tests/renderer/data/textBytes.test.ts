import { describe, expect, it } from 'vitest'
import { joined } from '@renderer/data/backup/pieces'
import { TextBytes } from '@renderer/data/backup/textBytes'

const together = (lines: readonly string[]) => {
  const pieces: Uint8Array[] = []
  const text = new TextBytes((piece) => pieces.push(piece))
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

  it('hands out nothing where there is nothing', () => {
    expect(together(['', '']).pieces).toEqual([])
  })
})
