import { z } from 'zod'
import { calendarDate } from '../lib/dates'
import { filledLine, line, rowId } from '../lib/records'
import { factsOfKey } from './keys'
import { subjectKinds } from './subjectKinds'

/** Where a row or a value comes from, and when somebody last read the text. */
const sourced = {
  /** "NĐ 152/2025/NĐ-CP, Điều 54.1.e". */
  source: line,
  /** The day somebody last compared it with the official text; `null` stays marked "chưa xác minh" wherever it is used. */
  confirmedOn: calendarDate.nullable(),
  note: line,
}

/** What every dated row of the law book carries: both days count, an open end is `null`. */
const dated = { id: rowId, validFrom: calendarDate.nullable(), validTo: calendarDate.nullable(), ...sourced }

export const instrumentSchema = z.object({
  ...dated,
  /** "152/2025/NĐ-CP"; laws are cited without it. */
  symbol: line,
  /** Text of a base without "Căn cứ " and without the end mark. */
  citation: filledLine,
  /** What took its place; a row with it and without `validTo` has lapsed on a day nobody read yet. */
  replacedBy: line,
})
export const decisionBaseSchema = z.object({ ...dated, order: z.int(), text: filledLine })
export const baseSalarySchema = z.object({ ...dated, amountVnd: z.int().positive() })

export const procedures = ['standard', 'simplified', 'posting'] as const
export const verbs = ['award', 'confer', 'recognise'] as const
export const awardFormSchema = z.object({
  ...dated,
  code: filledLine,
  name: filledLine,
  /** A title is conferred, a form is awarded; never mixed. */
  kind: z.enum(['title', 'form']),
  subjectKind: z.enum(subjectKinds),
  decidedBy: z.enum(['commune', 'upper', 'primeMinister', 'president', 'other']),
  /** What is handed over with the decision; some titles bring only money. */
  certificate: z.enum(['certificate', 'none']),
  /** How papers say it: "tặng", "tặng danh hiệu", "công nhận". */
  verb: z.enum(verbs),
  /** The way it is usually decided: by a council, without one, or after public posting. Source: Law 06/2022/QH15, art. 85. */
  procedure: z.enum(procedures),
  /** Whether the council must vote by ballot; `null` where its own rules say. Source: Decree 152/2025/NĐ-CP, art. 33.5. */
  ballotNeeded: z.boolean().nullable(),
  /** Times the base salary; `null` where the law gives no money. */
  multiplier: z.number().nonnegative().nullable(),
})

/** What a parameter is during some days: both days count, an open end is `null`. Where two overlap, the one that began later holds. */
export const parameterValueSchema = z.object({
  from: calendarDate.nullable(),
  to: calendarDate.nullable(),
  value: z.union([z.number(), filledLine]),
  ...sourced,
})

/** One number or word of the law by name, with its whole dated history. The keys that code reads stand in `keys.ts`. */
export const parameterSchema = z
  .object({
    id: rowId,
    key: filledLine,
    title: filledLine,
    /** "%", "đồng". */
    unit: line,
    values: z.array(parameterValueSchema).min(1),
  })
  .superRefine(({ key, values }, context) => {
    const type = factsOfKey(key)?.type
    values.forEach(({ value }, index) => {
      const isRight = type === undefined || (type === 'number') === (typeof value === 'number')
      if (!isRight) context.addIssue({ code: 'custom', path: ['values', index, 'value'], message: 'other type of value' })
    })
  })

/** How much a check weighs: it stands in the way, must be looked at, is told, or is not asked. */
export const ruleSeverities = ['blocked', 'attention', 'info', 'off'] as const
/** Which law a rule of a standard belongs to: the day the dossier was received picks one. Source: Law 06/2026/QH16, art. 4.4. */
export const ruleSets = ['LAW_2022', 'LAW_2022_AMENDED_2026', 'LOCAL'] as const
export const ruleSchema = z.object({
  ...dated,
  /** Id of the check that it weighs. */
  ruleId: filledLine,
  title: filledLine,
  severity: z.enum(ruleSeverities),
  ruleSet: z.enum(ruleSets).optional(),
})

export const lawBookSchema = z.object({
  instruments: z.array(instrumentSchema),
  decisionBases: z.array(decisionBaseSchema),
  baseSalaries: z.array(baseSalarySchema),
  awardForms: z.array(awardFormSchema),
  parameters: z.array(parameterSchema),
  rules: z.array(ruleSchema),
})
export type LawBook = z.infer<typeof lawBookSchema>
export type LawPart = keyof LawBook
export type LawRow<Part extends LawPart = LawPart> = LawBook[Part][number]
export type Instrument = z.infer<typeof instrumentSchema>
export type DecisionBase = z.infer<typeof decisionBaseSchema>
export type BaseSalary = z.infer<typeof baseSalarySchema>
export type AwardForm = z.infer<typeof awardFormSchema>
export type ParameterValue = z.infer<typeof parameterValueSchema>
export type LawParameter = z.infer<typeof parameterSchema>
export type Rule = z.infer<typeof ruleSchema>
export type RuleSeverity = Rule['severity']

/** One schema for each part of the book. */
export const rowSchemas: { readonly [Part in LawPart]: z.ZodType<LawRow<Part>> } = {
  instruments: instrumentSchema,
  decisionBases: decisionBaseSchema,
  baseSalaries: baseSalarySchema,
  awardForms: awardFormSchema,
  parameters: parameterSchema,
  rules: ruleSchema,
}
