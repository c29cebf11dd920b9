import { commonWords } from './words/common'
import { communeWords } from './words/commune'
import { dailyWords } from './words/daily'
import { fieldWords } from './words/fields'
import { officeWords } from './words/office'

/**
 * Where words of several syllables stand in a text. Vietnamese writes a blank between the syllables of one word, so nothing but a list tells
 * them: `words/`. A text is cut into the words that leave the fewest syllables over ("học sinh | hoạt động", not "học | sinh hoạt | động").
 */

type Words = ReadonlyMap<string, readonly (readonly string[])[]>

/** Words by their first syllable. */
function indexed(...lists: readonly string[]): Words {
  const index = new Map<string, readonly (readonly string[])[]>()
  for (const word of lists.join('\n').split(/[|\n]/)) {
    const syllables = word.trim().split(' ')
    const [first] = syllables
    if (first !== undefined && syllables.length > 1) index.set(first, [...(index.get(first) ?? []), syllables])
  }
  return index
}

const before18 = indexed(commonWords, fieldWords, officeWords, dailyWords)
const known = indexed(commonWords, fieldWords, officeWords, dailyWords, communeWords)

const wordsAt = (words: Words, syllables: readonly string[], at: number, end: number): number[] =>
  (words.get(syllables[at] ?? '') ?? [])
    .filter((word) => at + word.length <= end && word.every((syllable, index) => syllables[at + index] === syllable))
    .map((word) => word.length)

/** Gaps (by the syllable before them) inside words, and the syllables that belong to no known word. */
export type WordGaps = { readonly inside: ReadonlySet<number>; readonly alone: ReadonlySet<number> }

type Found = { readonly inside: Set<number>; readonly alone: Set<number> }

/** One phrase, from `start` to before `end`: what every best cut of it holds together. */
function cut(words: Words, syllables: readonly string[], start: number, end: number, { inside, alone }: Found): void {
  // The syllables left over from a place to the end, and from the beginning to a place.
  const after = new Map<number, number>([[end, 0]])
  const lengths = new Map<number, readonly number[]>()
  for (let at = end - 1; at >= start; at -= 1) {
    const here = wordsAt(words, syllables, at, end)
    lengths.set(at, here)
    after.set(at, Math.min(1 + (after.get(at + 1) ?? 0), ...here.map((length) => after.get(at + length) ?? Infinity)))
  }
  const before = new Map<number, number>([[start, 0]])
  const least = after.get(start) ?? 0
  for (let at = start; at < end; at += 1) {
    const sofar = before.get(at)
    if (sofar === undefined) continue
    const reach = (to: number, left: number) => {
      if (left + (after.get(to) ?? Infinity) !== least) return false
      before.set(to, left)
      return true
    }
    if (reach(at + 1, sofar + 1)) alone.add(at)
    for (const length of lengths.get(at) ?? [])
      if (reach(at + length, sofar)) for (let gap = at; gap < at + length - 1; gap += 1) inside.add(gap)
  }
}

/**
 * The words in a text. `syllables` in small letters, without marks at their ends; a word never goes past a syllable that `ends` a phrase.
 * `asBefore18`: only the words that papers of wording 17 and before were parted by.
 */
export function findWords(syllables: readonly string[], ends: (at: number) => boolean, asBefore18 = false): WordGaps {
  const found: Found = { inside: new Set(), alone: new Set() }
  let start = 0
  for (let at = 0; at < syllables.length; at += 1) {
    if (!ends(at) && at + 1 < syllables.length) continue
    cut(asBefore18 ? before18 : known, syllables, start, at + 1, found)
    start = at + 1
  }
  return found
}
