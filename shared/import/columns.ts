import type { SubjectKind } from '../domain/subject/types'
import { looksLikeName } from '../domain/subject/nameCell'
import { kindOfName, splitHonorific, withoutNumber } from '../domain/subject/reading'
import { isSurname } from '../domain/subject/surnames'
import { foldText } from '../lib/text'
import { headsMore, headsPeople, readHeading } from './headings'
import { fewestValues, fits, shareThatFits, strictFields } from './values'
import type { ImportField } from './types'

/**
 * Why a column became what it is. `heading`: its heading says so (and its values do not object); `values`: the values say so; `neighbour`: it goes
 * with the column beside it. Or why it is nothing: `unfit`: the heading named a field that most values do not fit; `taken`: another column holds
 * that field; `further`: it holds awards besides another such column; `unneeded`: known, and no part of a list; `unknown`: nothing is known of it;
 * `empty`: nothing stands in it.
 */
export type ColumnReason = 'heading' | 'values' | 'neighbour' | 'unfit' | 'taken' | 'further' | 'unneeded' | 'unknown' | 'empty'
export type ColumnFact = {
  readonly heading: string
  readonly field: ImportField | null
  readonly reason: ColumnReason
  /** The field that its heading names, where it did not become that. */
  readonly wanted: ImportField | null
  /** Values among the first rows, and how many of them fit `wanted`, or the field it became. */
  readonly filled: number
  readonly fitting: number
}

/** Of two claims of the same strength the more special field holds. */
const byRank: readonly ImportField[] = [
  'serial',
  'proposedBy',
  'postAndUnit',
  'birthOfMale',
  'birthOfFemale',
  'birth',
  'familyName',
  'givenName',
  'isMale',
  'isFemale',
  'name',
  'gender',
  'memberCount',
  'award',
  'achievement',
  'kind',
  'post',
  'unit',
  'address',
]

/** What a column with this heading holds; `null` when the heading is not known. */
export function fieldOfHeading(heading: string): ImportField | null {
  const claims = readHeading(heading)
  const best = Math.max(0, ...claims.values())
  if (best === 0) return null
  return claims.get('ignored') === best ? 'ignored' : (byRank.find((field) => claims.get(field) === best) ?? null)
}

/** The kind that a name column's heading promises: "Họ tên chủ hộ", "Tên tập thể". */
export function kindOfHeading(heading: string): SubjectKind | null {
  const folded = foldText(heading)
  const found = [/ca nhan|ho va ten|ho ten(?! chu ho)/, /tap the|don vi|to chuc/, /chu ho|ho gia dinh|ten ho\b/].map((pattern) =>
    pattern.test(folded),
  )
  if (found[2] && !found[1] && !/ca nhan/.test(folded)) return 'household'
  return found[1] && !found[0] && !found[2] ? 'collective' : null
}

const mostArePeople = (values: readonly string[]): boolean =>
  values.length >= 2 &&
  values.filter((text) => {
    const { name } = splitHonorific(withoutNumber(text))
    return looksLikeName(name) && isSurname(name.split(' ')[0] ?? '') && kindOfName(text) === null
  }).length *
    10 >=
    values.length * 7

