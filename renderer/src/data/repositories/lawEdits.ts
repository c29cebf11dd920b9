import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { editId, editsOf, lawEditSchema, withReforms, type EditPart, type LawEdit } from '@shared/law/edits'
import { reforms } from '@shared/law/reforms'
import { changesOf, type Reform, type ReformChange } from '@shared/law/reforms/reform'
import { seedLawBook } from '@shared/law/seed'
import { rowSchemas, type LawPart, type LawRow } from '@shared/law/types'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'

/** Who a row of the law book comes from: the program, the office's correction of the program's row, the office alone, or set aside by it. */
export type LawOrigin = 'program' | 'corrected' | 'office' | 'removed'
export type LawEntry<Part extends LawPart = LawPart> = {
  /** The row in use; for `removed` the program's row that is not used. */
  readonly row: LawRow<Part>
  readonly origin: LawOrigin
  /** The program's own row under an office correction. */
  readonly programRow: LawRow<Part> | undefined
}

/** Every row of one part with its origin: the program's rows in their order, then those the office added. */
export async function listLawEntries<Part extends LawPart>(db: AppDatabase, part: Part): Promise<LawEntry<Part>[]> {
  const all = await db.lawEdits.toArray()
  const edits = new Map(editsOf(part, all).map((edit) => [edit.row.id, edit]))
  const rows: readonly LawRow<Part>[] = withReforms(seedLawBook, all)[part]
  const programIds = new Set(rows.map((row) => row.id))
  return [
    ...rows.map((row): LawEntry<Part> => {
      const edit = edits.get(row.id)
      if (edit === undefined) return { row, origin: 'program', programRow: undefined }
      return edit.removed ? { row, origin: 'removed', programRow: row } : { row: edit.row, origin: 'corrected', programRow: row }
    }),
    ...[...edits.values()]
      .filter((edit) => !programIds.has(edit.row.id) && !edit.removed)
      .map((edit): LawEntry<Part> => ({ row: edit.row, origin: 'office', programRow: undefined })),
  ]
}

/** A row with what was typed, or the problems by field. Errors: `record.invalid`. */
export function parseLawRow<Part extends LawPart>(part: Part, row: unknown): Result<LawRow<Part>> {
  const parsed = rowSchemas[part].safeParse(row)
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
    const parsed = lawEditSchema.safeParse({ id: editId(part, row.id), part, row, removed: false })
    if (!parsed.success) return err({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
    edits.push(parsed.data)
  }
  await act(db, label, () => db.lawEdits.bulkPut(edits))
  return ok(null)
}

/** Takes the office's own row or correction away: the program's row, if there is one, is in use again. */
export const restoreLawRow = (db: AppDatabase, part: EditPart, rowId: string, label: string): Promise<unknown> =>
  act(db, label, () => db.lawEdits.delete(editId(part, rowId)))

/** Sets a row of the program aside; it stays visible as not used and can be restored. */
export const setLawRowAside = <Part extends LawPart>(db: AppDatabase, part: Part, row: LawRow<Part>, label: string): Promise<unknown> =>
  act(db, label, () => db.lawEdits.put(lawEditSchema.parse({ id: editId(part, row.id), part, row, removed: true })))

/** An amendment, what it changes in the program's book, and since when the office has read it; `null` while it is off. */
export type ReformEntry = { readonly reform: Reform; readonly changes: readonly ReformChange[]; readonly confirmedOn: CalendarDate | null }

/** Every amendment the program brings. */
export async function listReforms(db: AppDatabase): Promise<ReformEntry[]> {
  const edits = await db.lawEdits.bulkGet(reforms.map((reform) => editId('reforms', reform.id)))
  return reforms.map((reform, index) => {
    const edit = edits[index]
    return {
      reform,
      changes: changesOf(seedLawBook, reform),
      confirmedOn: edit?.part === 'reforms' && !edit.removed ? edit.row.confirmedOn : null,
    }
  })
}

/** Lays an amendment over the book, as read on that day. */
export const switchReformOn = (db: AppDatabase, { id, title }: Reform, confirmedOn: CalendarDate, label: string): Promise<unknown> =>
  act(db, label, () =>
    db.lawEdits.put(lawEditSchema.parse({ id: editId('reforms', id), part: 'reforms', row: { id, title, confirmedOn }, removed: false })),
  )
