import { draftPaper } from '@shared/documents/kinds/movementPaper/drafts'
import { reportBoard } from '@shared/domain/movement/board'
import { exemplarSchema, type Exemplar } from '@shared/domain/movement/exemplar'
import { movementPaperSchema, type MovementPaper, type MovementPaperKind } from '@shared/domain/movement/paper'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import { registrationBoard, registrationSums } from '@shared/domain/registration/rules'
import { countAwards, gather, type Gathered } from '@shared/domain/report/gather'
import { yearOf, type CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { editRow, sound, tryAct } from './editing'
import { readMovementWork } from './movementWork'
import { listRegistrations, readOutcomes } from './registrations'

/** What a movement has for a report of that year: the units' reports of its last day in the year, registrations, examples. */
export async function readGathered(db: AppDatabase, movement: EmulationMovement, year: number, today: CalendarDate): Promise<Gathered> {
  const [work, registered, exemplars] = await Promise.all([
    readMovementWork(db, movement.id),
    listRegistrations(db, movement.id),
    db.exemplars.where('movementId').equals(movement.id).toArray(),
  ])
  const day = work.days.findLast(({ lateFrom }) => yearOf(lateFrom) === year) ?? null
  const outcomes = await readOutcomes(db, registered)
  const board = registrationBoard(work.participants, work.subjects, registered, year)
  return gather({
    movement,
    day,
    rows: day === null ? [] : reportBoard([day], work.participants, work.subjects, work.reports, today),
    exemplars: exemplars.filter((exemplar) => exemplar.year === year),
    registrations: board.length === 0 ? null : registrationSums(board, ({ id }) => outcomes.get(id) ?? { outcome: 'unknown' }),
  })
}

/** The movements a paper speaks of: a year's report of every one of ours that runs in it, the others of their own. */
async function movementsOf(
  db: AppDatabase,
  kind: MovementPaperKind,
  movement: EmulationMovement,
  year: number,
): Promise<EmulationMovement[]> {
  if (kind !== 'yearReport') return [movement]
  const others = (await db.movements.toArray()).filter(
    ({ id, upper, fromYear, toYear }) => id !== movement.id && upper === undefined && fromYear <= year && year <= toYear,
  )
  return [movement, ...others]
}

export type PaperOrder = {
  readonly kind: MovementPaperKind
  readonly movement: EmulationMovement
  readonly year: number
  readonly office: Office
  readonly today: CalendarDate
}

/** A draft from all that is known now. Nothing is stored. */
export async function readDraft(db: AppDatabase, { kind, movement, year, office, today }: PaperOrder): Promise<MovementPaper> {
  const movements = await movementsOf(db, kind, movement, year)
  const [gathered, awards] = await Promise.all([
    Promise.all(movements.map((one) => readGathered(db, one, year, today))),
    db.awards.toArray(),
  ])
  const isOfYear = kind === 'yearReport'
  return draftPaper(kind, {
    movement,
    year,
    office,
    gathered,
    awards: countAwards(awards, isOfYear ? year : movement.fromYear, year, isOfYear ? null : movement.id),
    newId: () => crypto.randomUUID(),
  })
}

/** Papers of a movement, the newest year first. */
export const listPapers = async (db: AppDatabase, movementId: string): Promise<MovementPaper[]> =>
  (await db.movementPapers.where('movementId').equals(movementId).toArray()).toSorted(
    (a, b) => b.year - a.year || (a.kind < b.kind ? -1 : 1),
  )
export const readPaper = (db: AppDatabase, id: string): Promise<MovementPaper | undefined> => db.movementPapers.get(id)

/** Stores a draft: from here on its words are the officer's. */
export const addPaper = (db: AppDatabase, paper: MovementPaper, label: string): Promise<Result<string>> =>
  tryAct(db, label, async () => {
    await db.movementPapers.add(sound(movementPaperSchema, paper))
    return paper.id
  })

/** Changes one paper, starting from what is stored at that moment. */
export const editPaper = (
  db: AppDatabase,
  id: string,
  change: (paper: MovementPaper) => MovementPaper,
  label: string,
  sitting?: string,
): Promise<Result<null>> =>
  editRow(db, { table: 'movementPapers', schema: movementPaperSchema, what: 'văn bản' }, id, label, change, sitting)

export const removePaper = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.movementPapers.delete(id)
    return null
  })

/** Examples of a movement, the newest year first. */
export const listExemplars = async (db: AppDatabase, movementId: string): Promise<Exemplar[]> =>
  (await db.exemplars.where('movementId').equals(movementId).toArray()).toSorted((a, b) => b.year - a.year || (a.name < b.name ? -1 : 1))

export const putExemplars = (db: AppDatabase, rows: readonly Exemplar[], label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.exemplars.bulkPut(rows.map((row) => sound(exemplarSchema, row)))
    return null
  })

export const removeExemplar = (db: AppDatabase, id: string, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.exemplars.delete(id)
    return null
  })
