import { presentTable, tableProblems } from '@shared/domain/scoring/tables'
import { scoreSheetSchema, scoreTableSchema, type ScoreTable, type TieDecision } from '@shared/domain/scoring/types'
import { contradicts, isPair, withDecision } from '@shared/domain/scoring/ties'
import { carried } from '@shared/domain/scoring/versions'
import type { CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, sound, tryAct } from './editing'

async function storedTable(db: AppDatabase, id: string): Promise<ScoreTable> {
  return (await db.scoreTables.get(id)) ?? refuse({ code: 'record.missing', what: 'bảng tiêu chí chấm điểm' })
}
/** The table inside an act, if scoring goes by it: locked, and no newer version stands. */
export async function scoringBy(db: AppDatabase, id: string): Promise<ScoreTable> {
  const table = await storedTable(db, id)
  const all = await db.scoreTables.where('movementId').equals(table.movementId).toArray()
  const isPresent = presentTable(all, table.groupId, table.year)?.id === table.id
  return table.frozenOn !== null && isPresent ? table : refuse({ code: 'score.notOpen' })
}

/** One table as it is stored; `undefined` where none is yet. */
export const readTable = (db: AppDatabase, id: string): Promise<ScoreTable | undefined> => db.scoreTables.get(id)

/** Keeps a table that is being prepared. Refuses with `score.frozen` once it is locked. */
export const saveTable = (db: AppDatabase, table: ScoreTable, label: string, sitting?: string): Promise<Result<null>> =>
  tryAct(
    db,
    label,
    async () => {
      const stored = await db.scoreTables.get(table.id)
      if (stored !== undefined && stored.frozenOn !== null) return refuse({ code: 'score.frozen' })
      await db.scoreTables.put(sound(scoreTableSchema, { ...table, frozenOn: null }))
      return null
    },
    sitting,
  )

/** Locks the criteria as given: scoring begins, and from now on only a new version changes them. */
export const lockTable = (db: AppDatabase, table: ScoreTable, on: CalendarDate, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const stored = await db.scoreTables.get(table.id)
    if (stored !== undefined && stored.frozenOn !== null) return refuse({ code: 'score.frozen' })
    if (tableProblems(table).length > 0) return refuse({ code: 'score.unfinished' })
    await db.scoreTables.put(sound(scoreTableSchema, { ...table, frozenOn: on }))
    return null
  })

/** Sets until when a locked table is to be scored; it is no criterion, so it may change. */
export const setScoringDue = (db: AppDatabase, tableId: string, dueOn: CalendarDate | null, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.scoreTables.put(sound(scoreTableSchema, { ...(await storedTable(db, tableId)), dueOn }))
    return null
  })

/** Keeps which of two equals stands first, who decided it and why. Refuses with `score.circle` what other decisions turn round. */
export const decideTie = (db: AppDatabase, tableId: string, decision: TieDecision, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const table = await scoringBy(db, tableId)
    const ties = table.ties ?? []
    if (contradicts(ties, decision)) return refuse({ code: 'score.circle' })
    await db.scoreTables.put(sound(scoreTableSchema, { ...table, ties: withDecision(ties, decision) }))
    return null
  })

/** Takes the decision between two units back: they share their place again. */
export const undecideTie = (db: AppDatabase, tableId: string, one: string, other: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const table = await scoringBy(db, tableId)
    const ties = (table.ties ?? []).filter((known) => !isPair(known, one, other))
    await db.scoreTables.put(sound(scoreTableSchema, { ...table, ties }))
    return null
  })

/** Puts a new version in the place of the present one, with the marks that can go over. The old one stays as it was. */
export const nextVersion = (
  db: AppDatabase,
  present: ScoreTable,
  change: Pick<ScoreTable, 'criteria' | 'bonusMax' | 'bands' | 'quotas' | 'reason'>,
  on: CalendarDate,
  label: string,
): Promise<Result<string>> =>
  tryAct(db, label, async () => {
    const stored = await scoringBy(db, present.id)
    const id = crypto.randomUUID()
    const next = sound(scoreTableSchema, { ...stored, ...change, id, version: stored.version + 1, frozenOn: on })
    if (tableProblems(next).length > 0) return refuse({ code: 'score.unfinished' })
    const sheets = await db.scoreSheets.where('tableId').equals(stored.id).toArray()
    await db.scoreTables.add(next)
    await db.scoreSheets.bulkAdd(
      sheets.map((sheet) =>
        sound(scoreSheetSchema, { ...sheet, id: crypto.randomUUID(), tableId: id, marks: carried(sheet.marks, next.criteria).marks }),
      ),
    )
    return id
  })
