import type { BrokenDetail } from '@shared/lib/errors'

type Row = Record<string, unknown>

/** Which field of which table names a row of another: without it the row would mean nothing. */
const links: readonly (readonly [table: string, field: string, target: string])[] = [
  ['office', 'certificateEmblemId', 'pictures'],
  ['nominees', 'roundId', 'rounds'],
  ['rulings', 'roundId', 'rounds'],
  ['meetings', 'roundIds', 'rounds'],
  ['subjectNames', 'subjectId', 'subjects'],
  ['subjectPosts', 'subjectId', 'subjects'],
  ['subjectYears', 'subjectId', 'subjects'],
  ['participants', 'movementId', 'movements'],
  ['participants', 'subjectId', 'subjects'],
  ['reportDays', 'movementId', 'movements'],
  ['unitReports', 'reportDayId', 'reportDays'],
  ['unitReports', 'subjectId', 'subjects'],
  ['tasks', 'movementId', 'movements'],
  ['scoreTables', 'movementId', 'movements'],
  ['scoreSheets', 'tableId', 'scoreTables'],
  ['scoreSheets', 'subjectId', 'subjects'],
  ['registrations', 'movementId', 'movements'],
  ['registrations', 'unitId', 'subjects'],
  ['exemplars', 'movementId', 'movements'],
  ['movementPapers', 'movementId', 'movements'],
  ['clusters', 'memberIds', 'subjects'],
  ['clusterYears', 'clusterId', 'clusters'],
  ['conducts', 'subjectId', 'subjects'],
  ['initiatives', 'authorIds', 'subjects'],
  ['votes', 'meetingId', 'meetings'],
  ['votes', 'nomineeId', 'nominees'],
  ['postings', 'roundId', 'rounds'],
  ['signed', 'id', 'rulings'],
  ['signedEarlier', 'roundIds', 'rounds'],
]
const targets = new Set(links.map(([, , target]) => target))

function namedBy(table: string, row: Row): { readonly link: (typeof links)[number]; readonly id: unknown }[] {
  return links.flatMap((link) => {
    if (link[0] !== table) return []
    const value: unknown = row[link[1]]
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    return all.filter((id) => id !== null && id !== undefined).map((id) => ({ link, id }))
  })
}

/** What a row names: the table and the id of each row that it means nothing without. */
export const linksOf = (table: string, row: Row): { readonly target: string; readonly id: string }[] =>
  namedBy(table, row).map(({ link: [, , target], id }) => ({ target, id: String(id) }))

type Named = { readonly row: unknown; readonly id: unknown }

/** Follows the links between rows that pass one after the other; holds ids, no rows. */
export class LinkBook {
  private readonly ids = new Map([...targets].map((target) => [target, new Set<unknown>()]))
  private readonly named = new Map<(typeof links)[number], Named[]>(links.map((link) => [link, []]))

  add(table: string, row: Row): void {
    this.ids.get(table)?.add(row['id'])
    for (const { link, id } of namedBy(table, row)) this.named.get(link)?.push({ row: row['id'], id })
  }

  /** Links that lead nowhere, as a person would look for them. The program never leaves one; a forged or mixed-up file does. */
  lost(): BrokenDetail[] {
    return [...this.named].flatMap(([[table, field, target], all]) =>
      all
        .filter(({ id }) => this.ids.get(target)?.has(id) !== true)
        .map(({ row, id }) => ({ place: `mã ${String(row)}`, table, fields: [field], missing: { table: target, id: String(id) } })),
    )
  }
}
