import type { MovementOwed } from '@shared/domain/agenda/rules'
import { scoreBoard } from '@shared/domain/scoring/board'
import { appraisalOf, markOf, writtenMarks, type MarkWrite } from '@shared/domain/scoring/marks'
import { fits } from '@shared/domain/scoring/points'
import { standingOf } from '@shared/domain/scoring/standing'
import { presentTable } from '@shared/domain/scoring/tables'
import { scoreSheetSchema, type Mark, type ScoreSheet, type ScoreTable, type ScoreValue } from '@shared/domain/scoring/types'
import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import type { Participant } from '@shared/domain/movement/work'
import type { Subject } from '@shared/domain/subject/types'
import { subjectYearId, type SubjectYear } from '@shared/domain/subject/years'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, sound, tryAct, tryLargeAct } from './editing'
import { scoringBy } from './scoreTables'

/** Everything that the score sheets of a movement are reckoned from. */
export type Scoring = {
  readonly tables: readonly ScoreTable[]
  readonly sheets: readonly ScoreSheet[]
  readonly participants: readonly Participant[]
  readonly subjects: ReadonlyMap<string, Subject>
}

/** Tables of all years and versions of a movement, and the sheets of those named (all by default). */
export async function readScoring(db: AppDatabase, movementId: string): Promise<Scoring> {
  const [tables, participants] = await Promise.all([
    db.scoreTables.where('movementId').equals(movementId).toArray(),
    db.participants.where('movementId').equals(movementId).toArray(),
  ])
  const newest = tables.filter((table) => presentTable(tables, table.groupId, table.year)?.id === table.id)
  const sheets = await db.scoreSheets
    .where('tableId')
    .anyOf(newest.map(({ id }) => id))
    .toArray()
  const ids = [...new Set([...participants, ...sheets].map(({ subjectId }) => subjectId))]
  const subjects = (await db.subjects.bulkGet(ids)).flatMap((subject) => (subject === undefined ? [] : [[subject.id, subject] as const]))
  return { tables, sheets, participants, subjects: new Map(subjects) }
}

const soundSheet = (row: ScoreSheet): ScoreSheet => sound(scoreSheetSchema, row)

const emptySheet = (tableId: string, subjectId: string): ScoreSheet => ({
  id: crypto.randomUUID(),
  tableId,
  subjectId,
  marks: [],
  counted: null,
})

async function sheetsOf(db: AppDatabase, tableId: string): Promise<Map<string, ScoreSheet>> {
  return new Map((await db.scoreSheets.where('tableId').equals(tableId).toArray()).map((sheet) => [sheet.subjectId, sheet]))
}

const checkedWrite = (table: ScoreTable, write: MarkWrite): void => {
  const criterion = table.criteria.find(({ id }) => id === write.criterionId)
  if (criterion === undefined) return refuse({ code: 'record.missing', what: 'tiêu chí' })
  if ('value' in write && !fits(write.value, criterion)) return refuse({ code: 'score.aboveMaximum', max: criterion.max ?? 0 })
}

/**
 * Puts points and reasons into the sheets of a table, all or none. `by`: who scores; another officer's points stay beside.
 * Refuses with `score.notOpen`, `score.aboveMaximum`.
 */
export const writeMarks = (
  db: AppDatabase,
  tableId: string,
  writes: readonly MarkWrite[],
  by: string,
  label: string,
  sitting?: string,
): Promise<Result<null>> =>
  tryAct(
    db,
    label,
    async () => {
      const table = await scoringBy(db, tableId)
      const sheets = await sheetsOf(db, tableId)
      const touched = new Map<string, ScoreSheet>()
      for (const write of writes) {
        checkedWrite(table, write)
        const sheet = touched.get(write.subjectId) ?? sheets.get(write.subjectId) ?? emptySheet(tableId, write.subjectId)
        touched.set(write.subjectId, { ...sheet, marks: writtenMarks(sheet.marks, write, by) })
      }
      await db.scoreSheets.bulkPut([...touched.values()].map(soundSheet))
      return null
    },
    sitting,
  )

export type OwnScores = {
  readonly subjectId: string
  readonly points: readonly { readonly criterionId: string; readonly value: ScoreValue }[]
  /** The form they were read from; kept with the unit's sheet. */
  readonly file: Omit<Attachment, 'id'>
}

