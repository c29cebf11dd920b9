import Dexie from 'dexie'
import type { AwardCase } from '@shared/domain/case/types'
import type { Change, RowChange } from '@shared/domain/change/types'
import type { AppDatabase } from '../core/database'
import { isRoundDone } from '@shared/domain/case/papers'
import type { RoundFacts } from '@shared/domain/agenda/rules'
import { unpaidRulings } from '@shared/checks/nextStep'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import { readCaseContext } from './caseContext'
import { readDraftLines, type DraftLine } from './draftLines'
import { readCase, readLastSeq, stateIn, type RoundState } from './cases'

/**
 * Cases for screens: whoever asks for a round between two acts that concern it gets the very same object, read once, so that what is
 * derived from it (papers, findings) is derived once too. An act reads for itself (`readCase`), inside its transaction.
 */

/** A case as it stood after the entry `seq` of the log. */
export type CaseNow = { readonly awardCase: AwardCase; readonly seq: number }
type Held = { readonly seq: number; readonly work: Promise<CaseNow | null> }

/** Whole cases are large: those asked for last are held, the others are read again. */
const heldCases = 12
/** Behind by more entries than that, reading the case is cheaper than reading them. */
const manyEntries = 100

const held = new WeakMap<AppDatabase, Map<string, Held>>()

/** Tables that no case holds rows of. A table that is not named here concerns every case. */
const besideCases: ReadonlySet<string> = new Set(['subjectNames', 'subjectPosts', 'awards', 'documents', 'attachments', 'meta'])
type OfRound = { readonly id?: string; readonly roundId?: string; readonly roundIds?: readonly string[]; readonly nomineeId?: string }

/** The rows a case was put together from, by table. */
export type CaseRows = { readonly roundId: string; readonly byTable: ReadonlyMap<string, ReadonlySet<string>> }
export function rowsOf({ round, nominees, rulings, signed, meetings, votes, movement }: AwardCase): CaseRows {
  const ids = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id))
  return {
    roundId: round.id,
    byTable: new Map([
      ['rounds', ids([round])],
      ['nominees', ids(nominees.map(({ nominee }) => nominee))],
      ['subjects', new Set(nominees.map(({ nominee }) => nominee.subjectId))],
      ['rulings', ids(rulings)],
      ['signed', ids(signed)],
      ['meetings', ids(meetings)],
      ['votes', ids(votes)],
      ['movements', ids(movement === null ? [] : [movement])],
    ]),
  }
}

/** Whether a row that came or went belongs to the round. */
const belongs = (table: string, row: OfRound, { roundId, byTable }: CaseRows): boolean => {
  switch (table) {
    case 'rounds':
      return row.id === roundId
    case 'nominees':
    case 'rulings':
    case 'signed':
      return row.roundId === roundId
    case 'meetings':
      return row.roundIds?.includes(roundId) ?? true
    case 'votes':
      return byTable.get('nominees')?.has(row.nomineeId ?? '') ?? true
    default:
      return true
  }
}

/** Whether entries of the log changed something that a case holds, or may hold from now on. */
export function concerns(rows: CaseRows, entries: readonly Change[]): boolean {
  const isConcerned = (row: RowChange): boolean => {
    if (besideCases.has(row.table)) return false
    const known = rows.byTable.get(row.table)
    if (known === undefined || known.has(row.key)) return true
    // A meeting may come to treat the round by a change of its fields; other rows never move from one round to another.
    if ('fields' in row) return row.table === 'meetings'
    return belongs(row.table, ('added' in row ? row.added : row.removed) as OfRound, rows)
  }
  return entries.some((entry) => entry.rows.some(isConcerned))
}

/** The entries after one up to another, both by their numbers; `null` where they are too many to be worth reading. */
const entriesBetween = async (db: AppDatabase, after: number, upTo: number): Promise<readonly Change[] | null> =>
  upTo - after > manyEntries ? null : db.changes.where(':id').between(after, upTo, false, true).toArray()

/** Work that several live queries wait for: its reads belong to none of them, each follows the log by itself. */
const aside = <Value>(work: () => Promise<Value>): Promise<Value> => Promise.resolve(Dexie.ignoreTransaction(work))

/** The case as it stands at one moment, or the one read before where no act concerned it since. */
async function follow(db: AppDatabase, roundId: string, before: Held | undefined): Promise<CaseNow | null> {
  const present = (await before?.work) ?? null
  return db.transaction('r', db.tables, async () => {
    const seq = await readLastSeq(db)
    const entries = present === null ? null : await entriesBetween(db, present.seq, seq)
    if (present !== null && entries !== null && !concerns(rowsOf(present.awardCase), entries)) return { ...present, seq }
    const awardCase = await readCase(db, roundId)
    return awardCase === undefined ? null : { awardCase, seq }
  })
}

