import type { CalendarDate } from '../lib/dates'
import { err, ok, type Result } from '../lib/result'
import { foldText } from '../lib/text'
import type { TextKey } from './keys'
import { readText, type LawValue } from './parameters'
import type { LawBook } from './types'

/** What the law leaves to the city or the council about a vote, as it holds on a day. */
export type BallotRules = { readonly isBlankValid: boolean; readonly isRecusedInBase: boolean }

/** "Có" or "Không"; any other word is no answer. */
function yesOf(found: Result<LawValue<string>>, key: TextKey, on: CalendarDate): Result<boolean> {
  if (!found.ok) return found
  const word = foldText(found.value.value.trim())
  return word === 'co' || word === 'khong' ? ok(word === 'co') : err({ code: 'law.missing', key, title: found.value.title, onDate: on })
}

/** Both rules on a day. Errors: `law.missing`, also where the word is neither "Có" nor "Không". */
export function ballotRulesOn(book: LawBook, on: CalendarDate): Result<BallotRules> {
  const blank = yesOf(readText(book, 'vote.blankIsValid', on), 'vote.blankIsValid', on)
  const recused = yesOf(readText(book, 'vote.recusedInBase', on), 'vote.recusedInBase', on)
  if (!blank.ok) return blank
  return recused.ok ? ok({ isBlankValid: blank.value, isRecusedInBase: recused.value }) : recused
}
