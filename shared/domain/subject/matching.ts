import { foldText } from '../../lib/text'
import { bareSpelling, nameKeyOf } from './nameKeys'
import type { Subject, SubjectKind } from './types'

/**
 * Finds out whether somebody on an incoming list is already known. Two persons with one name and different birth years are two persons;
 * a name that differs only in its marks (Hưng, Hùng) is never taken for the same without asking.
 */

/** What of a subject takes part in matching; a whole `Subject` is one. */
export type KnownSubject =
  | {
      readonly id: string
      readonly kind: 'person'
      readonly name: string
      readonly birthYear: number | null
      readonly bornOn?: string | null | undefined
      readonly unit: string
      readonly post: string
      readonly address: string
      readonly endedOn: string | null
    }
  | {
      readonly id: string
      readonly kind: 'collective'
      readonly name: string
      readonly parentOrgan: string
      readonly address: string
      readonly endedOn: string | null
    }
  | { readonly id: string; readonly kind: 'household'; readonly name: string; readonly address: string; readonly endedOn: string | null }

/** Somebody on a list or in a form, before it is known who that is. */
export type MatchCandidate = {
  readonly kind: SubjectKind
  readonly name: string
  readonly birthYear: number | null
  /** The whole day of birth where it is told. */
  readonly bornOn?: string | null | undefined
  /** Workplace of a person, organ above a collective; empty when not told. */
  readonly unit: string
  readonly address: string
}

/** Why a person has to decide. */
export type DoubtReason =
  | 'marksDiffer' // the same letters, other marks: "Hưng" and "Hùng"
  | 'yearMissing' // one of the two has no birth year and the units do not settle it
  | 'dayDiffers' // the same name and birth year, another day of birth
  | 'placeDiffers' // the same name under another organ or address
  | 'severalKnown' // several known subjects fit equally well
  | 'ended' // the one who fits is no longer active

export type Match<Known extends KnownSubject = KnownSubject> =
  | { readonly status: 'new' }
  | { readonly status: 'matched'; readonly subject: Known }
  | { readonly status: 'doubtful'; readonly subjects: readonly Known[]; readonly reason: DoubtReason }

export type SubjectIndex<Known extends KnownSubject = KnownSubject> = { readonly byName: ReadonlyMap<string, readonly Known[]> }

export function indexSubjects<Known extends KnownSubject>(subjects: Iterable<Known>): SubjectIndex<Known> {
  const byName = new Map<string, Known[]>()
  for (const subject of subjects) {
    const key = nameKeyOf(subject.kind, subject.name)
    const same = byName.get(key)
    if (same === undefined) byName.set(key, [subject])
    else same.push(subject)
  }
  return { byName }
}

const isSamePlace = (a: string, b: string): boolean => a !== '' && foldText(a) === foldText(b)

/** Whether organ or address say that the two are one. */
const sharesPlace = (candidate: MatchCandidate, known: KnownSubject): boolean => {
  switch (known.kind) {
    case 'person':
      return (
        isSamePlace(candidate.unit, known.unit) ||
        (candidate.unit === '' && known.unit === '' && isSamePlace(candidate.address, known.address))
      )
    case 'collective':
      return isSamePlace(candidate.unit, known.parentOrgan)
    case 'household':
      return isSamePlace(candidate.address, known.address)
  }
}
const contradictsPlace = (candidate: MatchCandidate, known: KnownSubject): boolean => {
  const [given, stored] =
    known.kind === 'collective'
      ? [candidate.unit, known.parentOrgan]
      : known.kind === 'person'
        ? [candidate.unit, known.unit]
        : [candidate.address, known.address]
  return given !== '' && stored !== '' && foldText(given) !== foldText(stored)
}

const dayOf = (subject: KnownSubject): string | null => (subject.kind === 'person' ? (subject.bornOn ?? null) : null)
const isSameDay = ({ bornOn }: MatchCandidate, known: KnownSubject): boolean => bornOn != null && bornOn === dayOf(known)
const hasOtherDay = ({ bornOn }: MatchCandidate, known: KnownSubject): boolean =>
  bornOn != null && dayOf(known) !== null && bornOn !== dayOf(known)
const hasOtherVillage = ({ address }: MatchCandidate, known: KnownSubject): boolean =>
  address !== '' && known.address !== '' && foldText(address) !== foldText(known.address)

