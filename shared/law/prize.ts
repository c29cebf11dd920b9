import type { CalendarDate } from '../lib/dates'
import { err, ok, type Result } from '../lib/result'
import { readNumber } from './parameters'
import { awardFormOn, inForce } from './select'
import type { SubjectKind } from './subjectKinds'
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
 * Errors: `law.noSalary` when no base salary is known for that day, `law.missing` when the step is not.
 * Source: Decree 152/2025/NĐ-CP, art. 49.1, 49.2, 54.
 */
export function prizeOn(book: LawBook, code: string, subjectKind: SubjectKind, decidedOn: CalendarDate): Result<Prize> {
  const form = awardFormOn(book, code, subjectKind, decidedOn)
  const salary = inForce(book.baseSalaries, decidedOn).at(-1)
  if (salary === undefined) return err({ code: 'law.noSalary', onDate: decidedOn })
  const multiplier = form?.multiplier ?? 0
  const step = readNumber(book, 'prize.roundUpToVnd', decidedOn)
  if (!step.ok) return step
  // Counted in millionths, so that 0.3 × 2,530,000 is exact and 0.125 is not taken for 0.13.
  const exact = (Math.round(multiplier * 1_000_000) * salary.amountVnd) / 1_000_000
  return ok({
    amountVnd: Math.ceil(exact / step.value.value) * step.value.value,
    multiplier,
    baseSalaryVnd: salary.amountVnd,
    confirmed: form !== undefined && form.confirmedOn !== null && salary.confirmedOn !== null,
    source: [form?.source, salary.source].filter((part) => part !== undefined && part !== '').join('; '),
  })
}
