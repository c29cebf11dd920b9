import type { Table } from 'dexie'
import type { Council } from '@shared/domain/council/types'
import type { Entry, Signed, SignedEarlier } from '@shared/domain/case/types'
import { combinedMarks } from '@shared/domain/scoring/marks'
import { isPair } from '@shared/domain/scoring/ties'
import { combinedYear, subjectYearId } from '@shared/domain/subject/years'
import type { AppDatabase } from '../core/database'

/** Every link to a subject, in one place: deleting, merging and dropping ask here, so that none is forgotten. */

type Row = { readonly id: string } & Readonly<Record<string, unknown>>
type Link = {
  readonly table:
    | 'nominees'
    | 'awards'
    | 'subjects'
    | 'subjectNames'
    | 'subjectPosts'
    | 'attachments'
    | 'subjectYears'
    | 'conducts'
    | 'initiatives'
    | 'participants'
    | 'unitReports'
    | 'scoreSheets'
    | 'registrations'
    | 'exemplars'
    | 'clusters'
    | 'clusterYears'
  readonly field: string
  /** `binding`: the subject stays while such a row speaks of it; `own`: goes with the subject; `loose`: its words stand without the link. */
  readonly hold: 'binding' | 'own' | 'loose'
}
export const subjectLinks: readonly Link[] = [
  { table: 'nominees', field: 'subjectId', hold: 'binding' },
  { table: 'awards', field: 'subjectId', hold: 'binding' },
  { table: 'awards', field: 'unitId', hold: 'loose' },
  { table: 'subjects', field: 'unitId', hold: 'loose' },
  { table: 'subjects', field: 'successorId', hold: 'loose' },
  { table: 'subjectNames', field: 'subjectId', hold: 'own' },
  { table: 'subjectPosts', field: 'subjectId', hold: 'own' },
  { table: 'subjectPosts', field: 'unitId', hold: 'loose' },
  { table: 'attachments', field: 'ownerId', hold: 'own' },
  { table: 'subjectYears', field: 'subjectId', hold: 'own' },
  { table: 'conducts', field: 'subjectId', hold: 'own' },
  { table: 'initiatives', field: 'authorIds', hold: 'binding' },
  { table: 'participants', field: 'subjectId', hold: 'own' },
  // A report that came is on record for good, whoever its unit becomes.
  { table: 'unitReports', field: 'subjectId', hold: 'binding' },
  { table: 'scoreSheets', field: 'subjectId', hold: 'binding' },
  { table: 'registrations', field: 'unitId', hold: 'binding' },
  { table: 'registrations', field: 'subjectId', hold: 'loose' },
  { table: 'exemplars', field: 'subjectId', hold: 'loose' },
  { table: 'clusters', field: 'memberIds', hold: 'binding' },
  { table: 'clusterYears', field: 'headId', hold: 'loose' },
  { table: 'clusterYears', field: 'deputyId', hold: 'loose' },
]

const tableOf = (db: AppDatabase, { table }: Link): Table<Row, string> => db.table<Row, string>(table)
const rowsOf = (db: AppDatabase, link: Link, ids: readonly string[]): Promise<Row[]> =>
  Promise.resolve(tableOf(db, link).where(link.field).anyOf(ids).toArray())

/** The rows that hold on to one of the subjects, by the subject's id. */
export async function boundTo(
  db: AppDatabase,
  ids: readonly string[],
): Promise<{ readonly table: string; readonly id: string; readonly subjectId: string }[]> {
  const links = subjectLinks.filter(({ hold }) => hold === 'binding')
  const found = await Promise.all(links.map(async (link) => ({ link, rows: await rowsOf(db, link, ids) })))
  return found.flatMap(({ link, rows }) =>
    rows.flatMap((row) => namedBy(row, link, ids).map((subjectId) => ({ table: link.table, id: row.id, subjectId }))),
  )
}

/** Which of the subjects a row's field names: one, or several where it is a list. */
const namedBy = (row: Row, { field }: Link, ids: readonly string[]): string[] => {
  const named = row[field]
  return (Array.isArray(named) ? named : [named]).map(String).filter((id) => ids.includes(id))
}

/** A row of a year is known by its subject: two rows of one year become one. */
async function moveYears(db: AppDatabase, from: string, to: string): Promise<void> {
  const rows = await db.subjectYears.where('subjectId').equals(from).toArray()
  await db.subjectYears.bulkDelete(rows.map(({ id }) => id))
  const present = await db.subjectYears.bulkGet(rows.map(({ year }) => subjectYearId(to, year)))
  const moved = rows.map((row) => ({ ...row, id: subjectYearId(to, row.year), subjectId: to }))
  await db.subjectYears.bulkPut(moved.map((row, index) => (present[index] === undefined ? row : combinedYear(present[index], row))))
}

