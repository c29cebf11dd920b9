import type { AwardCase } from '@shared/domain/case/types'
import type { Change, RowChange } from '@shared/domain/change/types'
import { oncePer } from '@shared/lib/once'

/** Which entries of the log concern a case. */

/** Tables that no case holds rows of. A table that is not named here concerns every case. */
const besideCases: ReadonlySet<string> = new Set(['subjectNames', 'subjectPosts', 'awards', 'documents', 'attachments', 'meta'])
type OfRound = { readonly id?: string; readonly roundId?: string; readonly roundIds?: readonly string[]; readonly nomineeId?: string }

/** The rows a case was put together from, by table. */
export type CaseRows = { readonly roundId: string; readonly byTable: ReadonlyMap<string, ReadonlySet<string>> }
export const rowsOf = oncePer(({ round, nominees, rulings, signed, signedEarlier, meetings, votes, movement }: AwardCase): CaseRows => {
  const ids = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id))
  return {
    roundId: round.id,
    byTable: new Map([
      ['rounds', ids([round])],
      ['nominees', ids(nominees.map(({ nominee }) => nominee))],
      ['subjects', new Set(nominees.map(({ nominee }) => nominee.subjectId))],
      ['rulings', ids(rulings)],
      ['signed', ids(signed)],
      ['signedEarlier', ids(signedEarlier ?? [])],
      ['meetings', ids(meetings)],
      ['votes', ids(votes)],
      ['movements', ids(movement === null ? [] : [movement])],
    ]),
  }
})

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
    case 'signedEarlier':
      return row.roundIds?.includes(roundId) ?? true
    case 'votes':
      return byTable.get('nominees')?.has(row.nomineeId ?? '') ?? true
    default:
      return true
  }
}

/** Whether a row of the log is one that a case holds, or may hold from now on. */
export function concernsRow(rows: CaseRows, row: RowChange): boolean {
  if (besideCases.has(row.table)) return false
  const known = rows.byTable.get(row.table)
  if (known === undefined || known.has(row.key)) return true
  // What may treat several rounds may come to treat this one by a change of its fields; other rows never move from one to another.
  if ('fields' in row) return row.table === 'meetings' || row.table === 'signedEarlier'
  return belongs(row.table, ('added' in row ? row.added : row.removed) as OfRound, rows)
}

/** Whether entries of the log changed something that a case holds, or may hold from now on. */
export const concerns = (rows: CaseRows, entries: readonly Change[]): boolean =>
  entries.some((entry) => entry.rows.some((row) => concernsRow(rows, row)))
