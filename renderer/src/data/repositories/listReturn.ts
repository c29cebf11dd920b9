import type { Change } from '@shared/domain/change/types'
import type { ListRow } from '@shared/domain/round/listRow'
import type { AppDatabase } from '../core/database'
import { readHistory } from '../core/acts'
import { walkLog } from '../core/log'
import { strangerOf, type Stranger } from '../core/undo'

/** A line that was taken off the list while it was typed in here; it stands again, with what was typed. */
export type ReturnedLine = {
  readonly row: ListRow
  /** As this window still had it when it was typed in. */
  readonly known: ListRow
  /** Files and votes that were taken away with it and came back too. */
  readonly files: number
  readonly votes: number
  /** The act that took it away; `null` where the log no longer tells. */
  readonly deletion: { readonly seq: number; readonly label: string } | null
}

/** The newest entry that took each of those lines away, in one walk. */
async function deletionsOf(db: AppDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, Change>> {
  const [sought, found] = [new Set(ids), new Map<string, Change>()]
  if (sought.size === 0) return found
  const records = ids.map((key) => ({ table: 'nominees', key }))
  await walkLog(db, { before: Number.MAX_SAFE_INTEGER, records }, (entries) => {
    for (const entry of entries)
      for (const row of entry.rows) if (row.table === 'nominees' && 'removed' in row && sought.delete(row.key)) found.set(row.key, entry)
    return sought.size > 0
  })
  return found
}

/** Tables of what goes with a line, and the field that names it there. */
const owned = { attachments: 'ownerId', votes: 'nomineeId' } as const

const takenBy = ({ rows }: Change): { readonly table: string; readonly key: string; readonly row: object }[] =>
  rows.flatMap((change) => ('removed' in change ? [{ table: change.table, key: change.key, row: change.removed as object }] : []))

/**
 * Inside an act: puts lines back that another hand took away, with their subjects, files and votes, as the log has them. What stands there again by now stays as
 * it is. A line that the log does not know any more comes back by what was typed alone.
 */
export async function bringBack(
  db: AppDatabase,
  gone: readonly { readonly row: ListRow; readonly known: ListRow }[],
): Promise<ReturnedLine[]> {
  const returned: ReturnedLine[] = []
  const deletions = await deletionsOf(
    db,
    gone.map(({ row }) => row.id),
  )
  for (const { row, known } of gone) {
    const deletion = deletions.get(row.id)
    const taken = deletion === undefined ? [] : takenBy(deletion)
    const line = taken.find(({ table, key }) => table === 'nominees' && key === row.id)?.row as { readonly subjectId?: string } | undefined
    const back = taken.filter(
      ({ table, key, row: was }) =>
        (table === 'nominees' && key === row.id) ||
        (table === 'subjects' && key === line?.subjectId) ||
        (table in owned && (was as Readonly<Record<string, unknown>>)[owned[table as keyof typeof owned]] === row.id),
    )
    for (const { table, key, row: was } of line === undefined ? [] : back)
      if ((await db.table(table).where(':id').equals(key).count()) === 0) await db.table(table).add(was)
    const count = (name: string): number => (line === undefined ? 0 : back.filter(({ table }) => table === name).length)
    returned.push({
      row,
      known,
      files: count('attachments'),
      votes: count('votes'),
      deletion: deletion?.seq === undefined ? null : { seq: deletion.seq, label: deletion.label },
    })
  }
  return returned
}

/** Whose deletion that was; `null` for this window's own, and where nobody knows. Not inside an act: windows are asked. */
export async function whoDeleted(db: AppDatabase, { deletion }: ReturnedLine): Promise<Stranger | null> {
  if (deletion === null) return null
  const { undo } = await readHistory(db)
  return strangerOf(db, 'undo', undo.find(({ seq }) => seq === deletion.seq) ?? deletion)
}
