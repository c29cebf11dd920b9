import { readAward } from '../../law/reading'
import type { AwardForm } from '../../law/types'
import { cleanLine, cleanText } from '../../lib/text'
import { birthOf } from '../subject/birth'
import { genderOf, isFormulaError, kindOfName, kindOfWords, nameProblemOf, splitHonorific, withoutNumber } from '../subject/reading'
import type { Subject, SubjectKind } from '../subject/types'
import type { Nominee } from './types'

/** One line of the list as typed: text in every cell, so that nothing is lost while it is not right yet. */
export type ListRow = {
  /** The nominee's id once saved. */
  readonly id: string
  /** A `SubjectKind`, empty for "as the name says", or what was typed and not understood. */
  readonly kind: string
  readonly name: string
  readonly honorific: string
  readonly birthYear: string
  readonly post: string
  /** Unit of a person, parent organ of a collective, address of a household. */
  readonly unit: string
  /** Code of the catalogue, or what was typed and not found there. */
  readonly awardCode: string
  readonly achievement: string
  readonly proposedBy: string
}
export const rowFields = ['name', 'kind', 'honorific', 'birthYear', 'post', 'unit', 'awardCode', 'achievement', 'proposedBy'] as const
export type RowField = (typeof rowFields)[number]

export const emptyRow = (id: string): ListRow => ({
  id,
  kind: '',
  name: '',
  honorific: '',
  birthYear: '',
  post: '',
  unit: '',
  awardCode: '',
  achievement: '',
  proposedBy: '',
})
export const isEmptyRow = (row: ListRow): boolean => rowFields.every((field) => row[field] === '')

/** The kind of a line: as its cell says, else as its name tells, else a person. */
export const kindOfRow = (row: ListRow): SubjectKind => kindOfWords(row.kind) ?? kindOfName(row.name) ?? 'person'

const honorifics = { male: 'Ông', female: 'Bà' } as const
/** "Ông", "Bà" or nothing; `null` when the word is neither. */
export const parseHonorific = (text: string): 'Ông' | 'Bà' | '' | null => {
  if (cleanLine(text) === '') return ''
  const gender = genderOf(text)
  return gender === null ? null : honorifics[gender]
}

/** The code of the award that was typed; what was typed when none or several fit. */
export const parseAward = (text: string, forms: readonly AwardForm[]): string => readAward(text, forms) ?? cleanLine(text)

/** The year that was meant; what was typed where it cannot be read. A year after the round is for the checks. */
const birthYearOf = (text: string): string => String(birthOf(text, 9999).year ?? text)

/** Puts what was typed or pasted into one cell, cleaned. */
export function withCell(row: ListRow, field: RowField, typed: string, forms: readonly AwardForm[]): ListRow {
  const text = field === 'achievement' ? cleanText(typed) : cleanLine(typed)
  switch (field) {
    case 'kind':
      return { ...row, kind: kindOfWords(text) ?? text }
    case 'honorific':
      return { ...row, honorific: parseHonorific(text) ?? text }
    case 'awardCode':
      return { ...row, awardCode: parseAward(text, forms) }
    case 'birthYear':
      return { ...row, birthYear: birthYearOf(text) }
    case 'name': {
      // Marks before a name go, the cell's own words stay: an old font is looked at as it was typed.
      const numberless = nameProblemOf(withoutNumber(typed)) === null ? withoutNumber(typed) : text
      const { name, gender } = splitHonorific(numberless)
      if (kindOfName(text) !== null || (gender !== null && row.honorific !== '')) return { ...row, name: numberless }
      return { ...row, name, ...(gender === null ? {} : { honorific: honorifics[gender] }) }
    }
    default:
      return { ...row, [field]: text }
  }
}

export type RowProblem =
  | 'nameMissing'
  | 'nameIsFormulaError'
  | 'legacyFont'
  | 'lettersLost'
  | 'cellIsFormulaError'
  | 'kindUnknown'
  | 'honorificUnknown'
  | 'birthYearImpossible'

