import type { CalendarDate } from '../lib/dates'
import { err, ok, type Result } from '../lib/result'
import type { SubjectKind } from '../domain/subject/types'
import { awardFormOn, inForce, parameterOn } from './select'
import type { LawBook } from './types'

/** Prize money with what it was made of, for the payment list and for explaining. Whole đồng. */
export type Prize = {
  readonly amountVnd: number
  readonly multiplier: number
  readonly baseSalaryVnd: number
  readonly confirmed: boolean
  readonly source: string
}

/**
 * Multiplier × base salary of the decision's day, rounded up to the step of the law book. An award without a multiplier pays nothing.
 * Errors: `law.noSalary` when no base salary is known for that day.
 * Source: Decree 152/2025/NĐ-CP, art. 49.1, 49.2, 54.
 */
export function prizeOn(book: LawBook, code: string, subjectKind: SubjectKind, decidedOn: CalendarDate): Result<Prize> {
  const form = awardFormOn(book, code, subjectKind, decidedOn)
  const salary = inForce(book.baseSalaries, decidedOn).at(-1)
  if (salary === undefined) return err({ code: 'law.noSalary', onDate: decidedOn })
  const multiplier = form?.multiplier ?? 0
  const step = parameterOn(book, 'prize.roundUpToVnd', decidedOn)?.value ?? 1
  // Multipliers have at most two decimals: count in hundredths, so that 0.3 × 2,530,000 is exact.
  const exact = (Math.round(multiplier * 100) * salary.amountVnd) / 100
  return ok({
    amountVnd: Math.ceil(exact / step) * step,
    multiplier,
    baseSalaryVnd: salary.amountVnd,
    confirmed: (form?.confirmed ?? false) && salary.confirmed,
    source: [form?.source, salary.source].filter((part) => part !== undefined && part !== '').join('; '),
  })
}
