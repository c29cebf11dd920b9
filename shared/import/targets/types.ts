import type { Subject } from '../../domain/subject/types'
import type { PreviewOptions, RowChange, RowDoubt, RowDraft, RowProblem } from '../preview'
import type { ImportField, TargetField } from '../types'

/** What an import can end in. */
export const targetIds = ['round', 'subjects', 'ratings', 'awards'] as const
export type TargetId = (typeof targetIds)[number]

/** A row while its target reads its own part: what stands in a field, and where doubts and problems go. */
export type PartReading = {
  readonly text: (field: ImportField) => string
  readonly options: PreviewOptions
  readonly doubts: RowDoubt[]
  readonly problems: RowProblem[]
}

/** What is stored already, by the key that the target gives it: whatever the target compares with. */
export type StoredFacts = ReadonlyMap<string, unknown>

/** One place that lists can be brought into. */
export type ImportTarget = {
  readonly id: TargetId
  /** What a column may mean, in the order of the choice. */
  readonly fields: readonly ImportField[]
  /** How surely a heading names a field that lists in general do not have. */
  readonly claims: (heading: string) => ReadonlyMap<TargetField, number>
  /** Whether a value can stand in such a field; fields that take any text are left out. */
  readonly fits: Partial<Record<TargetField, (text: string) => boolean>>
  /** The draft with the target's own part read. */
  readonly understand: (draft: RowDraft, reading: PartReading) => RowDraft
  /** What else than the subject makes two rows two: the award, the year. */
  readonly keyOf: (draft: RowDraft) => string
  /** Under which key the row stands already for a known subject; `null` where nothing is stored for it. */
  readonly storedKey: (draft: RowDraft, subjectId: string) => string | null
  /** What the list says otherwise than what is stored. */
  readonly changes: (draft: RowDraft, stored: unknown, record: Subject | undefined) => readonly RowChange[]
}
