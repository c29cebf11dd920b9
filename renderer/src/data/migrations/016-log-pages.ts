import type { Migration } from './types'

/**
 * Closed pages of the log (heads and packed entries). Nothing of the rows that are there
 * changes: pages are closed in the background, a few hundred entries at a time, not while the officer waits for the start.
 */
export const version16: Migration = {
  version: 16,
  stores: {
    logPages: 'id',
    logBodies: 'id',
  },
}
