import { cleanText, foldText } from '../../lib/text'
import { birthOf } from './birth'
import { isAllCapitals, kindOfName, splitHonorific, withoutNumber } from './reading'
import { isSurname } from './surnames'

/** What about a person's name a person should look at. None of it changes the name. */
export const nameDoubts = [
  'nameOneWord',
  'nameWithDigits',
  'nameWithBrackets',
  'nameWithMore',
  'severalNames',
  'severalHeads',
  'nameWithTitle',
  'halfCapitals',
  'notCapital',
  'maybeCollective',
  'maybePerson',
] as const
export type NameDoubt = (typeof nameDoubts)[number]

const words = (name: string): string[] => name.split(' ').filter((word) => word !== '')

/** A name of two to seven words that each begin with a capital, or all in small letters: "Nguyễn Văn Mẫu", "H’Hen Niê", "Y Mẫu". */
export const looksLikeName = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}’'‘ʼ.]*( [\p{L}\p{M}’'‘ʼ-]+){1,7}$/u.test(text) || /^\p{Ll}[\p{Ll}\p{M}’']*( [\p{Ll}\p{M}’']+){1,5}$/u.test(text)

/** Learning, profession, rank, clergy: words that lists put before a name and that no name begins with. */
const titleBefore = new RegExp(
  '^(?:(?:pgs|gs|t\\.?s|th\\.?s|b\\.?s|bsi|bscki{1,2}|k\\.?s|c\\.?n|d\\.?s|đd|ncs|mr|mrs|ms|miss|ls|nguts|ngnd|ngưt|nsưt|nsnd|ttưt|ttnd|ô(?=\\s*[.])|b(?=\\s*[.]))(?:\\s*[.,]\\s*|\\s+|/)|' +
    '(?:cô giáo|thầy giáo|nhà giáo|giáo viên|bác sĩ|bác sỹ|y sĩ|y sỹ|y tá|dược sĩ|dược sỹ|điều dưỡng|kỹ sư|cử nhân|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|giáo sư|lương y|luật sư|kiến trúc sư|nghệ nhân|nghệ sĩ|' +
    '(?:thiếu|trung|thượng|đại)\\s+(?:úy|uý|tá|tướng|sĩ|sỹ)|hạ sĩ|hạ sỹ|binh nhất|binh nhì|' +
    'thượng tọa|thượng toạ|hòa thượng|hoà thượng|đại đức|ni sư|sư cô|sư thầy|linh mục|mục sư|giám mục|nữ tu|sơ|cụ|bác|cố|liệt sĩ|liệt sỹ|hai vợ chồng|vợ chồng|ông bà|gia đình)\\s+)(?=\\p{L})',
  'iu',
)
/** Whether a person's name stands behind a title: the title and the bare name, `null` where there is none. */
export function titleOf(name: string): { readonly title: string; readonly name: string } | null {
  const title = titleBefore.exec(name)?.[0]
  if (title === undefined) return null
  const rest = name.slice(title.length).trim()
  const inner = titleOf(rest)
  const bare = inner?.name ?? rest
  return words(bare).length >= 2 && (inner !== null || isSurname(words(splitHonorific(bare).name)[0] ?? ''))
    ? { title: title.trim(), name: bare }
    : null
}

/** Whether one part of a cell stands as a whole name of its own. */
const isWholeName = (text: string): boolean => {
  const { name } = splitHonorific(withoutNumber(text))
  return looksLikeName(name) && words(name).length >= 2 && (isSurname(words(name)[0] ?? '') || splitHonorific(text).name !== text)
}

/** Any sign or word that could part two names: most cells have none. */
const mayHoldMore = /[\n;/+&,\-–—\d]|\s(?:và|vs)\s/iu

/** The names in a cell that holds more than one, by line, "và", comma or semicolon; none when it holds one. */
export function namesOf(cell: string): readonly string[] {
  const text = cleanText(cell)
  if (!mayHoldMore.test(text)) return []
  for (const cut of [/\n/, /\s*[;/+&]\s*|\s+(?:và|vs)\s+/iu, /\s*[,;]\s*|\s+(?:và|vs)\s+/iu, /\s+[-–—]\s+/]) {
    const parts = text.split(cut).filter((part) => part.trim() !== '')
    if (parts.length > 1 && parts.every(isWholeName)) return parts.map((part) => withoutNumber(part))
  }
  const numbered = text.split(/\s+(?=\d{1,2}[.)]\s*\p{Lu})/u)
  return numbered.length > 1 && numbered.every(isWholeName) ? numbered.map((part) => withoutNumber(part)) : []
}

/** "Nguyễn Thị Hồng Mẫu": a capital and small letters, or a capital alone, in every word. */
const isUsual = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)*$/u

