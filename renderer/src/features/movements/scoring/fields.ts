import type { PointsRead } from '@shared/domain/scoring/points'

/** Whose points a column holds: the unit's own, the officer's, those approved. */
export const scoreFields = ['own', 'appraised', 'approved'] as const
export type ScoreField = (typeof scoreFields)[number]

/** What cannot stand in a cell, with its place on the sheet. */
export type Refusal = {
  readonly row: number
  readonly col: number
  readonly text: string
  readonly read: Exclude<PointsRead, { readonly code: 'value' | 'empty' }>
}
