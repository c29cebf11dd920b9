import { answeredAwards } from '../award/answered'
import { amendedAwards, awardsOf } from '../award/rules'
import type { Award } from '../award/types'
import type { Council } from '../council/types'
import type { Meeting, Vote } from '../meeting/types'
import { committeeName } from '../office/names'
import type { Office } from '../office/types'
import { hasSameNumber, isAmending } from '../ruling/rules'
import type { Posting } from '../posting/types'
import type { Answer, Ruling } from '../ruling/types'
import type { Nominee } from '../round/types'
import { rulingSymbol } from '../round/drafts'
import { candidateOf, indexSubjects, knownSubjectOf, matchCandidate } from '../subject/matching'
import type { Subject } from '../subject/types'
import type { AppError } from '../../lib/errors'
import { err, ok, type Result } from '../../lib/result'
import { yearOf, type CalendarDate } from '../../lib/dates'
import { signedBeyondPower } from '../case/honorees'
import { paperOfSigned } from '../case/papers'
import type { AwardCase, Entry, Signed, SignedEarlier } from '../case/types'

/** A round file brought into an office that has people, councils and rounds of its own: what becomes of each thing in it. */

/** What the office has already. */
export type PresentOffice = {
  readonly office: Office
  readonly subjects: readonly Subject[]
  readonly roundIds: ReadonlySet<string>
  readonly movementIds: ReadonlySet<string>
  readonly councils: readonly Council[]
  readonly meetings: readonly Meeting[]
  /** Every ruling issued so far, for their numbers. */
  readonly issued: readonly Ruling[]
  /** Ids of lines, papers and awards: none of the file may be among them. */
  readonly takenIds: ReadonlySet<string>
}

/** What is said before it is brought in. */
export type IncomingFacts = {
  readonly lines: number
  /** Lines of somebody the office knows, of somebody new, and of somebody new whose name it knows. */
  readonly known: number
  readonly made: number
  readonly doubtful: number
  readonly issued: number
  readonly drafts: number
  readonly awards: number
  /** The office that made the file, where it is another one. */
  readonly otherOffice: string | null
  /** Drafts whose signer does not sign here: they have none now. */
  readonly withoutSigner: number
  /** Signed papers that gave what their signer had no power to decide, with how many lines: they come in as signed, and that is said. */
  readonly beyondPower: readonly { readonly symbol: string; readonly lines: number }[]
  readonly bringsMovement: boolean
  readonly bringsCouncil: boolean
}

/** The rows to write. */
export type IncomingRound = Pick<AwardCase, 'round' | 'movement' | 'council' | 'signed'> & {
  readonly signedEarlier: readonly SignedEarlier[]
  readonly subjects: readonly Subject[]
  readonly nominees: readonly Nominee[]
  readonly meetings: readonly Meeting[]
  readonly votes: readonly Vote[]
  readonly postings: readonly Posting[]
  readonly rulings: readonly Ruling[]
  readonly awards: readonly Award[]
  readonly facts: IncomingFacts
}

type Placed = { readonly id: string; readonly identity: 'known' | 'made' | 'doubtful'; readonly added: Subject | null }

/** Who each subject of the file is here: somebody known by id or by what is told of him, else somebody new. */
function place(entries: readonly Entry[], present: readonly Subject[], newId: () => string): ReadonlyMap<string, Placed> {
  const byId = new Map(present.map((subject) => [subject.id, subject]))
  const index = indexSubjects(present.map(knownSubjectOf))
  const placed = new Map<string, Placed>()
  for (const { subject } of entries) {
    if (placed.has(subject.id)) continue
    const same = byId.get(subject.id)
    if (same?.kind === subject.kind) {
      placed.set(subject.id, { id: same.id, identity: 'known', added: null })
      continue
    }
    const match = matchCandidate(index, candidateOf(subject))
    if (match.status === 'matched') placed.set(subject.id, { id: match.subject.id, identity: 'known', added: null })
    else {
      const id = same === undefined ? subject.id : newId()
      placed.set(subject.id, { id, identity: match.status === 'doubtful' ? 'doubtful' : 'made', added: { ...subject, id } })
    }
  }
  const units = new Set([...byId.keys(), ...[...placed.values()].map(({ id }) => id)])
  const unitOf = (unitId: string | null): string | null => {
    const id = unitId === null ? null : (placed.get(unitId)?.id ?? unitId)
    return id !== null && units.has(id) ? id : null
  }
  return new Map(
    [...placed].map(([id, entry]) => [
      id,
      entry.added?.kind === 'person' ? { ...entry, added: { ...entry.added, unitId: unitOf(entry.added.unitId) } } : entry,
    ]),
  )
}

