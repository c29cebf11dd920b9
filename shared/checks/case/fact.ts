import type { Override } from '../../domain/round/types'
import type { RulingKind } from '../../domain/ruling/types'
import type { SubjectKind } from '../../domain/subject/types'
import type { RuleSeverity } from '../../law/types'
import type { CalendarDate } from '../../lib/dates'
import type { EligibilityFact, LawMissing } from '../eligibility/fact'

/** What beside one name stands in the cell of a name. */
export const nameMores = ['severalNames', 'nameWithMore', 'nameWithBrackets', 'nameWithDigits'] as const
export type NameMore = (typeof nameMores)[number]

/** What a check found, as facts; `words.ts` gives the sentence. The id is that of the dated row of the law book that weighs it. */
export type CaseFact =
  | EligibilityFact
  | { readonly id: 'CASE-EMPTY' }
  | { readonly id: 'CASE-TWICE'; readonly firstLine: number }
  /** Everything but the middle of the name is the same. */
  | { readonly id: 'CASE-ALIKE'; readonly firstLine: number; readonly firstName: string }
  | { readonly id: 'CASE-SUBJECT-ENDED'; readonly endedOn: string }
  | {
      readonly id: 'CASE-AWARD-UNKNOWN'
      readonly awardName: string
      readonly kind: SubjectKind
      readonly onDate: CalendarDate
      /** Whether the catalogue has it for others that day, on other days, or not at all. */
      readonly has: 'others' | 'otherDays' | 'nothing'
    }
  | { readonly id: 'AWARD_ABOVE_COMMUNE'; readonly awardName: string }
  | { readonly id: 'AWARD_OF_COMMUNE'; readonly awardName: string }
  | { readonly id: 'CASE-IDENTITY' }
  | { readonly id: 'CASE-NO-ACHIEVEMENT' }
  | { readonly id: 'CASE-NO-HONORIFIC' }
  | { readonly id: 'CASE-NO-DETAIL' }
  | {
      readonly id: 'CASE-NAME-FORMULA'
      /** Whose, where it is nobody of the list. */
      readonly of?: { readonly who: 'signer' | 'roomHead' | 'member'; readonly name: string }
    }
  | { readonly id: 'CASE-NAME-LETTERS'; readonly letters: 'capitals' | 'small' }
  | { readonly id: 'CASE-NAME-MORE'; readonly more: NameMore }
  | { readonly id: 'CASE-NO-BIRTH-YEAR' }
  | { readonly id: 'CASE-BIRTH-UNLIKELY'; readonly birthYear: number }
  | { readonly id: 'CASE-NAMESAKE'; readonly otherBirthYear: number }
  | { readonly id: 'CASE-OPEN-ELSEWHERE'; readonly roundName: string }
  | { readonly id: 'CASE-AWARDED-BEFORE'; readonly awardName: string; readonly decisionSymbol: string; readonly decidedOn: string }
  | { readonly id: 'CASE-MEMBER-NOMINEE' }
  | { readonly id: 'CASE-NO-CRITERIA'; readonly kind: SubjectKind }
  | { readonly id: 'CASE-AWARD-NOT-IN-PLAN'; readonly awardName: string }
  | {
      readonly id: 'R09_DIRECT_WORKERS'
      readonly persons: number
      readonly direct: number
      readonly leaders: number
      readonly unknown: number
    }
  | { readonly id: 'R09_LEADER_SHARE'; readonly persons: number; readonly leaders: number; readonly limit: number }
  | { readonly id: 'R31_MONEY_SAME_PERIOD'; readonly awardName: string }
  | { readonly id: 'CASE-NO-MEETING' }
  | { readonly id: 'CASE-MEETING-DAY' }
  | { readonly id: 'CASE-MEETING-HOUR'; readonly problem: 'open' | 'backwards' | { readonly unreal: string } }
  | { readonly id: 'CASE-MEETING-PLACE' }
  | { readonly id: 'CASE-NO-DISCUSSION' }
  | { readonly id: 'CASE-NO-CHAIR' }
  | { readonly id: 'CASE-QUORUM'; readonly present: number; readonly members: number; readonly least: number; readonly isInWriting?: true }
  | { readonly id: 'CASE-VOTE-NUMBERS'; readonly inFavour: number; readonly present: number; readonly members: number }
  | { readonly id: 'CASE-OPINIONS-LEFT'; readonly count: number }
  | { readonly id: 'CASE-NO-VOTE' }
  | { readonly id: 'CASE-VOTE-OPEN'; readonly count: number }
  | { readonly id: 'CASE-VOTE-ON-SELF' }
  | { readonly id: 'CASE-UNREACHABLE'; readonly recused: number; readonly threshold: string }
  | {
      readonly id: 'R27_GDVH_POST' | 'R28_THON_POST' | 'CASE-POSTING-SHORT'
      readonly awardName: string
      /** Days it was up; `open` while it is up, `null` where it never was. */
      readonly posted: number | 'open' | null
      readonly needed: number
    }
  | { readonly id: 'CASE-POSTING-UNANSWERED'; readonly count: number }
  | { readonly id: 'CASE-BALLOT'; readonly awardName: string }
  | { readonly id: 'R19_VOTE_90' | 'R20_VOTE_80'; readonly awardName: string; readonly threshold: string }
  /** Voted on by hand, or by ballots that nobody counted. */
  | { readonly id: 'M04'; readonly awardName: string; readonly lacks: 'ballot' | 'counts' }
  | { readonly id: 'R26_PUBLIC_10WD'; readonly awardName: string; readonly posted: number; readonly needed: number }
  | {
      readonly id: 'R32_FUND_CEILING'
      readonly year: number
      readonly percent: number
      readonly plannedVnd: number
      readonly mostVnd: number
    }
  | { readonly id: 'R33_FUND_20'; readonly year: number; readonly percent: number; readonly spentVnd: number; readonly mostVnd: number }
  | { readonly id: 'M11'; readonly place: string }
  | {
      readonly id: 'CASE-SUDDEN-LATE'
      readonly receivedOn: string
      readonly dueOn: string
      readonly workingDays: number
      readonly isWhole: boolean
    }
  | { readonly id: 'CASE-FOUNDING' }
  | { readonly id: 'CASE-COUNCIL-TERM'; readonly heldOn: string; readonly fromOn: string | null; readonly toOn: string | null }
  /** `isOnePost`: with the same post, or with none beside one. */
  | { readonly id: 'CASE-MEMBER-TWICE'; readonly name: string; readonly isOnePost: boolean }
  | { readonly id: 'CASE-NO-SIGNER' }
  | { readonly id: 'CASE-NO-ROOM-HEAD' }
  | { readonly id: 'CASE-NUMBER-TAKEN'; readonly symbol: string; readonly roundName: string }
  | { readonly id: 'CASE-NOTHING-CHANGED' }
  | { readonly id: 'CASE-AMENDS'; readonly name: string; readonly problem: AmendmentProblem }
  | { readonly id: 'CASE-DRAFT' }
  | { readonly id: 'CASE-PLAN-OPEN'; readonly movementName: string }
  /** The paper is older than the meeting it rests on. */
  | { readonly id: 'CASE-BEFORE-VOTE'; readonly kind: RulingKind; readonly on: string; readonly heldOn: string }
  | { readonly id: 'CASE-DAYS'; readonly what: PaperStep; readonly on: string; readonly before: PaperStep; readonly beforeOn: string }
  | { readonly id: 'CASE-SAID-TWICE'; readonly what: 'base' | 'recipient'; readonly text: string }
  | { readonly id: 'CASE-SUBJECT-WORDS' }
  /** The book has no value of that key on that day. */
  | LawMissing
  /** `key`: the parameter, where it is one. */
  | { readonly id: 'LAW-UNCONFIRMED'; readonly title: string; readonly key?: string }
  | { readonly id: 'CASE-PRIZE-UNKNOWN'; readonly onDate: string }
  | { readonly id: 'PRIZE-UNCONFIRMED' }
  /** The instrument behind the money no longer holds on the day of the money. */
  | { readonly id: 'PRIZE-LAPSED'; readonly symbol: string; readonly since: string | null; readonly replacedBy: string }

