import type { Migration } from './types'

/** Years of the log that stand in files of their own: what each file holds, its hash, and where the chain of pages goes on. */
export const version17: Migration = {
  version: 17,
  stores: {
    logArchives: 'id',
  },
}