/** Takes units' own points from their forms, with the files, as one act. Criteria that a form left open keep what they had. */
export const takeOwnScores = (db: AppDatabase, tableId: string, entries: readonly OwnScores[], label: string): Promise<Result<null>> =>
  tryLargeAct(db, { reason: 'beforeImport', rows: entries.length }, label, async () => {
    const table = await scoringBy(db, tableId)
    const sheets = await sheetsOf(db, tableId)
    for (const { subjectId, points, file } of entries) {
      const writes = points.map((point): MarkWrite => ({ subjectId, field: 'own', ...point }))
      for (const write of writes) checkedWrite(table, write)
      const sheet = sheets.get(subjectId) ?? emptySheet(tableId, subjectId)
      const marks = writes.reduce<readonly Mark[]>((all, write) => writtenMarks(all, write, ''), sheet.marks)
      await db.scoreSheets.put(soundSheet({ ...sheet, marks: [...marks] }))
      await db.attachments.add(attachmentSchema.parse({ ...file, ownerId: sheet.id, id: crypto.randomUUID() }))
    }
    return null
  })

const approvedMark = (mark: Mark): Mark => (mark.approved === null ? { ...mark, approved: appraisalOf(mark)?.value ?? null } : mark)

/** Approves what was appraised, for those of the units that have nothing open; gives how many. Points approved before stay. */
export const approveScores = (db: AppDatabase, tableId: string, subjectIds: readonly string[], label: string): Promise<Result<number>> =>
  tryAct(db, label, async () => {
    const table = await scoringBy(db, tableId)
    const wanted = new Set(subjectIds)
    const ready = [...(await sheetsOf(db, tableId)).values()].filter(
      (sheet) => wanted.has(sheet.subjectId) && standingOf(table, sheet).state === 'scored',
    )
    await db.scoreSheets.bulkPut(
      ready.map((sheet) => soundSheet({ ...sheet, marks: table.criteria.map(({ id }) => approvedMark(markOf(sheet, id))) })),
    )
    return ready.length
  })

/** The office's word on whether a unit is ranked, with its reason; `null` takes it back. */
export const setCounted = (
  db: AppDatabase,
  tableId: string,
  subjectId: string,
  counted: ScoreSheet['counted'],
  label: string,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    const sheet = (await sheetsOf(db, tableId)).get(subjectId) ?? emptySheet(tableId, subjectId)
    await db.scoreSheets.put(soundSheet({ ...sheet, counted }))
    return null
  })

/** The sheet's row of a unit, made where there is none: a file is attached to it. */
export const sheetOf = (db: AppDatabase, tableId: string, subjectId: string, label: string): Promise<Result<string>> =>
  tryAct(db, label, async () => {
    const sheet = (await sheetsOf(db, tableId)).get(subjectId) ?? soundSheet(emptySheet(tableId, subjectId))
    await db.scoreSheets.put(sheet)
    return sheet.id
  })

/** Inside an act: takes the score tables of a movement away, with their sheets and what is attached to them. */
export async function dropScores(db: AppDatabase, movementId: string): Promise<void> {
  const tables = await db.scoreTables.where('movementId').equals(movementId).primaryKeys()
  const sheets = await db.scoreSheets.where('tableId').anyOf(tables).primaryKeys()
  await db.attachments.where('ownerId').anyOf(sheets).delete()
  await db.scoreSheets.bulkDelete(sheets)
  await db.scoreTables.bulkDelete(tables)
}

/** What is known of some units in a year, by unit: for a look at equals. */
export async function readYearsOf(db: AppDatabase, subjectIds: readonly string[], year: number): Promise<ReadonlyMap<string, SubjectYear>> {
  const rows = await db.subjectYears.bulkGet(subjectIds.map((id) => subjectYearId(id, year)))
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.subjectId, row] as const])))
}

/** The score sheets of a movement that are at work, with what is open in each. */
export async function readScoresOwed(db: AppDatabase, movementId: string): Promise<NonNullable<MovementOwed['scores']>> {
  if ((await db.scoreTables.where('movementId').equals(movementId).count()) === 0) return []
  const { tables, participants, subjects, sheets } = await readScoring(db, movementId)
  return tables
    .filter((table) => table.frozenOn !== null && presentTable(tables, table.groupId, table.year)?.id === table.id)
    .map((table) => {
      const { unscored, partial, scored } = scoreBoard(table, participants, subjects, sheets)
      return { groupTitle: table.groupTitle, year: table.year, dueOn: table.dueOn, open: unscored + partial, unapproved: scored }
    })
}
