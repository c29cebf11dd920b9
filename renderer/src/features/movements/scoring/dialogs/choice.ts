import type { ScoreBoard } from '@shared/domain/scoring/board'
import { bestPlaced } from '@shared/domain/scoring/ranking'

/** Who goes into the round, each for an award; nobody stands for none. */
export type Chosen = ReadonlyMap<string, string>

/** The award a unit is put forward for by its class; the empty key is for units below every class. */
export type AwardByBand = ReadonlyMap<string, string>
const bandKey = (board: ScoreBoard, subjectId: string): string => board.rows.find((row) => row.subjectId === subjectId)?.band?.id ?? ''
export const awardOfUnit = (board: ScoreBoard, awards: AwardByBand, usual: string, subjectId: string): string =>
  awards.get(bandKey(board, subjectId)) ?? usual

/** The best placed up to a number, each for the award of its class. Equals at the cut are left for the officer to tick. */
export const chosenBest = (board: ScoreBoard, count: number, awards: AwardByBand, usual: string): Chosen =>
  new Map(bestPlaced(board.ranks, count).taken.map((id) => [id, awardOfUnit(board, awards, usual, id)]))
