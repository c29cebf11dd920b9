import { z } from 'zod'
import { calendarDate } from '../lib/dates'
import { filledLine, line, rowId } from '../lib/records'
import { subjectKinds } from '../domain/subject/types'

/** What every row of the law book carries: its days, its source, and whether somebody read the text. */
const dated = {
  id: rowId,
  validFrom: calendarDate.nullable(),
  validTo: calendarDate.nullable(),
  /** "NĐ 152/2025/NĐ-CP, Điều 54.1.e". */
  source: line,
  /** False stays marked "chưa xác minh" wherever it is used. */
  confirmed: z.boolean(),
  note: line,
}

export const instrumentSchema = z.object({
  ...dated,
  /** "152/2025/NĐ-CP"; laws are cited without it. */
  symbol: line,
  /** Text of a base without "Căn cứ " and without the end mark. */
  citation: filledLine,
  replacedBy: line,
})
export const decisionBaseSchema = z.object({ ...dated, order: z.int(), text: filledLine })
export const baseSalarySchema = z.object({ ...dated, amountVnd: z.int().positive() })
export const awardFormSchema = z.object({
  ...dated,
  code: filledLine,
  name: filledLine,
  /** A title is conferred, a form is awarded; never mixed. */
  kind: z.enum(['title', 'form']),
  subjectKind: z.enum(subjectKinds),
  decidedBy: z.enum(['commune', 'upper', 'primeMinister', 'president', 'other']),
  /** Times the base salary; `null` where the law gives no money. */
  multiplier: z.number().nonnegative().nullable(),
})
/** One number of the law by name, e.g. `prize.roundUpToVnd`, `vote.thresholdPercent`, `council.quorumShare`. */
export const parameterSchema = z.object({ ...dated, key: filledLine, title: line, value: z.number() })

export const lawBookSchema = z.object({
  instruments: z.array(instrumentSchema),
  decisionBases: z.array(decisionBaseSchema),
  baseSalaries: z.array(baseSalarySchema),
  awardForms: z.array(awardFormSchema),
  parameters: z.array(parameterSchema),
})
export type LawBook = z.infer<typeof lawBookSchema>
export type Instrument = z.infer<typeof instrumentSchema>
export type DecisionBase = z.infer<typeof decisionBaseSchema>
export type BaseSalary = z.infer<typeof baseSalarySchema>
export type AwardForm = z.infer<typeof awardFormSchema>
export type LawParameter = z.infer<typeof parameterSchema>
