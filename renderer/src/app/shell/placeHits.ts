import { foldText } from '@shared/lib/text'
import type { SearchHit } from '@renderer/data/search/search'
import { places } from './places'
import { works } from './works'

type Found = { readonly hit: SearchHit; readonly title: string; readonly key: string }

const all: readonly Found[] = [...places.map(({ label, path }) => ({ title: label, path, hint: 'Màn hình', words: '' })), ...works].map(
  ({ title, path, hint, words }) => ({
    hit: { kind: 'place', id: `${path} ${title}`, title, hint, path },
    title: foldText(title),
    key: ` ${[title, words, hint].map(foldText).join(' / ')}`,
  }),
)

/** The name itself, its beginning, inside the name, among the other words as they stand, or scattered over all of them. */
const rank = ({ title, key }: Found, query: string): number =>
  title === query ? 0 : title.startsWith(query) ? 1 : title.includes(query) ? 2 : key.includes(` ${query}`) ? 3 : 4

/** Screens, settings and works whose names or other words hold every word of the question, the nearest first. */
export function findPlaces(query: string): SearchHit[] {
  const folded = foldText(query)
  if (folded === '') return []
  const words = folded.split(' ')
  return all
    .filter(({ key }) => words.every((word) => key.includes(` ${word}`)))
    .toSorted((a, b) => rank(a, folded) - rank(b, folded))
    .map(({ hit }) => hit)
}
