import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Middleware, type Transaction } from 'dexie'
import type { RowChange } from '@shared/domain/change/types'

/** Tables outside the log: the log itself, and facts about the database. */
const unloggedTables: ReadonlySet<string> = new Set(['changes', 'meta'])

type Collector = Map<string, RowChange>
const collectors = new WeakMap<Transaction, Collector>()
/** Databases being filled as a whole (restore, migration), where the rows bring their own log. */
const bulkLoading = new Set<string>()

/** Starts collecting the row changes of this transaction; `act` writes them as one entry. */
export function collectChanges(transaction: Transaction): Collector {
  const collector: Collector = new Map()
  collectors.set(transaction, collector)
  return collector
}

/** Lets `work` fill a database that nobody uses yet, without an act: a restore brings its own log. */
export async function withoutLog<Value>(databaseName: string, work: () => Promise<Value>): Promise<Value> {
  bulkLoading.add(databaseName)
  try {
    return await work()
  } finally {
    bulkLoading.delete(databaseName)
  }
}

function note(collector: Collector, table: string, key: string, before: unknown, after: unknown): void {
  const id = `${table}\u0000${key}`
  const known = collector.get(id)
  collector.set(id, { table, key, before: known === undefined ? (before ?? null) : known.before, after: after ?? null })
}

async function rowsBefore(table: DBCoreTable, request: DBCoreMutateRequest): Promise<{ keys: unknown[]; rows: unknown[] }> {
  const { extractKey } = table.schema.primaryKey
  if (extractKey === undefined || extractKey === null) throw new Error(`${table.name}: the change log needs rows with their own key`)
  if (request.type === 'deleteRange') {
    const found = await table.query({ trans: request.trans, values: true, query: { index: table.schema.primaryKey, range: request.range } })
    return { keys: found.result.map((row: unknown) => extractKey(row)), rows: found.result }
  }
  const keys = request.type === 'delete' ? request.keys : request.values.map((value: unknown) => extractKey(value))
  const rows = request.type === 'add' ? keys.map(() => undefined) : await table.getMany({ trans: request.trans, keys })
  return { keys, rows }
}

/**
 * Writes down before and after of every row an act touches, inside the act's own transaction.
 * A write outside an act is refused, so no feature can forget the log.
 */
export const changeLog: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'changeLog',
  create: (below) => ({
    ...below,
    table(name) {
      const table = below.table(name)
      if (unloggedTables.has(name)) return table
      return {
        ...table,
        async mutate(request) {
          const transaction = Dexie.currentTransaction
          const databaseName = (request.trans as unknown as IDBTransaction).db.name
          if (bulkLoading.has(databaseName)) return table.mutate(request)
          const collector = transaction === null ? undefined : collectors.get(transaction)
          if (collector === undefined) throw new Error(`${name}: written outside an act`)
          const { keys, rows } = await rowsBefore(table, request)
          const answer = await table.mutate(request)
          keys.forEach((key, index) => {
            if (answer.failures[index] !== undefined) return
            const after: unknown = request.type === 'add' || request.type === 'put' ? request.values[index] : undefined
            note(collector, name, String(key), rows[index], after)
          })
          return answer
        },
      }
    },
  }),
}
