import type { Anatomy } from '../anatomy'
import { isUpper } from '../anatomy'
import { finding } from '../catalogue'
import { abbreviationsOf, type FormCheck } from '../context'
import type { ReadParagraph } from '../model'
import { spellingPairs, wordingPairs } from '../words'
import { placesOf, proseOf } from './wording'

type Hit = { readonly found: string; readonly at: ReadParagraph }

/** The prose of each document read, kept: every rule here looks for many words in it. */
const proses = new WeakMap<Anatomy, readonly ReadParagraph[]>()
const readProse = (anatomy: Anatomy): readonly ReadParagraph[] => {
  const known = proses.get(anatomy)
  if (known !== undefined) return known
  const prose = proseOf(anatomy).filter(({ text }) => !isUpper(text))
  proses.set(anatomy, prose)
  return prose
}

/** Every place of a pattern. A list says the same words in hundreds of rows, so each text is looked through once. */
const hitsOf = (anatomy: Anatomy, pattern: RegExp): Hit[] => {
  const found = new Map<string, readonly string[]>()
  return readProse(anatomy).flatMap((at) => {
    const words = found.get(at.text) ?? [...at.text.matchAll(pattern)].map((match) => match[0])
    found.set(at.text, words)
    return words.map((word) => ({ found: word, at }))
  })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a name opens a sentence there: its first capital says nothing then. */
const variants = (hits: readonly Hit[]): string[] => [...new Set(hits.map(({ found }) => found))]

/** TT-49: years, names of organs and of awards are written in one way. */
export const sameNames: FormCheck = (anatomy, context) => {
  const tight = hitsOf(anatomy, /(?<!\d)(?:19|20)\d{2}[-–](?:19|20)\d{2}(?!\d)/gu)
  const wide = hitsOf(anatomy, /(?<!\d)(?:19|20)\d{2} [-–] (?:19|20)\d{2}(?!\d)/gu)
  const years =
    tight.length > 0 && wide.length > 0 ? [{ a: tight[0]!.found, b: wide[0]!.found, at: tight.length <= wide.length ? tight : wide }] : []
  const wordings = wordingPairs.flatMap(([one, other]) => {
    const [a, b] = [hitsOf(anatomy, one), hitsOf(anatomy, other)]
    return a.length > 0 && b.length > 0 ? [{ a: a[0]!.found, b: b[0]!.found, at: a.length <= b.length ? a : b }] : []
  })
  const names = [
    ...new Set([
      ...abbreviationsOf(context).map(({ name }) => name),
      'Đại hội đại biểu',
      'Mặt trận Tổ quốc',
      'Trung tâm Dịch vụ sự nghiệp công',
      'Ủy ban nhân dân',
    ]),
  ]
  const cases = names
    .filter((name) => name.includes(' '))
    .flatMap((name) => {
      const hits = hitsOf(anatomy, new RegExp(`(?<!\\p{L}|trưởng )${escaped(name)}(?!\\p{L})`, 'giu'))
      const [a, b] = variants(hits)
      return a === undefined || b === undefined ? [] : [{ a, b, at: hits.filter(({ found }) => found === b) }]
    })
  return [...years, ...wordings, ...cases].map(({ a, b, at }) =>
    finding(
      'TT-49',
      placesOf(
        anatomy,
        at.map((hit) => hit.at),
      ),
      { a, b },
    ),
  )
}

/** Marks of oa, oe, uy at the end of a syllable, on the first vowel (hóa) or the second (hoá). "quý" has one vowel only. */
const onFirst = /(?<!\p{L})\p{L}*(?:[óòỏõọ][ae]|(?<!q)[úùủũụ]y)(?!\p{L})/giu
const onSecond = /(?<!\p{L})\p{L}*(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/giu

/** A syllable without its tone and place of tone, for finding "hóa" and "hoá" as one. */
const toneless = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toLocaleLowerCase('vi')

/** TT-50: one word, one spelling. */
export const sameSpelling: FormCheck = (anatomy) => {
  const [first, second] = [hitsOf(anatomy, onFirst), hitsOf(anatomy, onSecond)]
  const pair = second
    .map((old) => [first.find((fresh) => toneless(fresh.found) === toneless(old.found)) ?? first[0], old] as const)
    .find(([fresh]) => fresh !== undefined)
  const marks =
    pair?.[0] === undefined
      ? []
      : [
          finding(
            'TT-50',
            placesOf(
              anatomy,
              (first.length < second.length ? first : second).map(({ at }) => at),
            ),
            { a: pair[0].found.toLocaleLowerCase('vi'), b: pair[1].found.toLocaleLowerCase('vi') },
          ),
        ]
  const words = spellingPairs.flatMap(([a, b]) => {
    const [one, other] = [a, b].map((word) => hitsOf(anatomy, new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu'))) as [Hit[], Hit[]]
    return one.length > 0 && other.length > 0
      ? [
          finding(
            'TT-50',
            placesOf(
              anatomy,
              (one.length <= other.length ? one : other).map(({ at }) => at),
            ),
            { a, b },
          ),
        ]
      : []
  })
  return [...marks, ...words]
}
