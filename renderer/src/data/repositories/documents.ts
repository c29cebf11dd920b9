import { act } from '../core/acts'
import type { AppDatabase, ProducedDocument } from '../core/database'

/** Everything produced, newest first. */
export const listProduced = async (db: AppDatabase): Promise<ProducedDocument[]> =>
  (await db.documents.orderBy('savedAt').toArray()).toReversed()

/** Everything produced for one round. */
export const listProducedOf = (db: AppDatabase, roundId: string): Promise<ProducedDocument[]> =>
  db.documents.where('roundId').equals(roundId).toArray()

/** Notes down files that were just saved, as one act: "Lưu bộ văn bản “…”". */
export const recordProduced = (db: AppDatabase, documents: readonly ProducedDocument[], label: string): Promise<unknown> =>
  act(db, label, () => db.documents.bulkAdd([...documents]))

/** Names of the rounds, for the filter of the documents page. */
export const listRoundNames = async (db: AppDatabase): Promise<{ readonly id: string; readonly name: string }[]> =>
  (await db.rounds.toArray()).map(({ id, name }) => ({ id, name }))

/** Names of the movements that plans were made for. */
export const listMovementNames = async (db: AppDatabase): Promise<{ readonly id: string; readonly name: string }[]> =>
  (await db.movements.toArray()).map(({ id, name }) => ({ id, name }))
