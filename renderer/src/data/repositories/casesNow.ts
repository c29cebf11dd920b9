import type { AwardCase } from '@shared/domain/case/types'
import type { RowChange } from '@shared/domain/change/types'
import { oncePerPair } from '@shared/lib/once'
import type { AppDatabase } from '../core/database'
import { aside, asideInSlices } from '../core/aside'
import { entriesBetween, readLastSeq } from '../core/lastSeq'
import { allAt, readAllNow } from '../core/rowsNow'
import { isWholeCheaper } from '../core/readMany'
import { isRoundDone } from '@shared/domain/case/papers'
import { noContext, type CaseContext } from '@shared/domain/case/context'
import { readCaseContext } from './caseContext'
import { patchedCase } from './casePatch'
import { concerns, rowsOf } from './caseRows'
import { isAfterIssue, isFileOf, readKept } from './documents'
import { readAttached } from './history'
import { readDraftLines, type DraftLine } from './draftLines'
import { findingState, readCase, type RoundState } from './cases'

/**
 * Cases for screens: whoever asks for a round between two acts that concern it gets the very same object, read once, so that what is
 * derived from it (papers, findings) is derived once too. An act reads for itself (`readCase`), inside its transaction.
 */

/** A case as it stood after the entry `seq` of the log. */
export type CaseNow = { readonly awardCase: AwardCase; readonly seq: number }
type Held = { readonly seq: number; readonly work: Promise<CaseNow | null> }

/** Whole cases are large: those asked for last are held, the others are read again. */
const heldCases = 12

const held = new WeakMap<AppDatabase, Map<string, Held>>()

/** The case as it stands at one moment, or the one read before where no act concerned it since. */
async function follow(db: AppDatabase, roundId: string, before: Held | undefined): Promise<CaseNow | null> {
  const present = (await before?.work) ?? null
  // A long list is read with everybody known at hand: its judge, the search and the names that are offered ask for them next.
  if (present === null && (await isWholeCheaper(db.subjects, await db.nominees.where('roundId').equals(roundId).count())))
    await readAllNow(db, 'subjects')
  return db.transaction('r', db.tables, async () => {
    const seq = await readLastSeq(db)
    const entries = present === null ? null : await entriesBetween(db, present.seq, seq)
    if (present !== null && entries !== null && !concerns(rowsOf(present.awardCase), entries)) return { ...present, seq }
    const patched = present === null || entries === null ? null : await patchedCase(db, present.awardCase, entries)
    const awardCase = patched ?? (await readCase(db, roundId, allAt(db, 'subjects', seq)?.byId))
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
const besideContext: ReadonlySet<string> = new Set(['meetings', 'votes', 'signedEarlier', 'movements', 'documents', 'pictures', 'meta'])
const ownWords: ReadonlySet<string> = new Set(['achievement', 'detail', 'proposedBy', 'order', 'overrides'])
const isBesideContext = (row: RowChange, { round, rulings }: AwardCase): boolean =>
  (besideContext.has(row.table) && !(isFileOf(round.id, row) && isAfterIssue(rulings))) ||
  (row.table === 'nominees' && 'fields' in row && row.fields.every(({ path }) => ownWords.has(String(path[0]))))

/** What the judge knows beside the case of one moment; both are of that moment, so that one is never followed without the other. */
type HeldContext = { readonly seq: number; readonly work: Promise<CaseContext> }
const contexts = new WeakMap<AppDatabase, Map<string, HeldContext>>()

async function followContext(db: AppDatabase, { awardCase, seq }: CaseNow, before: HeldContext | undefined): Promise<CaseContext> {
  const entries = before === undefined ? null : await entriesBetween(db, before.seq, seq)
  if (before !== undefined && entries?.every(({ rows }) => rows.every((row) => isBesideContext(row, awardCase))) === true)
    return before.work
  // Nothing of a settled round is judged any more; what its dossiers lack and which files are kept is still told.
  if (isRoundDone(awardCase)) {
    const lines = awardCase.nominees.map(({ nominee }) => nominee.id)
    return { ...noContext, attached: await readAttached(db, lines), kept: await readKept(db, awardCase.round, awardCase.rulings) }
  }
  if (awardCase.nominees.length === 0) return readCaseContext(db, awardCase)
  const subjects = await readAllNow(db, 'subjects')
  const awards = (await isWholeCheaper(db.awards, awardCase.nominees.length)) ? await readAllNow(db, 'awards') : undefined
  return readCaseContext(db, awardCase, { subjects: subjects.rows, awards: awards?.rows })
}

/** One judgment for all who ask, in slices between which the screen answers. */
const stateOnce = oncePerPair((awardCase: AwardCase, context: CaseContext): Promise<RoundState> =>
  asideInSlices(() => findingState(awardCase, context)),
)

/**
 * What the judge says of a round as it stands and what is next: read anew only after an act that may concern it. Asked by the round, never by
 * a case: who held a case of before the last act would have it judged by what is known now, and the next case by that in turn.
 */
export async function readStateNow(db: AppDatabase, roundId: string): Promise<RoundState | undefined> {
  const at = await readCaseNow(db, roundId)
  if (at === undefined) return undefined
  const known = contexts.get(db) ?? new Map<string, HeldContext>()
  contexts.set(db, known)
  const before = known.get(roundId)
  const now: HeldContext = before?.seq === at.seq ? before : { seq: at.seq, work: aside(() => followContext(db, at, before)) }
  known.set(roundId, now)
  try {
    return await stateOnce(at.awardCase, await now.work)
  } catch (cause) {
    if (known.get(roundId) === now) known.delete(roundId)
    throw cause
  }
}
