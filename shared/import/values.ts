import { kindOfName, kindOfWords, genderOf, memberCountOf, splitHonorific, withoutNumber } from '../domain/subject/reading'
import { birthOf, tellsBirth } from '../domain/subject/birth'
import { looksLikeName } from '../domain/subject/nameCell'
import { foldText } from '../lib/text'
import type { ImportField } from './types'

/** Whether a value can be what its column is said to hold. Fields that take any text are not here. */

const isSerial = (text: string): boolean => /^\(?(\d{1,5}|[IVXLC]{1,6}|[A-ZĐ])[.)]?\)?$/.test(text)
const awardWords =
  /\b(giay khen|bang khen|huan chuong|huy chuong|danh hieu|khen|lao dong tien tien|chien si thi dua|ldtt|lđtt|cstdcs|cstd|cstđ|gk|bk|tap the lao dong|ttldtt|ttldxs|gia dinh van hoa|don vi|co thi dua|ky niem chuong|tien tien|xuat sac|thu khen)\b/
const isTick = (text: string): boolean => /^([x✓✔v1]|nam|nữ)$/iu.test(text) || /^\d{4}$/.test(text) || tellsBirth(text)
const isNameLike = (text: string): boolean =>
  kindOfName(text) !== null ||
  looksLikeName(splitHonorific(withoutNumber(text).replace(/^\d{1,4}\s+/, '')).name) ||
  (/\p{L}{2}/u.test(text) && !/^[\d\s.,/%-]+$/.test(text) && /^\P{Ll}+$/u.test(text) && text.length > 3)
const isBirth = (text: string): boolean => {
  const { year, problem } = birthOf(text, 2100)
  return year !== null || problem === 'noSuchDay'
}

export const fits: Partial<Record<ImportField, (text: string) => boolean>> = {
  serial: isSerial,
  name: isNameLike,
  familyName: (text) => /^\p{Lu}[\p{L}\p{M}’' .-]*$/u.test(text),
  givenName: (text) => /^[\p{L}\p{M}’'‘-]+( [\p{L}\p{M}’'‘-]+)?$/u.test(text),
  kind: (text) => kindOfWords(text) !== null,
  gender: (text) => genderOf(text) !== null,
  isMale: isTick,
  isFemale: isTick,
  birth: isBirth,
  birthOfMale: isBirth,
  birthOfFemale: isBirth,
  memberCount: (text) => memberCountOf(text) !== null,
  award: (text) => awardWords.test(foldText(text)),
}
/** Fields whose column is the wrong one when most values do not fit, and how many values must stand there before that is said. */
export const strictFields: ReadonlySet<ImportField> = new Set([
  'name',
  'kind',
  'gender',
  'birth',
  'birthOfMale',
  'birthOfFemale',
  'memberCount',
  'serial',
])
export const fewestValues = 3

/** The share of values that fit the field; 1 where any text does. */
export const shareThatFits = (field: ImportField, values: readonly string[]): number => {
  const test = fits[field]
  return test === undefined || values.length === 0 ? 1 : values.filter(test).length / values.length
}
