import { isRoundDone, issuedLines } from '@shared/domain/case/papers'
import type { AwardRound } from '@shared/domain/round/types'
import type { z } from 'zod'
import { fieldsOf, type AppError } from '@shared/lib/errors'
import { err, ok, type Result } from '@shared/lib/result'
import { act, ActFailure } from '../core/acts'
import { copyBefore, isLarge, type LargeAct } from '../core/copies'
import type { AppDatabase, LoggedTable } from '../core/database'
import { readCase } from './cases'
import { boundTo } from './subjectLinks'

/** Refuses the running act with a failure that the screen will show. */
export const refuse = (error: AppError): never => {
  throw new ActFailure(error)
}

/** A row as its schema has it, inside an act. Refuses with `record.invalid` and the fields that are wrong. */
export const sound = <Row>(schema: z.ZodType<Row>, row: unknown): Row => {
  const parsed = schema.safeParse(row)
  return parsed.success ? parsed.data : refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
}

/** An act that may be refused: the value, or why nothing was written. */
export async function tryAct<Value>(db: AppDatabase, label: string, work: () => Promise<Value>, sitting?: string): Promise<Result<Value>> {
  try {
    return ok(await act(db, label, work, sitting))
  } catch (cause) {
    if (cause instanceof ActFailure) return err(cause.failure)
    throw cause
  }
}

/** A table of rows that are edited one by one, and what such a row is called where it is gone. */
type Edited<Row> = {
  readonly table: LoggedTable
  readonly schema: z.ZodType<Row>
  readonly what: string
}

/**
 * Changes one row as one act, starting from what is stored at that moment, so that edits of different fields never overwrite each other. Nothing
 * is written when `change` leaves it equal. Errors: `record.missing`, `record.invalid` (the data stay as they were).
 */
export const editRow = <Row>(
  db: AppDatabase,
  { table, schema, what }: Edited<Row>,
  id: string,
  label: string,
  change: (row: Row) => Row,
  sitting?: string,
): Promise<Result<null>> =>
  tryAct(
    db,
    label,
    async () => {
      const stored = await db.table<Row, string>(table).get(id)
      if (stored === undefined) return refuse({ code: 'record.missing', what })
      await db.table<Row, string>(table).put(sound(schema, change(stored)))
      return null
    },
    sitting,
  )

/**
 * An act that may be large: a copy of everything is made before one that is (`isLarge`), then it goes as any other. The one desk for that:
 * imports, and what changes or removes many rows at once. `rows`: how many it touches.
 */
export async function tryLargeAct<Value>(
  db: AppDatabase,
  { reason, rows }: { readonly reason: LargeAct; readonly rows: number },
  label: string,
  work: () => Promise<Value>,
): Promise<Result<Value>> {
  if (isLarge(reason, rows)) await copyBefore(db, reason)
  return tryAct(db, label, work)
}

/**
 * The round inside an act, if it may still change: once everybody in it is settled it may not, nor may lines that stand in an issued
 * paper (`nomineeIds`). Refuses with `record.missing` or `round.notEditable`.
 */
export async function openForEdit(db: AppDatabase, roundId: string, nomineeIds: readonly string[] = []): Promise<AwardRound> {
  const round = await db.rounds.get(roundId)
  if (round === undefined) return refuse({ code: 'record.missing', what: 'đợt xét' })
  if ((await db.signed.where('roundId').equals(roundId).count()) === 0) return round
  const awardCase = await readCase(db, roundId)
  if (awardCase === undefined) return round
  const issued = issuedLines(awardCase)
  if (isRoundDone(awardCase) || nomineeIds.some((id) => issued.has(id))) return refuse({ code: 'round.notEditable' })
  return round
}

/** Those of the subjects that stand in another line than `exceptNominee`, or in the register. */
export const sharedSubjects = async (
  db: AppDatabase,
  subjectIds: readonly string[],
  exceptNominees: ReadonlySet<string>,
): Promise<Set<string>> =>
  new Set(
    (await boundTo(db, subjectIds))
      .filter(({ table, id }) => table !== 'nominees' || !exceptNominees.has(id))
      .map(({ subjectId }) => subjectId),
  )