/** Capitals and small letters mixed as converted fonts leave them: "NguyễN VăN MẪU", "NGUYễN", or a word in capitals among others: "Nguyễn VĂN Mẫu". */
export const isHalfCapital = (name: string): boolean => {
  if (isUsual.test(name)) return false
  const all = (titleOf(name)?.name ?? name).split(/[\s\-'’‘ʼ.]+/u).map((word) => word.normalize('NFC').replace(/^\P{L}+/u, ''))
  const isMixed = all.some((word) => {
    const [first = '', ...rest] = [...word]
    const tail = rest.join('')
    return /\p{Lu}/u.test(tail) && (/\p{Ll}/u.test(tail) || /\p{Ll}/u.test(first))
  })
  const isLoud = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && !isConsonants(word)
  return isMixed || (all.some(isLoud) && all.some((word) => /\p{Ll}/u.test(word)))
}
/** "CB", "KDC": no syllable is without a vowel, so these letters stand for words. */
const isConsonants = (word: string): boolean => /^[bcdđghklmnpqrstvx]{2,}$/iu.test(word)

const isOrganWord = /^(?:xã|phường|huyện|thôn|khu phố|quận|tnhh|thcs|thpt|ubnd|hđnd|mttq)$/iu
const isMiddle = /^(?:văn|thị|đình|hữu|đức|quang|xuân|ngọc)$/u
/** Whether the name speaks of an office or a group though its first word is not known as such: "Kho lương Mẫu", "LÂM SINH MẪU". */
export function maybeCollective(name: string): boolean {
  const all = words(name.replace(/\(.*?\)/g, ' '))
  if (kindOfName(name) !== null || all.length < 2) return false
  // "THCS Mẫu", "KDC Mẫu": letters that stand for words, before a name that is not in capitals.
  if (!isAllCapitals(name) && /^[\p{Lu}]{3,}$/u.test(all[0] ?? '') && !isSurname(all[0] ?? '')) return true
  if (all.slice(1).some((word) => isOrganWord.test(word) || isConsonants(word))) return true
  const small = all.slice(1).filter((word) => /^\p{Ll}{2,7}$/u.test(word) && !isMiddle.test(word))
  if (isSurname(all[0] ?? '')) return all.length > 6 || (/\p{Lu}/u.test(name) && small.length > 0)
  if (all.length > 5) return true
  if (isAllCapitals(name)) return all.length > 4
  // A syllable in small letters inside a name with capitals: syllables have seven letters at most.
  return /\p{Lu}/u.test(name) && small.length > 0
}

/** "Bản Thị Mẫu", "Hội Văn Mẫu", not "Phòng Văn Hóa": a middle name behind one word. */
const shapedAsPerson =
  /^\p{Lu}\p{Ll}+ (?:Thị (?!Trấn|Xã|Tứ)|Văn (?!H[óo][aá]|Nghệ|Học|Phòng|Thể|Thư|Sử|Minh))\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)?$/u
/** What a line says of one that only a person has. */
export type SaidOfPerson = { readonly birth: string; readonly isGenderTold: boolean; readonly post: string }
/** Whether what begins like the name of a collective may be a person's all the same: "Đoàn Viên Mẫu, 1984", "Bản Thị Mẫu, Trưởng thôn". */
export const maybePerson = (name: string, { birth, isGenderTold, post }: SaidOfPerson): boolean =>
  kindOfName(name) === 'collective' &&
  (shapedAsPerson.test(name) || isGenderTold || birthOf(birth, 9999).year !== null || (post !== '' && isSurname(words(name)[0] ?? '')))

/** "nguyễn văn mẫu", or a middle name in small letters: "Nguyễn văn Mẫu". */
function isWithoutCapital(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '')
  return letters !== '' && (letters === letters.toLocaleLowerCase('vi') || words(name).some((word) => isMiddle.test(word)))
}

/** Whether signs in a name part it from something else: "Lê Văn Mẫu - thôn Bắc". */
export const saysMore = (name: string): boolean => /[,;:/@=_|*"“”«»]|\s[-–—]\s|\p{L}{2}\.$/u.test(name)

/** What to look at in a person's name, as read from the cell. `name` is the bare name, `cell` what stood there. */
export function doubtsOfName(name: string, cell: string): NameDoubt[] {
  if (name === '') return []
  const doubts: NameDoubt[] = []
  const titled = titleOf(name)
  // Most names hold nothing but words that each begin with a capital: there is no sign to look for in them.
  const isPlain = isUsual.test(name)
  if (namesOf(cell).length > 1) doubts.push('severalNames')
  if (!name.includes(' ')) doubts.push('nameOneWord')
  if (!isPlain && /\d/.test(name)) doubts.push('nameWithDigits')
  if (!isPlain && /[([{]/.test(name)) doubts.push('nameWithBrackets')
  if ((!isPlain && saysMore(name)) || words(titled?.name ?? name).some(isConsonants)) doubts.push('nameWithMore')
  if (!isPlain && isHalfCapital(name)) doubts.push('halfCapitals')
  else if (!isPlain && isWithoutCapital(name)) doubts.push('notCapital')
  if (titled !== null) doubts.push('nameWithTitle')
  else if (maybeCollective(name)) doubts.push('maybeCollective')
  return doubts
}

/** The name without what stands in brackets: for finding who it is. */
export const withoutBrackets = (name: string): string => {
  if (!/[([{]/.test(name)) return name
  const bare = name.replace(/\s*[([{][^)\]}]*[)\]}]?\s*/g, ' ').trim()
  return foldText(bare) === '' ? name : bare
}
