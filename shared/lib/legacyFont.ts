import { oncePerText } from './once'
import { textOfWrongPage } from './wrongPage'

/**
 * How text became unreadable: typed for an old font (.VnTime, its capitals .VnTimeH, VNI-Times), or UTF-8 read as a western code page.
 * What the letters were stands in `legacyText.ts`.
 */
export type LegacyEncoding = 'tcvn3' | 'tcvn3Capitals' | 'vni' | 'utf8'

/**
 * Text typed for the old fonts .VnTime (TCVN3) or VNI-Times looks like "NguyÔn V¨n MÉu" or "Nguyeãn Vaên Maãu" anywhere else.
 * Only shapes that no Unicode Vietnamese has are taken as proof, so that a foreign name is not suspected lightly.
 */

// Signs inside a word: ¨ ă, © â, ª ê, « ô, ¬ ơ, soft hyphen ư, µ ¶ · ¸ ¹ à ả ã á ạ, » ¼ ½ ¾ ằ ẳ ẵ ắ; ® đ and § Đ before a letter.
const signInWord = /\p{L}[¨©ª¬\u00ADµ¶·¸¹¼½¾Æ×Ø]|\p{L}[«»]\p{L}|[®§¨©\u00AD]\p{L}/u
// A capital with a mark after a small letter or between a capital and a small one: "NguyÔn", "MÉu", "TrÇn"; not "UÛy", "OÂng", "AÊn" of VNI.
const capitalInWord = /\p{Ll}[ÀÁÂÃÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞÇÆ]|(?![AEO][ÙØÛÏÂÊ]|[UÔÖ][ÙØÛÏ])\p{Lu}[ÀÁÂÃÈÉÊËÌÍÎÏÐÑÒÓÔÕÖÙÚÛÜÝÞÇÆ]\p{Ll}/u

// A vowel, then the letter that carries its mark: "aâ" ấ, "eã" ễ, "où" ó, "uø" ù. What Unicode also writes ("Hoà", "khoé", "Thuý") stays out.
const doubledVowel = /[aA][áàâãäåéèêëúüùøûõïÁÀÂÃÄÅÉÈÊËÚÜÙØÛÕÏ]|[eE][áàâãäåùøûõïÁÀÂÃÄÅÙØÛÕÏ]|[oO][âäåùøûõïÂÄÅÙØÛÕÏ]|[uUyYöÖôÔ][ùøûõïÙØÛÕÏ]/u
// ñ is đ and ö is ư there; Vietnamese names have neither.
const vniLetters = /[ñÑ]\p{L}|\p{L}[öÖ]/u

// UTF-8 of a Vietnamese letter, read byte by byte: "á»…" for ễ, "Æ°" for ư, "Ä‘" for đ, "Ã " for à.
const wrongPage =
  /\u00E1[\u00BA\u00BB][\u0080-\u00BF\u0152-\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|[\u00C3\u00C4\u00C5\u00C6][\u0080-\u00BF\u0152-\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/u

/** The old encoding this text was typed in; `null` when it reads as Unicode. Look before cleaning: cleaning removes some of the proof. */
export function detectLegacy(text: string): LegacyEncoding | null {
  if (!/[\u0080-\u00FF]/.test(text)) return null
  const composed = text.normalize('NFC')
  if (wrongPage.test(text) && textOfWrongPage(text) !== null) return 'utf8'
  // Letters that neither code page has: the text was typed in Unicode.
  if (/[\u0100-\u01B0\u1EA0-\u1EF9]/.test(composed)) return null
  const [isTcvn3, isVni] = [tcvn3Shapes, vniShapes].map((shapes) => shapes.some((shape) => shape.test(composed)))
  if (isTcvn3 && isVni) return shapesIn(composed, vniShapes) > shapesIn(composed, tcvn3Shapes) ? 'vni' : 'tcvn3'
  return isTcvn3 ? 'tcvn3' : isVni ? 'vni' : null
}

const tcvn3Shapes = [signInWord, capitalInWord]
const vniShapes = [doubledVowel, vniLetters]
/** "UÛy ban nhaân daân" of VNI has a capital as .VnTime has it, "cñng" of .VnTime a ñ as VNI has it: the shapes that most words have decide. */
const shapesIn = (text: string, shapes: readonly RegExp[]): number =>
  (text.match(/[^\s,;:/()]+/g) ?? []).filter((word) => shapes.some((shape) => shape.test(word))).length

/** Whether some part of the text has a shape that no Unicode Vietnamese has, also beside parts that have. */
export const holdsLegacyShape = oncePerText((text): boolean => {
  if (!/[\u0080-\u00FF]/.test(text)) return false
  const composed = text.normalize('NFC')
  return [signInWord, capitalInWord, doubledVowel, vniLetters].some((shape) => shape.test(composed))
})
