import type { Migration } from './types'

/**
 * Lines of a list may hold the officer's own words for their achievement report. No row that is there changes; the number rises so that a
 * program which does not know the words refuses the data instead of dropping them.
 */
export const version22: Migration = {
  version: 22,
  stores: {},
}
