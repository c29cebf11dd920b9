/** What the case alone does not tell: other rounds, the register, others of the same name, numbers given out. */
export type CaseContext = {
  /** Subjects that also stand in another open round, with its name. */
  readonly openElsewhere: readonly { readonly subjectId: string; readonly roundName: string }[]
  /** Persons who share a name with somebody in the list but have another birth year. */
  readonly namesakes: readonly { readonly subjectId: string; readonly otherId: string; readonly otherBirthYear: number }[]
  /** Valid lines of the register about subjects of the list. */
  readonly awarded: readonly {
    readonly subjectId: string
    readonly awardCode: string
    readonly awardName: string
    readonly decisionSymbol: string
    readonly decidedOn: string
    /** The ruling it was given by; `null` for awards of others. */
    readonly rulingId: string | null
  }[]
  /** Drafts of the case whose number another ruling of the year carries, with that one's round. */
  readonly takenNumbers: readonly { readonly rulingId: string; readonly symbol: string; readonly roundName: string }[]
}
export const noContext: CaseContext = { openElsewhere: [], namesakes: [], awarded: [], takenNumbers: [] }