/** Why a line cannot be corrected or cancelled so. */
export type AmendmentProblem = 'noDecision' | 'unknown' | 'struck' | 'otherField' | 'otherWords' | 'unchanged' | 'twice' | 'tooEarly'

/** The steps whose days must follow one another. */
export type PaperStep = 'period' | 'invitation' | 'founding' | 'meeting' | 'submission' | 'decision' | 'payment'

/** `blocked` must be cured before the paper is signed; `attention` must be looked at; `info` is told. */
export type CheckSeverity = Exclude<RuleSeverity, 'off'>

/** Where a finding stands, as rows and fields: a screen leads there. */
export type CasePlace = {
  readonly nomineeId: string | null
  readonly rulingId: string | null
  readonly meetingId: string | null
  /** Of the row: "signerId", "achievement". */
  readonly field: string | null
}

export type CaseFinding = {
  readonly severity: CheckSeverity
  readonly fact: CaseFact
  readonly place: CasePlace
  /** Clause of the rule's row, or of the row of the law that it found wanting. */
  readonly source: string
  /** Since when the rule weighs so; `null` since ever. */
  readonly validFrom: string | null
  /** It rests on a text of the law, the rule's or a value that it reads, that nobody of the office has compared yet. */
  readonly isUnread: boolean
  /** The officer looked at it and lets it stand. */
  readonly override: Override | null
}

/** A fact found somewhere, before it is weighed. */
export type Found = {
  readonly fact: CaseFact
  readonly place: CasePlace
  readonly source?: string
  /** The day that picks the weight, where it is not the paper's. */
  readonly on?: string
  /** The things on record that it is about, where other rules may speak of the same ones: see `once.ts`. */
  readonly causes?: readonly string[]
  /** It follows from a value of the law that nobody of the office has compared. */
  readonly isUnread?: boolean
}

/** A fact that follows from a value of the law, with its clause, marked where nobody has compared it. */
export const restingOn = (
  { source, confirmedOn }: { readonly source: string; readonly confirmedOn: string | null },
  found: Found,
): Found => ({
  ...found,
  source,
  isUnread: confirmedOn === null,
})

const nowhere: CasePlace = { nomineeId: null, rulingId: null, meetingId: null, field: null }
export const inLine = (nomineeId: string, field: string | null, fact: CaseFact, causes?: readonly string[]): Found => ({
  fact,
  place: { ...nowhere, nomineeId, field },
  ...(causes === undefined ? {} : { causes }),
})
export const inMeeting = (meetingId: string | null, field: string | null, fact: CaseFact, source?: string): Found => ({
  fact,
  place: { ...nowhere, meetingId, field },
  ...(source === undefined ? {} : { source }),
})
export const inRuling = (rulingId: string | null, field: string | null, fact: CaseFact, source?: string): Found => ({
  fact,
  place: { ...nowhere, rulingId, field },
  ...(source === undefined ? {} : { source }),
})
