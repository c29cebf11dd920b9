import type { ReactNode } from 'react'
import type { SheetValue } from '@shared/lib/sheetFile'

/** One choice offered while a cell is typed in. */
export type SheetOption<Row> = { readonly label: string; readonly hint?: string; readonly apply: (row: Row) => Row }

/** One column of a sheet: how a row is read as text, and how text is put into it. */
export type SheetColumn<Row> = {
  readonly id: string
  readonly title: string
  /** Least width in px; `grow` shares what is left. */
  readonly width: number
  readonly grow?: number
  readonly align?: 'right' | 'center'
  /** What is copied, and shown unless `show` says otherwise. */
  readonly read: (row: Row) => string
  readonly show?: (row: Row) => ReactNode
  /** Its value in a file, where it is a number or a day and not the words shown. */
  readonly cell?: (row: Row) => SheetValue
  /** It names its row, in a column for reading: a pasted block that holds it goes by the names (`pasteByName`). */
  readonly isName?: boolean
  /** Without it the column is for reading. */
  readonly write?: (row: Row, text: string) => Row
  readonly isDisabled?: (row: Row) => boolean
  /** A closed cell that a pasted block fills all the same: what it says is looked at before anything is lost. */
  readonly takesBlock?: (row: Row) => boolean
  /** The row with a note of what a pasted block has for its closed cell, where the owner says itself that it is not taken. */
  readonly refuse?: (row: Row, text: string) => Row
  /** Why the cell is not right; nothing when it is. */
  readonly problem?: (row: Row) => string | undefined
  /** Whether the cell is tinted: it is right, and says something that its neighbours do not. */
  readonly mark?: (row: Row) => boolean
  /** What to look at in a cell that is taken all the same. */
  readonly doubt?: (row: Row) => string | undefined
  /** Choices for what is typed; `isFresh` while nothing was typed yet. */
  readonly options?: (row: Row, typed: string, isFresh: boolean) => readonly SheetOption<Row>[]
  /** Holds line breaks (Alt+Enter). */
  readonly isMultiline?: boolean
}

/** What the officer did to the sheet, to name the act. */
export type SheetAction = {
  readonly kind: 'edit' | 'paste' | 'fill' | 'fillRight' | 'clear' | 'insert' | 'delete' | 'duplicate' | 'move'
  readonly count: number
}

export type SheetCellRef = { readonly col: number; readonly row: number }
export type SheetBlock = { readonly min: SheetCellRef; readonly max: SheetCellRef }