/** The case as it stands; `undefined` when the round or the office is missing. A live query that asks is asked again after every act. */
export async function readCaseNow(db: AppDatabase, roundId: string): Promise<CaseNow | undefined> {
  const seq = await readLastSeq(db)
  const cases = held.get(db) ?? new Map<string, Held>()
  held.set(db, cases)
  const before = cases.get(roundId)
  const now: Held = before?.seq === seq ? before : { seq, work: aside(() => follow(db, roundId, before)) }
  cases.delete(roundId)
  cases.set(roundId, now)
  for (const key of [...cases.keys()].slice(0, Math.max(0, cases.size - heldCases))) cases.delete(key)
  try {
    return (await now.work) ?? undefined
  } catch (cause) {
    if (cases.get(roundId) === now) cases.delete(roundId)
    throw cause
  }
}

/** A case with the lines of its list that cannot be stored yet, both of one moment: a screen tells by `seq` whether its own save is in. */
export type CaseAt = CaseNow & { readonly drafts: readonly DraftLine[] }
export async function readCaseAt(db: AppDatabase, roundId: string): Promise<CaseAt | undefined> {
  for (;;) {
    const [seq, drafts] = await db.transaction(
      'r',
      db.tables,
      async () => [await readLastSeq(db), await readDraftLines(db, roundId)] as const,
    )
    const now = await readCaseNow(db, roundId)
    if (now === undefined) return undefined
    // An act between the two: once more.
    if (now.seq === seq) return { ...now, drafts }
  }
}

/** Rows that say nothing of what the judge asks beyond a case, and fields of a line that do not. */
const besideContext: ReadonlySet<string> = new Set(['meetings', 'votes', 'movements', 'documents', 'attachments', 'pictures', 'meta'])
const ownWords: ReadonlySet<string> = new Set(['achievement', 'detail', 'proposedBy', 'order', 'overrides'])
const isBesideContext = (row: RowChange): boolean =>
  besideContext.has(row.table) ||
  (row.table === 'nominees' && 'fields' in row && row.fields.every(({ path }) => ownWords.has(String(path[0]))))

type HeldContext = { readonly seq: number; readonly work: Promise<CaseContext> }
const contexts = new WeakMap<AppDatabase, Map<string, HeldContext>>()

async function followContext(db: AppDatabase, awardCase: AwardCase, before: HeldContext | undefined, seq: number): Promise<CaseContext> {
  const entries = before === undefined ? null : await entriesBetween(db, before.seq, seq)
  if (before !== undefined && entries?.every(({ rows }) => rows.every(isBesideContext)) === true) return before.work
  return readCaseContext(db, awardCase)
}

/** What the judge says of a case and what is next, with the context as it stands: read anew only after an act that may concern it. */
export async function readStateNow(db: AppDatabase, awardCase: AwardCase): Promise<RoundState> {
  if (isRoundDone(awardCase)) return stateIn(awardCase, noContext)
  const seq = await readLastSeq(db)
  const known = contexts.get(db) ?? new Map<string, HeldContext>()
  contexts.set(db, known)
  const before = known.get(awardCase.round.id)
  const now: HeldContext = before?.seq === seq ? before : { seq, work: aside(() => followContext(db, awardCase, before, seq)) }
  known.set(awardCase.round.id, now)
  try {
    return stateIn(awardCase, await now.work)
  } catch (cause) {
    if (known.get(awardCase.round.id) === now) known.delete(awardCase.round.id)
    throw cause
  }
}

/** What is left of a case once its whole is let go: enough to tell whether its facts still hold. */
type Facts = { readonly rows: CaseRows; readonly facts: Omit<RoundFacts, 'round'> }
const factsHeld = new WeakMap<AppDatabase, { readonly seq: number; readonly byRound: ReadonlyMap<string, Facts> }>()

const openFacts = { isDone: false, heldOn: null, isUnpaid: false }
const factsOf = (awardCase: AwardCase): Facts => ({
  rows: rowsOf(awardCase),
  facts: {
    isDone: isRoundDone(awardCase),
    heldOn: awardCase.meetings.at(-1)?.heldOn ?? null,
    isUnpaid: unpaidRulings(awardCase).length > 0,
  },
})

/** What the agenda needs of every round. A round's case is read only where an act since the last asking concerned it. */
export async function readRoundFacts(db: AppDatabase): Promise<RoundFacts[]> {
  const seq = await readLastSeq(db)
  const rounds = await db.rounds.toArray()
  const before = factsHeld.get(db)
  const entries = before === undefined ? null : await entriesBetween(db, before.seq, seq)
  const facts = await Promise.all(
    rounds.map(async ({ id }): Promise<readonly [string, Facts] | null> => {
      const known = before?.byRound.get(id)
      if (known !== undefined && entries !== null && !concerns(known.rows, entries)) return [id, known]
      const now = await readCaseNow(db, id)
      return now === undefined ? null : [id, factsOf(now.awardCase)]
    }),
  )
  const byRound = new Map(facts.filter((one) => one !== null))
  factsHeld.set(db, { seq, byRound })
  return rounds.map((round) => ({ round, ...(byRound.get(round.id)?.facts ?? openFacts) }))
}
