// What the western code page shows for the bytes 0x80–0x9F; a hole keeps its control character.
const western =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'
const byteOf = new Map([...western].map((letter, index) => [letter, 0x80 + index]))

/** The text of UTF-8 bytes; `null` when they are none. */
export function textOfUtf8(bytes: ArrayLike<number>): string | null {
  const parts: string[] = []
  // Letter by letter a large file would be a chain of millions of pieces.
  let codes: number[] = []
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1
    if (more < 0 || at + more >= bytes.length) return null
    let code = more === 0 ? lead : lead & (0x3f >> more)
    for (let next = 1; next <= more; next += 1) {
      const follow = bytes[at + next] ?? 0
      if ((follow & 0xc0) !== 0x80) return null
      code = (code << 6) | (follow & 0x3f)
    }
    if ((more === 2 && code < 0x800) || (more === 3 && (code < 0x10000 || code > 0x10ffff)) || (code >= 0xd800 && code < 0xe000))
      return null
    codes.push(code)
    if (codes.length >= 4096) {
      parts.push(String.fromCodePoint(...codes))
      codes = []
    }
    at += more
  }
  return parts.join('') + String.fromCodePoint(...codes)
}

/** The text of bytes in the western code page. */
export const textOfWestern = (bytes: ArrayLike<number>): string =>
  Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? western[byte - 0x80] : String.fromCharCode(byte))).join('')

/** What the text was before its UTF-8 was read as the western code page ("Nguyá»…n" → "Nguyễn"); `null` when it was no such text. */
export function textOfWrongPage(text: string): string | null {
  const bytes: number[] = []
  for (const letter of text) {
    const byte = byteOf.get(letter) ?? letter.codePointAt(0) ?? 0
    if (byte > 0xff) return null
    bytes.push(byte)
  }
  const read = textOfUtf8(bytes)
  return read === null || read === text ? null : read
}
