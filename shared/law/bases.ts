import type { CalendarDate } from '../lib/dates'
import { procedureBaseKey } from './eligibilityKeys'
import { parameterOf, readText } from './parameters'
import { defaultBases } from './select'
import type { AwardForm, LawBook } from './types'

/** `addedLast` is how papers signed in wording 16 and before stand: the procedure's own basis behind all others. */
export type BaseOrder = 'byRank' | 'addedLast'

const ranks = [
  /^luật(?!\p{L})/iu,
  /^pháp lệnh(?!\p{L})/iu,
  /^nghị quyết(?!\p{L}).*(?:quốc hội|\/QH|UBTVQH)/iu,
  /^nghị định(?!\p{L})/iu,
  /^quyết định(?!\p{L}).*(?:thủ tướng|TTg)/iu,
  /^thông tư(?!\p{L})/iu,
]
/** How high an instrument stands, from 0 for a law; what is not told by its name stands behind all others. */
const rankOf = (basis: string): number => {
  const at = ranks.findIndex((rank) => rank.test(basis.replace(/^căn cứ\s+/iu, '')))
  return at < 0 ? ranks.length : at
}
/** The day of the instrument itself, "ngày 07 tháng 12 năm 2023" or "ngày 07/12/2023", as `YYYY-MM-DD`; empty where none is named. */
const dayOf = (basis: string): string => {
  const [, day = '', month = '', year = ''] =
    /ngày (\d{1,2})(?: tháng |\/)(\d{1,2})(?: năm |\/)(\d{4})/u.exec(basis.replaceAll('\u00A0', ' ')) ?? []
  return year === '' ? '' : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
/** Puts one more basis among others by the rank of its instrument, then by its day; those that stand keep the order the book gives them. */
function placed(bases: readonly string[], added: string): string[] {
  const rank = rankOf(added)
  const goesBefore = (other: string): boolean => rankOf(other) > rank || (rankOf(other) === rank && dayOf(other) > dayOf(added))
  const at = bases.findIndex(goesBefore)
  return at < 0 ? [...bases, added] : bases.toSpliced(at, 0, added)
}

/**
 * The bases that a paper of that day and procedure begins with, in the order of print: those of every paper as the book orders them, and
 * among them, by rank and day of the instruments, what the procedure rests on besides. What nobody has compared with its
 * text is left out: a basis is printed as it stands. Source: the-thuc-van-ban §5.1.
 */
export function basesFor(
  book: LawBook,
  on: CalendarDate,
  procedure: AwardForm['procedure'],
  order: BaseOrder = 'byRank',
): readonly string[] {
  const key = procedureBaseKey(procedure)
  const own = parameterOf(book, key) === undefined ? null : readText(book, key, on)
  const added = own?.ok === true && own.value.confirmedOn !== null ? [own.value.value] : []
  const common = defaultBases(book, on).map(({ text }) => text)
  return order === 'addedLast' ? [...common, ...added] : added.reduce<readonly string[]>(placed, common)
}
