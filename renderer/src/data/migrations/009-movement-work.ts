import type { Migration } from './types'

/** Who takes part in a movement, the reports they owe, what became of each, and duties as work. Nothing of the rows that are there changes. */
export const version9: Migration = {
  version: 9,
  stores: {
    participants: 'id, movementId, subjectId',
    reportDays: 'id, movementId',
    unitReports: 'id, reportDayId, subjectId',
    tasks: 'id, movementId',
  },
}
