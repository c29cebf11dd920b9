import { z } from 'zod'

/**
 * One field of a row that an act changed: the way to it, and its value before and after. A side that is missing means that the field was
 * not there. With `at` the way leads to a list, of which the items from that index on were exchanged: `before` and `after` are items then.
 */
export const fieldChangeSchema = z.object({
  path: z.array(z.union([z.string(), z.int().nonnegative()])),
  at: z.int().nonnegative().optional(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
})
export type FieldChange = z.infer<typeof fieldChangeSchema>

const row = { table: z.string(), key: z.string() }
/** One row touched by an act: new, removed, or changed in some of its fields. */
export const rowChangeSchema = z.union([
  z.strictObject({ ...row, added: z.unknown() }),
  z.strictObject({ ...row, removed: z.unknown() }),
  z.strictObject({ ...row, fields: z.array(fieldChangeSchema) }),
])
export type RowChange =
  | { readonly table: string; readonly key: string; readonly added: unknown }
  | { readonly table: string; readonly key: string; readonly removed: unknown }
  | { readonly table: string; readonly key: string; readonly fields: readonly FieldChange[] }

/** One act of the office: an entry of the append-only log. */
export const changeSchema = z.object({
  seq: z.int().optional(),
  actId: z.string(),
  kind: z.enum(['act', 'undo', 'redo']),
  /** The entry taken back or done again. */
  targetSeq: z.int().nullable(),
  /** What the officer would call it: "Nhập 42 dòng từ Excel". */
  label: z.string(),
  /** Instant, ISO 8601; of an entry that a sitting of typing made, its last letter. */
  at: z.string(),
  by: z.string(),
  /** The PC: its name, and the id made for it once; empty for entries of versions that knew no id. */
  device: z.string(),
  deviceId: z.string(),
  rows: z.array(rowChangeSchema),
})
export type Change = Omit<z.infer<typeof changeSchema>, 'rows'> & { readonly rows: readonly RowChange[] }
