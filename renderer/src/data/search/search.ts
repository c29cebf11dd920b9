import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Change } from '@shared/domain/change/types'
import { foldText } from '@shared/lib/text'
import type { AppDatabase } from '../core/database'
import { useDatabase } from '../core/DatabaseContext'
import { entriesBetween, readLastSeq } from '../core/lastSeq'
import { whenQuiet } from '../core/quiet'
import { getInParts } from '../core/readMany'
import { isShared, readAllNow } from '../core/rowsNow'
import { makers, type Entry, type SearchHit } from './entries'

export type { SearchHit }

const isMany = (made: Entry | readonly Entry[]): made is readonly Entry[] => Array.isArray(made)

/** How well an entry answers: the query as the beginning of the name, of a word, or anywhere. */
const rank = (key: string, query: string): number =>
  key.startsWith(query) ? 0 : key.includes(` ${query}`) ? 1 : key.includes(query) ? 2 : 3

/**
 * Everything findable as folded text in memory: filled once, then kept by the change log.
 * A query costs a few milliseconds over 50,000 names.
 */
export class SearchIndex {
  private readonly entries = new Map<string, Entry>()
  /** Rows that are found in more than one way. */
  private readonly further = new Map<string, readonly Entry[]>()
  private list: Entry[] | null = null

  set(table: string, key: string, row: unknown): void {
    const make = makers[table]
    if (make === undefined) return
    const made = row === null || row === undefined ? null : make(row as never)
    const [first, ...more] = made === null ? [] : isMany(made) ? made : [made]
    if (first === undefined) this.entries.delete(`${table}/${key}`)
    else this.entries.set(`${table}/${key}`, first)
    if (more.length > 0) this.further.set(`${table}/${key}`, more)
    else this.further.delete(`${table}/${key}`)
    this.list = null
  }

  /** The best answers first, at most `limit`. Accents, đ and the order of words do not matter. */
  find(query: string, limit = 30): SearchHit[] {
    const folded = foldText(query)
    if (folded === '') return []
    const words = folded.split(' ')
    const list = (this.list ??= [...this.entries.values(), ...[...this.further.values()].flat()])
    const found: Entry[] = []
    for (const entry of list) if (words.every((word) => entry.key.includes(word))) found.push(entry)
    return found
      .map((entry) => ({ entry, rank: rank(entry.key, folded) }))
      .sort((a, b) => a.rank - b.rank || a.entry.title.length - b.entry.title.length)
      .slice(0, limit)
      .map(({ entry }) => entry.hit())
  }
}

const indexes = new WeakMap<AppDatabase, Promise<SearchIndex>>()

/** The screen answers between so many rows. */
const rowsBetweenPauses = 500
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

async function take(index: SearchIndex, table: string, keys: readonly string[], rows: readonly unknown[]): Promise<void> {
  for (const [at, key] of keys.entries()) {
    index.set(table, key, rows[at])
    if ((at + 1) % rowsBetweenPauses === 0) await pause()
  }
}

/** Reads again what the entries after one up to another touched. */
async function follow(db: AppDatabase, index: SearchIndex, after: number, upTo: number): Promise<void> {
  const changes: readonly Change[] =
    (await entriesBetween(db, after, upTo)) ?? (await db.changes.where(':id').between(after, upTo, false, true).toArray())
  for (const table of Object.keys(makers)) {
    const keys = [...new Set(changes.flatMap(({ rows }) => rows.filter((row) => row.table === table).map(({ key }) => key)))]
    await take(index, table, keys, await getInParts(db.table<unknown, string>(table), keys))
  }
}

async function build(db: AppDatabase): Promise<SearchIndex> {
  const index = new SearchIndex()
  let seen = await readLastSeq(db)
  for (const table of Object.keys(makers)) {
    const rows: readonly { readonly id: string }[] = isShared(table) ? (await readAllNow(db, table)).rows : await db.table(table).toArray()
    const keys = rows.map(({ id }) => id)
    await take(index, table, keys, rows)
  }
  // One after the other: an earlier reading may not come in after a later one.
  let following: Promise<void> = Promise.resolve()
  liveQuery(() => readLastSeq(db)).subscribe((last) => {
    if (last <= seen) return
    const from = seen
    seen = last
    following = following.catch(() => {}).then(() => follow(db, index, from, last))
  })
  return index
}

/** The index of a database, filled on first use; ask for it in a quiet moment after the start. */
export const searchIndexOf = (db: AppDatabase): Promise<SearchIndex> => {
  const known = indexes.get(db)
  if (known !== undefined) return known
  const made = build(db)
  indexes.set(db, made)
  return made
}

/** Fills the index in a quiet moment, so that the first Ctrl+K finds it ready. */
export function useSearchReady(): void {
  const db = useDatabase()
  useEffect(() => whenQuiet(() => void searchIndexOf(db), 2000), [db])
}

const findNothing = (): SearchHit[] => []

/** Finds anything by name. Answers nothing until the index is filled (a moment after start). */
export function useSearch(): (query: string, limit?: number) => SearchHit[] {
  const db = useDatabase()
  const [index, setIndex] = useState<SearchIndex | null>(null)
  useEffect(() => {
    let isCurrent = true
    void searchIndexOf(db).then((made) => isCurrent && setIndex(made))
    return () => {
      isCurrent = false
    }
  }, [db])
  return index === null ? findNothing : (query, limit) => index.find(query, limit)
}
