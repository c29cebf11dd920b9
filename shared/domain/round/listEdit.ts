import { factsOfSubject, makeSubject, nothingSaid, type KeptFacts } from '../subject/make'
import { householdName } from '../subject/reading'
import { matchCandidate, type MatchCandidate, type SubjectIndex } from '../subject/matching'
import { nameKeyOf } from '../subject/nameKeys'
import type { Subject } from '../subject/types'
import { bornOfRow, isSameBirth, joinDetail, kindOfRow, rowOf, type ListRow } from './listRow'
import type { Nominee } from './types'

/**
 * What a changed line of the list does. A line that made its subject corrects that record, while nobody else uses it; about
 * somebody known before, post and unit are kept for this case only, and another name or birth year means another person.
 */

/** A saved line. `isShared`: its subject also stands elsewhere, in another line or in the register. */
export type ListEntry = { readonly nominee: Nominee; readonly subject: Subject; readonly isShared: boolean }
export type RowPlan = {
  readonly nominee: Nominee
  /** The record to store; `null` when it stays as it is. */
  readonly subject: Subject | null
  /** The record this line had made and no longer needs. */
  readonly removedSubjectId: string | null
}
export type PlanContext = {
  readonly roundId: string
  readonly order: number
  readonly index: SubjectIndex<Subject>
  readonly defaultAwardCode: string
  readonly newId: () => string
}

const genderOf = (honorific: string): 'male' | 'female' | null => (honorific === 'Ông' ? 'male' : honorific === 'Bà' ? 'female' : null)

const candidateOf = (row: ListRow): MatchCandidate => {
  const kind = kindOfRow(row)
  return {
    kind,
    name: row.name,
    ...(kind === 'person' ? bornOfRow(row) : { birthYear: null }),
    unit: kind === 'household' ? '' : row.unit,
    address: kind === 'household' ? row.unit : '',
  }
}

/** The record a line describes; fields that the list does not show are kept from `base`. */
function recordOf(id: string, row: ListRow, base: Subject | null): Subject {
  const kind = kindOfRow(row)
  const known =
    base?.kind === kind ? factsOfSubject(base) : { ...nothingSaid(kind, row.name), address: base?.address ?? '', note: base?.note ?? '' }
  const isAddress = kind === 'person' && base?.kind === 'person' && base.unit === '' && base.address === row.unit
  return makeSubject(base === null ? { id, endedOn: null } : { ...endOf(base), id }, {
    ...known,
    name: row.name,
    gender: genderOf(row.honorific),
    ...bornOfRow(row),
    post: row.post,
    unit: isAddress ? '' : row.unit,
    unitId: known.unit === row.unit ? known.unitId : null,
    parentOrgan: row.unit,
    address: kind === 'household' ? row.unit : known.address,
    ...(kind === 'household' && known.headName === '' ? { headName: householdName(row.name, null).headName } : {}),
  })
}
const endOf = ({ endedOn, endedBecause, successorId }: Subject): Omit<KeptFacts, 'id'> => ({
  endedOn,
  ...(endedBecause === undefined ? {} : { endedBecause }),
  ...(successorId === undefined ? {} : { successorId }),
})

/** The line in this case, or `null` where it says what the record says. */
function detailOf(row: ListRow, subject: Subject): string | null {
  const own = rowOf({ detail: null } as Nominee, subject)
  const isSaid = row.post !== '' || row.unit !== ''
  return !isSaid || (row.post === own.post && row.unit === own.unit)
    ? null
    : joinDetail(subject.kind === 'person' ? row.post : '', row.unit)
}

/** What the list may add to somebody else's record: a gap filled, a form of address put right. */
function filled(subject: Subject, row: ListRow): Subject | null {
  if (subject.kind !== 'person') return null
  const gender = genderOf(row.honorific) ?? subject.gender
  const said = bornOfRow(row)
  const birthYear = subject.birthYear ?? said.birthYear
  const bornOn = subject.bornOn ?? (said.birthYear === birthYear ? said.bornOn : null)
  return gender === subject.gender && birthYear === subject.birthYear && bornOn === (subject.bornOn ?? null)
    ? null
    : { ...subject, gender, birthYear, ...(bornOn === null ? {} : { bornOn }) }
}

const without = (index: SubjectIndex<Subject>, { kind, name }: MatchCandidate, id: string): SubjectIndex<Subject> => {
  const key = nameKeyOf(kind, name)
  return { byName: new Map([[key, (index.byName.get(key) ?? []).filter((subject) => subject.id !== id)]]) }
}

/** Whether anybody else known may still be the one that a doubtful line made. */
export function isStillDoubtful(subject: Subject, index: SubjectIndex<Subject>): boolean {
  const candidate = candidateOf(rowOf({ detail: null } as Nominee, subject))
  return matchCandidate(without(index, candidate, subject.id), candidate).status !== 'new'
}

/** Plans one sound line: `entry` is what is stored of it, if anything. */
export function planRow(row: ListRow, entry: ListEntry | undefined, context: PlanContext): RowPlan {
  const stored = entry === undefined ? null : rowOf(entry.nominee, entry.subject)
  const base: Nominee = entry?.nominee ?? {
    id: row.id,
    roundId: context.roundId,
    order: context.order,
    subjectId: '',
    awardCode: '',
    detail: null,
    achievement: '',
    proposedBy: '',
    rulingId: null,
    overrides: [],
    withdrawnReason: null,
  }
  const nominee: Nominee = {
    ...base,
    awardCode: row.awardCode || context.defaultAwardCode,
    achievement: row.achievement,
    proposedBy: row.proposedBy,
  }
  const isOwn = entry !== undefined && (entry.nominee.identity === 'made' || entry.nominee.identity === 'doubtful') && !entry.isShared
  const isSameOne =
    stored !== null &&
    stored.kind === kindOfRow(row) &&
    stored.name === row.name &&
    (isSameBirth(stored.birthYear, row.birthYear) || (stored.birthYear === '' && !isOwn))

  if (entry !== undefined && isSameOne && !isOwn) {
    const isMoved = stored.post !== row.post || stored.unit !== row.unit
    return {
      nominee: isMoved ? { ...nominee, detail: detailOf(row, entry.subject) } : nominee,
      subject: filled(entry.subject, row),
      removedSubjectId: null,
    }
  }
  const mustMatch = entry === undefined || !isSameOne || (entry.nominee.identity === 'doubtful' && stored.unit !== row.unit)
  if (entry !== undefined && !mustMatch) return { nominee, subject: recordOf(entry.subject.id, row, entry.subject), removedSubjectId: null }

  const match = matchCandidate(isOwn ? without(context.index, candidateOf(row), entry.subject.id) : context.index, candidateOf(row))
  if (match.status === 'matched') {
    const removedSubjectId = isOwn && match.subject.id !== entry.subject.id ? entry.subject.id : null
    return {
      nominee: { ...nominee, subjectId: match.subject.id, identity: 'known', detail: detailOf(row, match.subject) },
      subject: filled(match.subject, row),
      removedSubjectId,
    }
  }
  const id = isOwn ? entry.subject.id : context.newId()
  const record = recordOf(id, row, isOwn ? entry.subject : null)
  return {
    nominee: { ...nominee, subjectId: id, identity: match.status === 'new' ? 'made' : 'doubtful', detail: null },
    subject: record,
    removedSubjectId: null,
  }
}
