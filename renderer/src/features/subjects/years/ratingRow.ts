import { readRating } from '@shared/domain/subject/ratingReading'
import { emptyYear, type SubjectYear } from '@shared/domain/subject/years'
import { detailLineOf } from '@shared/domain/subject/rules'
import type { Subject } from '@shared/domain/subject/types'
import { parseDate, shortDate } from '@shared/lib/dates'
import { cleanLine } from '@shared/lib/text'
import type { SheetColumn } from '../../../ui/sheet/types'
import { yearsText } from './text'

const words = yearsText.columns
const problems = yearsText.problems

/** One subject's year as typed: what cannot be read stays as it stands. */
export type RatingRow = {
  readonly id: string
  readonly subject: Subject
  readonly stored: SubjectYear | undefined
  readonly rating: string
  readonly source: string
  readonly joinedOn: string
  readonly headcount: string
  readonly completed: string
  readonly women: string
}
const typed = (count: number | null | undefined): string => (count == null ? '' : String(count))

export const ratingRow = (subject: Subject, stored: SubjectYear | undefined): RatingRow => ({
  id: subject.id,
  subject,
  stored,
  rating: stored?.rating == null ? '' : yearsText.ratings[stored.rating],
  source: stored?.ratingSource ?? '',
  joinedOn: stored?.joinedOn == null ? '' : shortDate(stored.joinedOn),
  headcount: typed(stored?.headcount),
  completed: typed(stored?.completed),
  women: typed(stored?.women),
})

/** A row as it is stored, with the cells of the typed one. */
export const withCells = (stored: RatingRow, typed: RatingRow): RatingRow => ({ ...typed, subject: stored.subject, stored: stored.stored })

const isNumber = (text: string): boolean => /^\d{0,5}$/.test(text.trim())
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text))
const partProblem = (part: string, whole: string): string | undefined => {
  if (!isNumber(part)) return problems.number
  const [count, all] = [numberOf(part), isNumber(whole) ? numberOf(whole) : null]
  return count !== null && all !== null && count > all ? problems.part : undefined
}
const ratingProblem = ({ rating }: RatingRow): string | undefined =>
  rating.trim() === '' || readRating(rating) !== null ? undefined : problems.rating
const dayProblem = ({ joinedOn }: RatingRow): string | undefined =>
  joinedOn.trim() === '' || parseDate(joinedOn) !== null ? undefined : problems.day
const countProblem = ({ headcount }: RatingRow): string | undefined => (isNumber(headcount) ? undefined : problems.number)

/** Why a row cannot be stored; nothing when it can. */
export const problemOf = (row: RatingRow): string | undefined =>
  ratingProblem(row) ??
  dayProblem(row) ??
  countProblem(row) ??
  partProblem(row.completed, row.headcount) ??
  partProblem(row.women, row.headcount)

/** The year that a sound row describes. */
export const yearOfRow = (row: RatingRow, year: number): SubjectYear => ({
  ...(row.stored ?? emptyYear(row.subject.id, year)),
  rating: readRating(row.rating),
  ratingSource: cleanLine(row.source),
  joinedOn: parseDate(row.joinedOn),
  headcount: numberOf(row.headcount),
  completed: numberOf(row.completed),
  women: numberOf(row.women),
})

type TextField = 'rating' | 'source' | 'joinedOn' | 'headcount' | 'completed' | 'women'
const column = (id: TextField, width: number, problem?: (row: RatingRow) => string | undefined): SheetColumn<RatingRow> => ({
  id,
  title: words[id],
  width,
  read: (row) => row[id],
  write: (row, text) => ({ ...row, [id]: text }),
  ...(problem === undefined ? {} : { problem }),
})
const ratingNames = Object.values(yearsText.ratings)

export const ratingColumns = (kind: 'person' | 'collective'): SheetColumn<RatingRow>[] => [
  { id: 'name', title: words.name, width: 180, grow: 2, isName: true, read: ({ subject }) => subject.name },
  { id: 'detail', title: words.detail, width: 150, grow: 2, read: ({ subject }) => detailLineOf(subject) },
  {
    ...column('rating', 150, ratingProblem),
    options: (_row, _typed, isFresh) =>
      isFresh ? ratingNames.map((label) => ({ label, apply: (one: RatingRow) => ({ ...one, rating: label }) })) : [],
  },
  { ...column('source', 190), grow: 1 },
  ...(kind === 'person'
    ? [column('joinedOn', 120, dayProblem)]
    : [
        { ...column('headcount', 110, countProblem), align: 'right' as const },
        { ...column('completed', 100, (row) => partProblem(row.completed, row.headcount)), align: 'right' as const },
        { ...column('women', 80, (row) => partProblem(row.women, row.headcount)), align: 'right' as const },
      ]),
]
