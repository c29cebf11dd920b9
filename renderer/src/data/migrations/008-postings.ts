import type { Migration } from './types'

/**
 * Lists put up in public for opinions. What meetings, votes and submissions upward say since then (ballots, recusals, answers) is optional
 * in their rows: nothing of the rows that are there changes.
 */
export const version8: Migration = {
  version: 8,
  stores: { postings: 'id, roundId' },
}
