import type { Migration } from './types'

/** Registrations, examples and papers of a movement, clusters with their years, the office's calendar. Nothing of the rows that are there changes. */
export const version14: Migration = {
  version: 14,
  stores: {
    registrations: 'id, movementId, unitId, subjectId',
    exemplars: 'id, movementId, subjectId',
    movementPapers: 'id, movementId',
    clusters: 'id, *memberIds',
    clusterYears: 'id, clusterId, headId, deputyId',
    calendarRows: 'id',
  },
}
