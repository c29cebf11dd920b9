import type { AwardForm, LawBook } from '../../law/types'
import type { Initiative } from '../../domain/initiative/types'
import type { AwardRound, Nominee } from '../../domain/round/types'
import type { Subject } from '../../domain/subject/types'
import type { Rating, SubjectYear } from '../../domain/subject/years'
import { awardFormOn } from '../../law/select'
import { yearOf, type CalendarDate } from '../../lib/dates'
import { oncePer } from '../../lib/once'
import type { AppError } from '../../lib/errors'
import type { Result } from '../../lib/result'
import type { LawValue } from '../../law/parameters'
import type { EligibilityFact, LawMissing } from './fact'
import { awardYear, type World } from './world'

/** What a rule sees of one subject asked for one award. */
export type Line = {
  readonly nominee: Nominee
  readonly subject: Subject
  readonly round: AwardRound
  readonly form: AwardForm | undefined
  readonly book: LawBook
  readonly world: World
  /** The day that picks the standards. */
  readonly lawDay: CalendarDate
  /** The day of everything else: the paper's. */
  readonly day: CalendarDate
  /** The time of the achievements; the whole year where nobody wrote it down. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly isPeriodKnown: boolean
  readonly year: number
  /** Every line of the same list, this one too. */
  readonly beside: readonly Line[]
}
/**
 * `causes`: the things on record it is about, where another rule may speak of the same ones (`case/once.ts`). `isUnread`: it follows from a
 * value of the law that nobody of the office has compared with its text. `source`: the clause of that value, where it is not the rule's own.
 */
export type RuleFact = (EligibilityFact | LawMissing) & {
  readonly causes?: readonly string[]
  readonly isUnread?: true
  readonly source?: string
}
/** A small pure function: a line, and what is against it. */
export type LineRule = (line: Line) => readonly RuleFact[]

/** The first day of the amended law; `null` where the book knows none. */
export const amendedFrom = oncePer((book: LawBook): { readonly on: CalendarDate | null } => ({
  on:
    book.rules
      .flatMap(({ ruleSet, validFrom }) => (ruleSet === 'LAW_2022_AMENDED_2026' && validFrom !== null ? [validFrom] : []))
      .toSorted()[0] ?? null,
}))

/** The day the dossier was received; while nobody wrote it down, the day the round was opened. */
export const receivedOf = ({ receivedOn }: Pick<Nominee, 'receivedOn'>, { openedOn }: Pick<AwardRound, 'openedOn'>): CalendarDate =>
  receivedOn ?? openedOn

/** The day whose law judges a dossier: the day it was received, or the newer law's first one where that was chosen. Source: Law 06/2026/QH16, art. 4.4. */
export function lawDayOf(nominee: Nominee, round: AwardRound, book: LawBook): CalendarDate {
  const received = receivedOf(nominee, round)
  const { on } = amendedFrom(book)
  return nominee.appliesNewLaw === true && on !== null && received < on ? on : received
}

export type LineInput = { readonly nominee: Nominee; readonly subject: Subject }

/** Lines of one list as the rules see them. */
export function linesOf(inputs: readonly LineInput[], round: AwardRound, book: LawBook, world: World, day: CalendarDate): readonly Line[] {
  const beside: Line[] = []
  for (const { nominee, subject } of inputs) {
    const from = nominee.periodFrom ?? round.periodFrom
    const to = nominee.periodTo ?? round.periodTo
    const year = yearOf(to ?? round.openedOn)
    beside.push({
      nominee,
      subject,
      round,
      form: awardFormOn(book, nominee.awardCode, subject.kind, day),
      book,
      world,
      lawDay: lawDayOf(nominee, round, book),
      day,
      from: from ?? `${year}-01-01`,
      to: to ?? `${year}-12-31`,
      isPeriodKnown: from !== null && to !== null,
      year,
      beside,
    })
  }
  return beside
}

/** A rule's number: the facts that follow from it, or that the book lacks it. */
export const asked = (value: Result<LawValue<number>>, facts: (number: number) => readonly RuleFact[]): readonly RuleFact[] => {
  return value.ok ? following(value.value, facts(value.value.value)) : lackIn(value.error)
}
/** Facts that follow from a value of the law, marked where nobody has compared it. What is missing, in the book or of the year, follows from nothing. */
export const following = (
  { confirmedOn }: Pick<LawValue<number | string>, 'confirmedOn'>,
  facts: readonly RuleFact[],
): readonly RuleFact[] =>
  confirmedOn !== null ? facts : facts.map((fact) => (/^(LAW|CASE)-/.test(fact.id) ? fact : { ...fact, isUnread: true as const }))
/** What is said of a value that could not be read. */
export const lackIn = (error: AppError): readonly LawMissing[] =>
  error.code === 'law.missing' ? [{ id: 'LAW-MISSING', key: error.key, title: error.title, onDate: error.onDate }] : []

export const codeOf = ({ nominee }: Line): string => nominee.awardCode
export const yearRow = ({ world, subject }: Line, year: number): SubjectYear | undefined => world.years.get(subject.id)?.get(year)
export const ratingIn = (line: Line, year: number): Rating | null => yearRow(line, year)?.rating ?? null

/** The years in which the subject holds an award, with those that the same list asks for. */
export const yearsHolding = (line: Line, code: string): Set<number> =>
  new Set([
    ...(line.world.awards.get(line.subject.id) ?? []).filter(({ awardCode }) => awardCode === code).map(awardYear),
    ...ownLines(line)
      .filter(({ nominee }) => nominee.awardCode === code)
      .map(({ year }) => year),
  ])
const bySubject = oncePer((lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> => {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const own = groups.get(line.subject.id)
    if (own === undefined) groups.set(line.subject.id, [line])
    else own.push(line)
  }
  return groups
})
/** The lines of the list about the same subject. */
export const ownLines = (line: Line): readonly Line[] => bySubject(line.beside).get(line.subject.id) ?? []

/** What the line rests on: the initiatives it names, or else those recognised in its year. */
export function initiativesOf(line: Line): readonly Initiative[] {
  const named = line.nominee.initiativeIds ?? []
  if (named.length > 0) return named.flatMap((id) => line.world.initiativeById.get(id) ?? [])
  return (line.world.initiatives.get(line.subject.id) ?? []).filter(
    ({ recognisedOn }) => recognisedOn !== null && yearOf(recognisedOn) === line.year,
  )
}
