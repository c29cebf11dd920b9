import { z } from 'zod'
import { calendarDate } from '../../lib/dates'
import { filledLine, rowId } from '../../lib/records'
import type { CalendarDate } from '../../lib/dates'
import type { LawBook, LawPart, LawRow } from '../types'

/** One row of an amendment: it takes the place of the book's row of the same id, or is new. */
export type ReformRow = { readonly [Part in LawPart]: { readonly part: Part; readonly row: LawRow<Part> } }[LawPart]

/** An amendment of the law as a named bundle of rows, laid over the book once the office has compared it with its text. */
export type Reform = {
  readonly id: string
  /** Name of the amending text: "Luật sửa đổi, bổ sung … (06/2026/QH16)". */
  readonly title: string
  readonly effectiveFrom: CalendarDate
  /** What is to be read before it is switched on. */
  readonly note: string
  /** Unconfirmed here; they carry the office's day once it has read the text. */
  readonly rows: readonly ReformRow[]
}

/** That the office has read an amendment and lays it over the book; without such a row it is off. */
export const reformSwitchSchema = z.object({ id: rowId, title: filledLine, confirmedOn: calendarDate })
export type ReformSwitch = z.infer<typeof reformSwitchSchema>

type AnyRow = { readonly id: string }
const laid = (rows: readonly AnyRow[], row: AnyRow): AnyRow[] =>
  rows.some(({ id }) => id === row.id) ? rows.map((other) => (other.id === row.id ? row : other)) : [...rows, row]

/** A row with the day somebody read it. */
const readOn = (row: LawRow, confirmedOn: CalendarDate | null): LawRow =>
  'values' in row ? { ...row, values: row.values.map((value) => ({ ...value, confirmedOn })) } : { ...row, confirmedOn }

/** The book with an amendment laid over it. `confirmedOn`: the day the office read its text; `null` shows it as nobody has read it. */
export const withReform = (book: LawBook, reform: Reform, confirmedOn: CalendarDate | null): LawBook =>
  reform.rows.reduce<LawBook>((changed, { part, row }) => ({ ...changed, [part]: laid(changed[part], readOn(row, confirmedOn)) }), book)

/** One thing an amendment changes: a row that is new (`field` is `null`), or a field of a row that the book has. */
export type ReformChange = {
  readonly part: LawPart
  readonly row: LawRow
  readonly field: string | null
  readonly before: unknown
  readonly after: unknown
}

/** What an amendment changes in a book: new rows, and fields of known ones with what stood there. The day it was read is no change of the law. */
export const changesOf = (book: LawBook, reform: Reform): ReformChange[] =>
  reform.rows.flatMap(({ part, row }): ReformChange[] => {
    const rows: readonly LawRow[] = book[part]
    const known = rows.find(({ id }) => id === row.id)
    if (known === undefined) return [{ part, row, field: null, before: null, after: row }]
    const [before, after]: Readonly<Record<string, unknown>>[] = [known, row]
    return Object.keys(row).flatMap((field) =>
      field === 'confirmedOn' || JSON.stringify(before?.[field]) === JSON.stringify(after?.[field])
        ? []
        : [{ part, row, field, before: before?.[field], after: after?.[field] }],
    )
  })
