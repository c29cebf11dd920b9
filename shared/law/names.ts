import type { CalendarDate } from '../lib/dates'
import { factsOfKey, lawKeys } from './keys'
import { awardFormOn } from './select'
import { kindWords, subjectKinds, type SubjectKind } from './subjectKinds'
import type { LawBook } from './types'

/** What codes and keys of the book are called: no screen and no paper shows one raw. */

/** What an award is called by its code, in any row of the catalogue; the code itself where the catalogue has none. */
export const awardNameOf = ({ awardForms }: Pick<LawBook, 'awardForms'>, code: string): string =>
  awardForms.findLast((form) => form.code === code)?.name ?? code

/** What an award is called for a kind of subject on a day; where nothing holds then, as the catalogue calls it elsewhere. */
export const awardNameOn = (book: LawBook, code: string, kind: SubjectKind, on: CalendarDate): string =>
  awardFormOn(book, code, kind, on)?.name ?? awardNameOf(book, code)

/** What a parameter is called: as the book calls it, else by what code knows of the key, with the award's name for its code. */
export function titleOfKey(book: Pick<LawBook, 'awardForms' | 'parameters'>, key: string): string {
  const own = book.parameters.find((row) => row.key === key)?.title ?? ''
  if (own !== '' && own !== key) return own
  const facts = factsOfKey(key)
  if (facts === undefined || Object.hasOwn(lawKeys, key)) return facts?.title ?? key
  // A family's title begins with what its key ends in: a code, and a kind of subject where the key names one.
  const end = facts.title.slice(0, facts.title.indexOf(': '))
  const kind = subjectKinds.find((one) => end.endsWith(`.${one}`))
  const code = kind === undefined ? end : end.slice(0, -kind.length - 1)
  const of = kind === undefined ? '' : ` (${kindWords[kind]})`
  return `${awardNameOf(book, code)}${of}${facts.title.slice(end.length)}`
}
