import { paperNumberOf } from '@shared/lib/paperNumber'
import { paperNumberRules, untilLeft } from '@renderer/ui/form/draftRules'
import { decisionText as text } from './text'

/** The number of a paper as it is typed: stored as digits, or as nothing. */

export const numberProblem = (typed: string): string | undefined => (paperNumberOf(typed) === undefined ? text.numberProblem : undefined)
export const numberOf = (typed: string): number | null => paperNumberOf(typed) ?? null
export const numberRules = untilLeft(paperNumberRules)
