import { foldText } from '../lib/text'
import { isCentralCity } from './centralCities'
import type { SubjectKind } from './subjectKinds'
import type { AwardForm } from './types'

/** What of a catalogue row takes part in reading an award. */
export type AwardWords = Pick<AwardForm, 'code' | 'name' | 'subjectKind' | 'decidedBy'>

/**
 * Words after which a giver's place stands, in small letters and without marks. An award is the same one whatever the place is called: a ward's
 * certificate is written "xã" in the catalogue, a province's title "thành phố", and units add the name.
 */
const communePlace = /\b(uy ban nhan dan) (?:xa|phuong|dac khu|thi tran)\b.*$/
const upperPlace = /\b(uy ban nhan dan|chien si thi dua)(?: cap)? (tinh|thanh pho|tp)\b ?(.*)$/

const inPlainPlace = (text: string): string =>
  text
    .replace(communePlace, '$1 xa')
    .replace(upperPlace, (all, giver: string, kind: string, name: string) =>
      kind === 'tinh' || name === '' || isCentralCity(name, 'now') ? `${giver} thanh pho` : all,
    )

/** "Chiến sỹ" and "kỉ niệm" are written as "chiến sĩ" and "kỷ niệm" are: y and i are one letter here. */
const expand = (text: string): string =>
  inPlainPlace(
    foldText(text)
      .replace(/\bubnd\b/g, 'uy ban nhan dan')
      .replace(/\bubmttq\b/g, 'uy ban mat tran to quoc')
      .replace(/\bttg\b/g, 'thu tuong')
      .replace(/^(de nghi )?tang /, ''),
  ).replaceAll('y', 'i')

const codesOf = (forms: readonly AwardWords[]): string[] => [...new Set(forms.map((form) => form.code))]

/** What may be left out of a name between its parts: "Giấy khen xã" is the one "của Chủ tịch Ủy ban nhân dân xã". */
const between = new Set(['cua', 'chu', 'tich', 'ui', 'ban', 'nhan', 'dan'])
/** So few first letters tell an award before its giver, and of the commune's own alone. */
const fewLetters = 2
/** First letters that end inside a name tell it from so many on: "CSTĐ". */
const manyLetters = 4

const isEnd = (words: readonly string[], at: number): boolean => at === words.length || words[at] === 'cua'

/**
 * Whether a text is a name cut short: words of it, first letters of words that follow each other ("LĐ tiên tiến", "GK CT UBND xã"), and nothing between them
 * but what may be left out.
 */
function isShortFor(text: string, { name, decidedBy }: AwardWords): boolean {
  const words = expand(name).split(' ')
  const parts = text.split(' ').filter((part) => part !== 'cap' && part !== 'cua')
  let at = 0
  let letters = 0
  for (const [place, part] of parts.entries()) {
    const takes = (from: number): number => {
      if (words[from] === part) return 1
      const isInitials = part.length >= fewLetters && [...part].every((letter, index) => words[from + index]?.[0] === letter)
      return isInitials ? part.length : 0
    }
    let from = at
    while (place > 0 && takes(from) === 0 && between.has(words[from] ?? '')) from += 1
    const taken = takes(from)
    if (taken === 0) return false
    if (words[from] !== part) letters = Math.max(letters, part.length)
    at = from + taken
  }
  const isWhole = at === words.length && parts.length > 1
  if (letters === 0) return isWhole
  return isWhole || letters >= manyLetters || (isEnd(words, at) && (letters > fewLetters || decidedBy === 'commune'))
}

/**
 * The code of the award that a cell speaks of, however it came in: the code, the whole name, whole words that begin one award only, the commune's own
 * first ("Giấy khen" alone), or its first letters as offices write them ("LĐTT", "GK"). `kind`: the awards of this kind only. `null` when none or several fit.
 */
export function readAward(text: string, forms: readonly AwardWords[], kind: SubjectKind | null = null): string | null {
  const wanted = expand(text)
  if (wanted === '') return null
  const own = kind === null ? forms : forms.filter((form) => form.subjectKind === kind)
  const exact = own.find((form) => foldText(form.code) === foldText(text) || expand(form.name) === wanted)
  if (exact !== undefined) return exact.code
  const begins = own.filter((form) => expand(form.name).startsWith(`${wanted} `))
  const found = begins.length > 0 ? begins : own.filter((form) => isShortFor(wanted, form))
  const [communes, all] = [codesOf(found.filter((form) => form.decidedBy === 'commune')), codesOf(found)]
  return communes.length === 1 ? communes[0]! : all.length === 1 ? all[0]! : null
}
