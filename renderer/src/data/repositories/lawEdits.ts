import type { z } from 'zod'
import { fieldsOf } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { seedLawBook } from '@shared/law/seed'
import { awardFormSchema, baseSalarySchema, decisionBaseSchema, instrumentSchema, parameterSchema, type LawBook } from '@shared/law/types'
import { act } from '../core/acts'
import type { AppDatabase, LawEdit } from '../core/database'

export type LawPart = LawEdit['part']
export type LawRow<Part extends LawPart = LawPart> = LawBook[Part][number]

/** Who a row of the law book comes from: the program, the office's correction of the program's row, the office alone, or set aside by it. */
export type LawOrigin = 'program' | 'corrected' | 'office' | 'removed'
export type LawEntry<Part extends LawPart = LawPart> = {
  /** The row in use; for `removed` the program's row that is not used. */
  readonly row: LawRow<Part>
  readonly origin: LawOrigin
  /** The program's own row under an office correction. */
  readonly programRow: LawRow<Part> | undefined
}

const schemas: { readonly [Part in LawPart]: z.ZodType<LawRow<Part>> } = {
  instruments: instrumentSchema,
  decisionBases: decisionBaseSchema,
  baseSalaries: baseSalarySchema,
  awardForms: awardFormSchema,
  parameters: parameterSchema,
}
const editId = (part: LawPart, rowId: string): string => `${part}:${rowId}`

/** Every row of one part with its origin: the program's rows in their order, then those the office added. */
export async function listLawEntries<Part extends LawPart>(db: AppDatabase, part: Part): Promise<LawEntry<Part>[]> {
  const edits = new Map((await db.lawEdits.toArray()).filter((edit) => edit.part === part).map((edit) => [edit.row.id, edit]))
  const seeds: readonly LawRow<Part>[] = seedLawBook[part]
  const seedIds = new Set(seeds.map((row) => row.id))
  return [
    ...seeds.map((seed): LawEntry<Part> => {
      const edit = edits.get(seed.id)
      if (edit === undefined) return { row: seed, origin: 'program', programRow: undefined }
      return edit.removed
        ? { row: seed, origin: 'removed', programRow: seed }
        : { row: edit.row as LawRow<Part>, origin: 'corrected', programRow: seed }
    }),
    ...[...edits.values()]
      .filter((edit) => !seedIds.has(edit.row.id) && !edit.removed)
      .map((edit): LawEntry<Part> => ({ row: edit.row as LawRow<Part>, origin: 'office', programRow: undefined })),
  ]
}

/** A row with what was typed, or the problems by field. Errors: `record.invalid`. */
export function parseLawRow<Part extends LawPart>(part: Part, row: unknown): Result<LawRow<Part>> {
  const parsed = schemas[part].safeParse(row)
  return parsed.success ? ok(parsed.data) : err({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

/**
 * Stores rows of one part as the office's own, in one act; a row with the id of a program's row corrects it and wins.
 * Errors: `record.invalid` (nothing is written).
 */
export async function saveLawRows<Part extends LawPart>(
  db: AppDatabase,
  part: Part,
  rows: readonly LawRow<Part>[],
  label: string,
): Promise<Result<null>> {
  const edits: LawEdit[] = []
  for (const row of rows) {
    const parsed = parseLawRow(part, row)
    if (!parsed.ok) return parsed
    edits.push({ id: editId(part, row.id), part, row: parsed.value, removed: false })
  }
  await act(db, label, () => db.lawEdits.bulkPut(edits))
  return ok(null)
}

/** Takes the office's own row or correction away: the program's row, if there is one, is in use again. */
export const restoreLawRow = (db: AppDatabase, part: LawPart, rowId: string, label: string): Promise<unknown> =>
  act(db, label, async () => {
    const own = (await db.lawEdits.toArray()).filter((edit) => edit.part === part && edit.row.id === rowId)
    await db.lawEdits.bulkDelete(own.map((edit) => edit.id))
  })

/** Sets a row of the program aside; it stays visible as not used and can be restored. */
export const setLawRowAside = <Part extends LawPart>(db: AppDatabase, part: Part, row: LawRow<Part>, label: string): Promise<unknown> =>
  act(db, label, () => db.lawEdits.put({ id: editId(part, row.id), part, row, removed: true }))
