import type { Migration } from './types'

/**
 * Minutes, notices and submissions that are signed before the decision, each whole. What was noted as signed before this was kept has no
 * row: nobody knows any more what its people and units were called on that day, so it goes on following the case, and the decision's own
 * frozen row once that is issued.
 */
export const version25: Migration = {
  version: 25,
  stores: { signedEarlier: 'id, *roundIds' },
}
