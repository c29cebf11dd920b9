import type { KeptFile } from '@shared/domain/case/context'
import type { RowChange } from '@shared/domain/change/types'
import type { AwardRound } from '@shared/domain/round/types'
import type { Ruling } from '@shared/domain/ruling/types'
import { act } from '../core/acts'
import type { AppDatabase, ProducedDocument } from '../core/database'

/** Everything produced, newest first. */
export const listProduced = async (db: AppDatabase): Promise<ProducedDocument[]> =>
  (await db.documents.orderBy('savedAt').toArray()).toReversed()

/** Everything produced for one round. */
export const listProducedOf = (db: AppDatabase, roundId: string): Promise<ProducedDocument[]> =>
  db.documents.where('roundId').equals(roundId).toArray()

/** Of a round with an issued decision: the files that were made and kept, drafts too. */
export const readKept = async (db: AppDatabase, { id }: AwardRound, rulings: readonly Ruling[]): Promise<KeptFile[]> =>
  isAfterIssue(rulings) ? (await listProducedOf(db, id)).map(({ kind, isDraft }) => ({ kind, isDraft })) : []

/** Whether a decision of a round is issued, so that files of it are followed. */
export const isAfterIssue = (rulings: readonly Ruling[]): boolean =>
  rulings.some(({ kind, status }) => kind === 'decision' && status === 'issued')

/** Whether a row of the log is a file of the round. */
export const isFileOf = (roundId: string, row: RowChange): boolean =>
  row.table === 'documents' &&
  ('fields' in row || (('added' in row ? row.added : row.removed) as Partial<ProducedDocument>).roundId === roundId)

/** Notes down files that were just saved, as one act: "Lưu bộ văn bản “…”". */
export const recordProduced = (db: AppDatabase, documents: readonly ProducedDocument[], label: string): Promise<unknown> =>
  act(db, label, () => db.documents.bulkAdd([...documents]))

/** Names of the rounds, for the filter of the documents page. */
export const listRoundNames = async (db: AppDatabase): Promise<{ readonly id: string; readonly name: string }[]> =>
  (await db.rounds.toArray()).map(({ id, name }) => ({ id, name }))

/** Names of the movements that plans were made for. */
export const listMovementNames = async (db: AppDatabase): Promise<{ readonly id: string; readonly name: string }[]> =>
  (await db.movements.toArray()).map(({ id, name }) => ({ id, name }))
