import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeAll } from 'vitest'
import { forgetWork } from '@renderer/data/core/underWay'

/** What the libraries keep and their types do not name. */
type Kept = { readonly connections: readonly Dexie[] }
type Factory = { readonly _databases: Map<string, unknown> }

/** Files share what is loaded (see vitest.config.ts), not what is stored: each begins in a browser that has no database. */
beforeAll(() => {
  // What a screen of the file before was writing is broken off with its database: undo would wait for it for ever.
  forgetWork()
  for (const connection of [...(Dexie as unknown as Kept).connections]) connection.close({ disableAutoOpen: false })
  // Deleting one by one would wait for whoever left a connection open.
  ;(indexedDB as unknown as Factory)._databases.clear()
})
