import type { CalendarDate } from '../../lib/dates'
import type { Collective, Person, Subject, SubjectKind } from './types'

/** What is said of a subject, by whatever way: a form, a line of a list, a row of an import. Each kind takes what is its own. */
export type SubjectFacts = {
  readonly kind: SubjectKind
  readonly name: string
  readonly address: string
  readonly note: string
  readonly gender: Person['gender']
  readonly birthYear: number | null
  /** The whole day of birth; left out where the year says otherwise. */
  readonly bornOn?: CalendarDate | null | undefined
  readonly post: string
  readonly unit: string
  /** The known collective whose name the workplace is. */
  readonly unitId: string | null
  readonly group: Person['group']
  readonly isDirectWorker: boolean | null
  readonly collectiveKind: Collective['collectiveKind']
  readonly parentOrgan: string
  readonly headName: string
  readonly memberCount: number | null
}
/** What no way of saying touches: who it is, and its end. */
export type KeptFacts = Pick<Subject, 'id' | 'endedOn' | 'endedBecause' | 'successorId'>

/** Facts of a kind about which nothing but the name is said. */
export const nothingSaid = (kind: SubjectKind, name: string): SubjectFacts => ({
  kind,
  name,
  address: '',
  note: '',
  gender: null,
  birthYear: null,
  post: '',
  unit: '',
  unitId: null,
  group: null,
  isDirectWorker: null,
  collectiveKind: 'other',
  parentOrgan: '',
  headName: '',
  memberCount: null,
})

/** What a record says. */
export const factsOfSubject = (subject: Subject): SubjectFacts => ({ ...nothingSaid(subject.kind, subject.name), ...subject })

/** The only maker of a record. */
export function makeSubject(kept: KeptFacts, facts: SubjectFacts): Subject {
  const { name, address, note } = facts
  const common = { ...kept, name, address, note }
  switch (facts.kind) {
    case 'person': {
      const { gender, birthYear, bornOn, post, unit, unitId, group, isDirectWorker } = facts
      const day = bornOn != null && Number(bornOn.slice(0, 4)) === birthYear ? { bornOn } : {}
      return { ...common, kind: 'person', gender, birthYear, ...day, post, unit, unitId, group, isDirectWorker }
    }
    case 'collective':
      return { ...common, kind: 'collective', collectiveKind: facts.collectiveKind, parentOrgan: facts.parentOrgan }
    case 'household':
      return { ...common, kind: 'household', headName: facts.headName, memberCount: facts.memberCount }
  }
}
