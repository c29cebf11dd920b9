import { z } from 'zod'

/** One row touched by an act. `before` is null for a new row, `after` for a removed one. */
export const rowChangeSchema = z.object({
  table: z.string(),
  key: z.string(),
  before: z.unknown().nullable(),
  after: z.unknown().nullable(),
})
export type RowChange = z.infer<typeof rowChangeSchema>

/** One act of the office: an entry of the append-only log. */
export const changeSchema = z.object({
  seq: z.int().optional(),
  actId: z.string(),
  kind: z.enum(['act', 'undo', 'redo']),
  /** The entry taken back or done again. */
  targetSeq: z.int().nullable(),
  /** What the officer would call it: "Nhập 42 dòng từ Excel". */
  label: z.string(),
  /** Instant, ISO 8601. */
  at: z.string(),
  by: z.string(),
  device: z.string(),
  rows: z.array(rowChangeSchema),
})
export type Change = z.infer<typeof changeSchema>
