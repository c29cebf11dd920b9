import type { CaseFact, CasePlace } from '../case/fact'
import { rowFields } from '../../domain/round/listRow'

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
  | { readonly at: 'settings'; readonly part: 'unit' | 'council' | 'certificates' }
  | { readonly at: 'movement'; readonly movementId: string }
  /** The sheet of ratings and numbers of a year. */
  | { readonly at: 'years'; readonly year: number | null }
  | {
      readonly at: 'law'
      readonly part: 'awardForms' | 'baseSalaries' | 'decisionBases' | 'parameters'
      /** The parameter, where it is one. */
      readonly key?: string
      /** The day for which something is to be added; without it, rows that wait to be confirmed. */
      readonly missingOn?: string
    }

const cells: ReadonlySet<string> = new Set(rowFields)

/** Facts whose cure stands elsewhere than where they were found. */
function curedElsewhere(fact: CaseFact, place: CasePlace, movementId: string | null): NeedPlace | undefined {
  switch (fact.id) {
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
    case 'CASE-MEMBER-TWICE':
      return { at: 'settings', part: 'council' }
    case 'CASE-NAME-FORMULA':
      return fact.of?.who === 'roomHead' ? { at: 'settings', part: 'unit' } : undefined
    case 'CASE-NO-ROOM-HEAD':
      return { at: 'settings', part: 'unit' }
    case 'CASE-PLAN-OPEN':
      return movementId === null ? undefined : { at: 'movement', movementId }
    case 'LAW-UNCONFIRMED':
      return fact.key === undefined
        ? { at: 'law', part: place.field === 'bases' ? 'decisionBases' : 'awardForms' }
        : { at: 'law', part: 'parameters', key: fact.key }
    case 'PRIZE-UNCONFIRMED':
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
export function placeOfFinding(fact: CaseFact, place: CasePlace, movementId: string | null): NeedPlace {
  const elsewhere = curedElsewhere(fact, place, movementId)
  if (elsewhere !== undefined) return elsewhere
  if (place.nomineeId !== null) {
    const isCell = place.field !== null && cells.has(place.field) && (fact.id.startsWith('CASE-') || fact.id.startsWith('AWARD_'))
    return isCell ? { at: 'list', nomineeId: place.nomineeId, field: place.field } : { at: 'checks', nomineeId: place.nomineeId }
  }
  if (place.meetingId !== null || fact.id === 'CASE-NO-MEETING') return { at: 'meeting', meetingId: place.meetingId, field: place.field }
  return { at: 'ruling', rulingId: place.rulingId, field: place.field }
}

/** Facts about the years of a subject: their numbers are typed in the sheet of ratings. */
const aboutYears: ReadonlySet<CaseFact['id']> = new Set([
  'CASE-NO-RATING',
  'CASE-NO-YEAR-FACTS',
  'R10_LDTT_RATING',
  'R15_TTLDXS',
  'R23_INTERVAL_CN',
  'R24_INTERVAL_TT',
  'L02_CSTDCS_ANNUAL_HTXS',
  'L09_LEADER_RESULT',
])

/** Where the cure itself is done, for who already stands before the finding among the checks. */
export function cureOfFinding(fact: CaseFact, place: CasePlace, movementId: string | null): NeedPlace {
  if (!aboutYears.has(fact.id)) return placeOfFinding(fact, place, movementId)
  const year = fact.id === 'CASE-NO-RATING' ? (fact.years[0] ?? null) : fact.id === 'CASE-NO-YEAR-FACTS' ? fact.year : null
  return { at: 'years', year }
}
