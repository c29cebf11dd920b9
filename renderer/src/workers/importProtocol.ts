import type { Block } from '@shared/lib/clipboard'
import type { AppError } from '@shared/lib/errors'
import type { DecisionHead } from '@shared/import/decision/head'
import type { Header } from '@shared/import/header'
import type { HeaderChoice, Understood } from '@shared/import/list'
import type { MarkColumn } from '@shared/import/marks'
import type { PreviewOptions } from '@shared/import/preview'
import type { TargetId } from '@shared/import/targets'
import type { ColumnMapping, GridRow } from '@shared/import/types'

/** Where a list comes from. */
export type ImportSource =
  | { readonly from: 'file'; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Past decisions and register sheets, several at once. */
  | { readonly from: 'files'; readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }[] }
  /** `html`: what the same copy holds for programs that keep merged cells and lists. */
  | { readonly from: 'clipboard'; readonly text: string; readonly html: string; readonly name: string }
  /** A block that was pasted into the list, with its tables, merged cells and the lines around them. */
  | { readonly from: 'copy'; readonly block: Block; readonly name: string }

export type SheetInfo = {
  readonly name: string
  readonly isHidden: boolean
  readonly rowCount: number
  readonly unsettledFormulas: number
  readonly isCut: boolean
  /** Cells longer than Excel keeps, cut there. */
  readonly cutCells: number
  /** Whether a header with names was found. */ readonly hasList: boolean
  /** Of several files: which one, what its decision says of itself, or why it cannot be read. */
  readonly file?: number
  readonly head?: DecisionHead | null
  readonly error?: AppError
}

/** Where the list is to go. `roundId` is empty for what is no round. */
export type ImportPlace = { readonly databaseName: string; readonly target: TargetId; readonly roundId: string }

/** One sheet as far as the officer needs to see it to name its columns. */
export type SheetLook = {
  readonly header: Header
  readonly columnCount: number
  /** Columns that are read by their ticks, and what a tick says. */
  readonly ticked: readonly MarkColumn[]
  /** The first rows of the sheet, for pointing at the headings. */ readonly top: readonly GridRow[]
  /** The first rows under the headings. */ readonly sample: readonly GridRow[]
}

export type PreviewResult = Understood

export type ImportRequest =
  | { readonly type: 'open'; readonly source: ImportSource; readonly place: ImportPlace }
  | { readonly type: 'look'; readonly sheet: number; readonly headerRow: HeaderChoice; readonly awardForms: PreviewOptions['awardForms'] }
  | {
      readonly type: 'preview'
      readonly sheet: number
      readonly headerRow: HeaderChoice
      readonly mapping: ColumnMapping
      readonly options: PreviewOptions
      /** Rows put aside that the officer took back. */
      readonly taken: readonly number[]
    }
export type { HeaderChoice } from '@shared/import/list'

export type ImportResponses = { readonly open: readonly SheetInfo[]; readonly look: SheetLook; readonly preview: PreviewResult }
export type ImportReply =
  | { readonly type: 'done'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: AppError }
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number }
