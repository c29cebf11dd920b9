import type { AwardCase } from '@shared/domain/case/types'
import type { EmulationMovement } from '@shared/domain/movement/types'
import type { Office } from '@shared/domain/office/types'
import type { LawBook } from '@shared/law/types'
import type { ComposedDocument, DocumentKind } from '@shared/documents/kinds'
import type { AppError } from '@shared/lib/errors'

/** What the plan of a movement is made from. */
export type PlanSource = { readonly office: Office; readonly movement: EmulationMovement; readonly law: LawBook }
/** Work for the composing worker: some documents of a case, or the plan of a movement. */
export type ComposeSource = { readonly awardCase: AwardCase; readonly kinds: readonly DocumentKind[] } | { readonly plan: PlanSource }
/** `forPreview` shortens long tables for looking at; such files are never saved. */
export type ComposeJob = { readonly source: ComposeSource; readonly forPreview: boolean }
/** A finished file; `isCut` when its tables show their first rows only. */
export type MadeDocument = ComposedDocument & { readonly isCut: boolean }
/** What it tells while at work, and once at the end. */
export type ComposeMessage =
  | { readonly tell: 'progress'; readonly done: number; readonly total: number; readonly title: string }
  | { readonly tell: 'finished'; readonly documents: readonly MadeDocument[] }
  | { readonly tell: 'failed'; readonly error: AppError }

/** Rows of a table that the preview draws; longer tables are cut for looking at, never in the file itself. */
export const previewRowLimit = 50
