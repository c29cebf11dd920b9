type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>

/** Which field of which table names a row of another: without it the row would mean nothing. */
const links: readonly (readonly [table: string, field: string, target: string])[] = [
  ['office', 'certificateEmblemId', 'pictures'],
  ['nominees', 'roundId', 'rounds'],
  ['rulings', 'roundId', 'rounds'],
  ['meetings', 'roundIds', 'rounds'],
  ['subjectNames', 'subjectId', 'subjects'],
  ['subjectPosts', 'subjectId', 'subjects'],
  ['subjectYears', 'subjectId', 'subjects'],
  ['conducts', 'subjectId', 'subjects'],
  ['initiatives', 'authorIds', 'subjects'],
  ['votes', 'meetingId', 'meetings'],
  ['votes', 'nomineeId', 'nominees'],
  ['signed', 'id', 'rulings'],
]

/** Links that lead nowhere, as a person would look for them. The program never leaves one; a forged or mixed-up file does. */
export function lostLinks(rows: Rows): string[] {
  const ids = new Map([...rows].map(([table, list]) => [table, new Set(list.map((row) => row['id']))]))
  return links.flatMap(([table, field, target]) =>
    (rows.get(table) ?? []).flatMap((row) => {
      const named: unknown = row[field]
      const all: readonly unknown[] = Array.isArray(named) ? named : [named]
      return all
        .filter((id) => id !== null && id !== undefined)
        .filter((id) => ids.get(target)?.has(id) !== true)
        .map((id) => `${table} ${String(row['id'])}: ${field} “${String(id)}” không có trong ${target}`)
    }),
  )
}
