/**
 * Vietnamese text: cleaning what comes in, folding for search, sorting people by given name.
 * Everything a person types or pastes passes `cleanText` or `cleanLine` before it is stored.
 */

import { plainLetters } from './lookAlikes'

// Control characters except tab and line feed, zero-width marks, byte-order mark, object marks. U+FFFD stays: a letter was lost there.
const strayCharacters = /[\u0000-\u0008\u000E-\u001F\u007F\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/g
// What stands for a letter in text of an old font or of a wrong code page, and is dust in any other.
const upperControls = /[\u0080-\u009F]/g
const softHyphen = /\u00AD/g
const wrongPage = /[\u00C2-\u00C6\u00E1][\u0080-\u00BF]/
const onlyOldLetters =
  /^[^\u0100-\u01B0\u0300-\u036F\u1EA0-\u1EF9]*(?:\p{L}\u00AD\p{L}|[\u00A1-\u00AC\u00AE-\u00FF].*\u00AD|\u00AD.*[\u00A1-\u00AC\u00AE-\u00FF])/u

// One line of letters, digits and usual signs, all composed: nothing to clean but blanks at the ends. Most cells are so.
const alreadyClean = /^[\x20-\x7E\u00C0-\u024F\u1EA0-\u1EF9\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/

/** NFC, no stray control characters, line ends as `\n`, no blanks at line ends, trimmed. */
export const cleanText = (text: string): string => (alreadyClean.test(text) ? text.trim() : cleanEverything(text))

const cleanEverything = (text: string): string =>
  (wrongPage.test(text) ? text : text.replace(/\u0085/g, '\n').replace(upperControls, ''))
    // Word's line and page breaks (vertical tab, form feed) are breaks.
    .replace(/\r\n?|[\u000B\u000C\u2028\u2029]/g, '\n')
    .replace(softHyphen, onlyOldLetters.test(text) ? '\u00AD' : '')
    .replace(strayCharacters, '')
    .normalize('NFC')
    .replace(/\p{Cs}/gu, '')
    .replace(/[ \t\u00A0]+(?=\n)/g, '')
    .trim()

/** Like `cleanText`, but one line: every run of white space becomes one blank. For names, posts, titles. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** A dash or dots where a table has nothing to say. */
export const saysNothing = (text: string): boolean => text.length <= 12 && /^\s*[-–—_.…·][\s\-–—_.…·]*$/.test(text)

const foldWord = (word: string): string =>
  plainLetters(word)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

// Names and posts share few words: folding each once makes an index over 50,000 names some ten times quicker.
const foldedWords = new Map<string, string>()
const rememberedWords = 20_000
const plainWord = /^[0-9a-z]+$/
function foldedWord(word: string): string {
  if (plainWord.test(word)) return word
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  const folded = foldWord(word)
  if (foldedWords.size >= rememberedWords) foldedWords.clear()
  foldedWords.set(word, folded)
  return folded
}

/** Lower case without marks, đ as d, apostrophes as one kind, one blank between words: "Nguyễn Thị Hồng Hạnh" → "nguyen thi hong hanh". */
export function foldText(text: string): string {
  let folded = ''
  for (const word of text.split(' ')) {
    const part = word === '' ? '' : foldedWord(word)
    if (part !== '') folded += folded === '' ? part : ` ${part}`
  }
  return folded
}

/** Whether every word of the query begins or stands inside some word of the folded key, in any order. */
export const matchesFolded = (foldedKey: string, foldedQuery: string): boolean =>
  foldedQuery.split(' ').every((word) => foldedKey.includes(word))

const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true })

/** The given name: the last word ("Hạnh" of "Nguyễn Thị Hồng Hạnh"). */
export const givenNameOf = (fullName: string): string => fullName.slice(fullName.lastIndexOf(' ') + 1)

/** Orders people as a Vietnamese list does: by given name, then by the whole name. */
export const compareByGivenName = (a: string, b: string): number =>
  collator.compare(givenNameOf(a), givenNameOf(b)) || collator.compare(a, b)

/** Orders any other names by the Vietnamese alphabet. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b)

/** First letter in capital, the rest untouched: for a sentence that begins with a stored phrase. */
export const capitalise = (text: string): string => (text === '' ? text : text[0]!.toLocaleUpperCase('vi') + text.slice(1))

/** First letter small, the rest untouched, unless the first word is an abbreviation in capitals (UBND). */
export const decapitalise = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text === '' ? text : text[0]!.toLocaleLowerCase('vi') + text.slice(1)

/** At most so many letters, cut between words and ended with “…”; for a list that has no room for a paragraph. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, cut.lastIndexOf(' ') > most / 2 ? cut.lastIndexOf(' ') : most).replace(/[\s,;:–-]+$/u, '')}…`
}
