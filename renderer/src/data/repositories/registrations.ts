import type { Attachment } from '@shared/domain/attachment/types'
import { attachmentSchema } from '@shared/domain/attachment/types'
import { registrationKey, registrationSchema, type Registration } from '@shared/domain/registration/types'
import { outcomeOf, type Outcome } from '@shared/domain/registration/rules'
import type { CalendarDate } from '@shared/lib/dates'
import type { Result } from '@shared/lib/result'
import type { RegistrationDraft } from '@shared/forms/registrationForm'
import type { AppDatabase } from '../core/database'
import { refuse, sound, tryAct } from './editing'

const checked = (row: Registration): Registration => sound(registrationSchema, row)

/** Every registration of a movement, of all its years. */
export const listRegistrations = (db: AppDatabase, movementId: string): Promise<Registration[]> =>
  db.registrations.where('movementId').equals(movementId).toArray()

/** What became of each registration, from the register. By the registration's id. */
export async function readOutcomes(db: AppDatabase, rows: readonly Registration[]): Promise<ReadonlyMap<string, Outcome>> {
  const ids = [...new Set(rows.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId])))]
  const awards = await db.awards.where('subjectId').anyOf(ids).toArray()
  return new Map(
    rows.map((row) => [
      row.id,
      outcomeOf(
        row,
        awards.filter(({ subjectId }) => subjectId === row.subjectId),
      ),
    ]),
  )
}

/** What one unit handed in: its rows, and the file they were read from. */
export type UnitEntry = {
  readonly unitId: string
  readonly rows: readonly RegistrationDraft[]
  readonly file: Omit<Attachment, 'id'> | null
}
export type TakenRegistrations = { readonly added: number; readonly changed: number; readonly kept: number }

/**
 * Takes registrations of one year in, as one act. A row of the same unit, name and title takes the new words; rows that are not named
 * again stay. `kept` counts those.
 */
export const takeRegistrations = (
  db: AppDatabase,
  movementId: string,
  year: number,
  entries: readonly UnitEntry[],
  receivedOn: CalendarDate,
  label: string,
): Promise<Result<TakenRegistrations>> =>
  tryAct(db, label, async () => {
    const stored = (await listRegistrations(db, movementId)).filter((row) => row.year === year)
    let [added, changed, kept] = [0, 0, 0]
    for (const { unitId, rows, file } of entries) {
      const known = new Map(stored.filter((row) => row.unitId === unitId).map((row) => [registrationKey(row), row]))
      for (const row of rows) {
        const before = known.get(registrationKey(row))
        known.delete(registrationKey(row))
        if (before === undefined) added += 1
        else changed += 1
        await db.registrations.put(
          checked({ ...row, id: before?.id ?? crypto.randomUUID(), movementId, year, unitId, state: 'received', reason: '', receivedOn }),
        )
      }
      kept += known.size
      if (file !== null) await db.attachments.add(attachmentSchema.parse({ ...file, id: crypto.randomUUID() }))
    }
    return { added, changed, kept }
  })

/** Adds or changes one registration by hand. */
export const putRegistration = (db: AppDatabase, row: Registration, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.registrations.put(checked(row))
    return null
  })

/** Sends registrations back to their unit with a reason, or takes that back. */
export const returnRegistrations = (db: AppDatabase, ids: readonly string[], reason: string | null, label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    for (const id of ids) {
      const row = await db.registrations.get(id)
      if (row === undefined) return refuse({ code: 'record.missing', what: 'đăng ký' })
      await db.registrations.put(checked({ ...row, state: reason === null ? 'received' : 'returned', reason: reason ?? '' }))
    }
    return null
  })

/** Takes registrations away; undo brings them back. */
export const removeRegistrations = (db: AppDatabase, ids: readonly string[], label: string): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.registrations.bulkDelete([...ids])
    return null
  })
