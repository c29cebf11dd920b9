import Dexie from 'dexie'
import { fieldChanges } from '@shared/domain/change/fields'
import { commonStore, practicePrefix, removeDatabase, storeOf } from '../core/stores'

/** How many rows are copied and compared at a time. */
const pageLength = 1000
type Row = Record<string, unknown>

const namesIn = async (store: IDBFactory): Promise<string[]> =>
  (await store.databases()).flatMap(({ name = '' }) => (name.startsWith(practicePrefix) ? [name] : []))

/** The tables of an opened database as they would be declared. */
const declared = (db: Dexie): Record<string, string> =>
  Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(',')] as const),
  )

async function copyTable(from: Dexie, to: Dexie, name: string): Promise<void> {
  const [source, target] = [from.table<Row>(name), to.table<Row>(name)]
  const key = source.schema.primKey.keyPath as string
  const keysOf = (rows: readonly Row[]): string[] => rows.map((row) => row[key] as string) // or numbers: only handed on
  let after: unknown
  for (;;) {
    const rows: Row[] = await (after === undefined ? source.orderBy(':id') : source.where(':id').above(after)).limit(pageLength).toArray()
    if (rows.length === 0) break
    await target.bulkAdd(rows)
    after = rows.at(-1)?.[key]
    // Read again from where they stand now: only what is there unchanged counts.
    const stored = await target.bulkGet(keysOf(rows))
    rows.forEach((row, index) => {
      if (stored[index] === undefined || fieldChanges(row, stored[index]).length > 0) throw new Error(`${name}: a row was not copied`)
    })
  }
  if ((await target.count()) !== (await source.count())) throw new Error(`${name}: counts differ`)
}

/** Copies one database whole, whatever its schema. */
async function copyDatabase(name: string): Promise<void> {
  const from = new Dexie(name, { indexedDB: commonStore() })
  await from.open()
  const to = new Dexie(name, { indexedDB: storeOf(name), chromeTransactionDurability: 'strict' })
  try {
    to.version(from.verno).stores(declared(from))
    await to.open()
    for (const table of from.tables) await copyTable(from, to, table.name)
  } finally {
    from.close()
    to.close()
  }
}

/**
 * Brings practice data of earlier programs to the place where they stand apart. The old ones stay until every row was read again at the new
 * place and compared; cut off before, the copy is thrown away and made anew. Throws when it cannot be done: nothing is lost then.
 */
export async function movePractice(): Promise<void> {
  for (const name of await namesIn(commonStore())) {
    // Taken away last: while the old one is there, what stands at the new place is an unfinished copy.
    await removeDatabase(name)
    await copyDatabase(name)
    await removeDatabase(name, commonStore())
  }
}
