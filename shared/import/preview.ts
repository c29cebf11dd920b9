import type { AwardWords } from '../law/reading'
import type { CalendarDate } from '../lib/dates'
import type { KnownSubject, DoubtReason } from '../domain/subject/matching'
import type { NameDoubt } from '../domain/subject/nameCell'
import type { Collective, Person, SubjectKind } from '../domain/subject/types'
import type { BirthProblem } from '../domain/subject/birth'
import type { Conversion, ImportField, RowMark } from './types'

/** One row understood: what would be written for it. */
export type RowDraft = {
  readonly kind: SubjectKind
  readonly name: string
  readonly gender: Person['gender']
  readonly birthYear: number | null
  /** The whole day of birth where the list tells it. */
  readonly bornOn?: CalendarDate | null
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

/** What stops a row: nothing can be written before the file is mended. */
export type RowProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'nameTooLong'; readonly letters: number }
  | { readonly code: 'nameIsFormulaError'; readonly text: string }
  | { readonly code: 'lettersLost'; readonly text: string }
  | { readonly code: 'achievementTooLong'; readonly letters: number }
  | { readonly code: 'repeated'; readonly number: number; readonly place?: string }
  | { readonly code: 'alreadyInRound'; readonly name: string }

/** What a person should look at before the row is taken. */
export type RowDoubt =
  | { readonly code: NameDoubt; readonly text: string }
  | { readonly code: 'converted'; readonly conversions: readonly Conversion[] }
  | { readonly code: 'marked'; readonly mark: RowMark }
  /** Read out of a line of prose: whether it is about somebody is a guess. */
  | { readonly code: 'fromLine' }
  | { readonly code: 'birth'; readonly problem: BirthProblem; readonly text: string }
  | { readonly code: 'memberCount'; readonly text: string }
  | { readonly code: 'cellIsFormulaError'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'cellLettersLost'; readonly field: ImportField; readonly text: string }
  | { readonly code: 'genderUnread'; readonly text: string }
  | { readonly code: 'awardUnknown'; readonly text: string }
  | { readonly code: 'kindUnread'; readonly text: string }
  | { readonly code: 'maybeRepeated'; readonly number: number; readonly place?: string }
  | { readonly code: 'match'; readonly reason: DoubtReason }

/** What is said of a row without holding it up. */
export type RowNote =
  { readonly code: 'birthUncertain'; readonly text: string; readonly year: number } | { readonly code: 'lookAlikes'; readonly text: string }

export const rowStatuses = ['new', 'matched', 'doubtful', 'wrong'] as const
export type RowStatus = (typeof rowStatuses)[number]

export type PreviewRow = {
  /** Row of the file; unique in the preview. */
  readonly number: number
  /** Where it stands, where the number alone does not tell. */
  readonly place?: string
  readonly draft: RowDraft
  readonly status: RowStatus
  readonly problems: readonly RowProblem[]
  readonly doubts: readonly RowDoubt[]
  readonly notes?: readonly RowNote[]
  /** The one it matched, or those to choose from. */
  readonly known: readonly KnownSubject[]
  /** The cells of the file, to hand back rows that need mending. */
  readonly source: readonly string[]
}

/** A column that most of its values do not fit: left out as a whole, said once. */
export type LeftColumn = {
  readonly field: ImportField
  readonly filled: number
  readonly fitting: number
  readonly sample: readonly string[]
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

/** What one choice for all rows of a doubt makes of a row: the one known it is, else somebody new. Rows with several known wait for their own choice. */
export function takenSo(row: PreviewRow): RowChoice | undefined {
  const [first, ...others] = row.known
  if (row.doubts.some((doubt) => doubt.code === 'match' || doubt.code === 'severalNames')) return undefined
  return first === undefined ? { take: 'new' } : others.length === 0 ? { take: 'known', subjectId: first.id } : undefined
}
