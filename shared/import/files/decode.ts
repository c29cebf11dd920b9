import { textOfUtf8, textOfWestern } from '../../lib/wrongPage'

// Windows-1258, the Vietnamese code page: as the western one but for these, with tones as marks of their own.
const vietnamese: Readonly<Record<number, string>> = {
  0xc3: 'Ă',
  0xcc: '\u0300',
  0xd0: 'Đ',
  0xd2: '\u0309',
  0xd5: 'Ơ',
  0xdd: 'Ư',
  0xde: '\u0303',
  0xe3: 'ă',
  0xec: '\u0301',
  0xf0: 'đ',
  0xf2: '\u0323',
  0xf5: 'ơ',
  0xfd: 'ư',
  0xfe: '₫',
}
const textOfVietnamese = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => vietnamese[byte] ?? textOfWestern([byte]))
    .join('')
    .normalize('NFC')

const textOfUtf16 = (bytes: Uint8Array, isBig: boolean): string => {
  const parts: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const codes: number[] = []
    for (let place = at; place + 1 < Math.min(bytes.length, at + 8192); place += 2)
      codes.push(isBig ? ((bytes[place] ?? 0) << 8) | (bytes[place + 1] ?? 0) : (bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8))
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** Whether every other byte is zero, as in UTF-16 of a western text without a mark at its head. */
const zerosAt = (bytes: Uint8Array, offset: number): number => {
  const head = bytes.subarray(0, 2000)
  return head.filter((byte, index) => index % 2 === offset && byte === 0).length / Math.max(1, head.length / 2)
}

// A tone stands behind the vowel it belongs to ("Nguyê\u0303n"), behind any other letter hardly ever: bytes of an old font look so.
const tones = /(.?)[\u0300\u0301\u0303\u0309\u0323]/gsu
const isVowel = (letter: string): boolean => /[aeiouyâêôăơư]/i.test(letter)
function isVietnamesePage(page: string): boolean {
  let [behindVowels, others] = [0, 0]
  for (const [, letter = ''] of page.matchAll(tones)) {
    if (isVowel(letter)) behindVowels += 1
    else others += 1
  }
  return behindVowels > 0 && others * 20 <= behindVowels
}

/** The text of a file: UTF-8, UTF-16, the Vietnamese or the western code page, told by the bytes themselves. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOfUtf16(bytes.subarray(2), false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOfUtf16(bytes.subarray(2), true)
  if (zerosAt(bytes, 1) > 0.3) return textOfUtf16(bytes, false)
  if (zerosAt(bytes, 0) > 0.3) return textOfUtf16(bytes, true)
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
  const utf8 = textOfUtf8(body)
  if (utf8 !== null) return utf8
  const western = textOfWestern(body)
  const page = Array.from(body.subarray(0, 200_000), (byte) => vietnamese[byte] ?? textOfWestern([byte])).join('')
  return isVietnamesePage(page) ? textOfVietnamese(body) : western
}
