import { isCentralCity } from '../../law/centralCities'
import { cleanLine, foldText } from '../../lib/text'
import { isAllCapitals, properCase } from '../subject/reading'
import { unitWords, upperWords } from './names'
import type { Office } from './types'

/** A name of a place as it was typed, and of which kind the words before it say it is. */
export type PlaceReading<Kind> = { readonly name: string; readonly kind: Kind | null }

const committee = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu
const startOf = <Kind extends string>(words: Readonly<Record<Kind, string>>, text: string): Kind | null =>
  (Object.keys(words) as Kind[]).find((kind) => text.toLocaleLowerCase('vi').startsWith(`${words[kind]} `)) ?? null

/** Without the words that papers put before it; in small letters or in capitals alone, each word gets its capital. */
function readPlace<Kind extends string>(typed: string, words: Readonly<Record<Kind, string>>): PlaceReading<Kind> {
  const text = cleanLine(typed).replace(committee, '')
  const kind = startOf(words, text)
  const bare = kind === null ? text : text.slice(words[kind].length + 1)
  const isPlain = isAllCapitals(bare) || (bare !== '' && bare === bare.toLocaleLowerCase('vi'))
  return { name: isPlain ? properCase(bare) : bare, kind }
}

/** "UBND đặc khu vân đồn": the special zone Vân Đồn. */
export const readUnitName = (typed: string): PlaceReading<Office['unitKind']> => readPlace(typed, unitWords)

/** "tỉnh Quảng Ninh", "TP. Hải Phòng"; a bare name tells by itself whether it is one of the cities beside provinces. */
export function readUpperName(typed: string): PlaceReading<Office['upperKind']> {
  const { name, kind } = readPlace(
    cleanLine(typed)
      .replace(committee, '')
      .replace(/^tp(?:\.\s*|\s+)/iu, `${upperWords.city} `),
    upperWords,
  )
  return { name, kind: name === '' ? null : (kind ?? (isCentralCity(foldText(name), 'now') ? 'city' : 'province')) }
}
