import type { AwardWords } from '../law/reading'
import type { KnownSubject, DoubtReason } from '../domain/subject/matching'
import type { Collective, Person, SubjectKind } from '../domain/subject/types'
import type { BirthProblem } from '../domain/subject/birth'
import type { LegacyEncoding } from '../lib/legacyFont'

/** One row understood: what would be written for it. */
export type RowDraft = {
  readonly kind: SubjectKind
  readonly name: string
  readonly gender: Person['gender']
  readonly birthYear: number | null
  readonly post: string
  readonly unit: string
  readonly address: string
  readonly headName: string
  readonly memberCount: number | null
  readonly collectiveKind: Collective['collectiveKind']
  readonly achievement: string
  readonly awardCode: string
  readonly proposedBy: string
}

/** What stops a row. */
export type RowProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'nameTooLong'; readonly letters: number }
  | { readonly code: 'nameIsFormulaError'; readonly text: string }
  | { readonly code: 'legacyFont'; readonly encoding: LegacyEncoding }
  | { readonly code: 'birth'; readonly problem: BirthProblem; readonly text: string }
  | { readonly code: 'memberCount'; readonly text: string }
  | { readonly code: 'achievementTooLong'; readonly letters: number }
  | { readonly code: 'repeated'; readonly number: number }
  | { readonly code: 'alreadyInRound'; readonly name: string }

/** What a person should look at before the row is taken. */
export type RowDoubt =
  | { readonly code: 'nameOneWord' }
  | { readonly code: 'nameWithDigits' }
  | { readonly code: 'genderUnread'; readonly text: string }
  | { readonly code: 'awardUnknown'; readonly text: string }
  | { readonly code: 'kindUnread'; readonly text: string }
  | { readonly code: 'maybeRepeated'; readonly number: number }
  | { readonly code: 'match'; readonly reason: DoubtReason }

export const rowStatuses = ['new', 'matched', 'doubtful', 'wrong'] as const
export type RowStatus = (typeof rowStatuses)[number]

export type PreviewRow = {
  /** Row of the file; unique in the preview. */
  readonly number: number
  readonly draft: RowDraft
  readonly status: RowStatus
  readonly problems: readonly RowProblem[]
  readonly doubts: readonly RowDoubt[]
  /** The one it matched, or those to choose from. */
  readonly known: readonly KnownSubject[]
  /** The cells of the file, to hand back rows that need mending. */
  readonly source: readonly string[]
}

export type AwardChoice = AwardWords

/** What the officer set for the whole list. */
export type PreviewOptions = {
  readonly properCaseNames: boolean
  readonly defaultKind: SubjectKind
  /** Kinds corrected by hand, by row number. */
  readonly kinds: Readonly<Record<number, SubjectKind>>
  readonly defaultAwardCode: string
  readonly defaultAchievement: string
  readonly awardForms: readonly AwardChoice[]
  /** Nobody on the list is born later. */
  readonly latestYear: number
}

/** What the officer chose for a doubtful row: this known subject, somebody new, or nothing at all. Rows without a choice are not imported. */
export type RowChoice = { readonly take: 'known'; readonly subjectId: string } | { readonly take: 'new' } | { readonly take: 'skip' }

/** What the row becomes: `undefined` while a doubtful row waits for its choice. */
export function outcomeOfRow(
  row: PreviewRow,
  choice: RowChoice | undefined,
): { readonly take: 'known'; readonly subjectId: string } | { readonly take: 'new' } | { readonly take: 'skip' } | undefined {
  if (row.status === 'wrong') return { take: 'skip' }
  if (choice !== undefined) return choice
  const [only] = row.known
  if (row.status === 'matched' && only !== undefined) return { take: 'known', subjectId: only.id }
  return row.status === 'new' ? { take: 'new' } : undefined
}
