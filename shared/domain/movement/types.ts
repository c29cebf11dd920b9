import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, filledProse, line, prose, rowId } from '../../lib/records'

/**
 * An emulation movement with its plan. Texts are the office's own words, kept as typed; `*…*` marks italic and `**…**` bold.
 * Numbers of headings are never typed: the plan counts them. Source of the parts: Law 06/2022/QH15, art. 17.
 */

/** One numbered or dashed item of the plan. */
const item = z.object({ id: rowId, text: filledProse })
export type PlanItem = z.infer<typeof item>

export const criteriaGroupSchema = z.object({
  id: rowId,
  title: filledLine,
  subjectKind: z.enum(['collective', 'person', 'household']),
  criteria: z.array(item),
})
export type CriteriaGroup = z.infer<typeof criteriaGroupSchema>

export const reviewKinds = ['annual', 'preliminary', 'final'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** The award forms of one review of the movement, as the plan lists them. */
export const reviewAwardsSchema = z.object({
  id: rowId,
  /** "Khen thưởng sơ kết". */
  title: filledLine,
  reviewKind: z.enum(reviewKinds),
  forms: z.array(z.object({ id: rowId, text: filledLine, awardCode: line })),
})

export const phaseSchema = z.object({
  id: rowId,
  /** "Giai đoạn 1 (từ 2026 - 2027)". */
  title: filledLine,
  fromYear: z.int().min(1990).max(2100),
  toYear: z.int().min(1990).max(2100),
  text: prose,
  /** The review that ends the phase; opens an award round. */
  review: z.enum(reviewKinds).nullable(),
  reviewYear: z.int().min(1990).max(2100).nullable(),
})
export type Phase = z.infer<typeof phaseSchema>

/** Who does what: one numbered section of part III. */
export const actorSchema = z.object({
  id: rowId,
  name: filledLine,
  /** The heading asks instead of orders: "Đề nghị Ủy ban Mặt trận …". */
  isRequested: z.boolean(),
  duties: z.array(item),
})
export type Actor = z.infer<typeof actorSchema>

export const movementSchema = z.object({
  id: rowId,
  /** Without quotes: "Nam Sách đổi mới sáng tạo, …". */
  name: filledLine,
  /** "Phong trào thi đua", as the plan abbreviates it. */
  shortName: line,
  fromYear: z.int().min(1990).max(2100),
  toYear: z.int().min(1990).max(2100),
  /** "2026 - 2030" or "2026-2030": the office's own way of writing it. */
  periodText: line,
  kind: z.enum(['regular', 'thematic']),
  plan: z.object({
    number: z.int().positive().nullable(),
    issuedOn: calendarDate.nullable(),
    /** Month and year already known while the day is open. */
    month: z.int().min(1).max(12).nullable(),
    year: z.int().min(1990).max(2100).nullable(),
    /** Trích yếu, without a final stop. */
    subject: filledLine,
    signerId: rowId.nullable(),
  }),
  /** Opening paragraphs, each printed as typed; the last ends with a colon. */
  opening: z.array(item),
  /** Documents of higher levels that the movement carries out; for search, reuse and checks. */
  bases: z.array(z.object({ id: rowId, symbol: line, issuedOn: calendarDate.nullable(), issuer: line, title: line })),
  parents: z.array(
    z.object({
      id: rowId,
      name: filledLine,
      level: z.enum(['national', 'upper']),
      periodText: line,
      launchedBy: line,
      /** Its own row, where its plan was brought in too. */
      movementId: rowId.optional(),
    }),
  ),
  objectives: z.array(item),
  requirements: z.array(item),
  themes: z.array(item),
  criteriaGroups: z.array(criteriaGroupSchema),
  awards: z.object({
    annualTitle: line,
    annualText: prose,
    reviewTitle: line,
    formsTitle: line,
    reviews: z.array(reviewAwardsSchema),
    standardTitle: line,
    standardText: prose,
  }),
  schedule: z.object({ title: line, intro: prose, phases: z.array(phaseSchema) }),
  actors: z.array(actorSchema),
  reporting: z.object({
    /** Closing paragraph on reports, as typed. */
    text: prose,
    /** The first day that is late, as day and month: reports are due "trước ngày 12/12". */
    dueBefore: z.object({ day: z.int().min(1).max(31), month: z.int().min(1).max(12) }).nullable(),
  }),
  closing: z.array(item),
  recipients: z.array(item),
  /** "VT, VHXH": the last line of Nơi nhận after "Lưu: ". */
  fileCopy: line,
  /** Parts of a plan that came in which this outline does not know (subjects, solutions, funding …), printed behind the content as typed. */
  otherParts: z.array(z.object({ id: rowId, title: filledProse, items: z.array(item) })).optional(),
  /** A movement of a level above, brought in from its plan: nothing is due to this office for it. */
  upper: z.object({ issuer: line, symbol: line }).optional(),
  /** Words of a plan that came in which found no place yet: kept word for word, not printed. */
  unplaced: z.array(item).optional(),
  /** Words of a plan that came in which the officer left out, with the reason: on record, not printed. */
  dropped: z.array(z.object({ id: rowId, text: filledProse, reason: filledLine })).optional(),
})
export type EmulationMovement = z.infer<typeof movementSchema>
