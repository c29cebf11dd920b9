import type { Award } from '@shared/domain/award/types'
import type { Change } from '@shared/domain/change/types'
import type { Subject } from '@shared/domain/subject/types'
import { aside } from './aside'
import type { AppDatabase } from './database'
import { entriesBetween, readLastSeq } from './lastSeq'
import { getInParts } from './readMany'

/**
 * Whole tables for screens: a list of thousands, its judge, the names that are offered and the search all ask for everybody, one after another,
 * and each reading of 10,000 rows costs as much as drawing a page. Read once, in pages that leave the screen free, then kept by the log. An act
 * reads for itself, inside its transaction. Nobody may change such a row: what is derived of it is remembered by the object.
 */
type Shared = { readonly subjects: Subject; readonly awards: Award }
type SharedTable = keyof Shared

/** After so long without being asked for the rows are let go, in ms; what the search keeps of everybody holds the subjects anyway. */
const heldFor: Readonly<Record<SharedTable, number>> = { subjects: Number.POSITIVE_INFINITY, awards: 20_000 }
export const isShared = (table: string): table is SharedTable => Object.hasOwn(heldFor, table)

/** A table as it stood after the entry `seq` of the log, in the order of its ids. */
export type AllAt<Row> = { readonly seq: number; readonly rows: readonly Row[]; readonly byId: ReadonlyMap<string, Row> }
type AnyRow = { readonly id: string }
type Held = { work: Promise<AllAt<AnyRow>>; settled: AllAt<AnyRow> | null; release: ReturnType<typeof setTimeout> | undefined }
const held = new WeakMap<AppDatabase, Map<string, Held>>()

/** So many rows arrive in one piece: the screen answers between them. */
const pageLength = 2000

async function readPages(db: AppDatabase, name: SharedTable): Promise<AnyRow[]> {
  const table = db.table<AnyRow, string>(name)
  const rows: AnyRow[] = []
  for (;;) {
    const last = rows.at(-1)?.id
    const page = await (last === undefined ? table.orderBy(':id') : table.where(':id').above(last)).limit(pageLength).toArray()
    rows.push(...page)
    if (page.length < pageLength) return rows
  }
}

const byIdOf = (rows: readonly AnyRow[]): Map<string, AnyRow> => new Map(rows.map((row) => [row.id, row]))

/** The rows after those entries: changed and new ones as stored, all others the very same objects. */
async function patched(db: AppDatabase, name: SharedTable, before: AllAt<AnyRow>, entries: readonly Change[]): Promise<readonly AnyRow[]> {
  const keys = [...new Set(entries.flatMap(({ rows }) => rows.flatMap(({ table, key }) => (table === name ? [key] : []))))]
  if (keys.length === 0) return before.rows
  const stored = await getInParts(db.table<AnyRow, string>(name), keys)
  const byId = new Map(before.byId)
  keys.forEach((key, at) => {
    const row = stored[at]
    if (row === undefined) byId.delete(key)
    else byId.set(key, row)
  })
  const rows = [...byId.values()]
  return keys.every((key) => before.byId.has(key)) ? rows : rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const follow = (db: AppDatabase, name: SharedTable, before: AllAt<AnyRow> | null): Promise<AllAt<AnyRow>> =>
  db.transaction('r', [db.table(name), db.changes, db.meta], async () => {
    const seq = await readLastSeq(db)
    if (before?.seq === seq) return before
    const entries = before === null ? null : await entriesBetween(db, before.seq, seq)
    const rows = before === null || entries === null ? await readPages(db, name) : await patched(db, name, before, entries)
    return rows === before?.rows ? { ...before, seq } : { seq, rows, byId: byIdOf(rows) }
  })

/** All rows of a table as they stand, read once for all who ask until an act changes one. Not inside a transaction. */
export function readAllNow<Name extends SharedTable>(db: AppDatabase, name: Name): Promise<AllAt<Shared[Name]>> {
  const tables = held.get(db) ?? new Map<string, Held>()
  held.set(db, tables)
  const before = tables.get(name)
  clearTimeout(before?.release)
  const work = aside(async () => follow(db, name, (await before?.work.catch(() => null)) ?? null))
  const now: Held = { work, settled: null, release: undefined }
  tables.set(name, now)
  const letGo = (): void => {
    if (tables.get(name) === now) tables.delete(name)
  }
  work.then((settled) => {
    now.settled = settled
    if (Number.isFinite(heldFor[name]) && tables.get(name) === now) now.release = setTimeout(letGo, heldFor[name])
  }, letGo)
  return work as unknown as Promise<AllAt<Shared[Name]>>
}

/** The same for a live query, which hears of the rows by the log. */
export async function followAllNow<Name extends SharedTable>(db: AppDatabase, name: Name): Promise<AllAt<Shared[Name]>> {
  await readLastSeq(db)
  return readAllNow(db, name)
}

/** All rows of a table where they are held as they stood after just that entry; also inside a transaction. */
export const allAt = <Name extends SharedTable>(db: AppDatabase, name: Name, seq: number): AllAt<Shared[Name]> | undefined => {
  const settled = held.get(db)?.get(name)?.settled
  return settled?.seq === seq ? (settled as unknown as AllAt<Shared[Name]>) : undefined
}
