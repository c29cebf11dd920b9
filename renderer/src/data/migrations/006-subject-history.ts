import type { Migration } from './types'

/** Former names and posts of subjects, attachments, and indexes for every link to a subject. Nothing of the rows that are there changes. */
export const version6: Migration = {
  version: 6,
  stores: {
    subjects: 'id, kind, unitId, successorId',
    awards: 'id, roundId, rulingId, subjectId, unitId, [year+decisionSymbol+registerNumber], decidedOn',
    subjectNames: 'id, subjectId',
    subjectPosts: 'id, subjectId, unitId',
    attachments: 'id, ownerId',
  },
}
