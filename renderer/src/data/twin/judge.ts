import { countedTables, type JournalEnd, type KnownPlace, type TwinState } from '@shared/ipc/twin'
import { placeKeys, type AppDatabase } from '../core/database'
import { readLastSeq } from '../core/lastSeq'
import { readCounts } from './counts'

/** How the store stands against what its twin knows. */
export type StoreState =
  /** Nothing is missing. */
  | 'well'
  /** There is no data, though the twin has some. */
  | 'empty'
  /** The journal has acts that the store lacks. */
  | 'behind'
  /** Data that the journal did not follow. */
  | 'strange'
  /** A newer program wrote it. */
  | 'newer'
  /** It could not be opened at all. */
  | 'unopenable'

/** Whether there is something to bring back, or was and its folder is away. */
export const hasTwin = (twin: TwinState): boolean =>
  twin.snapshots.length > 0 || twin.journal?.last != null || (!twin.isThere && twin.remembered !== null)

/** Whether an empty store is no new computer: copies were made here before, or stand somewhere that is known. */
export const knowsOffice = (twin: TwinState, elsewhere: readonly KnownPlace[]): boolean =>
  hasTwin(twin) || twin.remembered !== null || elsewhere.some(({ copies, hasJournal }) => copies > 0 || hasJournal)

/** Holds an opened store against the end of the journal. */
export async function judgeStore(db: AppDatabase, end: JournalEnd | null): Promise<StoreState> {
  const [offices, last] = [await db.office.count(), await readLastSeq(db)]
  const [line, inUse, insteadOf] = (await db.meta.bulkGet([placeKeys.line, placeKeys.inUseSince, placeKeys.insteadOf])).map(
    (row) => row?.value,
  )
  if (offices === 0 && last === 0) return 'empty'
  if (end?.last == null) return 'well'
  if (line === end.line && last < end.last.seq) return 'behind'
  // The last acts without the office and what went before: damaged files lost their older part. It is no data to begin anew beside.
  if (offices === 0 && (await lacksRows(db, end.last.counts))) return 'empty'
  // Without a line it was put in use a moment ago, and the journal begins anew with it. Where the folder was away then, the journal still
  // ends with the line of the data whose place it took.
  const isKnown = line === end.line || (line === undefined && inUse !== undefined)
  return isKnown || (Array.isArray(insteadOf) && insteadOf.includes(end.line)) ? 'well' : 'strange'
}

async function lacksRows(db: AppDatabase, known: NonNullable<JournalEnd['last']>['counts']): Promise<boolean> {
  const counts = await readCounts(db)
  return countedTables.some((table) => counts[table] < known[table])
}
