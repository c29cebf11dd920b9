import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type Middleware,
  type Transaction,
} from 'dexie'

/** A row that an act touched, as it was and as it is; `null` where there is none. */
export type Touched = { readonly table: string; readonly key: string; readonly before: object | null; readonly after: object | null }

/** What one act touched so far. `pending`: writes not yet answered; `isClosed`: the entry is being written, no row may follow. */
type Collector = { readonly rows: Map<string, Touched>; readonly pending: Set<Promise<unknown>>; isClosed: boolean }
const collectors = new WeakMap<Transaction, Collector>()
/**
 * Rows of `meta` that acts write and the log follows: the lines of a list that cannot be stored yet, one row for each round, and into which
 * subject another one was merged. All else in `meta` belongs to the data layer itself.
 */
export const draftLinesKey = (roundId: string): string => `${draftLinesPrefix}${roundId}`
export const mergedKey = (subjectId: string): string => `${mergedPrefix}${subjectId}`
const [draftLinesPrefix, mergedPrefix] = ['listDrafts:', 'mergedInto:']
const isLogged = (key: unknown): boolean => typeof key === 'string' && (key.startsWith(draftLinesPrefix) || key.startsWith(mergedPrefix))
const namesLogged = (request: DBCoreMutateRequest): boolean => {
  if (request.type === 'deleteRange') return false
  const keys: readonly unknown[] =
    request.type === 'delete' ? request.keys : request.values.map((row: { readonly key?: unknown }) => row.key)
  return keys.some(isLogged)
}
/** What stands of the log: entries, and the closed pages that take their place. */
const logTables: ReadonlySet<string> = new Set(['changes', 'logPages', 'logBodies'])
const closing = new WeakSet<Transaction>()
/** Lets this transaction put closed pages in the place of entries (`logClose.ts`). What the log says stays the same. */
export const allowClosing = (transaction: Transaction): void => void closing.add(transaction)
function isClosing(transaction: Transaction | null | undefined): boolean {
  for (let each = transaction; each != null; each = each.parent) if (closing.has(each)) return true
  return false
}
/** Databases being filled as a whole (restore, migration), where the rows bring their own log. */
const bulkLoading = new Set<string>()

function collectorOf(transaction: Transaction | null | undefined): Collector | undefined {
  for (let each = transaction; each != null; each = each.parent) {
    const collector = collectors.get(each)
    if (collector !== undefined) return collector
  }
  return undefined
}

/** Starts collecting the row changes of this transaction; `act` writes them as one entry. Throws inside another act: one act is one entry. */
export function collectChanges(transaction: Transaction): Collector {
  if (collectorOf(transaction) !== undefined) throw new Error('an act stands inside another act')
  const collector: Collector = { rows: new Map(), pending: new Set(), isClosed: false }
  collectors.set(transaction, collector)
  return collector
}

/** Everything collected, once the last write has been answered, also those nobody waited for. Later writes are refused. */
export async function closeCollector(collector: Collector): Promise<Touched[]> {
  while (collector.pending.size > 0) await Dexie.Promise.all([...collector.pending])
  collector.isClosed = true
  return [...collector.rows.values()].filter((row) => row.before !== null || row.after !== null)
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

function note({ rows }: Collector, table: string, key: string, before: object | undefined, after: object | undefined): void {
  const id = `${table}\u0000${key}`
  const known = rows.get(id)
  rows.set(id, { table, key, before: known === undefined ? (before ?? null) : known.before, after: after ?? null })
}

async function rowsBefore(table: DBCoreTable, request: DBCoreMutateRequest): Promise<{ keys: unknown[]; rows: (object | undefined)[] }> {
  const { extractKey } = table.schema.primaryKey
  if (extractKey === undefined || extractKey === null) throw new Error(`${table.name}: the change log needs rows with their own key`)
  if (request.type === 'deleteRange') {
    const found = await table.query({ trans: request.trans, values: true, query: { index: table.schema.primaryKey, range: request.range } })
    const rows = found.result as object[]
    return { keys: rows.map((row) => extractKey(row)), rows }
  }
  const keys = request.type === 'delete' ? request.keys : request.values.map((value: unknown) => extractKey(value))
  const rows =
    request.type === 'add' ? keys.map(() => undefined) : ((await table.getMany({ trans: request.trans, keys })) as (object | undefined)[])
  return { keys, rows }
}

/** The write with values of its own: whatever the caller does with his objects afterwards reaches neither the row nor the log. */
const withOwnValues = (request: DBCoreMutateRequest): DBCoreMutateRequest =>
  request.type === 'add' || request.type === 'put' ? { ...request, values: structuredClone(request.values) } : request

async function mutateLogged(
  table: DBCoreTable,
  name: string,
  request: DBCoreMutateRequest,
  collector: Collector,
): Promise<DBCoreMutateResponse> {
  const { keys, rows } = await rowsBefore(table, request)
  const answer = await table.mutate(request)
  keys.forEach((key, index) => {
    if (answer.failures[index] !== undefined) return
    const after = request.type === 'add' || request.type === 'put' ? (request.values[index] as object) : undefined
    note(collector, name, String(key), rows[index], after)
  })
  return answer
}

/**
 * Writes down before and after of every row an act touches, inside the act's own transaction.
 * A write outside an act is refused, so no feature can forget the log; the log itself is only added to, by the end of an act.
 */
export const changeLog: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'changeLog',
  create: (below) => ({
    ...below,
    table(name) {
      const table = below.table(name)
      return {
        ...table,
        async mutate(request) {
          const transaction = request.trans as unknown as IDBTransaction
          if (bulkLoading.has(transaction.db.name) || (name === 'meta' && !namesLogged(request))) return table.mutate(request)
          if (logTables.has(name) && isClosing(Dexie.currentTransaction)) return table.mutate(request)
          const collector = collectorOf(Dexie.currentTransaction)
          if (name === 'logPages' || name === 'logBodies') throw new Error(`${name}: written by closing pages of the log`)
          if (name === 'changes') {
            // Taken away only where the end of the act puts a longer entry of the same sitting in its place.
            if ((request.type !== 'add' && request.type !== 'delete') || collector?.isClosed !== true)
              throw new Error('changes: the log is only added to, by acts')
            return table.mutate(request)
          }
          // A write nobody waited for, too late for the entry: the act fails, since half of it would be missing.
          if (collector?.isClosed === true) transaction.abort()
          if (collector === undefined || collector.isClosed) throw new Error(`${name}: written outside an act`)
          const answer = mutateLogged(table, name, withOwnValues(request), collector)
          const settled: Promise<unknown> = answer.catch(() => {}) // the failure itself goes to the caller
          collector.pending.add(settled)
          void settled.then(() => collector.pending.delete(settled))
          return answer
        },
      }
    },
  }),
}
