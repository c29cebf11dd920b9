import type { Office } from '../../../domain/office/types'
import type { LawBook } from '../../../law/types'
import type { CalendarDate } from '../../../lib/dates'

/** What every table of a movement or of the year is made from. */
export type TableInput = {
  readonly office: Office
  readonly law: LawBook
  /** The day it is made: stands in the dateline. */
  readonly today: CalendarDate
}
export type TableColumn = { readonly heading: string; readonly widthMm: number; readonly align?: 'left' | 'center' | 'right' }
/** A table as a paper, ready to be drawn. */
export type TablePaper = {
  /** In capitals: "DANH SÁCH". */
  readonly title: string
  /** One line each below the title. */
  readonly about: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
  /** A sentence below the table; may be empty. */
  readonly closing: string
}
