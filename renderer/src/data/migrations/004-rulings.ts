import type { Table, Transaction } from 'dexie'
import type { Migration } from './types'
import { awardOf, signedOf, type Known } from './004-rulings/freeze'
import { lawOfThen, type Edit } from './004-rulings/law'
import {
  councilId,
  isOldAward,
  isOldNominee,
  isOldOffice,
  isOldRound,
  meetingIdOf,
  ofNominee,
  ofOffice,
  ofRound,
  type OldAward,
  type OldNominee,
  type OldOffice,
  type OldRound,
  type Row,
  type Turned,
} from './004-rulings/shapes'

type Change = { readonly table: string; readonly key: string; readonly before: unknown; readonly after: unknown }
type Entry = { readonly seq: number; readonly kind: string; readonly targetSeq: number | null; readonly rows: readonly Change[] }
type Signed = Row & { readonly id: string }

const entriesAtOnce = 500
const turnedTables = new Set(['office', 'rounds', 'nominees', 'awards'])

/** Reads the log in pieces: a long one never stands in memory whole. */
async function eachEntry(changes: Table<Entry, number>, visit: (entry: Entry) => void): Promise<void> {
  let last = 0
  for (let isMore = true; isMore;) {
    const entries = await changes.where(':id').above(last).limit(entriesAtOnce).toArray()
    last = entries.at(-1)?.seq ?? last
    isMore = entries.length === entriesAtOnce
    entries.forEach(visit)
  }
}

/** Whether the change issues a round, or takes the issue back. */
const issueOf = ({ table, before, after }: Change): { readonly issued: OldRound; readonly isTakenBack: boolean } | null => {
  if (table !== 'rounds') return null
  const [was, is] = [before, after].map((row) => isOldRound(row) && row.decision.status === 'issued')
  if (is === true && was !== true) return { issued: after as OldRound, isTakenBack: false }
  return was === true && is !== true ? { issued: before as OldRound, isTakenBack: true } : null
}

/** The lines of the register that the entry made, or took away. */
const awardsIn = (entry: Entry, roundId: string): OldAward[] =>
  entry.rows.flatMap(({ table, before, after }) => {
    const row = after ?? before
    return table === 'awards' && isOldAward(row) && row.roundId === roundId ? [row] : []
  })

async function readKnown(transaction: Transaction): Promise<Known & { readonly nominees: ReadonlyMap<string, readonly OldNominee[]> }> {
  const rows = <Value>(table: string): Promise<Value[]> => transaction.table(table).toArray() as unknown as Promise<Value[]>
  const [edits, [office], movements, subjects, rounds, nominees] = await Promise.all([
    rows<Edit>('lawEdits'),
    rows<OldOffice>('office'),
    rows<Row & { id: string }>('movements'),
    rows<Row & { id: string }>('subjects'),
    rows<OldRound>('rounds'),
    rows<OldNominee>('nominees'),
  ])
  const byRound = new Map<string, OldNominee[]>()
  for (const nominee of nominees.filter(isOldNominee)) byRound.set(nominee.roundId, [...(byRound.get(nominee.roundId) ?? []), nominee])
  return {
    law: lawOfThen(edits),
    office: isOldOffice(office) ? office : undefined,
    movements: new Map(movements.map((row) => [row.id, row])),
    subjects: new Map(subjects.map((row) => [row.id, row])),
    rounds: new Map(rounds.filter(isOldRound).map((row) => [row.id, row])),
    nominees: byRound,
  }
}

const turn = (table: string, row: unknown, known: Known): Turned => {
  if (table === 'office' && isOldOffice(row)) return ofOffice(row)
  if (table === 'rounds' && isOldRound(row)) return ofRound(row)
  if (table === 'nominees' && isOldNominee(row)) return ofNominee(row)
  if (table === 'awards' && isOldAward(row)) return [{ table, row: awardOf(row, known) }]
  return row === null || row === undefined ? [] : [{ table, row: row as Row & { id: string } }]
}

