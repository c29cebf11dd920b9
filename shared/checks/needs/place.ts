import type { CaseFact, CasePlace } from '../case/fact'
import { rowFields } from '../../domain/round/listRow'
import type { AwardCase } from '../../domain/case/types'
import type { SubjectKind } from '../../domain/subject/types'

/** Where something that the papers need is put right: a screen leads there and puts the cursor into the field. */
export type NeedPlace =
  /** A cell of the list; `null` for the line as a whole, or for the list where no line is named. */
  | { readonly at: 'list'; readonly nomineeId: string | null; readonly field: string | null }
  | { readonly at: 'matching'; readonly nomineeId: string }
  /** The dossier of the line: its papers, the day it was received, what it rests on. */
  | { readonly at: 'dossier'; readonly nomineeId: string }
  /** The line among the checks, where doubts are let stand. */
  | { readonly at: 'checks'; readonly nomineeId: string }
  | { readonly at: 'vote'; readonly meetingId: string | null; readonly nomineeId: string | null }
  /** A field of the meeting; `null` for a meeting that is still to be opened. */
  | { readonly at: 'meeting'; readonly meetingId: string | null; readonly field: string | null }
  | { readonly at: 'posting' }
  | { readonly at: 'ruling'; readonly rulingId: string | null; readonly field: string | null }
  | { readonly at: 'settings'; readonly part: 'unit' | 'council' | 'certificates'; readonly field: string }
  | { readonly at: 'movement'; readonly movementId: string }
  /** The sheet of ratings and numbers of a year, at the subject's cell. */
  | {
      readonly at: 'years'
      readonly year: number | null
      readonly subject: { readonly id: string; readonly kind: SubjectKind } | null
      readonly field: 'rating' | 'headcount'
    }
  | {
      readonly at: 'law'
      readonly part: 'awardForms' | 'baseSalaries' | 'decisionBases' | 'parameters'
      /** The parameter, where it is one. */
      readonly key?: string
      /** The day for which something is to be added; without it, rows that wait to be confirmed. */
      readonly missingOn?: string
    }

const cells: ReadonlySet<string> = new Set(rowFields)

/** What a finding's place does not tell: the plan of the round, and who stands in a line. */
export type PlaceContext = {
  readonly movementId: string | null
  readonly subjectOf: (nomineeId: string) => { readonly id: string; readonly kind: SubjectKind } | null
}
export const placesIn = ({ movement, nominees }: Pick<AwardCase, 'movement' | 'nominees'>): PlaceContext => ({
  movementId: movement?.id ?? null,
  subjectOf: (nomineeId) => nominees.find(({ nominee }) => nominee.id === nomineeId)?.subject ?? null,
})

const roomHead: NeedPlace = { at: 'settings', part: 'unit', field: 'advisingRoom.headName' }

/** The cell of the year that the fact names. */
function yearsOf(fact: CaseFact, { nomineeId }: CasePlace, { subjectOf }: PlaceContext): NeedPlace {
  return {
    at: 'years',
    year: fact.id === 'CASE-NO-RATING' ? (fact.years[0] ?? null) : fact.id === 'CASE-NO-YEAR-FACTS' ? fact.year : null,
    subject: nomineeId === null ? null : subjectOf(nomineeId),
    field: fact.id === 'CASE-NO-YEAR-FACTS' ? 'headcount' : 'rating',
  }
}

