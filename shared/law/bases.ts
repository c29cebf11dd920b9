import type { CalendarDate } from '../lib/dates'
import { procedureBaseKey } from './eligibilityKeys'
import { parameterOf, readText } from './parameters'
import { defaultBases } from './select'
import type { AwardForm, LawBook } from './types'

/**
 * The bases that a paper of that day and procedure begins with, in the order of print: those of every paper, then what the procedure rests on
 * besides. What nobody has compared with its text is left out: a basis is printed as it stands.
 */
export function basesFor(book: LawBook, on: CalendarDate, procedure: AwardForm['procedure']): readonly string[] {
  const key = procedureBaseKey(procedure)
  const own = parameterOf(book, key) === undefined ? null : readText(book, key, on)
  const added = own?.ok === true && own.value.confirmedOn !== null ? [own.value.value] : []
  return [...defaultBases(book, on).map(({ text }) => text), ...added]
}
