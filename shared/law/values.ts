import { isDayOfSomeYear } from '../lib/dates'
import { foldText } from '../lib/text'
import { codesIn } from './eligibilityKeys'
import { factsOfKey } from './keys'
import type { LawBook } from './types'

/** What a value of a parameter may be: one desk for the form and whoever else brings values. */

export type ValueProblem =
  | { readonly code: 'percent' }
  | { readonly code: 'share' }
  | { readonly code: 'count' }
  | { readonly code: 'choice'; readonly choices: readonly string[] }
  | { readonly code: 'dayMonth' }
  | { readonly code: 'codes'; readonly unknown: readonly string[] }

const yesNo = ['Có', 'Không'] as const
const choices: Readonly<Record<string, readonly string[]>> = {
  'vote.blankIsValid': yesNo,
  'vote.recusedInBase': yesNo,
  'fund.area': ['Đồng bằng', 'Miền núi'],
}
/** The words to choose from; `undefined` where anything may be written. */
export const choicesOf = (key: string): readonly string[] | undefined => choices[key]

/** Percentages that may be broken, and may pass a hundred nowhere. */
const isPercent = (unit: string): boolean => unit.startsWith('%')
const holdsCodes = (key: string): boolean => key === 'award.usualCode' || /^(round\.awards|prior\.form)\./.test(key)

const isDayMonth = (text: string): boolean => {
  const [, day = 0, month = 0] = (/^(\d{1,2})\s*\/\s*(\d{1,2})$/.exec(text) ?? []).map(Number)
  return isDayOfSomeYear(day, month)
}

/** What is wrong with a value of that key; `null` where nothing is. */
export function valueProblem(key: string, value: number | string, book: Pick<LawBook, 'awardForms'>): ValueProblem | null {
  if (typeof value === 'number') {
    const unit = factsOfKey(key)?.unit ?? ''
    if (isPercent(unit)) return value > 0 && value <= 100 ? null : { code: 'percent' }
    if (key === 'council.quorumShare') return value > 0 && value <= 1 ? null : { code: 'share' }
    return Number.isInteger(value) && value > 0 ? null : { code: 'count' }
  }
  const own = choicesOf(key)
  if (own !== undefined) return own.some((one) => foldText(one) === foldText(value)) ? null : { code: 'choice', choices: own }
  if (key === 'culture.reviewBefore') return isDayMonth(value.trim()) ? null : { code: 'dayMonth' }
  if (!holdsCodes(key)) return null
  const known = new Set(book.awardForms.map(({ code }) => code))
  const codes = codesIn(value)
  const unknown = codes.filter((code) => !known.has(code))
  return unknown.length > 0 || codes.length === 0 ? { code: 'codes', unknown } : null
}
