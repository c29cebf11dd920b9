/** The common nouns that places are called by: whoever asks whether words name a place, or writes one in small letters, asks here. */

import { capitalise } from '../../lib/text'

const smallPlaces = ['thôn', 'tổ dân phố', 'xóm', 'ấp', 'bản', 'buôn', 'khu phố', 'khu dân cư'] as const
const communes = ['xã', 'phường', 'đặc khu'] as const
/** What communes were called before 2025. */
const former = ['thị trấn'] as const
/** What an address begins with besides. */
const streets = ['số \\d', '\\d', 'đường', 'phố', 'quốc lộ', 'tỉnh lộ', 'km', 'khu'] as const

const any = (...lists: readonly (readonly string[])[]): string => lists.flat().join('|')
const places = any(communes, former, smallPlaces)

const smallPlace = new RegExp(`^(?:${any(smallPlaces.map(capitalise))})(?= )`, 'u')
const place = new RegExp(`^(?:${places})(?= )`, 'iu')
const placeInside = new RegExp(`(?<!\\p{L})(?:${places}) \\S`, 'iu')
const address = new RegExp(`^(?:${any(streets, communes, smallPlaces)})(?!\\p{L})`, 'iu')

/** A small place as it stands inside a line: "thôn Mẫu 1". Source: Decree 30/2020/NĐ-CP, Appendix II. */
export const placeInLine = (words: string): string => words.replace(smallPlace, (noun) => noun.toLocaleLowerCase('vi'))

/** Whether a unit is a place: "Thôn Mẫu", "xã Mẫu". */
export const isPlace = (unit: string): boolean => place.test(unit)

/** Whether words name a place anywhere: "Hội Nông dân xã Mẫu". */
export const namesPlace = (words: string): boolean => placeInside.test(words)

/** Whether words read as an address: "số 5 đường Mẫu", "khu 3". */
export const isAddress = (words: string): boolean => address.test(words)
