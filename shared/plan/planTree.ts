import type { ReportingDay } from '../domain/movement/reportingDays'
import type { FoundBase, FoundParent, phaseIn } from './facts'

type Titled<Key extends string> = { readonly title: string } & Readonly<Record<Key, readonly string[]>>

/** The plan as a tree: every text as typed, without its mark, which the program counts. Years and days are `null` where the text names none. */
export type PlanTree = {
  readonly issuer: string
  readonly symbol: string
  readonly number: number | null
  readonly place: string
  readonly issuedOn: string | null
  readonly month: number | null
  readonly year: number | null
  readonly subject: string
  readonly name: string
  readonly shortName: string
  readonly periodText: string
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly opening: readonly string[]
  readonly bases: readonly FoundBase[]
  readonly parents: readonly FoundParent[]
  readonly objectives: readonly string[]
  readonly requirements: readonly string[]
  readonly themes: readonly string[]
  readonly criteriaGroups: readonly (Titled<'criteria'> & { readonly subjectKind: 'collective' | 'person' | 'household' })[]
  readonly awards: {
    readonly annualTitle: string
    readonly annualText: string
    readonly reviewTitle: string
    readonly formsTitle: string
    readonly reviews: readonly (Titled<'forms'> & { readonly reviewKind: 'annual' | 'preliminary' | 'final' })[]
    readonly standardTitle: string
    readonly standardText: string
  }
  readonly schedule: {
    readonly title: string
    readonly intro: string
    readonly phases: readonly ({ readonly title: string; readonly text: string } & ReturnType<typeof phaseIn>)[]
  }
  readonly actors: readonly (Titled<'duties'> & { readonly isRequested: boolean })[]
  readonly reporting: {
    readonly text: string
    readonly days: readonly ReportingDay[]
    readonly dueBefore: { readonly day: number; readonly month: number } | null
    /** Days that others name for reports of their own, not taken: the officer is asked whose day is the units'. */
    readonly others: readonly string[]
  }
  readonly closing: readonly string[]
  readonly otherParts: readonly Titled<'items'>[]
  readonly recipients: readonly string[]
  readonly fileCopy: string
  readonly signer: { readonly post: string; readonly name: string }
  /** Everybody who signs; the last is `signer`. */
  readonly signers: readonly string[]
  readonly unplaced: readonly string[]
  /** What the officer left out, with the reason given. */
  readonly dropped: readonly { readonly text: string; readonly reason: string }[]
}
