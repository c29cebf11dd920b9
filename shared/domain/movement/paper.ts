import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, line, prose, rowId } from '../../lib/records'

/** Papers of a movement that are drafted from its data and then belong to the officer. */
export const movementPaperKinds = ['yearReport', 'preliminaryReport', 'finalReport', 'reviewPlan', 'guidance', 'reviewNotice'] as const
export type MovementPaperKind = (typeof movementPaperKinds)[number]

/** One heading with the words below it. Numbers are counted, never typed: level 1 is "I.", 2 is "1.", 3 is "a)". */
export const paperSectionSchema = z.object({
  id: rowId,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  title: line,
  text: prose,
})
export type PaperSection = z.infer<typeof paperSectionSchema>

export const movementPaperSchema = z.object({
  id: rowId,
  movementId: rowId,
  kind: z.enum(movementPaperKinds),
  year: z.int().min(1990).max(2100),
  number: z.int().positive().nullable(),
  issuedOn: calendarDate.nullable(),
  /** Trích yếu, without a final stop. */
  subject: filledLine,
  opening: prose,
  sections: z.array(paperSectionSchema),
  closing: prose,
  recipients: z.array(z.object({ id: rowId, text: filledLine })),
  fileCopy: line,
  signerId: rowId.nullable(),
})
export type MovementPaper = z.infer<typeof movementPaperSchema>
