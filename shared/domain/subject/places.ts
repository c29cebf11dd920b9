/** The common nouns that places are called by: whoever asks whether words name a place, or writes one in small letters, asks here. */

import { capitalise } from '../../lib/text'

const smallPlaces = ['thôn', 'tổ dân phố', 'xóm', 'ấp', 'bản', 'buôn', 'khu phố', 'khu dân cư'] as const
/** Those of the rest of the country: papers know them from wording 18 on. */
const otherSmallPlaces = ['bon', 'phum', 'sóc', 'làng', 'khóm', 'khối phố', 'tiểu khu', 'khu vực'] as const
const communes = ['xã', 'phường', 'đặc khu'] as const
/** What communes were called before 2025. */
const former = ['thị trấn'] as const
/** What an address begins with besides. */
const streets = ['số \\d', '\\d', 'đường', 'phố', 'quốc lộ', 'tỉnh lộ', 'km', 'khu'] as const

const any = (...lists: readonly (readonly string[])[]): string => lists.flat().join('|')

const known = (small: readonly string[]) => {
  const places = any(communes, former, small)
  return {
    small: new RegExp(`^(?:${any(small.map(capitalise))})(?= )`, 'u'),
    begins: new RegExp(`^(?:${places})(?= )`, 'iu'),
    inside: new RegExp(`(?<!\\p{L})(?:${places}) \\S`, 'iu'),
  }
}
const [before18, everywhere] = [known(smallPlaces), known([...smallPlaces, ...otherSmallPlaces])]
const knownBy = (isAny: boolean) => (isAny ? everywhere : before18)
const address = new RegExp(`^(?:${any(streets, communes, smallPlaces)})(?!\\p{L})`, 'iu')

/**
 * A small place as it stands inside a line: "thôn Mẫu 1". `isAny`: the small places of the whole country are known, as papers from wording 18 on
 * know them. Source: Decree 30/2020/NĐ-CP, Appendix II.
 */
export const placeInLine = (words: string, isAny = false): string =>
  words.replace(knownBy(isAny).small, (noun) => noun.toLocaleLowerCase('vi'))

/** Whether a name is that of a small place anywhere in the country: "Làng Mẫu". */
export const isSmallPlace = (name: string): boolean => everywhere.small.test(name)

/** Whether a unit is a place: "Thôn Mẫu", "xã Mẫu". */
export const isPlace = (unit: string, isAny = true): boolean => knownBy(isAny).begins.test(unit)

/** Whether words name a place anywhere: "Hội Nông dân xã Mẫu". */
export const namesPlace = (words: string, isAny = true): boolean => knownBy(isAny).inside.test(words)

/** Whether words read as an address: "số 5 đường Mẫu", "khu 3". */
export const isAddress = (words: string): boolean => address.test(words)
