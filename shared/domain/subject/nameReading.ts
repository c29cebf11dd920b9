import type { LegacyEncoding } from '../../lib/legacyFont'
import { readLegacy } from '../../lib/legacyText'
import { hasLookAlikes, plainLetters } from '../../lib/lookAlikes'
import { capitalise, cleanLine, foldText } from '../../lib/text'
import { doubtsOfName, isHalfCapital, namesOf, saysMore, titleOf, type NameDoubt } from './nameCell'
import { hasLostLetters, householdName, isAllCapitals, isFormula, properCase, splitHonorific, withoutNumber } from './reading'
import type { Person, SubjectKind } from './types'

/** What was read otherwise than it stood in the cell: shown beside the original, never done without a word. */
export type ReadingNote =
  | { readonly code: 'converted'; readonly encoding: LegacyEncoding; readonly original: string; readonly result: string }
  | { readonly code: 'lookAlikes'; readonly text: string }
  | { readonly code: 'recased'; readonly text: string }

/** The name as it will be written, and everything to say about it. */
export type NameReading = {
  readonly name: string
  /** What the honorific told. */
  readonly gender: Person['gender']
  /** In plain letters, with its honorific. */
  readonly whole: string
  readonly doubts: readonly NameDoubt[]
  readonly notes: readonly ReadingNote[]
}

const householdWord = /^\s*(?:(?:hộ gia đình|gia đình|hộ|vợ chồng|hai vợ chồng)\s+)+/iu

/** A short form before a name keeps its letters ("TS."), a whole word its first capital alone ("Bác sĩ"). */
const casedTitle = (title: string): string =>
  title.includes('.') || !/[aeiouy]/.test(foldText(title)) ? title : capitalise(title.toLocaleLowerCase('vi'))
/** A name in capitals as it is written, with what stands before it. */
function casedName(own: string): string {
  const bare = titleOf(own)?.name
  if (bare === undefined || !own.endsWith(bare)) return properCase(own)
  return `${casedTitle(own.slice(0, -bare.length).trim())} ${properCase(bare)}`
}

/**
 * A cell of names, read the same way typed, pasted or imported. `cell` as it stands there, with its line breaks. `isKindTold`: a column, a section or
 * a hand says what it is, not just the want of anything better.
 */
export function readNameCell(
  cell: string,
  kind: SubjectKind,
  { properCaseNames = true, isKindTold = false }: { readonly properCaseNames?: boolean; readonly isKindTold?: boolean } = {},
): NameReading {
  const { text, encoding } = readLegacy(cell)
  const said = withoutNumber(text)
  const whole = plainLetters(said)
  const given = kind === 'collective' ? { name: whole, gender: null } : splitHonorific(whole)
  const several = kind === 'collective' ? [] : namesOf(kind === 'household' ? text.replace(householdWord, '') : text)
  // Two names stay two, with a comma where the cell had a line break.
  const own = several.length > 1 && /\n/.test(text) ? plainLetters(several.join(', ')) : given.name
  const isHalf = kind === 'person' && isHalfCapital(given.name)
  // A formula that was brought in as text stays as it stands, for the officer to see.
  const toCase = properCaseNames && !isFormula(own) && kind !== 'collective' && (isAllCapitals(own) || isHalf)
  const name = toCase ? casedName(own) : own
  const doubts: NameDoubt[] =
    kind === 'person' && !hasLostLetters(own)
      ? doubtsOfName(given.name, text).filter((code) => code !== 'maybeCollective' || !isKindTold)
      : kind === 'household'
        ? doubtsOfHousehold(name, several.length > 1)
        : []
  const notes: readonly ReadingNote[] = [
    ...(encoding === null ? [] : [{ code: 'converted', encoding, original: cleanLine(cell), result: said } as const]),
    ...(hasLookAlikes(said) ? [{ code: 'lookAlikes', text: said } as const] : []),
    ...(toCase && name !== own ? [{ code: 'recased', text: own } as const] : []),
  ]
  return { name, gender: several.length > 1 ? null : given.gender, whole, doubts, notes }
}

/** What to look at in the name of a household: what its head's has, where one is named. */
export const doubtsOfHousehold = (name: string, isOfTwo: boolean): NameDoubt[] => [
  ...(/\d/.test(name) ? (['nameWithDigits'] as const) : []),
  ...(/[([{]/.test(name) ? (['nameWithBrackets'] as const) : []),
  ...(isOfTwo ? (['severalHeads'] as const) : saysMore(name) ? (['nameWithMore'] as const) : []),
]

/** What to look at in a name as it is kept. A couple is a household's name, said once when it is typed; what else its name says stays marked. */
export function doubtsOfKeptName(name: string, kind: SubjectKind): readonly NameDoubt[] {
  if (kind === 'person') return doubtsOfName(name, name)
  const doubts = kind === 'household' ? readNameCell(name, kind).doubts : []
  return doubts.includes('severalHeads') ? [] : doubts
}

/** How a household whose name was read so is called, and its head; of two names in the cell the first. `gender`: as the list says besides. */
export function householdOf(read: NameReading, gender: Person['gender']): { readonly name: string; readonly headName: string } {
  const household = householdName(read.name === splitHonorific(read.whole).name ? read.whole : read.name, gender)
  const [head = ''] = namesOf(household.headName)
  return head === '' ? household : { name: household.name, headName: splitHonorific(head).name }
}
