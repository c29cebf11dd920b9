import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, filledProse, line, prose, rowId } from '../../lib/records'

/** Points have two decimals at most, so that sums are exact. */
const isFine = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
const points = z.number().min(-100_000).max(100_000).refine(isFine)
const positive = points.refine((value) => value > 0)

/** `base` makes the group's total, `bonus` adds to it, `minus` takes off; points of a minus are held below zero. */
export const criterionSorts = ['base', 'bonus', 'minus'] as const
export type CriterionSort = (typeof criterionSorts)[number]

export const scoreCriterionSchema = z.object({
  /** That of the plan's criterion where it came from one. */
  id: rowId,
  /** The plan's words as they stood when scoring began, or the table's own. */
  text: filledProse,
  isOfPlan: z.boolean(),
  /** A few words for the head of its columns: "Hạ tầng xanh"; empty takes the text. */
  shortTitle: line,
  sort: z.enum(criterionSorts),
  /** The most that can be given, or of a minus taken off; `null` until the office says so. */
  max: positive.nullable(),
  /** What its points are multiplied by; 1 by default. */
  weight: z.number().positive().max(100).refine(isFine),
  /** What the unit shows for it. */
  evidence: line,
})
export type ScoreCriterion = z.infer<typeof scoreCriterionSchema>

/** A class of totals: from so many points on, that many included. No text gives classes: the office sets them. */
export const scoreBandSchema = z.object({ id: rowId, name: filledLine, from: points })
export type ScoreBand = z.infer<typeof scoreBandSchema>

/** How many units may reach a band, as the plan or the office's rules say. Source of it in `basis`, never in code. */
export const scoreQuotaSchema = z.object({
  id: rowId,
  bandId: rowId,
  unit: z.enum(['count', 'percent']),
  value: z.number().nonnegative().max(100_000),
  rounding: z.enum(['down', 'nearest', 'up']),
  basis: line,
})
export type ScoreQuota = z.infer<typeof scoreQuotaSchema>

/** The office's word on two units with one result: which of them stands first, who decided it, and why. */
export const tieDecisionSchema = z.object({
  first: rowId,
  second: rowId,
  /** The result that both had when it was decided; of any other it says nothing. */
  result: filledLine,
  by: filledLine,
  reason: filledProse,
  on: calendarDate,
})
export type TieDecision = z.infer<typeof tieDecisionSchema>

/** How one criteria group of a movement is scored in one year. Once frozen it changes by a new version only. */
export const scoreTableSchema = z.object({
  id: rowId,
  movementId: rowId,
  groupId: rowId,
  groupTitle: filledLine,
  year: z.int().min(1990).max(2100),
  version: z.int().positive(),
  /** The day its criteria were locked and scoring began; `null` while it is being prepared. */
  frozenOn: calendarDate.nullable(),
  /** Last day for scoring; `null` where none was set. */
  dueOn: calendarDate.nullable(),
  criteria: z.array(scoreCriterionSchema).max(200),
  /** The most that all bonuses together add; `null` without such a limit. */
  bonusMax: positive.nullable(),
  /** `points`, also where nothing is said: by the total. `counts`: by the first criterion's count, then by the next; nothing is added up. */
  ranking: z.enum(['points', 'counts']).optional(),
  bands: z.array(scoreBandSchema).max(20),
  quotas: z.array(scoreQuotaSchema).max(20),
  /** What the office decided between equals. Rows from before have none. */
  ties: z.array(tieDecisionSchema).max(500).optional(),
  /** Why it took the place of the version before. */
  reason: line,
})
export type ScoreTable = z.infer<typeof scoreTableSchema>

/** A criterion that does not concern the unit is out of its maximum: neither 0 nor unscored. */
export const scoreValueSchema = z.union([points, z.literal('notApplicable')])
export type ScoreValue = z.infer<typeof scoreValueSchema>

/** What one officer gave, and why it is not what the unit gave itself. */
export const appraisalSchema = z.object({ by: line, value: scoreValueSchema, reason: prose })
export type Appraisal = z.infer<typeof appraisalSchema>

/** One unit by one criterion. Without a mark it is not scored, which is never 0. */
export const markSchema = z.object({
  criterionId: rowId,
  own: scoreValueSchema.nullable(),
  /** One by each officer that scored it; several stand side by side until `picked` names one. */
  appraisals: z.array(appraisalSchema).max(20),
  picked: line.nullable(),
  /** Why that one's points were taken over the other's. Rows from before have none. */
  pickedReason: prose.optional(),
  approved: scoreValueSchema.nullable(),
  /** Why what was approved is not what was appraised. */
  approvedReason: prose,
})
export type Mark = z.infer<typeof markSchema>

/** The marks of one unit by one table. One row for both. */
export const scoreSheetSchema = z.object({
  id: rowId,
  tableId: rowId,
  subjectId: rowId,
  marks: z.array(markSchema).max(400),
  /** The office's word on whether the unit is ranked; `null` follows whether it still stood in that year. */
  counted: z.object({ isCounted: z.boolean(), reason: filledLine }).nullable(),
})
export type ScoreSheet = z.infer<typeof scoreSheetSchema>