const shareOfWords = (values: readonly string[]): number =>
  values.length === 0
    ? 1
    : values.filter((text) => shareThatFits('name', [text]) > 0 || /^\p{L}[\p{L}\p{M}’']{1,14}$/u.test(text)).length / values.length

/** "Ông Nguyễn Văn Mẫu, Trưởng thôn", "Nguyễn Văn Mẫu 1970" → the name. */
const firstPart = (text: string): string => (text.split(/[,;(]|\s[-–]\s|\s(?=\d|sinh |sn\b)/iu)[0] ?? '').trim()

type Claim = { readonly column: number; readonly field: ImportField; readonly score: number }
/** Every field that a heading names and the values allow, the surest first. */
function claimsOf(texts: readonly string[], values: readonly (readonly string[])[]): Claim[] {
  const claims = texts.flatMap((text, column) =>
    [...readHeading(text)].flatMap(([field, strength]): Claim[] => {
      if (field === 'ignored') return []
      const present = values[column] ?? []
      const fit =
        field === 'name' && headsPeople(text)
          ? shareOfWords(headsMore(text) ? present.map(firstPart) : present)
          : shareThatFits(field, field === 'name' ? present.map(firstPart) : present)
      if (strictFields.has(field) && present.length >= fewestValues && fit < 0.5) return []
      // A column with nothing in it gives way to one that has something.
      const weight = present.length === 0 && values.length > 0 ? -2 : 0
      // "Họ và tên" beside "Họ tên chủ hộ" is who the row is about.
      const own = field === 'name' && /^(ho va ten|ho ten)$/.test(foldText(text)) ? 0.5 : 0
      const rank = byRank.length - byRank.indexOf(field)
      return [
        { column, field, score: 4 * strength + (fits[field] === undefined ? 2 : 3 * fit) + weight + own + rank / 100 - column / 1000 },
      ]
    }),
  )
  return claims.toSorted((a, b) => b.score - a.score)
}

const isUnneeded = (text: string): boolean => {
  const claims = readHeading(text)
  const ignored = claims.get('ignored') ?? 0
  return ignored > 0 && [...claims].every(([field, strength]) => field === 'ignored' || strength <= ignored)
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
const oneWord = (text: string): boolean => /^[\p{L}\p{M}’'‘-]+( [\p{L}\p{M}’'‘-]+)?$/u.test(text) && text.length <= 14

/** A name in two columns, with one heading over both, none over the second, or "Tên" there: family name and given name. */
function splitNames(mapping: (ImportField | null)[], texts: readonly string[], values: readonly (readonly string[])[]): void {
  const name = mapping.indexOf('name')
  if (name === -1) return
  const heading = texts[name + 1]
  const isBeside =
    mapping[name + 1] === 'givenName' || (heading !== undefined && mapping[name + 1] == null && (heading === '' || heading === texts[name]))
  const [first, second] = [values[name] ?? [], values[name + 1] ?? []]
  if (!isBeside || second.length < Math.max(1, 0.7 * first.length)) return
  if (shareThatFits('gender', second) > 0.6 || second.filter(oneWord).length < 0.8 * second.length) return
  const repeats = first.filter((text, row) => lastWord(text).toLocaleLowerCase('vi') === second[row]?.toLocaleLowerCase('vi')).length
  if (repeats > 0.5 * first.length) {
    // Only a copy of the given name, to sort by.
    mapping[name + 1] = 'ignored'
    return
  }
  mapping[name] = 'familyName'
  mapping[name + 1] = 'givenName'
}

/** "Họ", "Tên đệm", "Tên": a middle name in a column of its own belongs to the family name before it. */
function joinMiddleNames(mapping: (ImportField | null)[], texts: readonly string[]): void {
  if (!mapping.includes('familyName') || mapping.includes('name')) return
  texts.forEach((text, column) => {
    if (mapping[column] === null && /^((ten|chu|ho) )?(dem|lot)$|^(dem|lot) va ten lot$|^middle name$/.test(foldText(text)))
      mapping[column] = 'familyName'
  })
}

/** Without a column of names the best of those that could hold them: a list of units has its names under "Tên đơn vị". */
function findNames(
  mapping: (ImportField | null)[],
  texts: readonly string[],
  values: readonly (readonly string[])[],
  isBlank: (column: number) => boolean,
): void {
  if (mapping.includes('name')) return
  const given = mapping.indexOf('givenName')
  const family = mapping.indexOf('familyName')
  if (given !== -1 && family !== -1) return
  // A form not filled in yet has its names where its headings say.
  const isForm = values.every((column) => column.length === 0)
  const likes = (column: number): number => (values[column]?.length === 0 ? Number(isForm) : shareThatFits('name', values[column] ?? []))
  // Where a column is headed as names and holds none, a place is no name.
  const isHeaded = texts.some((text) => headsPeople(text))
  const stands = [given, mapping.indexOf('unit'), family, mapping.indexOf('kind'), isHeaded ? -1 : mapping.indexOf('address')].filter(
    (column) => column !== -1,
  )
  // Headings left blank, or unknown, over the names of people hold them before any column of units does: "STT, …, Năm sinh, Khoa".
  const unnamed = texts.findIndex(
    (text, column) => mapping[column] === null && readHeading(text).size === 0 && mostArePeople(values[column] ?? []),
  )
  if (unnamed !== -1) {
    mapping[unnamed] = 'name'
    return
  }
  const known = stands.find((column) => values.length === 0 || values[column] === undefined || likes(column) >= 0.5)
  if (known !== undefined) {
    mapping[known] = 'name'
    return
  }
  const scores = mapping.map((field, column) =>
    field === null && isBlank(column) ? likes(column) * (new Set(values[column]).size / Math.max(1, values[column]?.length ?? 0)) : 0,
  )
  const best = Math.max(0, ...scores)
  if (best > 0.6) mapping[scores.indexOf(best)] = 'name'
}

/** "Chức vụ, đơn vị" over two columns: the post, then the unit. */
function splitPosts(mapping: (ImportField | null)[], texts: readonly string[], values: readonly (readonly string[])[]): void {
  const both = mapping.indexOf('postAndUnit')
  if (both === -1 || mapping[both + 1] !== null || texts[both + 1] !== texts[both] || (values[both + 1]?.length ?? 0) === 0) return
  const isUnitFirst = /^(đơn vị|cơ quan|nơi)/iu.test(texts[both] ?? '')
  if (!mapping.includes('post') && !mapping.includes('unit')) {
    mapping[both] = isUnitFirst ? 'unit' : 'post'
    mapping[both + 1] = isUnitFirst ? 'post' : 'unit'
  }
}

/** One field to each column, by what its heading says and what its values are. `values`: those of the first rows, by column. */
export function assignColumns(texts: readonly string[], values: readonly (readonly string[])[]): readonly ColumnFact[] {
  const mapping: (ImportField | null)[] = texts.map(() => null)
  const used = new Set<ImportField>()
  for (const { column, field } of claimsOf(texts, values)) {
    if (mapping[column] !== null || used.has(field)) continue
    const best = Math.max(...readHeading(texts[column] ?? '').values())
    if (isUnneeded(texts[column] ?? '') || (readHeading(texts[column] ?? '').get(field) ?? 0) < best - 1) continue
    mapping[column] = field
    used.add(field)
  }
  const named = [...mapping]
  findNames(mapping, texts, values, (column) => readHeading(texts[column] ?? '').size === 0)
  splitNames(mapping, texts, values)
  joinMiddleNames(mapping, texts)
  splitPosts(mapping, texts, values)
  const awardHeading = texts[mapping.indexOf('award')] ?? ''
  return texts.map((heading, column) => factOf(heading, values[column] ?? [], named[column] ?? null, mapping[column] ?? null, awardHeading))
}

/** "Danh hiệu năm 2025" beside "Đề nghị năm 2026". */
const tellsOtherYear = (heading: string, own: string): boolean => (heading.match(/\d{4}/g) ?? []).some((year) => !own.includes(year))

function factOf(
  heading: string,
  values: readonly string[],
  named: ImportField | null,
  field: ImportField | null,
  awardHeading: string,
): ColumnFact {
  const says = fieldOfHeading(heading)
  const filled = values.length
  const count = (wanted: ImportField | null): number => (wanted === null ? 0 : Math.round(shareThatFits(wanted, values) * filled))
  const fact = (reason: ColumnReason, wanted: ImportField | null = null): ColumnFact => ({
    heading,
    field: field ?? (reason === 'unneeded' ? 'ignored' : null),
    reason,
    wanted,
    filled,
    fitting: count(field ?? wanted),
  })
  if (field === 'ignored') return fact('unneeded')
  if (field !== null) return fact(field === named ? 'heading' : says === null ? 'values' : 'neighbour')
  if (isUnneeded(heading)) return fact('unneeded')
  if (filled === 0) return fact('empty', says)
  if (says === null) return fact('unknown')
  // "Danh hiệu thi đua" beside "Hình thức khen thưởng"; one of a year tells what somebody has already.
  if (says === 'award' && !tellsOtherYear(heading, awardHeading) && shareThatFits('award', values) > 0.5) return fact('further', says)
  return fact(strictFields.has(says) && filled >= fewestValues && shareThatFits(says, values) < 0.5 ? 'unfit' : 'taken', says)
}

/** The columns by their headings alone. */
export const mapHeadings = (texts: readonly string[]): (ImportField | null)[] => assignColumns(texts, []).map((fact) => fact.field)
