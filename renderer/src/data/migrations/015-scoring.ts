import type { Migration } from './types'

/** How the groups of a movement are scored, version by version, and the marks of each unit. Nothing of the rows that are there changes. */
export const version15: Migration = {
  version: 15,
  stores: {
    scoreTables: 'id, movementId',
    scoreSheets: 'id, tableId, subjectId',
  },
}
