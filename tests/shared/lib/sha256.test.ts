import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Sha256Stream, sha256Of } from '@shared/lib/sha256'

const bytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => (index * 131 + (index >> 3)) % 256)
const known = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

describe('SHA-256 in pieces', () => {
  it('is that of the whole, whatever the length: every one around the ends of blocks', async () => {
    for (const length of [...Array.from({ length: 200 }, (_, index) => index), 4095, 4096, 4097, 100_003]) {
      const stream = new Sha256Stream()
      stream.add(bytes(length))
      expect([length, stream.hex()]).toEqual([length, known(bytes(length))])
    }
    expect(await sha256Of(bytes(77))).toBe(known(bytes(77)))
  })

  it('is the same however the bytes are cut', () => {
    const whole = bytes(5000)
    for (const size of [1, 2, 3, 7, 31, 63, 64, 65, 127, 128, 129, 999]) {
      const stream = new Sha256Stream()
      for (let at = 0; at < whole.length; at += size) {
        stream.add(whole.subarray(at, at + size))
        stream.add(new Uint8Array(0))
      }
      expect([size, stream.hex()]).toEqual([size, known(whole)])
    }
  })
})
