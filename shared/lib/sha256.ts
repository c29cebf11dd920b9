/** Bytes as hexadecimal text. */
export const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 of these bytes as hexadecimal text: the name of a kept file, the proof that one was not changed. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

/** Source: FIPS 180-4, section 4.2.2. */
// prettier-ignore
const roundConstants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
  0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
  0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
  0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
  0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
  0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
])
// prettier-ignore
const initialState = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Takes one block of 64 bytes into the state. Source: FIPS 180-4, section 6.2.2. */
function compress(state: Int32Array, words: Int32Array, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < 16; at += 1) {
    const start = from + at * 4
    words[at] = (bytes[start]! << 24) | (bytes[start + 1]! << 16) | (bytes[start + 2]! << 8) | bytes[start + 3]!
  }
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [words[at - 15]!, words[at - 2]!]
    const small0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const small1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[at] = (words[at - 16]! + small0 + words[at - 7]! + small1) | 0
  }
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!]
  let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!]
  for (let at = 0; at < 64; at += 1) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + roundConstants[at]! + words[at]!) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0]! += a
  state[1]! += b
  state[2]! += c
  state[3]! += d
  state[4]! += e
  state[5]! += f
  state[6]! += g
  state[7]! += h
}

const blockLength = 64

/** The same for bytes that arrive in pieces, which the browser's own cannot: nothing but one block is held. */
export class Sha256Stream {
  private readonly state = new Int32Array(initialState)
  private readonly words = new Int32Array(64)
  private readonly rest = new Uint8Array(blockLength)
  private length = 0

  add(bytes: Uint8Array): void {
    let at = 0
    const held = this.length % blockLength
    this.length += bytes.length
    if (held > 0) {
      at = Math.min(blockLength - held, bytes.length)
      this.rest.set(bytes.subarray(0, at), held)
      if (held + at < blockLength) return
      compress(this.state, this.words, this.rest, 0)
    }
    for (; at + blockLength <= bytes.length; at += blockLength) compress(this.state, this.words, bytes, at)
    this.rest.set(bytes.subarray(at))
  }

  /** The hash of everything added, as hexadecimal text. Ends the stream. */
  hex(): string {
    const bits = this.length * 8
    const padding = new Uint8Array(((119 - (this.length % blockLength)) % blockLength) + 9)
    padding[0] = 0x80
    const tail = new DataView(padding.buffer)
    tail.setUint32(padding.length - 8, Math.floor(bits / 2 ** 32))
    tail.setUint32(padding.length - 4, bits >>> 0)
    this.add(padding)
    const bytes = new DataView(new ArrayBuffer(32))
    this.state.forEach((word, index) => bytes.setInt32(index * 4, word))
    return hexOf(new Uint8Array(bytes.buffer))
  }
}
