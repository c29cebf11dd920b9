import { detectLegacy, type LegacyEncoding } from '../lib/legacyFont'
import { cleanLine } from '../lib/text'

/** Letters of TCVN3 fonts (.VnTime) in the places they take of Latin-1, small ones first, then the capitals that have places of their own. */
const tcvn3 =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ'
const tcvn3Letters: ReadonlyMap<string, string> = (() => {
  const letters = new Map<string, string>()
  const signs = [...tcvn3]
  for (let at = 0; at + 1 < signs.length; at += 2) letters.set(signs[at]!, signs[at + 1]!)
  return letters
})()

const vniVowels: Readonly<Record<string, string>> = { a: 'a', e: 'e', i: 'i', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' }
/** The letter that VNI fonts set behind a vowel, as the marks it stands for. */
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const vniAlone: Readonly<Record<string, string>> = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' }

const small = (letter: string): string => letter.toLocaleLowerCase('vi')
const sized = (as: string, letter: string): string => (as === small(as) ? letter : letter.toLocaleUpperCase('vi'))

function fromVni(text: string): string {
  const letters = [...text]
  let read = ''
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at]!
    const vowel = vniVowels[small(letter)]
    const marks = vowel === undefined ? undefined : vniMarks[small(letters[at + 1] ?? '')]
    if (vowel !== undefined && marks !== undefined) {
      read += `${sized(letter, vowel)}${marks}`
      at += 1
    } else read += vniAlone[small(letter)] === undefined ? letter : sized(letter, vniAlone[small(letter)]!)
  }
  return read.normalize('NFC')
}

const fromTcvn3 = (text: string): string => [...text].map((letter) => tcvn3Letters.get(letter) ?? letter).join('')

/** The text with the letters it shows in its old font. A word typed in capitals under a capital font stays small: only the font knows. */
export const converted = (text: string, encoding: LegacyEncoding): string => cleanLine(encoding === 'vni' ? fromVni(text) : fromTcvn3(text))

/** The old encoding that most of these lines were typed in; `null` when they read as Unicode. */
export function encodingOf(texts: readonly string[]): LegacyEncoding | null {
  const found = texts.filter((text) => text.length > 20).map((text) => detectLegacy(text))
  const old = found.filter((encoding) => encoding !== null)
  if (old.length === 0 || old.length < found.length * 0.4) return null
  return old.filter((encoding) => encoding === 'vni').length > old.length / 2 ? 'vni' : 'tcvn3'
}