function matchPerson<Known extends KnownSubject>(candidate: MatchCandidate, known: readonly Known[]): Match<Known> {
  const yearOf = (subject: Known): number | null => (subject.kind === 'person' ? subject.birthYear : null)
  const possible = known.filter(
    (subject) => candidate.birthYear === null || yearOf(subject) === null || yearOf(subject) === candidate.birthYear,
  )
  if (possible.length === 0) return { status: 'new' }
  const sameYear = possible.filter((subject) => candidate.birthYear !== null && yearOf(subject) === candidate.birthYear)
  const pool = sameYear.length > 0 ? sameYear : possible
  const near = pool.filter((subject) => sharesPlace(candidate, subject))
  const told = pool.filter((subject) => isSameDay(candidate, subject))
  const [only, ...others] = told.length > 0 ? told : near.length > 0 ? near : sameYear
  if (only !== undefined && others.length === 0 && told.length === 0) {
    if (hasOtherDay(candidate, only)) return { status: 'doubtful', subjects: [only], reason: 'dayDiffers' }
    if (hasOtherVillage(candidate, only)) return { status: 'doubtful', subjects: [only], reason: 'placeDiffers' }
  }
  if (only !== undefined && others.length === 0) return { status: 'matched', subject: only }
  if (only !== undefined) return { status: 'doubtful', subjects: [only, ...others], reason: 'severalKnown' }
  return {
    status: 'doubtful',
    subjects: possible,
    reason: possible.every((subject) => contradictsPlace(candidate, subject)) ? 'placeDiffers' : 'yearMissing',
  }
}

function matchOther<Known extends KnownSubject>(candidate: MatchCandidate, known: readonly Known[]): Match<Known> {
  const near = known.filter((subject) => sharesPlace(candidate, subject))
  const pool = near.length > 0 ? near : known
  const [only, ...others] = pool
  if (only === undefined) return { status: 'new' }
  if (others.length > 0) return { status: 'doubtful', subjects: pool, reason: 'severalKnown' }
  if (near.length === 0 && contradictsPlace(candidate, only)) return { status: 'doubtful', subjects: pool, reason: 'placeDiffers' }
  return { status: 'matched', subject: only }
}

/** Who the candidate is among the known: nobody yet, one for certain, or some that a person must choose from. `key`: its `nameKeyOf`. */
export function matchCandidate<Known extends KnownSubject>(
  index: SubjectIndex<Known>,
  candidate: MatchCandidate,
  key = nameKeyOf(candidate.kind, candidate.name),
): Match<Known> {
  const sameLetters = index.byName.get(key)?.filter((subject) => subject.kind === candidate.kind)
  if (sameLetters === undefined || sameLetters.length === 0) return { status: 'new' }
  const spelling = bareSpelling(candidate.kind, candidate.name)
  const sameName = sameLetters.filter((subject) => bareSpelling(subject.kind, subject.name) === spelling)
  const decide = candidate.kind === 'person' ? matchPerson<Known> : matchOther<Known>
  const exact = decide(candidate, sameName)
  if (exact.status === 'matched')
    return exact.subject.endedOn === null ? exact : { status: 'doubtful', subjects: [exact.subject], reason: 'ended' }
  if (exact.status === 'doubtful') return exact
  const alike = decide(
    candidate,
    sameLetters.filter((subject) => !sameName.includes(subject)),
  )
  if (alike.status === 'new') return alike
  return { status: 'doubtful', subjects: alike.status === 'matched' ? [alike.subject] : alike.subjects, reason: 'marksDiffer' }
}

/** Known subjects to show while a name is typed: the same letters in the same order, whatever the marks and years. */
export const likelyDuplicates = <Known extends KnownSubject>(
  index: SubjectIndex<Known>,
  kind: SubjectKind,
  name: string,
  exceptId: string | null,
): Known[] =>
  foldText(name) === ''
    ? []
    : (index.byName.get(nameKeyOf(kind, name)) ?? []).filter((subject) => subject.kind === kind && subject.id !== exceptId)

/** Two rows of one list that name the same one: same kind, same spelling, same birth year, and no place that tells them apart. */
export const isSameCandidate = (a: MatchCandidate, b: MatchCandidate): boolean =>
  a.kind === b.kind &&
  bareSpelling(a.kind, a.name) === bareSpelling(b.kind, b.name) &&
  (a.kind === 'person' && a.birthYear !== null && b.birthYear !== null
    ? a.birthYear === b.birthYear && (a.bornOn == null || b.bornOn == null || a.bornOn === b.bornOn)
    : !(a.unit !== '' && b.unit !== '' && foldText(a.unit) !== foldText(b.unit)) &&
      !(a.address !== '' && b.address !== '' && foldText(a.address) !== foldText(b.address)))

/** A stored subject as a candidate: to be compared with what a list says. */
export const candidateOf = (subject: Subject): MatchCandidate => ({
  kind: subject.kind,
  name: subject.name,
  birthYear: subject.kind === 'person' ? subject.birthYear : null,
  bornOn: subject.kind === 'person' ? (subject.bornOn ?? null) : null,
  unit: subject.kind === 'person' ? subject.unit : subject.kind === 'collective' ? subject.parentOrgan : '',
  address: subject.address,
})

/** The part of a subject that matching needs. */
export const knownSubjectOf = (subject: Subject): KnownSubject => {
  const { id, name, address, endedOn } = subject
  switch (subject.kind) {
    case 'person':
      return {
        id,
        kind: 'person',
        name,
        address,
        endedOn,
        birthYear: subject.birthYear,
        bornOn: subject.bornOn,
        unit: subject.unit,
        post: subject.post,
      }
    case 'collective':
      return { id, kind: 'collective', name, address, endedOn, parentOrgan: subject.parentOrgan }
    case 'household':
      return { id, kind: 'household', name, address, endedOn }
  }
}
