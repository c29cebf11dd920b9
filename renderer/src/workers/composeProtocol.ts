import type { AwardCase } from '@shared/domain/case/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import type { LawBook } from '@shared/law/types'
import type { ComposedDocument, DocumentKind } from '@shared/documents/kinds'
import type { AppError } from '@shared/lib/errors'

/** What the plan of a movement is made from. */
export type PlanSource = { readonly office: Office; readonly movement: EmulationMovement; readonly law: LawBook }
/** What the composing worker works from: a case, or the plan of a movement. */
export type ComposeSource = { readonly awardCase: AwardCase } | { readonly plan: PlanSource }
/**
 * `prepare` hands the source over and draws its templates while the officer chooses; `compose` makes the documents, of the source
 * prepared before where it brings none (`null`). `forPreview` shortens long tables for looking at; such files are never saved.
 */
export type ComposeJob =
  | { readonly ask: 'prepare'; readonly source: ComposeSource }
  | {
      readonly ask: 'compose'
      readonly source: ComposeSource | null
      readonly kinds: readonly DocumentKind[]
      readonly forPreview: boolean
    }
/** A finished file; `isCut` when its tables show their first rows only. */
export type MadeDocument = ComposedDocument & { readonly isCut: boolean }
/** What it tells while at work, and once at the end. */
export type ComposeMessage =
  | { readonly tell: 'progress'; readonly done: number; readonly total: number; readonly title: string }
  | { readonly tell: 'finished'; readonly documents: readonly MadeDocument[] }
  | { readonly tell: 'failed'; readonly error: AppError }

/** Rows of a table that the preview draws; longer tables are cut for looking at, never in the file itself. */
export const previewRowLimit = 50
