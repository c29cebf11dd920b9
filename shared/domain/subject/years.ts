import { z } from 'zod'
import { isWithin, yearOf, type CalendarDate } from '../../lib/dates'
import type { CalendarLine } from '../calendar/marks'
import { workingDaysIn, type WorkingDays } from '../calendar/workingDays'
import { line, rowId } from '../../lib/records'

/** Mức độ hoàn thành nhiệm vụ of a year, best first. Source: Decree 335/2025/NĐ-CP; the names were the same before 2026. */
export const ratings = ['excellent', 'good', 'completed', 'failed'] as const
export type Rating = (typeof ratings)[number]

/** Why somebody was away from work. Maternity leave always counts as work. Source: Decree 152/2025/NĐ-CP, art. 4.5. */
export const absenceReasons = ['maternity', 'training', 'sick', 'unpaid', 'other'] as const
export const absenceSchema = z
  .object({ reason: z.enum(absenceReasons), fromOn: z.iso.date(), toOn: z.iso.date() })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ['toOn'] })
export type Absence = z.infer<typeof absenceSchema>

const count = z.int().nonnegative().max(99_999).nullable()

/** What is known of one subject in one year: how it did its work, and of a collective how many it was. */
export const subjectYearSchema = z.object({
  /** `subjectId:year`. */
  id: z.string().min(1).max(80),
  subjectId: rowId,
  year: z.int().min(1945).max(2100),
  rating: z.enum(ratings).nullable(),
  /** The decision or minutes that gave the rating, "QĐ 210/QĐ-UBND ngày 05/12/2026"; empty while nobody wrote it down. */
  ratingSource: line,
  /** Of a person: when away from work. */
  absences: z.array(absenceSchema).max(40),
  /** Of a person who came to work in that year: the first day. */
  joinedOn: z.iso.date().nullable(),
  /** Of a collective: people, those who completed their tasks, women. */
  headcount: count,
  completed: count,
  women: count,
})
export type SubjectYear = z.infer<typeof subjectYearSchema>

/** Whether words name a year that somebody may have worked in, or be away in by a plan: not one that is a slip. */
export const isYearOfWork = (words: string, thisYear: number): boolean =>
  /^\d{4}$/.test(words.trim()) && Number(words) >= 1945 && Number(words) <= thisYear + 1

export const subjectYearId = (subjectId: string, year: number): string => `${subjectId}:${year}`

/** A year about which nothing is known yet. */
export const emptyYear = (subjectId: string, year: number): SubjectYear => ({
  id: subjectYearId(subjectId, year),
  subjectId,
  year,
  rating: null,
  ratingSource: '',
  absences: [],
  joinedOn: null,
  headcount: null,
  completed: null,
  women: null,
})

/** Whether nothing is said of the year. */
export const isEmptyYear = ({ rating, ratingSource, absences, joinedOn, headcount, completed, women }: SubjectYear): boolean =>
  rating === null &&
  ratingSource === '' &&
  absences.length === 0 &&
  joinedOn === null &&
  headcount === null &&
  completed === null &&
  women === null

/** Two rows of one year as one, after two records became one: the kept one's word stands, the other fills what it leaves open. */
export const combinedYear = (kept: SubjectYear, gone: SubjectYear): SubjectYear => ({
  ...kept,
  rating: kept.rating ?? gone.rating,
  ratingSource: [...new Set([kept.ratingSource, gone.ratingSource])].filter((part) => part !== '').join('; '),
  absences: [
    ...kept.absences,
    ...gone.absences.filter((one) => !kept.absences.some((other) => JSON.stringify(other) === JSON.stringify(one))),
  ],
  joinedOn: kept.joinedOn ?? gone.joinedOn,
  headcount: kept.headcount ?? gone.headcount,
  completed: kept.completed ?? gone.completed,
  women: kept.women ?? gone.women,
})

/** The better of two ratings counts more: 3 for excellent, 0 for failed. */
export const ratingRank = (rating: Rating): number => ratings.length - 1 - ratings.indexOf(rating)

/** Working days of an absence, its first and last day counted, inside `[from, to]`. */
export function absentDaysWithin(
  { fromOn, toOn }: Absence,
  from: CalendarDate,
  to: CalendarDate,
  calendar: readonly CalendarLine[],
): WorkingDays {
  const start = fromOn > from ? fromOn : from
  const end = toOn < to ? toOn : to
  return workingDaysIn(calendar, start, end)
}

/** Whether two spans of days meet; an open side is `null`. */
export const spansMeet = (
  a: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
  b: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
): boolean => (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to)

/** Whether an absence holds that day. */
export const isAwayOn = ({ fromOn, toOn }: Absence, day: CalendarDate): boolean => isWithin(day, fromOn, toOn)

/** A year of a subject as it is looked at: with the absences that were written under another year and reach into it. */
export type SeenYear = {
  readonly row: SubjectYear
  /** Whether something is written under the year itself. */
  readonly isWritten: boolean
  readonly reaching: readonly { readonly absence: Absence; readonly writtenIn: number }[]
}

const isSameAbsence = (a: Absence, b: Absence): boolean => a.reason === b.reason && a.fromOn === b.fromOn && a.toOn === b.toOn

/** The years of one subject, newest first; one that only an absence of another year reaches into is among them. */
export function seenYears(subjectId: string, rows: readonly SubjectYear[]): SeenYear[] {
  const written = new Map(rows.map((row) => [row.year, row]))
  const reaching = new Map<number, { readonly absence: Absence; readonly writtenIn: number }[]>()
  for (const { year: writtenIn, absences } of rows)
    for (const absence of absences)
      for (let year = yearOf(absence.fromOn); year <= yearOf(absence.toOn); year += 1) {
        const known = [...(written.get(year)?.absences ?? []), ...(reaching.get(year) ?? []).map((one) => one.absence)]
        if (year === writtenIn || known.some((one) => isSameAbsence(one, absence))) continue
        reaching.set(year, [...(reaching.get(year) ?? []), { absence, writtenIn }])
      }
  return [...new Set([...written.keys(), ...reaching.keys()])]
    .toSorted((a, b) => b - a)
    .map((year) => ({
      row: written.get(year) ?? emptyYear(subjectId, year),
      isWritten: written.has(year),
      reaching: reaching.get(year) ?? [],
    }))
}
