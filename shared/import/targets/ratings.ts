import { readRating } from '../../domain/subject/ratingReading'
import { subjectYearId, type SubjectYear } from '../../domain/subject/years'
import { cleanLine, foldText } from '../../lib/text'
import { headingReader, readHeading } from '../headings'
import type { RowChange, RowDraft, YearPart } from '../preview'
import { personFields, type ImportField, type TargetField } from '../types'
import type { ImportTarget, PartReading } from './types'

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(cleanLine(text))
const isCount = (text: string): boolean => /^\d{1,5}([.,]0+)?( người)?$/iu.test(cleanLine(text))
const countOf = (text: string): number | null => (isCount(text) ? Number(/^\d+/.exec(cleanLine(text))?.[0]) : null)

const said = headingReader<TargetField>({
  year: { whole: 'năm|năm xếp loại|năm đánh giá|năm học' },
  rating: {
    whole:
      'xếp loại|kết quả xếp loại|mức xếp loại|mức độ hoàn thành|mức độ hoàn thành nhiệm vụ|đánh giá|kết quả đánh giá|kết quả|phân loại|xếp loại chất lượng|mức độ htnv|kết quả đánh giá, xếp loại|đánh giá, xếp loại|xl|hoàn thành nhiệm vụ',
    starts: '(kết quả |mức )?(đánh giá|xếp loại|phân loại)|mức độ (hoàn thành|htnv)|kết quả (hoàn thành|đánh giá|xếp loại|công tác)',
    holds: 'xếp loại|mức độ hoàn thành',
  },
  ratingSource: {
    whole: 'văn bản xếp loại|văn bản|quyết định|số quyết định|số qđ|căn cứ|quyết định xếp loại',
    starts: 'văn bản|quyết định (xếp loại|đánh giá|công nhận)',
  },
  headcount: {
    whole: 'tổng số người|số người|tổng số|tổng số cán bộ|biên chế|số lượng|quân số',
    starts: 'tổng số (người|cán bộ|lao động)',
  },
  completed: { whole: 'số người hoàn thành|hoàn thành', starts: 'số (người )?hoàn thành' },
  women: { whole: 'số nữ|nữ|trong đó nữ|số lao động nữ', starts: '(trong đó )?(số )?(lao động |người )?nữ' },
  decisionSymbol: {},
  decidedOn: {},
  decidedBy: {},
  prize: {},
})

/** "Nam" without marks is the sex, as in any list. */
const claims = (heading: string): ReadonlyMap<TargetField, number> => (readHeading(heading).has('isMale') ? new Map() : said(heading))

function partOf(draft: RowDraft, { text, options, doubts, problems }: PartReading): YearPart {
  const unread = (field: ImportField): null => {
    doubts.push({ code: 'cellUnread', field, text: cleanLine(text(field)).slice(0, 120) })
    return null
  }
  const count = (field: 'headcount' | 'completed' | 'women'): number | null =>
    draft.kind !== 'collective' || text(field) === '' ? null : (countOf(text(field)) ?? unread(field))
  const rating = text('rating') === '' ? null : (readRating(text('rating')) ?? unread('rating'))
  const year = text('year') === '' ? (options.given?.year ?? null) : isYear(text('year')) ? Number(cleanLine(text('year'))) : unread('year')
  const [headcount, completed, women] = [count('headcount'), count('completed'), count('women')]
  if (year === null) problems.push({ code: 'missing', field: 'year' })
  if (rating === null && headcount === null && completed === null && women === null && !doubts.some(({ code }) => code === 'cellUnread'))
    problems.push({ code: 'nothingToStore' })
  for (const [field, part] of [
    ['completed', completed],
    ['women', women],
  ] as const)
    if (part !== null && headcount !== null && part > headcount)
      doubts.push({ code: 'cellUnread', field, text: cleanLine(text(field)).slice(0, 120) })
  return { year, rating, source: text('ratingSource') || (options.given?.ratingSource ?? ''), headcount, completed, women }
}

const shown = (value: number | string | null | undefined): string => (value == null ? '' : String(value))

/** What the row says of the year otherwise than is stored. */
export function yearChanges(part: YearPart, stored: SubjectYear | undefined): readonly RowChange[] {
  const told = [
    { field: 'rating', from: stored?.rating ?? '', to: part.rating ?? '' },
    { field: 'ratingSource', from: stored?.ratingSource ?? '', to: part.rating === null ? '' : part.source },
    { field: 'headcount', from: shown(stored?.headcount), to: shown(part.headcount) },
    { field: 'completed', from: shown(stored?.completed), to: shown(part.completed) },
    { field: 'women', from: shown(stored?.women), to: shown(part.women) },
  ] as const
  return told.filter(({ from, to }) => to !== '' && foldText(from) !== foldText(to)).map((one) => ({ ...one, fills: one.from === '' }))
}

/** Ratings of years, and how many a collective was. */
export const ratingsTarget: ImportTarget = {
  id: 'ratings',
  fields: [...personFields, 'rating', 'year', 'ratingSource', 'headcount', 'completed', 'women', 'ignored'],
  claims,
  fits: {
    year: isYear,
    rating: (text) => readRating(text) !== null,
    headcount: isCount,
    completed: isCount,
    // A year of birth under "Nữ" is no number of women.
    women: (text) => (countOf(text) ?? 9999) < 1900,
  },
  understand: (draft, reading) => ({ ...draft, achievement: '', awardCode: '', proposedBy: '', year: partOf(draft, reading) }),
  keyOf: ({ year }) => String(year?.year),
  storedKey: ({ year }, subjectId) => (year?.year == null ? null : subjectYearId(subjectId, year.year)),
  changes: ({ year }, stored) => (year === undefined ? [] : yearChanges(year, stored as SubjectYear | undefined)),
}
