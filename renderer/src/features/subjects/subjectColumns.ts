import type { Collective, Household, Person, Subject, SubjectKind } from '@shared/domain/subject/types'
import { compareByGivenName, compareNames } from '@shared/lib/text'
import type { PagedColumn } from '@renderer/ui/PagedGrid'
import { text } from './text'

type Column = PagedColumn<Subject>

/** A column of text read from the records of one kind. */
const words = <One extends Subject>(
  field: string,
  headerName: string,
  read: (subject: One) => string,
  size: { readonly width?: number; readonly flex?: number },
): Column => ({
  field,
  headerName,
  ...size,
  valueGetter: (_, subject) => read(subject as One),
  compare: (a, b) => compareNames(read(a as One), read(b as One)),
})
const number = <One extends Subject>(field: string, headerName: string, width: number, read: (subject: One) => number | null): Column => ({
  field,
  headerName,
  width,
  align: 'right',
  headerAlign: 'right',
  valueGetter: (_, subject) => read(subject as One) ?? '',
  compare: (a, b) => (read(a as One) ?? 0) - (read(b as One) ?? 0),
})

const byGivenName = (a: Subject, b: Subject): number => compareByGivenName(a.name, b.name)
const byName = (a: Subject, b: Subject): number => compareNames(a.name, b.name)

/** The columns of one kind's list; people sort by given name. */
export function subjectColumns(kind: SubjectKind, awards: ReadonlyMap<string, number>): Column[] {
  const grid = text.grid
  const name: Column = {
    field: 'name',
    headerName: grid[kind],
    flex: 1.6,
    minWidth: 200,
    compare: kind === 'person' ? byGivenName : byName,
    renderCell: ({ row }) => row.name,
  }
  const count = number('awards', grid.awards, 110, (subject) => awards.get(subject.id) ?? null)
  const address = words('address', grid.address, (subject) => subject.address, { flex: 1 })
  switch (kind) {
    case 'person':
      return [
        name,
        number<Person>('birthYear', grid.birthYear, 90, (person) => person.birthYear),
        words<Person>('post', grid.post, (person) => person.post, { flex: 1 }),
        words<Person>('unit', grid.unit, (person) => person.unit, { flex: 1.3 }),
        address,
        words<Person>('group', grid.group, (person) => (person.group === null ? '' : text.groups[person.group]), { width: 150 }),
        count,
      ]
    case 'collective':
      return [
        name,
        words<Collective>('kind', grid.kind, (unit) => text.collectiveKinds[unit.collectiveKind], { width: 200 }),
        words<Collective>('parentOrgan', grid.parentOrgan, (unit) => unit.parentOrgan, { flex: 1 }),
        address,
        count,
      ]
    case 'household':
      return [name, address, number<Household>('members', grid.members, 110, (home) => home.memberCount), count]
  }
}