/** A unit has one sheet in a table: two become one, and what differs stands side by side. */
async function moveSheets(db: AppDatabase, from: string, to: string): Promise<void> {
  const kept = new Map((await db.scoreSheets.where('subjectId').equals(to).toArray()).map((sheet) => [sheet.tableId, sheet]))
  const twice = (await db.scoreSheets.where('subjectId').equals(from).toArray()).filter(({ tableId }) => kept.has(tableId))
  const name = (await db.subjects.get(from))?.name ?? ''
  await db.scoreSheets.bulkPut(
    twice.map((sheet) => {
      const present = kept.get(sheet.tableId)!
      return { ...present, marks: combinedMarks(present.marks, sheet.marks, name), counted: present.counted ?? sheet.counted }
    }),
  )
  for (const { id, tableId } of twice)
    await db.attachments
      .where('ownerId')
      .equals(id)
      .modify({ ownerId: kept.get(tableId)!.id })
  await db.scoreSheets.bulkDelete(twice.map(({ id }) => id))
}

/** Decisions on equals name who stays; where two became one nothing is left to decide. */
async function moveTies(db: AppDatabase, from: string, to: string): Promise<void> {
  const named = (id: string): string => (id === from ? to : id)
  const touched = (await db.scoreTables.toArray()).filter(({ ties = [] }) => ties.some((tie) => [tie.first, tie.second].includes(from)))
  await db.scoreTables.bulkPut(
    touched.map(({ ties = [], ...table }) => ({
      ...table,
      ties: ties
        .map((tie) => ({ ...tie, first: named(tie.first), second: named(tie.second) }))
        .filter((tie, at, all) => tie.first !== tie.second && all.findIndex(({ first, second }) => isPair(tie, first, second)) === at),
    })),
  )
}

const inCouncils = async (db: AppDatabase, ids: ReadonlySet<string>, to: string | null): Promise<void> => {
  const touched = (await db.councils.toArray()).filter(({ members }) =>
    members.some(({ subjectId }) => subjectId !== null && ids.has(subjectId)),
  )
  await db.councils.bulkPut(
    touched.map((council): Council => ({
      ...council,
      members: council.members.map((member) =>
        member.subjectId !== null && ids.has(member.subjectId) ? { ...member, subjectId: to } : member,
      ),
    })),
  )
}

/** The words of what was signed stay; only whom they are about is named anew. */
async function inSigned(db: AppDatabase, roundIds: readonly string[], from: string, to: string): Promise<void> {
  const named = (id: string): string => (id === from ? to : id)
  const entriesNamed = (entries: readonly Entry[]): Entry[] =>
    entries.map(({ nominee, subject }) => ({
      nominee: { ...nominee, subjectId: named(nominee.subjectId) },
      subject: { ...subject, id: named(subject.id) },
    }))
  const earlier = await db.signedEarlier.where('roundIds').anyOf(roundIds).distinct().toArray()
  await db.signedEarlier.bulkPut(earlier.map((row): SignedEarlier => ({ ...row, entries: entriesNamed(row.entries) })))
  const rows = await db.signed.where('roundId').anyOf(roundIds).toArray()
  await db.signed.bulkPut(
    rows.map((row): Signed => ({
      ...row,
      honoured: row.honoured.map((honoree) => ({ ...honoree, subjectId: named(honoree.subjectId) })),
      entries: entriesNamed(row.entries),
    })),
  )
}

const movedIn = (named: unknown, from: string, to: string): unknown =>
  Array.isArray(named) ? [...new Set(named.map((id: unknown) => (id === from ? to : id)))] : to

/** Inside an act: lets every row that speaks of one subject speak of another. */
export async function moveLinks(db: AppDatabase, from: string, to: string): Promise<void> {
  const roundIds = (await db.nominees.where('subjectId').equals(from).toArray()).map(({ roundId }) => roundId)
  await inSigned(db, [...new Set(roundIds)], from, to)
  await moveYears(db, from, to)
  await moveSheets(db, from, to)
  await moveTies(db, from, to)
  for (const link of subjectLinks) {
    const rows = await rowsOf(db, link, [from])
    await tableOf(db, link).bulkPut(rows.map((row) => ({ ...row, [link.field]: movedIn(row[link.field], from, to) })))
  }
  await inCouncils(db, new Set([from]), to)
}

/** Inside an act: takes subjects that nothing holds away, with what is theirs alone; looser links go, or on to `heir`. */
export async function dropSubjects(db: AppDatabase, subjectIds: readonly string[], heir: string | null = null): Promise<void> {
  if (subjectIds.length === 0) return
  for (const link of subjectLinks.filter(({ hold }) => hold !== 'binding')) {
    const rows = await rowsOf(db, link, subjectIds)
    if (link.hold === 'own') await tableOf(db, link).bulkDelete(rows.map(({ id }) => id))
    else await tableOf(db, link).bulkPut(rows.map((row) => ({ ...row, [link.field]: heir })))
  }
  await inCouncils(db, new Set(subjectIds), heir)
  await db.subjects.bulkDelete([...new Set(subjectIds)])
}
