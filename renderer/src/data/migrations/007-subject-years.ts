import type { Migration } from './types'

/** What the law's checks ask of a subject by year, its conduct, and initiatives with their authors. Nothing of the rows that are there changes. */
export const version7: Migration = {
  version: 7,
  stores: {
    subjectYears: 'id, subjectId, year',
    conducts: 'id, subjectId',
    initiatives: 'id, *authorIds',
    nominees: 'id, roundId, subjectId, *initiativeIds',
  },
}
