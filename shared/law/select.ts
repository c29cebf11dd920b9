import { isWithin, type CalendarDate } from '../lib/dates'
import type { SubjectKind } from '../domain/subject/types'
import type { AwardForm, LawBook, LawParameter } from './types'

type Dated = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null }

/** The rows in force on that day. */
export const inForce = <Row extends Dated>(rows: readonly Row[], on: CalendarDate): Row[] =>
  rows.filter((row) => isWithin(on, row.validFrom, row.validTo))

/** The parameter of that name in force on that day; `undefined` when the book has none. */
export const parameterOn = (book: LawBook, key: string, on: CalendarDate): LawParameter | undefined =>
  inForce(book.parameters, on).find((row) => row.key === key)

/** The catalogue row of an award for a kind of subject on that day. */
export const awardFormOn = (book: LawBook, code: string, subjectKind: SubjectKind, on: CalendarDate): AwardForm | undefined =>
  inForce(book.awardForms, on).find((row) => row.code === code && row.subjectKind === subjectKind)