/** One change of the log as the changes it means today: what one row held stands in several. */
function ofChange(change: Change, known: Known): Change[] {
  if (!turnedTables.has(change.table)) return [change]
  const sides = new Map<string, { table: string; key: string; before: unknown; after: unknown }>()
  for (const side of ['before', 'after'] as const) {
    for (const { table, row } of turn(change.table, change[side], known)) {
      const id = `${table} ${row.id}`
      sides.set(id, { ...(sides.get(id) ?? { table, key: row.id, before: null, after: null }), [side]: row })
    }
  }
  return [...sides.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}

async function upgrade(transaction: Transaction): Promise<void> {
  const changes = transaction.table('changes') as unknown as Table<Entry, number>
  const known = await readKnown(transaction)
  const bySeq = new Map<number, Signed>()
  const lastOf = new Map<string, Signed>()
  const touched: number[] = []
  await eachEntry(changes, (entry) => {
    if (entry.rows.some(({ table }) => turnedTables.has(table))) touched.push(entry.seq)
    for (const change of entry.rows) {
      const issue = issueOf(change)
      if (issue === null || issue.isTakenBack || entry.kind !== 'act') continue
      const signed = signedOf(issue.issued, known.nominees.get(issue.issued.id) ?? [], awardsIn(entry, issue.issued.id), known)
      if (signed === null) continue
      bySeq.set(entry.seq, signed)
      lastOf.set(issue.issued.id, signed)
    }
  })
  await turnRows(transaction, known, lastOf)
  for (let start = 0; start < touched.length; start += entriesAtOnce) {
    const entries = (await changes.bulkGet(touched.slice(start, start + entriesAtOnce))).filter((entry) => entry !== undefined)
    await changes.bulkPut(
      entries.map((entry) => ({
        ...entry,
        rows: entry.rows.flatMap((change) => [...ofChange(change, known), ...signedChange(entry, change, bySeq)]),
      })),
    )
  }
}

/** The signed row that an issue makes, or that taking it back removes. */
function signedChange(entry: Entry, change: Change, bySeq: ReadonlyMap<number, Signed>): Change[] {
  const issue = issueOf(change)
  const signed = bySeq.get(entry.kind === 'act' ? entry.seq : (entry.targetSeq ?? -1))
  if (issue === null || signed === undefined) return []
  return [{ table: 'signed', key: signed.id, before: issue.isTakenBack ? signed : null, after: issue.isTakenBack ? null : signed }]
}

async function turnRows(
  transaction: Transaction,
  known: Known & { readonly nominees: ReadonlyMap<string, readonly OldNominee[]> },
  lastOf: ReadonlyMap<string, Signed>,
): Promise<void> {
  const table = (name: string): Table<Row, string> => transaction.table(name) as unknown as Table<Row, string>
  const put = async (turned: Turned): Promise<void> => {
    for (const name of new Set(turned.map((one) => one.table)))
      await table(name).bulkPut(turned.flatMap((one) => (one.table === name ? [one.row] : [])))
  }
  const awards = (await table('awards').toArray()).filter(isOldAward)
  const issued = [...known.rounds.values()].filter((round) => round.decision.status === 'issued')
  const signed = issued.flatMap((round) => {
    const own = awards.filter((award) => award.roundId === round.id)
    return lastOf.get(round.id) ?? signedOf(round, known.nominees.get(round.id) ?? [], own, known) ?? []
  })
  // A vote without a meeting could be stored; it needs one to stand in.
  const homeless = [...known.nominees].filter(
    ([roundId, nominees]) => known.rounds.get(roundId)?.meeting === null && nominees.some(({ vote }) => vote !== null),
  )
  if (known.office !== undefined) await put(ofOffice(known.office))
  await put([...known.rounds.values()].flatMap(ofRound))
  await put([...known.nominees.values()].flat().flatMap(ofNominee))
  await put(awards.map((award) => ({ table: 'awards', row: awardOf(award, known) })))
  await table('signed').bulkPut(signed)
  await table('meetings').bulkPut(homeless.map(([roundId]) => blankMeeting(roundId)))
}

const blankMeeting = (roundId: string): Row => ({
  id: meetingIdOf(roundId),
  councilId,
  roundIds: [roundId],
  number: null,
  heldOn: null,
  startAt: '',
  endAt: '',
  place: '',
  chairId: null,
  secretaryId: null,
  attendance: [],
  method: 'showOfHands',
  discussion: '',
})

/**
 * Decisions, submissions, meetings, votes and councils are rows of their own, and what was issued is kept as it was signed.
 * The log is carried along: what could be undone still can.
 */
export const version4: Migration = {
  version: 4,
  stores: {
    councils: 'id',
    rulings: 'id, roundId',
    meetings: 'id, *roundIds',
    votes: 'id, meetingId, nomineeId',
    signed: 'id, roundId',
    awards: 'id, roundId, rulingId, subjectId, [year+decisionSymbol+registerNumber], decidedOn',
  },
  upgrade,
}