/** Cells that are printed as they stand. */
const printedFields = ['post', 'unit', 'awardCode', 'achievement', 'proposedBy'] as const
const nameProblem = (name: string): Partial<Record<RowField, RowProblem>> => {
  const problem = name === '' ? 'nameMissing' : nameProblemOf(name)
  return problem === null ? {} : { name: problem }
}

export type RowProblems = Partial<Record<RowField, RowProblem>>
const noProblems: RowProblems = {}
const judged = new WeakMap<ListRow, { readonly year: number; readonly problems: RowProblems }>()

/** Why the line cannot be stored yet, by cell. `year` is the year of the round: nobody is born after it. A row is looked at once. */
export function problemsOfRow(row: ListRow, year: number): RowProblems {
  const known = judged.get(row)
  if (known?.year === year) return known.problems
  const found = findProblems(row, year)
  const problems = Object.keys(found).length === 0 ? noProblems : found
  judged.set(row, { year, problems })
  return problems
}

function findProblems(row: ListRow, year: number): RowProblems {
  if (isEmptyRow(row)) return noProblems
  const born = Number(row.birthYear)
  const isBirthYearGood = row.birthYear === '' || (/^\d{4}$/.test(row.birthYear) && born >= 1900 && born <= year)
  return {
    ...nameProblem(row.name),
    ...Object.fromEntries(
      printedFields.filter((field) => isFormulaError(row[field])).map((field) => [field, 'cellIsFormulaError' as const]),
    ),
    ...(row.kind !== '' && kindOfWords(row.kind) === null ? { kind: 'kindUnknown' as const } : {}),
    ...(parseHonorific(row.honorific) === null ? { honorific: 'honorificUnknown' as const } : {}),
    ...(isBirthYearGood ? {} : { birthYear: 'birthYearImpossible' as const }),
  }
}
export const isSound = (row: ListRow, year: number): boolean => problemsOfRow(row, year) === noProblems

/** Post and unit as one line, as documents print it. */
export const joinDetail = (post: string, unit: string): string => [post, unit].filter((part) => part !== '').join(', ')

/** The two parts of the line in this case: by what the record says, else at the last comma. */
function splitDetail(detail: string, post: string, unit: string): readonly [post: string, unit: string] {
  if (detail === '') return ['', '']
  if (unit !== '' && detail === unit) return ['', unit]
  if (unit !== '' && detail.endsWith(`, ${unit}`)) return [detail.slice(0, -unit.length - 2), unit]
  if (post !== '' && detail === post) return [post, '']
  if (post !== '' && detail.startsWith(`${post}, `)) return [post, detail.slice(post.length + 2)]
  const comma = detail.lastIndexOf(', ')
  return comma < 0 ? [detail, ''] : [detail.slice(0, comma), detail.slice(comma + 2)]
}

/** A saved line as cells. */
export function rowOf(nominee: Nominee, subject: Subject): ListRow {
  const common = {
    id: nominee.id,
    kind: subject.kind,
    name: subject.name,
    awardCode: nominee.awardCode,
    achievement: nominee.achievement,
    proposedBy: nominee.proposedBy,
  }
  if (subject.kind !== 'person') {
    const own = subject.kind === 'collective' ? subject.parentOrgan || subject.address : subject.address
    return { ...common, honorific: '', birthYear: '', post: '', unit: nominee.detail ?? own }
  }
  const place = subject.unit || subject.address
  const [post, unit] = nominee.detail === null ? [subject.post, place] : splitDetail(nominee.detail, subject.post, place)
  const honorific = subject.gender === null ? '' : subject.gender === 'male' ? 'Ông' : 'Bà'
  return { ...common, honorific, birthYear: subject.birthYear === null ? '' : String(subject.birthYear), post, unit }
}
