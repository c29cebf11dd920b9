import { attachmentSchema, type Attachment } from '@shared/domain/attachment/types'
import type { Result } from '@shared/lib/result'
import { movementSchema, type EmulationMovement } from '@shared/domain/movement/types'
import type { AwardRound } from '@shared/domain/round/types'
import { act } from '../core/acts'
import type { AppDatabase } from '../core/database'
import { editRow, sound, tryAct } from './editing'
import { dropMovementWork } from './movementWork'

/** A movement with the rounds its reviews opened, for the list. */
export type MovementWithRounds = { readonly movement: EmulationMovement; readonly rounds: readonly AwardRound[] }

const newestFirst = (a: EmulationMovement, b: EmulationMovement): number =>
  b.toYear - a.toYear || b.fromYear - a.fromYear || (a.name < b.name ? -1 : 1)

/** Every movement, those that last longest first. */
export async function listMovements(db: AppDatabase): Promise<MovementWithRounds[]> {
  const [movements, rounds] = await Promise.all([db.movements.toArray(), db.rounds.where('movementId').above('').toArray()])
  return movements
    .toSorted(newestFirst)
    .map((movement) => ({ movement, rounds: rounds.filter((round) => round.movementId === movement.id) }))
}

/** `undefined` when it is gone. */
export const readMovement = (db: AppDatabase, id: string): Promise<EmulationMovement | undefined> => db.movements.get(id)

/** The rounds that reviews of this movement opened, newest first. */
export const listMovementRounds = async (db: AppDatabase, movementId: string): Promise<AwardRound[]> =>
  (await db.rounds.where('movementId').equals(movementId).toArray()).toSorted((a, b) => (a.openedOn < b.openedOn ? 1 : -1))

/** Stores a new movement as one act. Throws on one the form should not have let through. */
export const addMovement = (db: AppDatabase, movement: EmulationMovement, label: string): Promise<unknown> =>
  act(db, label, () => db.movements.add(movementSchema.parse(movement)))

/** Stores a movement read from a plan, with the plan's file beside it, as one act. Refuses with `record.invalid`. */
export const addPlannedMovement = (
  db: AppDatabase,
  movement: EmulationMovement,
  file: Omit<Attachment, 'id'> | null,
  label: string,
): Promise<Result<null>> =>
  tryAct(db, label, async () => {
    await db.movements.add(sound(movementSchema, movement))
    if (file !== null) await db.attachments.add(attachmentSchema.parse({ ...file, id: crypto.randomUUID() }))
    return null
  })

/**
 * Changes one movement as one act, starting from what is stored at that moment, so that edits of different fields never overwrite
 * each other. Nothing is written when `change` leaves it equal. Errors: `record.missing`, `record.invalid` (the data stays as it was).
 */
export const editMovement = (
  db: AppDatabase,
  id: string,
  label: string,
  change: (movement: EmulationMovement) => EmulationMovement,
  sitting?: string,
): Promise<Result<null>> => editRow(db, { table: 'movements', schema: movementSchema, what: 'phong trào' }, id, label, change, sitting)

/** Removes a movement that opened no round; undo brings it back. `false` when rounds hold on to it. */
export const removeMovement = (db: AppDatabase, id: string, label: string): Promise<boolean> =>
  act(db, label, async () => {
    if ((await db.rounds.where('movementId').equals(id).count()) > 0) return false
    await db.movements.delete(id)
    await dropMovementWork(db, id)
    return true
  })
