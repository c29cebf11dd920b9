import { detectLegacy, holdsLegacyShape, type LegacyEncoding } from './legacyFont'
import { oncePerText } from './once'
import { textOfWrongPage } from './wrongPage'

/** What text of an old font or a wrong code page says in Unicode. Shown beside the original: only a person knows whether it is right. */

const tcvn3Letters = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦'
const tcvn3Means = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ'
const tcvn3 = new Map([...tcvn3Letters].map((letter, index) => [letter, [...tcvn3Means][index] ?? letter]))

// In VNI a vowel is followed by the letter that carries its mark.
const vniMarks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: {
    ù: 'á',
    ø: 'à',
    û: 'ả',
    õ: 'ã',
    ï: 'ạ',
    â: 'â',
    á: 'ấ',
    à: 'ầ',
    å: 'ẩ',
    ã: 'ẫ',
    ä: 'ậ',
    ê: 'ă',
    é: 'ắ',
    è: 'ằ',
    ú: 'ẳ',
    ü: 'ẵ',
    ë: 'ặ',
  },
  e: { ù: 'é', ø: 'è', û: 'ẻ', õ: 'ẽ', ï: 'ẹ', â: 'ê', á: 'ế', à: 'ề', å: 'ể', ã: 'ễ', ä: 'ệ' },
  o: { ù: 'ó', ø: 'ò', û: 'ỏ', õ: 'õ', ï: 'ọ', â: 'ô', á: 'ố', à: 'ồ', å: 'ổ', ã: 'ỗ', ä: 'ộ' },
  ô: { ù: 'ớ', ø: 'ờ', û: 'ở', õ: 'ỡ', ï: 'ợ' },
  u: { ù: 'ú', ø: 'ù', û: 'ủ', õ: 'ũ', ï: 'ụ' },
  ö: { ù: 'ứ', ø: 'ừ', û: 'ử', õ: 'ữ', ï: 'ự' },
  y: { ù: 'ý', ø: 'ỳ', û: 'ỷ', õ: 'ỹ' },
}
const vniAlone: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', î: 'ỵ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', í: 'í', ì: 'ì' }

const inCaseOf = (letter: string, like: string): string => (like === like.toLowerCase() ? letter : letter.toUpperCase())

function fromVni(text: string): string {
  const letters = [...text.normalize('NFC')]
  let read = ''
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? ''
    const marked = vniMarks[letter.toLowerCase()]?.[(letters[at + 1] ?? '').toLowerCase()]
    if (marked !== undefined) {
      read += inCaseOf(marked, letter)
      at += 1
    } else read += inCaseOf(vniAlone[letter.toLowerCase()] ?? letter.toLowerCase(), letter)
  }
  return read
}

const fromTcvn3 = (text: string): string => Array.from(text.normalize('NFC'), (letter) => tcvn3.get(letter) ?? letter).join('')

/** Typed in Unicode before names of either font: as letters of the fonts it would be no word. */
const alwaysUnicode = /(?<![\p{L}\u00AD])(?:Ông|ông|ÔNG)(?![\p{L}\u00AD])/gu

/** The text in Unicode. Give it as it was stored: cleaning takes letters of the old encodings away. */
export function unicodeOf(text: string, encoding: LegacyEncoding): string {
  switch (encoding) {
    case 'tcvn3':
      return fromTcvn3(text)
    case 'tcvn3Capitals':
      return fromTcvn3(text).toLocaleUpperCase('vi')
    case 'vni':
      return fromVni(text)
    case 'utf8':
      return textOfWrongPage(text) ?? text
  }
}

/** So much of a text is looked at to tell how it was typed. */
const lookedAt = 2000

/**
 * A text in Unicode, and the old encoding it was typed in, if any. `known`: told by the font of the cell. Give it as it was stored. In a text of both
 * ("Đ/c NguyÔn V¨n MÉu") only the words of the old font are turned.
 */
export const readLegacy = (text: string, known?: LegacyEncoding): LegacyReading =>
  known === undefined ? readUntold(text) : readIn(text, known)

type LegacyReading = { readonly text: string; readonly encoding: LegacyEncoding | null }
const readUntold = oncePerText((text): LegacyReading => readIn(text, detectLegacy(text.slice(0, lookedAt))))
function readIn(text: string, encoding: LegacyEncoding | null): LegacyReading {
  if (encoding === null) return holdsLegacyShape(text.slice(0, lookedAt)) ? readMixed(text) : { text, encoding: null }
  const kept = text.normalize('NFC').match(alwaysUnicode) ?? []
  const parts = text.normalize('NFC').split(alwaysUnicode)
  const read = parts.map((part, at) => unicodeOf(part, encoding) + (kept[at] ?? '')).join('')
  return read === text ? { text, encoding: null } : { text: read, encoding }
}

function readMixed(text: string): LegacyReading {
  let found: LegacyEncoding | null = null
  const read = text.replace(/[^\s,;:/()]+/g, (word) => {
    const encoding = detectLegacy(word)
    const turned = encoding === null ? word : unicodeOf(word, encoding)
    if (turned !== word) found ??= encoding
    return turned
  })
  return { text: read, encoding: found }
}
