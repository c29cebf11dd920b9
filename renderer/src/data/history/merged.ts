import type { RowChange } from '@shared/domain/change/types'
import { mergedKey } from '../core/changeLog'
import type { AppDatabase } from '../core/database'
import type { Row } from '../core/pages'
import { subjectLinks } from '../repositories/subjectLinks'

/** Whether a change only notes into which subject another one was merged: what the act did besides says it to people. */
export const isMergeNote = ({ table, key }: Pick<RowChange, 'table' | 'key'>): boolean => table === 'meta' && key.startsWith(mergedKey(''))

/** What an entry changed, as people count it. */
export const recordsIn = ({ rows }: { readonly rows: readonly RowChange[] }): number => rows.filter((row) => !isMergeNote(row)).length

type Placed = { readonly table: string; readonly row: Row }

/** Rows of these are one for a subject and something else: beside the kept one's own they cannot simply come back. */
const onePerSubject: ReadonlySet<string> = new Set(['subjectYears', 'scoreSheets', 'participants', 'unitReports'])

const idsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '')

/** The subject that stands in the place of one that is gone since it was merged, over several merges too; `null` where there is none. */
export async function heirOf(db: AppDatabase, subjectId: string): Promise<string | null> {
  const seen = new Set([subjectId])
  for (let id = subjectId; ;) {
    const next = (await db.meta.get(mergedKey(id)))?.value
    if (typeof next !== 'string' || seen.has(next)) return null
    if ((await db.subjects.get(next)) !== undefined) return next
    seen.add(next)
    id = next
  }
}

/**
 * Rows as they come back today: what speaks of a subject that was merged into another one since, and does not come back itself, speaks of that
 * one, as all that was there at the merge does.
 */
export async function followMerges<Of extends Placed>(db: AppDatabase, placed: readonly Of[]): Promise<Of[]> {
  const coming = new Set(placed.flatMap(({ table, row }) => (table === 'subjects' ? [String(row['id'])] : [])))
  const heirs = new Map<string, string | null>()
  const named = async (id: string): Promise<string> => {
    if (coming.has(id)) return id
    if (!heirs.has(id)) heirs.set(id, (await db.subjects.get(id)) === undefined ? await heirOf(db, id) : null)
    return heirs.get(id) ?? id
  }
  const followed: Of[] = []
  for (const one of placed) {
    const row: Record<string, unknown> = { ...one.row }
    for (const { table, field } of subjectLinks) {
      if (table !== one.table || onePerSubject.has(table)) continue
      const value = row[field]
      const ids: string[] = []
      for (const id of idsIn(value)) ids.push(await named(id))
      if (ids.length > 0) row[field] = Array.isArray(value) ? [...new Set(ids)] : ids[0]
    }
    followed.push({ ...one, row })
  }
  return followed
}
