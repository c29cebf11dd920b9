import type { ListRow } from '@shared/domain/round/listRow'
import { unsavedIn } from '@shared/domain/round/storable'
import { draftLinesKey } from '../core/changeLog'
import type { AppDatabase } from '../core/database'

/**
 * A line that cannot be stored yet (no name), one that is stored but for a cell that cannot be read (an impossible year), or a blank one between
 * others. It stands beside the data, and acts write it as they write the list. `after`: the line above.
 */
export type DraftLine = { readonly row: ListRow; readonly after: string | null }

export const readDraftLines = async (db: AppDatabase, roundId: string): Promise<readonly DraftLine[]> =>
  ((await db.meta.get(draftLinesKey(roundId)))?.value as readonly DraftLine[] | undefined) ?? []

/** How many lines with something in them, and cells of stored lines, are not part of the list yet. `year`: of the round. */
export const countUnsaved = async (db: AppDatabase, roundId: string, year: number): Promise<ReturnType<typeof unsavedIn>> =>
  unsavedIn(
    (await readDraftLines(db, roundId)).map(({ row }) => row),
    year,
  )

/** All such lines of the round, inside an act. */
export const putDraftLines = (db: AppDatabase, roundId: string, lines: readonly DraftLine[]): PromiseLike<unknown> =>
  lines.length === 0 ? db.meta.delete(draftLinesKey(roundId)) : db.meta.put({ key: draftLinesKey(roundId), value: lines })
