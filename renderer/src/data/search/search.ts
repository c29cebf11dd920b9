import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import type { Award } from '@shared/domain/award/types'
import type { Change } from '@shared/domain/change/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import { rulingSymbol } from '@shared/domain/round/drafts'
import type { AwardRound } from '@shared/domain/round/types'
import { isDecisionKind } from '@shared/domain/ruling/rules'
import type { Ruling, RulingKind } from '@shared/domain/ruling/types'
import { detailLineOf, searchKeyOf } from '@shared/domain/subject/rules'
import type { Subject, SubjectName } from '@shared/domain/subject/types'
import { shortDate } from '@shared/lib/dates'
import type { Cluster } from '@shared/domain/cluster/types'
import { foldText } from '@shared/lib/text'
import type { AppDatabase } from '../core/database'
import { useDatabase } from '../core/DatabaseContext'
import { entriesBetween, readLastSeq } from '../core/lastSeq'
import { whenQuiet } from '../core/quiet'
import { getInParts } from '../core/readMany'
import { isShared, readAllNow } from '../core/rowsNow'
import { addressOf } from '@renderer/text/addresses'

export type SearchHit = {
  readonly kind: 'person' | 'collective' | 'household' | 'formerName' | 'award' | 'round' | 'movement' | 'cluster' | 'place'
  readonly id: string
  readonly title: string
  readonly hint: string
  /** Address inside the program, without `#`. */
  readonly path: string
}
/** What is looked in, and what is shown of it: made when asked for, of the few that are found. */
type Entry = { readonly key: string; readonly title: string; readonly hit: () => SearchHit }

const subjectEntry = (subject: Subject): Entry => ({
  title: subject.name,
  key: searchKeyOf(subject),
  hit: () => ({
    kind: subject.kind,
    id: subject.id,
    title: subject.name,
    path: addressOf.subject(subject.id),
    hint: [subject.kind === 'person' && subject.birthYear !== null ? String(subject.birthYear) : '', detailLineOf(subject)]
      .filter((part) => part !== '')
      .join(' · '),
  }),
})
const formerNameEntry = (row: SubjectName): Entry => ({
  title: row.name,
  key: foldText(row.name),
  hit: () => ({
    kind: 'formerName',
    id: row.id,
    title: row.name,
    path: addressOf.subject(row.subjectId),
    hint: row.untilOn === null ? 'Tên cũ hoặc tên khác; mở hồ sơ hiện nay' : `Tên cũ, đến ${shortDate(row.untilOn)}; mở hồ sơ hiện nay`,
  }),
})
// Of the many lines of the register only what is shown stays in memory.
const awardEntry = ({ id, name, awardName, decisionSymbol, decidedOn, registerNumber, year }: Award): Entry => ({
  title: name,
  key: foldText(`${name} ${decisionSymbol} ${year}`),
  hit: () => ({
    kind: 'award',
    id,
    title: name,
    path: addressOf.award(id),
    hint: [
      awardName,
      `Quyết định ${decisionSymbol} ngày ${shortDate(decidedOn)}`,
      registerNumber === null ? '' : `Số sổ vàng ${String(registerNumber).padStart(2, '0')}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  }),
})
const shownAs = (hit: SearchHit, key: string): Entry => ({ title: hit.title, key, hit: () => hit })
const roundEntry = ({ id, name, openedOn }: AwardRound): Entry =>
  shownAs({ kind: 'round', id, title: name, path: addressOf.round(id), hint: `Đợt xét mở ngày ${shortDate(openedOn)}` }, foldText(name))
const rulingNames: Readonly<Record<RulingKind, string>> = {
  decision: 'Quyết định',
  submissionRoom: 'Tờ trình',
  submissionUp: 'Tờ trình cấp trên',
  correction: 'Quyết định đính chính',
  cancellation: 'Quyết định hủy bỏ',
}
/** Issued papers are found by their number; the submission's room short name is not part of it. */
const rulingEntry = (ruling: Ruling): Entry | null => {
  if (ruling.status !== 'issued' || ruling.number === null || ruling.issuedOn === null) return null
  const symbol = rulingSymbol(ruling.kind, ruling.number, { advisingRoom: { name: '', abbreviation: '', headName: '', signs: 'ownSeal' } })
  const title = `${rulingNames[ruling.kind]} số ${isDecisionKind(ruling.kind) ? symbol : symbol.replace(/-$/, '')}`
  const hint = `Ban hành ngày ${shortDate(ruling.issuedOn)}`
  return shownAs(
    { kind: 'round', id: ruling.id, title, path: addressOf.round(ruling.roundId), hint },
    foldText(`${title} ${ruling.subject}`),
  )
}
const movementEntry = ({ id, name, periodText, upper }: EmulationMovement): Entry =>
  shownAs(
    {
      kind: 'movement',
      id,
      title: name,
      path: addressOf.movement(id),
      hint: `Phong trào ${upper === undefined ? '' : 'cấp trên '}${periodText}`,
    },
    foldText(`Phong trào thi đua ${name} ${periodText} ${upper?.symbol ?? ''}`),
  )
/** What a movement rests on is found by its own number and name: papers and movements of the levels above. */
const upperEntries = (movement: EmulationMovement): Entry[] => {
  const common = { kind: 'movement', path: addressOf.movementFacts(movement.id) } as const
  return [
    ...movement.bases.map(({ id, symbol, title, issuer, issuedOn }): Entry => {
      const day = issuedOn === null ? '' : `ngày ${shortDate(issuedOn)}`
      const hint = ['Văn bản cấp trên', issuer, day].filter((part) => part !== '').join(' · ')
      const named = [symbol, title].filter((part) => part !== '').join(' ')
      return shownAs({ ...common, id: `${movement.id}/${id}`, title: named, hint }, foldText(`${symbol} ${title} ${issuer}`))
    }),
    // One whose plan was brought in is found by its own row.
    ...movement.parents.flatMap(({ id, name, launchedBy, movementId }): Entry[] => {
      if (movementId !== undefined) return []
      const hint = ['Phong trào cấp trên', launchedBy].filter((part) => part !== '').join(' · ')
      return [shownAs({ ...common, id: `${movement.id}/${id}`, title: name, hint }, foldText(`phong trào cấp trên ${name} ${launchedBy}`))]
    }),
  ]
}
const clusterEntry = ({ id, name, memberIds, note }: Cluster): Entry =>
  shownAs(
    {
      kind: 'cluster',
      id,
      title: name,
      path: addressOf.cluster(id),
      hint: [`Cụm, khối thi đua · ${memberIds.length} thành viên`, note].filter((part) => part !== '').join(' · '),
    },
    foldText(`cụm khối thi đua giao ước ${name} ${note}`),
  )
const makers: Record<string, (row: never) => Entry | readonly Entry[] | null> = {
  subjects: subjectEntry,
  subjectNames: formerNameEntry,
  awards: awardEntry,
  rounds: roundEntry,
  rulings: rulingEntry,
  clusters: clusterEntry,
  movements: (movement: EmulationMovement) => [movementEntry(movement), ...upperEntries(movement)],
}

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
