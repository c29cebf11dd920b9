import type { RoundFacts } from '@shared/domain/agenda/rules'
import { isRoundDone } from '@shared/domain/case/papers'
import type { Vote } from '@shared/domain/case/types'
import type { Change } from '@shared/domain/change/types'
import type { Meeting } from '@shared/domain/meeting/types'
import { inTime } from '@shared/domain/meeting/rules'
import type { AwardRound, Nominee } from '@shared/domain/round/types'
import { afterSteps, type Ruling } from '@shared/domain/ruling/types'
import { isSurelyFiled, leftAfterIssue } from '@shared/checks/afterIssue'
import type { DocumentKind } from '@shared/documents/kinds'
import type { AppDatabase } from '../core/database'
import { aside } from '../core/aside'
import { readManyBy } from '../core/readMany'
import { entriesBetween, readLastSeq } from '../core/lastSeq'
import { concerns, rowsOf, type CaseRows } from './caseRows'
import { readCaseNow } from './casesNow'
import { isAfterIssue, isFileOf, listProducedOf, readKept } from './documents'

/** What the agenda and the rail ask of every round. Most rounds answer by their papers and meetings alone, without their lists. */

/** What a round said, and enough to tell whether it still holds. */
type Facts = {
  readonly rows: CaseRows
  /** Only these tables were asked; `null`: the whole case. */
  readonly asked: ReadonlySet<string> | null
  readonly facts: Omit<RoundFacts, 'round'>
  /** A decision is issued: which files are kept says what is left of it. */
  readonly followsFiles?: true
}
type Known = { readonly seq: number; readonly byRound: ReadonlyMap<string, Facts> }
const known = new WeakMap<AppDatabase, { readonly seq: number; readonly work: Promise<Known> }>()

const openFacts = { isDone: false, heldOn: null, left: [] }
const papersAndMeetings: ReadonlySet<string> = new Set(['rounds', 'rulings', 'meetings'])
const listAndPapers: ReadonlySet<string> = new Set([...papersAndMeetings, 'nominees', 'signed', 'votes'])

const isStill = ({ rows, asked, followsFiles }: Facts, entries: readonly Change[]): boolean =>
  !concerns(
    rows,
    asked === null ? entries : entries.map((entry) => ({ ...entry, rows: entry.rows.filter(({ table }) => asked.has(table)) })),
  ) && !(followsFiles === true && entries.some((entry) => entry.rows.some((row) => isFileOf(rows.roundId, row))))

const rowsAsked = (roundId: string, byTable: Readonly<Record<string, readonly { readonly id: string }[]>>): CaseRows => ({
  roundId,
  byTable: new Map([
    ['rounds', new Set([roundId])],
    ...Object.entries(byTable).map(([table, rows]) => [table, new Set(rows.map(({ id }) => id))] as const),
  ]),
})

/** The facts by papers and meetings alone; `null` where the list has to be looked at. */
function byPapers(roundId: string, rulings: readonly Ruling[], meetings: readonly Meeting[]): Facts | null {
  if (rulings.some(({ kind, status }) => (kind === 'decision' || kind === 'submissionUp') && status === 'issued')) return null
  return {
    rows: rowsAsked(roundId, { rulings, meetings }),
    asked: papersAndMeetings,
    facts: { ...openFacts, heldOn: inTime(meetings).at(-1)?.heldOn ?? null },
  }
}

/** The papers that a round with these rulings, meetings and votes may have to keep: rather one too many. */
function papersToKeep(
  rulings: readonly Ruling[],
  meetings: readonly Meeting[],
  lines: readonly Nominee[],
  votes: readonly Vote[],
): DocumentKind[] {
  const byHand = new Set(votes.filter(({ ballot }) => ballot === undefined).map(({ meetingId, nomineeId }) => `${meetingId}:${nomineeId}`))
  const mayBallot = meetings.some(({ id, kind }) => kind !== 'inWriting' && lines.some((line) => !byHand.has(`${id}:${line.id}`)))
  return [
    'decision',
    'paymentList',
    ...(rulings.some(({ kind }) => kind === 'submissionRoom') ? (['submission'] as const) : []),
    ...(meetings.length > 0 ? (['minutes'] as const) : []),
    ...(mayBallot ? (['countingMinutes'] as const) : []),
  ]
}

