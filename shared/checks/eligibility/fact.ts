import type { SubjectKind } from '../../law/subjectKinds'
import type { Rating } from '../../domain/subject/years'
import type { LawKey } from '../../law/keys'
import { titleOfKey } from '../../law/names'
import type { LawBook } from '../../law/types'

/** A value that a rule asks and the law book does not have that day. */
export type LawMissing = {
  readonly id: 'LAW-MISSING'
  readonly key: string
  /** What the office calls it. */
  readonly title: string
  readonly onDate: string
}

export const missing = (book: LawBook, key: LawKey, onDate: string): LawMissing => ({
  id: 'LAW-MISSING',
  key,
  title: titleOfKey(book, key),
  onDate,
})

/**
 * What the law's checks of eligibility found, as facts; `words.ts` gives the sentence, the row of the law book of that id the weight.
 * Facts of conduct say that there is something, never what.
 */
export type EligibilityFact =
  | { readonly id: 'LAW-RECEIVED-UNKNOWN'; readonly from: string }
  | { readonly id: 'LAW-MORE-FAVOURABLE' | 'LAW-NOT-FAVOURABLE'; readonly from: string }
  | { readonly id: 'CASE-NO-RATING'; readonly years: readonly number[] }
  | { readonly id: 'CASE-NO-YEAR-FACTS'; readonly year: number }
  | { readonly id: 'R01_PENDING_DISCIPLINE' }
  | { readonly id: 'R02_AFTER_DISCIPLINE' }
  | { readonly id: 'R03_RELEASED' }
  | { readonly id: 'R04_SAME_ACHIEVEMENT'; readonly other: string }
  | { readonly id: 'R04_OVERLAP'; readonly other: string }
  | { readonly id: 'R05_NO_LADDER'; readonly title: string }
  | { readonly id: 'R06_THEMATIC_NOT_BASIS'; readonly other: string }
  | { readonly id: 'R06_BASIS_UNKNOWN'; readonly other: string }
  | { readonly id: 'R07_MATERNITY'; readonly from: string; readonly to: string }
  | { readonly id: 'R08_TIE_WOMEN'; readonly persons: number; readonly collectives: number; readonly percent: number }
  | { readonly id: 'R10_LDTT_RATING'; readonly rating: Rating }
  | { readonly id: 'R11_CSTDCS_2022'; readonly isAdvanced: boolean }
  | { readonly id: 'R12_CSTDCS_2026'; readonly isExcellent: boolean; readonly hasInitiative: boolean }
  | { readonly id: 'R13_CSTDT_PRIOR' | 'R14_CSTDTQ_PRIOR'; readonly held: number; readonly needed: number; readonly hasInitiative: boolean }
  | {
      readonly id: 'R15_TTLDXS'
      readonly isExcellent: boolean
      readonly completedPercent: number
      readonly advancedPercent: number
      readonly neededCompleted: number
      readonly neededAdvanced: number
      readonly fighters: number
    }
  | {
      readonly id: 'R16_BK_TINH_D'
      readonly held: number
      readonly needed: number
      readonly excellentYears: number
      readonly neededYears: number
      readonly initiatives: number
      readonly sciences: number
      readonly neededInitiatives: number
    }
  | { readonly id: 'R17_INITIATIVE_PROOF' }
  | { readonly id: 'R18_CTD_CP_QUOTA'; readonly percent: number }
  | { readonly id: 'R22_FRESHNESS'; readonly to: string; readonly months: number }
  | { readonly id: 'RULE_INTERVAL'; readonly other: string; readonly countedTo: string }
  | { readonly id: 'R23_INTERVAL_CN'; readonly good: number; readonly needed: number; readonly low: readonly number[] }
  /** `heldOn`: the end of the time that the latest such form counted for; `null` where none is on record. */
  | {
      readonly id: 'R23_PRIOR_FORM'
      readonly prior: string
      readonly heldOn: string | null
      readonly years: number
      readonly needed: number
    }
  | { readonly id: 'R24_INTERVAL_TT'; readonly excellent: number; readonly needed: number; readonly low: readonly number[] }
  | { readonly id: 'R25_CONGHIEN_DISC' }
  | { readonly id: 'R29_GDVH_DEADLINE'; readonly before: string }
  | { readonly id: 'M01' | 'M02' | 'M03' | 'M06' | 'M07' | 'M08' | 'M09' | 'M10' | 'M14' | 'M15' }
  | { readonly id: 'M13'; readonly from: string }
  | { readonly id: 'M05'; readonly count: number }
  | { readonly id: 'L01_CSTDCS_RATIO'; readonly count: number; readonly of: number; readonly percent: number }
  | {
      readonly id: 'L02_CSTDCS_ANNUAL_HTXS'
      readonly unit: string
      readonly excellent: number
      readonly good: number
      readonly percent: number
    }
  | { readonly id: 'L03_LDTT_NEW'; readonly joinedOn: string; readonly months: number }
  | { readonly id: 'L04_LDTT_TRAINING' }
  | { readonly id: 'L05_LDTT_ABSENT'; readonly days: number; readonly limit: number; readonly isWhole: boolean }
  | { readonly id: 'L06_LDTT_TRANSFER'; readonly unit: string; readonly on: string; readonly isAsked: boolean }
  | { readonly id: 'L07_REGISTERED'; readonly year: number; readonly state: 'none' | 'returned' | 'other'; readonly title: string }
  | { readonly id: 'L08_TTLDTT_SHARE'; readonly percent: number; readonly needed: number }
  | { readonly id: 'L09_LEADER_RESULT'; readonly own: Rating; readonly unit: Rating }
  | { readonly id: 'L10_INITIATIVE_REUSE'; readonly title: string; readonly other: string }
  | { readonly id: 'L11_MAX_ONE_UPPER'; readonly count: number; readonly limit: number }
  | {
      readonly id: 'L12_GK_QUOTA'
      readonly awardName: string
      readonly kind: SubjectKind | null
      readonly count: number
      readonly limit: number
    }
  /** Of those who registered for the movement. */
  | {
      readonly id: 'L12_GK_SHARE'
      readonly awardName: string
      readonly kind: SubjectKind | null
      readonly count: number
      readonly of: number
      readonly percent: number
    }
  | { readonly id: 'L15_DEADLINE'; readonly dueOn: string; readonly receivedOn: string }
  | { readonly id: 'DOSSIER-PAPERS'; readonly missing: readonly string[] }