/** Facts whose cure stands elsewhere than where they were found. */
function curedElsewhere(fact: CaseFact, place: CasePlace, context: PlaceContext): NeedPlace | undefined {
  const { movementId } = context
  switch (fact.id) {
    case 'CASE-NO-RATING':
    case 'CASE-NO-YEAR-FACTS':
      return yearsOf(fact, place, context)
    case 'CASE-IDENTITY':
      return place.nomineeId === null ? undefined : { at: 'matching', nomineeId: place.nomineeId }
    case 'DOSSIER-PAPERS':
    case 'R17_INITIATIVE_PROOF':
    case 'LAW-RECEIVED-UNKNOWN':
    case 'LAW-MORE-FAVOURABLE':
    case 'LAW-NOT-FAVOURABLE':
    case 'L15_DEADLINE':
    case 'R06_THEMATIC_NOT_BASIS':
    case 'R06_BASIS_UNKNOWN':
    case 'R07_MATERNITY':
    case 'M08':
    case 'M09':
      return place.nomineeId === null ? undefined : { at: 'dossier', nomineeId: place.nomineeId }
    case 'CASE-VOTE-NUMBERS':
    case 'CASE-OPINIONS-LEFT':
    case 'CASE-VOTE-ON-SELF':
    case 'CASE-UNREACHABLE':
    case 'CASE-NO-VOTE':
    case 'CASE-VOTE-OPEN':
      return { at: 'vote', meetingId: place.meetingId, nomineeId: place.nomineeId }
    case 'R27_GDVH_POST':
    case 'R28_THON_POST':
    case 'CASE-POSTING-SHORT':
    case 'CASE-POSTING-UNANSWERED':
      return { at: 'posting' }
    case 'CASE-FOUNDING':
      return { at: 'settings', part: 'council', field: 'council.establishedBy' }
    case 'CASE-MEMBER-TWICE':
      return { at: 'settings', part: 'council', field: 'council.members.0.fullName' }
    case 'CASE-NAME-FORMULA':
      return fact.of?.who === 'roomHead' ? roomHead : undefined
    case 'CASE-NO-ROOM-HEAD':
      return roomHead
    case 'CASE-PLAN-OPEN':
      return movementId === null ? undefined : { at: 'movement', movementId }
    case 'LAW-UNCONFIRMED':
      return fact.key === undefined
        ? { at: 'law', part: place.field === 'bases' ? 'decisionBases' : 'awardForms' }
        : { at: 'law', part: 'parameters', key: fact.key }
    case 'PRIZE-UNCONFIRMED':
    case 'PRIZE-LAPSED':
      return { at: 'law', part: 'awardForms' }
    case 'LAW-MISSING':
      return { at: 'law', part: 'parameters', key: fact.key, missingOn: fact.onDate }
    case 'CASE-PRIZE-UNKNOWN':
      return { at: 'law', part: 'baseSalaries', missingOn: fact.onDate }
    case 'CASE-EMPTY':
      return { at: 'list', nomineeId: null, field: null }
    default:
      return undefined
  }
}

/** The place where a finding is put right. */
export function placeOfFinding(fact: CaseFact, place: CasePlace, context: PlaceContext): NeedPlace {
  const elsewhere = curedElsewhere(fact, place, context)
  if (elsewhere !== undefined) return elsewhere
  if (place.nomineeId !== null) {
    const isCell = place.field !== null && cells.has(place.field) && (fact.id.startsWith('CASE-') || fact.id.startsWith('AWARD_'))
    return isCell ? { at: 'list', nomineeId: place.nomineeId, field: place.field } : { at: 'checks', nomineeId: place.nomineeId }
  }
  if (place.meetingId !== null || fact.id === 'CASE-NO-MEETING') return { at: 'meeting', meetingId: place.meetingId, field: place.field }
  return { at: 'ruling', rulingId: place.rulingId, field: place.field }
}

/** Doubts about what the sheet of ratings says: they are looked at among the checks, their numbers are typed in that sheet. */
const aboutYears: ReadonlySet<CaseFact['id']> = new Set([
  'R10_LDTT_RATING',
  'R15_TTLDXS',
  'R23_INTERVAL_CN',
  'R24_INTERVAL_TT',
  'L02_CSTDCS_ANNUAL_HTXS',
  'L09_LEADER_RESULT',
])

/** Where the cure itself is done, for who already stands before the finding among the checks. */
export const cureOfFinding = (fact: CaseFact, place: CasePlace, context: PlaceContext): NeedPlace =>
  aboutYears.has(fact.id) ? yearsOf(fact, place, context) : placeOfFinding(fact, place, context)
