import type { Migration } from './types'

/** The first tables. Indexes only where a screen asks by them; people are searched in memory (see `search.ts`). */
export const version1: Migration = {
  version: 1,
  stores: {
    office: 'id',
    movements: 'id',
    subjects: 'id, kind',
    rounds: 'id, movementId',
    nominees: 'id, roundId, subjectId',
    awards: 'id, roundId, subjectId, [year+decisionSymbol+registerNumber], decidedOn',
    documents: 'id, roundId, movementId, savedAt',
    lawEdits: 'id',
    changes: '++seq, actId',
    meta: 'key',
  },
}
