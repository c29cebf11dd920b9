import type { AwardCase, Entry } from '@shared/domain/case/types'
import type { Change } from '@shared/domain/change/types'
import type { Nominee } from '@shared/domain/round/types'
import type { Subject } from '@shared/domain/subject/types'
import type { AppDatabase } from '../core/database'
import { readMany } from '../core/readMany'
import { concernsRow, rowsOf } from './caseRows'

/** Among more lines than that, looking for the votes of each new one costs as much as reading the case. */
const fewNew = 50

const found = async <Row extends { readonly id: string }>(
  table: Parameters<typeof readMany<Row>>[0],
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Row>> =>
  new Map((await readMany(table, [...ids])).flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))

/** The nominees of the round as they stand: unchanged ones as they are, changed and new ones as stored. */
const linesAfter = (before: AwardCase, asked: ReadonlySet<string>, stored: ReadonlyMap<string, Nominee>): Nominee[] => {
  const known = new Set(before.nominees.map(({ nominee }) => nominee.id))
  const kept = before.nominees.flatMap(({ nominee }) => (asked.has(nominee.id) ? (stored.get(nominee.id) ?? []) : nominee))
  return [...kept, ...[...stored.values()].filter(({ id }) => !known.has(id))].filter(({ roundId }) => roundId === before.round.id)
}

/**
 * A case after entries that changed only lines of its list and their records: those are read, all else is the very same objects as before, and so
 * is what was derived from them. `null` where more changed, or where the case has to be read to be sure. Inside a transaction.
 */
export async function patchedCase(db: AppDatabase, before: AwardCase, entries: readonly Change[]): Promise<AwardCase | null> {
  if (before.signed.length > 0) return null
  const rows = rowsOf(before)
  const changed = entries.flatMap((entry) => entry.rows.filter((row) => concernsRow(rows, row)))
  if (changed.some(({ table }) => table !== 'nominees' && table !== 'subjects')) return null
  const keys = (name: string): Set<string> => new Set(changed.flatMap(({ table, key }) => (table === name ? [key] : [])))
  const asked = keys('nominees')
  const stored = await found<Nominee>(db.nominees, asked)
  const lines = linesAfter(before, asked, stored)
  const known = new Map(before.nominees.map((entry) => [entry.nominee.id, entry]))
  const fresh = lines.filter(({ id }) => !known.has(id)).map(({ id }) => id)
  if (fresh.length > 0 && before.meetings.length > 0) {
    // A line that came back may have been voted on.
    if (fresh.length > fewNew || (await db.votes.where('nomineeId').anyOf(fresh).count()) > 0) return null
  }
  const records = new Map<string, Subject>(before.nominees.map(({ subject }) => [subject.id, subject]))
  const wanted = keys('subjects')
  for (const { subjectId } of lines) if (!records.has(subjectId)) wanted.add(subjectId)
  const read = await found<Subject>(db.subjects, wanted)
  const after: Entry[] = []
  for (const nominee of lines) {
    const subject = wanted.has(nominee.subjectId) ? read.get(nominee.subjectId) : records.get(nominee.subjectId)
    if (subject === undefined) return null
    const entry = known.get(nominee.id)
    after.push(entry?.nominee === nominee && entry.subject === subject ? entry : { nominee, subject })
  }
  // A line without its record stands in the round, yet not in the case.
  if ((await db.nominees.where('roundId').equals(before.round.id).count()) !== after.length) return null
  const ids = new Set(after.map(({ nominee }) => nominee.id))
  return {
    ...before,
    nominees: after.sort((a, b) => a.nominee.order - b.nominee.order || (a.nominee.id < b.nominee.id ? -1 : 1)),
    votes: before.votes.every((vote) => ids.has(vote.nomineeId)) ? before.votes : before.votes.filter((vote) => ids.has(vote.nomineeId)),
  }
}
