import { readAward } from '../../law/reading'
import type { AwardForm } from '../../law/types'
import { cleanLine, cleanText, saysNothing } from '../../lib/text'
import { shortDate, type CalendarDate } from '../../lib/dates'
import { readLegacy } from '../../lib/legacyText'
import { birthDayOf, birthOf } from '../subject/birth'
import { maybePerson } from '../subject/nameCell'
import { householdOf, readNameCell } from '../subject/nameReading'
import { genderOf, isFormulaError, kindOfName, kindOfWords, nameProblemOf } from '../subject/reading'
import type { Person, Subject, SubjectKind } from '../subject/types'
import type { Nominee } from './types'

/** One line of the list as typed: text in every cell, so that nothing is lost while it is not right yet. */
export type ListRow = {
  /** The nominee's id once saved. */
  readonly id: string
  /** A `SubjectKind`, empty for "as the name says", or what was typed and not understood. */
  readonly kind: string
  readonly name: string
  readonly honorific: string
  /** A year, or the whole day as dd/MM/yyyy; or what was typed and not understood. */
  readonly birthYear: string
  readonly post: string
  /** Unit of a person, parent organ of a collective, address of a household. */
  readonly unit: string
  /** Code of the catalogue, or what was typed and not found there. */
  readonly awardCode: string
  readonly achievement: string
  readonly proposedBy: string
  /** What was typed or pasted in this very change, by cell, until it is stored: what was read otherwise is shown beside it. */
  readonly asTyped?: Readonly<Partial<Record<RowField, string>>>
}
export const rowFields = ['name', 'kind', 'honorific', 'birthYear', 'post', 'unit', 'awardCode', 'achievement', 'proposedBy'] as const
export type RowField = (typeof rowFields)[number]

/**
 * A row that was made of `known`, on top of what stands there now: a cell that was not touched stays as another window or person left it
 * meanwhile.
 */
export const onTopOf = (row: ListRow, known: ListRow, present: ListRow): ListRow =>
  rowFields.reduce<ListRow>((next, field) => (row[field] === known[field] ? { ...next, [field]: present[field] } : next), row)

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

/** The day or year that was meant; what was typed where it cannot be read. A year after the round is for the checks. */
function birthCell(text: string, latestYear: number): string {
  // Only a year of two digits needs to know of which time the list is.
  const from = birthOf(text, latestYear).isShort === true ? latestYear : 9999
  const { year, isUncertain } = birthOf(text, from)
  const day = isUncertain === true ? null : birthDayOf(text, from)
  return year === null ? cleanLine(text) : day === null ? String(year) : shortDate(day)
}
/** When the person of a line was born, as far as its cell tells. */
export const bornOfRow = ({ birthYear }: ListRow): { readonly birthYear: number | null; readonly bornOn: CalendarDate | null } => {
  const { year, isShort } = birthOf(birthYear, 9999)
  return year === null || isShort === true ? { birthYear: null, bornOn: null } : { birthYear: year, bornOn: birthDayOf(birthYear, 9999) }
}
/** Whether two birth cells can be those of one person: alike, or the year of one is all that the other says. */
export const isSameBirth = (a: string, b: string): boolean =>
  a === b || (a !== '' && b !== '' && (a.length === 4 || b.length === 4) && a.slice(-4) === b.slice(-4))

/** The row as it was, and what was pasted for a cell that its kind does not have. */
export const withRefused = (row: ListRow, field: RowField, typed: string): ListRow => ({
  ...row,
  asTyped: { ...row.asTyped, [field]: typed },
})

/** Puts what was typed or pasted into one cell, read as every list is of that year; what stood there first is remembered beside it. */
export function withCell(row: ListRow, field: RowField, typed: string, forms: readonly AwardForm[], latestYear: number): ListRow {
  if (typed === row[field]) return row
  const asTyped = { ...row.asTyped, [field]: typed }
  const { text: read } = readLegacy(typed)
  const isBlank = saysNothing(read)
  const text = isBlank ? '' : field === 'achievement' ? cleanText(read) : cleanLine(read)
  switch (field) {
    case 'kind':
      return withName({ ...row, kind: kindOfWords(text) ?? text, asTyped })
    case 'honorific':
      return withName({ ...row, honorific: parseHonorific(text) ?? text, asTyped })
    case 'awardCode':
      return { ...row, awardCode: parseAward(text, forms), asTyped }
    case 'birthYear':
      return { ...row, birthYear: isBlank ? '' : birthCell(read, latestYear), asTyped }
    case 'name':
      return withName({ ...withoutToldKind(row), asTyped })
    default:
      return { ...row, [field]: text, asTyped }
  }
}

/** The name read anew, as its cell and the kind of the line say by now. */
function withName(row: ListRow): ListRow {
  const cell = row.asTyped?.name
  if (cell === undefined) return row
  const kind = kindOfTyped(row)
  const read = readNameCell(cell, kind)
  if (kind !== 'household') {
    const told = row.kind === '' && tellsPerson(cell) ? { kind: 'person' } : {}
    return { ...row, ...told, name: read.name, ...(read.gender === null ? {} : { honorific: honorifics[read.gender] }) }
  }
  const gender = read.gender ?? genderOf(row.honorific)
  return { ...row, name: read.name === '' ? '' : householdOf(read, gender).name }
}
/** "Đ/c Đội Mẫu": what stands before the name tells a person, whose bare name would be read as a collective's. */
const tellsPerson = (cell: string): boolean =>
  kindOfName(readLegacy(cell).text) === null && kindOfName(readNameCell(cell, 'person').name) !== null
/** A kind that only the name typed before told goes with that name. */
const withoutToldKind = (row: ListRow): ListRow =>
  row.kind === 'person' && row.asTyped?.kind === undefined && tellsPerson(row.asTyped?.name ?? '') ? { ...row, kind: '' } : row

/** The kind of a line whose name is as it was typed. */
export const kindOfTyped = (row: ListRow): SubjectKind => kindOfRow({ ...row, name: readLegacy(row.asTyped?.name ?? row.name).text })

export type RowProblem =
  | 'nameMissing'
  | 'nameIsFormulaError'
  | 'legacyFont'
  | 'lettersLost'
  | 'cellIsFormulaError'
  | 'kindUnknown'
  | 'kindUnclear'
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
  const isPerson = kindOfRow(row) === 'person'
  const birth = birthOf(row.birthYear, year)
  const isBirthYearGood = row.birthYear === '' || (birth.year !== null && birth.isShort !== true)
  return {
    ...nameProblem(row.name),
    ...Object.fromEntries(
      printedFields.filter((field) => isFormulaError(row[field])).map((field) => [field, 'cellIsFormulaError' as const]),
    ),
    ...(row.kind !== '' && kindOfWords(row.kind) === null ? { kind: 'kindUnknown' as const } : {}),
    ...(row.kind === '' && maybePerson(row.name, { birth: row.birthYear, isGenderTold: genderOf(row.honorific) !== null, post: row.post })
      ? { kind: 'kindUnclear' as const }
      : {}),
    // Of any other kind nothing of it is stored, and its cells are closed.
    ...(isPerson && parseHonorific(row.honorific) === null ? { honorific: 'honorificUnknown' as const } : {}),
    ...(!isPerson || isBirthYearGood ? {} : { birthYear: 'birthYearImpossible' as const }),
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

const birthOfSubject = ({ birthYear, bornOn }: Person): string =>
  bornOn != null ? shortDate(bornOn) : birthYear === null ? '' : String(birthYear)

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
  return { ...common, honorific, birthYear: birthOfSubject(subject), post, unit }
}