/** The facts of a round that is over: everybody withdrawn or in an issued paper, nothing left of any; `null` where that does not settle it. */
async function byList(db: AppDatabase, roundId: string, rulings: readonly Ruling[], meetings: readonly Meeting[]): Promise<Facts | null> {
  const issued = rulings.filter(({ status }) => status === 'issued')
  const decisions = issued.filter(({ kind }) => kind === 'decision')
  if (!isSurelyFiled(decisions, [], [])) return null
  const [nominees, signed, votes, files] = await Promise.all([
    db.nominees.where('roundId').equals(roundId).toArray(),
    db.signed.where('roundId').equals(roundId).toArray(),
    readManyBy(
      db.votes,
      'meetingId',
      meetings.map(({ id }) => id),
    ),
    listProducedOf(db, roundId),
  ])
  if (decisions.length > 0 && !isSurelyFiled(decisions, papersToKeep(rulings, meetings, nominees, votes), files)) return null
  const granting = new Set(issued.filter(({ kind }) => kind === 'decision' || kind === 'submissionUp').map(({ id }) => id))
  const settled = new Set(signed.flatMap(({ id, honoured }) => (granting.has(id) ? honoured.map(({ nomineeId }) => nomineeId) : [])))
  if (!nominees.every(({ id, withdrawnReason }) => withdrawnReason !== null || settled.has(id))) return null
  return {
    rows: rowsAsked(roundId, { rulings, meetings, nominees, signed, votes }),
    asked: listAndPapers,
    facts: { isDone: true, heldOn: inTime(meetings).at(-1)?.heldOn ?? null, left: [] },
    ...(decisions.length > 0 ? { followsFiles: true as const } : {}),
  }
}

async function byCase(db: AppDatabase, roundId: string): Promise<Facts | null> {
  const awardCase = (await readCaseNow(db, roundId))?.awardCase
  if (awardCase === undefined) return null
  const kept = await readKept(db, awardCase.round, awardCase.rulings)
  const left = new Set(leftAfterIssue(awardCase, kept).map(({ step }) => step.id))
  return {
    rows: rowsOf(awardCase),
    asked: null,
    ...(isAfterIssue(awardCase.rulings) ? { followsFiles: true as const } : {}),
    facts: {
      isDone: isRoundDone(awardCase),
      heldOn: awardCase.meetings.at(-1)?.heldOn ?? null,
      left: afterSteps.filter((step) => left.has(step)),
    },
  }
}

/** What is known of every round, read anew only where an act since the last asking concerned it. */
async function follow(db: AppDatabase, before: Known | undefined): Promise<Known> {
  const seq = await readLastSeq(db)
  const ids = (await db.rounds.toCollection().primaryKeys()) as string[]
  const entries = before === undefined ? null : await entriesBetween(db, before.seq, seq)
  const byRound = new Map<string, Facts>()
  for (const id of ids) {
    const present = before?.byRound.get(id)
    if (present !== undefined && entries !== null && isStill(present, entries)) byRound.set(id, present)
  }
  const open = ids.filter((id) => !byRound.has(id))
  if (open.length === 0) return { seq, byRound }
  const [rulings, meetings] = await Promise.all([db.rulings.toArray(), db.meetings.toArray()])
  for (const id of open) {
    const own = rulings.filter(({ roundId }) => roundId === id)
    const held = meetings.filter(({ roundIds }) => roundIds.includes(id))
    const facts = byPapers(id, own, held) ?? (await byList(db, id, own, held)) ?? (await byCase(db, id))
    if (facts !== null) byRound.set(id, facts)
  }
  return { seq, byRound }
}

/** What the agenda needs of every round. Asked by several at once it is read once; a live query that asks is asked again after every act. */
export async function readRoundFacts(db: AppDatabase): Promise<RoundFacts[]> {
  const seq = await readLastSeq(db)
  const rounds: AwardRound[] = await db.rounds.toArray()
  const before = known.get(db)
  const now = before?.seq === seq ? before : { seq, work: aside(async () => follow(db, await before?.work.catch(() => undefined))) }
  known.set(db, now)
  try {
    const { byRound } = await now.work
    return rounds.map((round) => ({ round, ...(byRound.get(round.id)?.facts ?? openFacts) }))
  } catch (cause) {
    if (known.get(db) === now) known.delete(db)
    throw cause
  }
}
