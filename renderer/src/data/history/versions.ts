import type { LogArchive } from '@shared/domain/change/archive'
import { fieldChanges } from '@shared/domain/change/fields'
import type { RowChange } from '@shared/domain/change/types'
import type { Result } from '@shared/lib/result'
import { isSoundRow } from '../backup/rows'
import { loggedTables, type AppDatabase, type LoggedTable } from '../core/database'
import { turnedRow } from '../core/entries'
import { readArchives } from '../core/logArchive'
import { mayTouch, type PackedPage } from '../core/logPages'
import type { Row } from '../core/pages'
import { refuse, tryAct } from '../repositories/editing'
import { goneWith, guardRounds, removedIn, returnRows, stillGone, withNames, type Returned } from './deleted'
import { readLog, type LogEntry } from './log'
import { followMerges } from './merged'
import { missingTargets } from './targets'

/** One state of a record: what an act made of it. `after` is `null` where it was deleted, `undefined` where the log does not tell. */
export type Version = { readonly entry: LogEntry; readonly change: RowChange; readonly after: Row | null | undefined }
export type RecordHistory = {
  readonly present: Row | null
  /** Newest first. */
  readonly versions: readonly Version[]
  /** Closed years that tell more of this record, in files that are not open: their states are missing above. Newest first. */
  readonly elsewhere: readonly LogArchive[]
  /** Whether an earlier state may be brought back here; what was signed stays. */
  readonly mayTurn: boolean
}

/** Records whose earlier states may come back. Minutes, votes, papers and the register say what happened: they are corrected, not turned. */
const turnable: ReadonlySet<string> = new Set<LoggedTable>([
  'office',
  'councils',
  'movements',
  'subjects',
  'subjectNames',
  'subjectPosts',
  'subjectYears',
  'conducts',
  'initiatives',
  'rounds',
  'nominees',
  'lawEdits',
])

const isTable = (table: string): table is LoggedTable => (loggedTables as readonly string[]).includes(table)

/** Files of closed years at hand, by the id of the row that names them. */
export type ArchivesAtHand = readonly { readonly id: string; readonly pages: readonly PackedPage[] }[]

/** Everything the log tells of one record, and what stands of it in files of closed years that are at hand. */
export async function readRecordHistory(db: AppDatabase, table: string, key: string, atHand: ArchivesAtHand = []): Promise<RecordHistory> {
  if (!isTable(table)) return { present: null, versions: [], elsewhere: [], mayTurn: false }
  const filter = { record: { table, key } }
  const all = { limit: Number.MAX_SAFE_INTEGER }
  const [found, { entries }] = await Promise.all([db.table<Row, string>(table).get(key), readLog(db, filter, all)])
  let row: Row | null | undefined = found ?? null
  const versions: Version[] = []
  const add = (told: readonly LogEntry[]): void => {
    for (const entry of told) {
      const change = entry.rows.find((one) => one.table === table && one.key === key)
      if (change === undefined) continue
      versions.push({ entry, change, after: row })
      row = row === undefined ? undefined : (turnedRow(change, row ?? undefined, 'after') as Row | null | undefined)
    }
  }
  add(entries)
  const elsewhere: LogArchive[] = []
  for (const archive of (await readArchives(db)).toReversed()) {
    if (!mayTouch(archive, table, key)) continue
    const pages = atHand.find(({ id }) => id === archive.id)?.pages
    if (pages === undefined) {
      // What is older cannot be worked back through what nobody sees.
      row = undefined
      elsewhere.push(archive)
    } else add((await readLog(pages, filter, all)).entries)
  }
  return { present: found ?? null, versions, elsewhere, mayTurn: turnable.has(table) }
}

/**
 * Makes a record what it was after the entry `seq`, as an act of its own; one that was deleted comes back with all that went with it. Refuses
 * with `record.missing` where the log does not tell that state, `history.invalid` where today's rules or other records no longer allow it,
 * and as any edit of a round.
 */
export const bringVersionBack = async (
  db: AppDatabase,
  { table, key, seq }: { readonly table: string; readonly key: string; readonly seq: number },
  label: string,
  atHand: ArchivesAtHand = [],
): Promise<Result<Returned>> =>
  withNames(
    db,
    await tryAct(db, label, async () => {
      const { versions, mayTurn, present } = await readRecordHistory(db, table, key, atHand)
      const found = versions.find(({ entry }) => entry.seq === seq)?.after
      if (!mayTurn || found === null || found === undefined) return refuse({ code: 'record.missing', what: label })
      const version = (await followMerges(db, [{ table, row: found }]))[0]?.row ?? found
      const deletion = present === null ? versions.find(({ after }) => after === null)?.entry : undefined
      const returned = deletion === undefined ? { rows: 1, lostLinks: 0 } : await returnDeleted(db, deletion, { table, key })
      const stands = deletion === undefined ? present : ((await db.table<Row, string>(table).get(key)) ?? null)
      if (stands !== null && fieldChanges(stands, version).length === 0) return returned
      await guardRounds(db, table, [stands, version])
      if (!isSoundRow(table, version)) return refuse({ code: 'history.invalid', missing: [] })
      const missing = await missingTargets(db, [{ table, row: version }])
      if (missing.length > 0) return refuse({ code: 'history.invalid', missing })
      await db.table(table).put(version)
      return returned
    }),
  )

/** A deleted record with what the same act took along for its sake; links of others come back where they led to these. */
async function returnDeleted(
  db: AppDatabase,
  { rows }: LogEntry,
  record: { readonly table: string; readonly key: string },
): Promise<Returned> {
  const returning = goneWith(await stillGone(db, removedIn(rows)), record)
  const ids = returning.map(({ key }) => JSON.stringify(key))
  const cut = rows.filter((change) => 'fields' in change && ids.some((id) => JSON.stringify(change.fields).includes(id)))
  return returnRows(db, returning, cut)
}
