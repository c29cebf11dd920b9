import { digitRules, untilLeft } from '@renderer/ui/form/draftRules'
import { decisionText as text } from './text'

/** The number of a paper as it is typed: digits or nothing. */

const isNumber = (typed: string): boolean => typed.trim() === '' || /^[1-9]\d{0,5}$/.test(typed.trim())
export const numberProblem = (typed: string): string | undefined => (isNumber(typed) ? undefined : text.numberProblem)
export const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))
export const numberRules = untilLeft(digitRules(isNumber))
