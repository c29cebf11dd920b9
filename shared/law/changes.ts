import { dayAfter, daysAfter, type CalendarDate } from '../lib/dates'
import type { LawBook } from './types'

/** A row of the law book whose days change: the last day it holds, or the first. */
export type LawChange = {
  readonly id: string
  readonly code: 'ends' | 'begins'
  readonly title: string
  readonly on: CalendarDate
  readonly note: string
}
const lawAheadDays = 180

/**
 * Rows that end or begin within some days, both counted. A row that another of the same title follows on the next day is only a change of
 * form, so it is told once.
 */
export function lawChangesBetween(law: LawBook, first: CalendarDate, last: CalendarDate, beginsFrom: CalendarDate = first): LawChange[] {
  const isMeant = (on: CalendarDate | null): on is CalendarDate => on !== null && on >= first && on <= last
  const rows = [
    ...law.instruments.map((row) => ({ ...row, title: row.citation })),
    ...law.decisionBases.map((row) => ({ ...row, title: row.text })),
    ...law.baseSalaries.map((row) => ({ ...row, title: row.source })),
    ...law.awardForms.map((row) => ({ ...row, title: row.name })),
    ...law.parameters.flatMap(({ id, title, values }) =>
      values.map(({ from, to, note }) => ({ id, title, validFrom: from, validTo: to, note })),
    ),
    ...law.rules,
  ]
  const changes = rows.flatMap((row): LawChange[] => [
    ...(isMeant(row.validTo) ? [{ id: row.id, code: 'ends' as const, title: row.title, on: row.validTo, note: row.note }] : []),
    ...(isMeant(row.validFrom) && row.validFrom >= beginsFrom
      ? [{ id: row.id, code: 'begins' as const, title: row.title, on: row.validFrom, note: row.note }]
      : []),
  ])
  const seen = new Set<string>()
  return changes
    .filter((change) => {
      const key = `${change.code} ${change.on} ${change.title}`
      return seen.has(key) ? false : seen.add(key)
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** Rows that end, today counted, or begin after today, within half a year. */
export const lawChangesSoon = (law: LawBook, today: CalendarDate): LawChange[] =>
  lawChangesBetween(law, today, daysAfter(today, lawAheadDays), dayAfter(today))
