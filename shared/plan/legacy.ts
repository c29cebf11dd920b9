import { detectLegacy, type LegacyEncoding } from '../lib/legacyFont'
import { unicodeOf } from '../lib/legacyText'
import { cleanLine } from '../lib/text'

/** The old encoding that most of these lines were typed in; `null` when they read as Unicode. */
export function encodingOf(texts: readonly string[]): LegacyEncoding | null {
  const found = texts.filter((text) => text.length > 20).map((text) => detectLegacy(text))
  const old = found.filter((encoding) => encoding !== null)
  if (old.length === 0 || old.length < found.length * 0.4) return null
  const count = (encoding: LegacyEncoding): number => old.filter((one) => one === encoding).length
  return old.toSorted((a, b) => count(b) - count(a))[0] ?? null
}

/** Of which font family: capitals of a family are read by the same table. */
const familyOf = (encoding: LegacyEncoding): string => (encoding === 'tcvn3Capitals' ? 'tcvn3' : encoding)
/** A short line in capitals may look like another family; so much of it does not. */
const surelyItsOwn = 80

/** "MụC ĐíCH": the font of capitals held small letters in their places. A line, or a word of two plain capitals, has no small ones between. */
function withCapitals(text: string): string {
  const isCapital = (words: string, least: number): boolean => {
    const plain = words.match(/[A-Za-z]/g) ?? []
    return plain.length >= least && plain.every((letter) => letter === letter.toUpperCase())
  }
  const isMixed = (word: string): boolean =>
    (isCapital(word, 2) && /\p{Ll}/u.test(word)) || (isCapital(word, 1) && /\p{Ll}\p{Lu}/u.test(word))
  const words = text.match(/\p{L}+/gu) ?? []
  if (!words.some(isMixed)) return text
  return isCapital(text, 4)
    ? text.toLocaleUpperCase('vi')
    : text.replace(/\p{L}+/gu, (word) => (isMixed(word) ? word.toLocaleUpperCase('vi') : word))
}

/** A line of a text that was typed in an old encoding, in Unicode: by its own letters where they show it, else as most of the text. */
export function inUnicode(text: string, usual: LegacyEncoding): string {
  const own = detectLegacy(text)
  const encoding = own !== null && (familyOf(own) === familyOf(usual) || text.length > surelyItsOwn) ? own : usual
  return cleanLine(withCapitals(unicodeOf(text, encoding)))
}