const inHere = (subjects: ReadonlyMap<string, Placed>, subjectId: string): string => subjects.get(subjectId)?.id ?? subjectId

/** The entries of what was signed, word for word, named by who is meant here. */
const entriesHere = (entries: readonly Entry[], subjects: ReadonlyMap<string, Placed>): Entry[] =>
  entries.map(({ nominee, subject }) => {
    const id = inHere(subjects, subject.id)
    return { nominee: { ...nominee, subjectId: id }, subject: { ...subject, id } }
  })

/** What was signed, word for word, with the links to the people as they are known here. */
const signedHere = (row: Signed, subjects: ReadonlyMap<string, Placed>): Signed => ({
  ...row,
  entries: entriesHere(row.entries, subjects),
  honoured: row.honoured.map((honoree) => ({ ...honoree, subjectId: inHere(subjects, honoree.subjectId) })),
})

const beyondPower = (signed: readonly Signed[], office: Office): IncomingFacts['beyondPower'] =>
  signed.flatMap((row) => {
    const paper = paperOfSigned(row, office)
    const lines = signedBeyondPower(paper).length
    const { kind, number } = row.ruling
    return lines === 0 ? [] : [{ symbol: number === null ? '' : rulingSymbol(kind, number, paper.office), lines }]
  })

const inOrder = (rulings: readonly Ruling[]): Ruling[] => {
  const day = ({ issuedOn }: Ruling): CalendarDate => issuedOn ?? ''
  return rulings.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

/** The lines of the register that the issued papers made, with the traces of those that put them right or took them back. */
function register(rulings: readonly Ruling[], signed: readonly Signed[], office: Office): Award[] {
  const rows = new Map(signed.map((row) => [row.id, row]))
  const issued = inOrder(rulings.filter(({ status }) => status === 'issued'))
  const awards = new Map(
    issued
      .filter(({ kind }) => kind === 'decision')
      .flatMap(({ id }) => {
        const row = rows.get(id)
        return row === undefined ? [] : awardsOf(paperOfSigned(row, office), row.honoured).map((award) => [award.id, award] as const)
      }),
  )
  for (const ruling of issued.filter(({ kind }) => isAmending(kind))) {
    const target = [...awards.values()].filter(({ rulingId }) => rulingId === ruling.targetId)
    for (const award of amendedAwards(target, ruling)) awards.set(award.id, award)
  }
  // What the level above answered stands in the register too.
  for (const { id, answers = [] } of issued)
    for (const award of answers.flatMap((answer) => answersIn(rows.get(id), answer))) awards.set(award.id, award)
  return [...awards.values()]
}
const answersIn = (row: Signed | undefined, answer: Answer): Award[] => (row === undefined ? [] : answeredAwards(row, answer))

/** Why the file cannot come in as it is; `undefined` when it can. */
function obstacle(file: AwardCase, present: PresentOffice): AppError | undefined {
  const ids = [...file.nominees.map(({ nominee }) => nominee.id), ...file.rulings.map(({ id }) => id)]
  if (present.roundIds.has(file.round.id) || ids.some((id) => present.takenIds.has(id)))
    return { code: 'roundFile.present', name: file.round.name }
  const issued = file.rulings.filter(({ status }) => status === 'issued')
  const taken = issued.find((ruling) => present.issued.some((other) => hasSameNumber(other, ruling)))
  return taken === undefined || taken.number === null || taken.issuedOn === null
    ? undefined
    : {
        code: 'decision.numberTaken',
        symbol: rulingSymbol(taken.kind, taken.number, present.office),
        year: yearOf(taken.issuedOn),
      }
}

/**
 * The rows that a file brings, and what to say of them. `newId` makes an id where one is taken by something else.
 * Errors: `roundFile.present`, `decision.numberTaken`.
 */
export function incomingRound(file: AwardCase, present: PresentOffice, newId: () => string): Result<IncomingRound> {
  const refusal = obstacle(file, present)
  if (refusal !== undefined) return err(refusal)
  const subjects = place(
    [...file.nominees, ...[...file.signed, ...(file.signedEarlier ?? [])].flatMap(({ entries }) => entries)],
    present.subjects,
    newId,
  )
  const signers = new Set(present.office.signers.map(({ id }) => id))
  const isStranger = ({ status, signerId }: Ruling): boolean => status === 'draft' && signerId !== null && !signers.has(signerId)
  const rulings = file.rulings.map((ruling) => (isStranger(ruling) ? { ...ruling, signerId: null } : ruling))
  const signed = file.signed.map((row) => signedHere(row, subjects))
  // What treats a meeting that is here already was signed here, or is not: the meeting here stands.
  const signedEarlier = (file.signedEarlier ?? [])
    .filter(({ id }) => !present.meetings.some((meeting) => meeting.id === id))
    .map((row): SignedEarlier => ({
      ...row,
      roundIds: row.roundIds.filter((id) => id === file.round.id || present.roundIds.has(id)),
      entries: entriesHere(row.entries, subjects),
    }))
  const settled = new Set(signed.flatMap(({ entries }) => entries.map(({ nominee }) => nominee.id)))
  const council = present.councils.length === 0 ? file.council : null
  const councilIds = new Set([...present.councils, ...(council === null ? [] : [council])].map(({ id }) => id))
  const known = new Map(present.meetings.map((meeting) => [meeting.id, meeting]))
  const meetings = file.meetings.map((meeting): Meeting => {
    const here = known.get(meeting.id)
    if (here !== undefined) return { ...here, roundIds: [...new Set([...here.roundIds, file.round.id])] }
    return {
      ...meeting,
      councilId: meeting.councilId !== null && councilIds.has(meeting.councilId) ? meeting.councilId : ([...councilIds][0] ?? null),
      roundIds: meeting.roundIds.filter((id) => id === file.round.id || present.roundIds.has(id)),
    }
  })
  const identityOf = (nominee: Nominee): Placed['identity'] => {
    const identity = subjects.get(nominee.subjectId)?.identity ?? 'known'
    // A signed line is no longer asked about: likely doubles are merged among the subjects.
    return identity === 'doubtful' && settled.has(nominee.id) ? 'made' : identity
  }
  const nominees = file.nominees.map(({ nominee }): Nominee => ({
    ...nominee,
    subjectId: inHere(subjects, nominee.subjectId),
    identity: identityOf(nominee),
  }))
  const movement = file.movement !== null && !present.movementIds.has(file.movement.id) ? file.movement : null
  const awards = register(rulings, signed, present.office)
  const count = (identity: Placed['identity']): number =>
    file.nominees.filter(({ subject }) => subjects.get(subject.id)?.identity === identity).length
  return ok({
    round: file.round,
    movement,
    council: council === null ? null : withKnownMembers(council, present.subjects),
    subjects: [...subjects.values()].flatMap(({ added }) => added ?? []),
    nominees,
    meetings,
    votes: file.votes,
    postings: file.postings ?? [],
    rulings,
    signed,
    signedEarlier,
    awards,
    facts: {
      lines: file.nominees.length,
      known: count('known'),
      made: count('made'),
      doubtful: count('doubtful'),
      issued: rulings.filter(({ status }) => status === 'issued').length,
      drafts: rulings.filter(({ status }) => status === 'draft').length,
      awards: awards.length,
      otherOffice: committeeName(file.office) === committeeName(present.office) ? null : committeeName(file.office),
      withoutSigner: file.rulings.filter(isStranger).length,
      beyondPower: beyondPower(signed, present.office),
      bringsMovement: movement !== null,
      bringsCouncil: council !== null,
    },
  })
}

const withKnownMembers = (council: Council, subjects: readonly Subject[]): Council => {
  const ids = new Set(subjects.map(({ id }) => id))
  return {
    ...council,
    members: council.members.map((member) => ({
      ...member,
      subjectId: member.subjectId !== null && ids.has(member.subjectId) ? member.subjectId : null,
    })),
  }
}
