import type { ComposedDocument } from '@shared/checks/finding'
import type { CaseContext } from '@shared/domain/case/context'
import type { DocumentJob } from '@shared/documents/source'
import type { AppError } from '@shared/lib/errors'

/**
 * `prepare` hands the jobs over and draws their templates while the officer chooses; `compose` makes the chosen ones, by their place in
 * the list, of those prepared before where it brings none (`null`). `forPreview` shortens long tables for looking at; such files are
 * never saved.
 */
export type ComposeJob =
  | { readonly ask: 'prepare'; readonly jobs: readonly DocumentJob[] }
  | {
      readonly ask: 'compose'
      readonly jobs: readonly DocumentJob[] | null
      readonly chosen: readonly number[]
      readonly forPreview: boolean
      /** What is known around the case, for its checks. */
      readonly known: CaseContext | undefined
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
