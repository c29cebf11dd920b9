import { z } from 'zod'
import { logEndSchema } from '@shared/domain/change/pages'

const entry = z.object({ seq: z.int().positive(), label: z.string(), place: z.string().optional(), window: z.string().optional() })

/** What must stand under the facts of a database that the program reads by name; others it never reads. */
const known: Readonly<Record<string, z.ZodType>> = {
  history: z.object({ undo: z.array(entry), redo: z.array(entry) }),
  savedAt: z.string(),
  logEnd: logEndSchema,
  listLayouts: z.record(z.string(), z.array(z.string().nullable())),
  lastBackup: z.object({ at: z.string(), rows: z.int().nonnegative(), fileName: z.string() }),
}
const lineOfDrafts = z.object({ row: z.looseObject({ id: z.string() }), after: z.string().nullable() })

/** What must stand under keys that begin so: one row for each round, or each subject that was merged into another. */
const begun: readonly (readonly [string, z.ZodType])[] = [
  ['listDrafts:', z.array(lineOfDrafts)],
  ['mergedInto:', z.string().min(1)],
]

/** A row of `meta`: its key, and under it what is read there. */
export const metaSchema = z.object({ key: z.string().min(1), value: z.unknown() }).superRefine(({ key, value }, context) => {
  const schema = Object.hasOwn(known, key) ? known[key] : begun.find(([prefix]) => key.startsWith(prefix))?.[1]
  const answer = schema?.safeParse(value)
  if (answer?.success === false) context.addIssue({ code: 'custom', path: ['value'], message: key })
})
