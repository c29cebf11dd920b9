import { readNumber } from '../../law/parameters'
import { yearOf } from '../../lib/dates'
import { amendedFrom, asked, codeOf, ratingIn, yearRow, type Line, type LineRule } from './line'
import { isAmended, isExcellent } from './titles'
import { awardYear } from './world'

/** Standards of the titles of collectives. Source: Law 06/2022/QH15, art. 27 to 29. */

/** Persons of the unit who hold one of the awards for the year, by the register or by the same list. */
function holders(line: Line, codes: readonly string[]): number {
  const { world, subject, year, beside } = line
  const found = new Set<string>()
  for (const { subjectId } of world.members.get(subject.id) ?? [])
    if ((world.awards.get(subjectId) ?? []).some((award) => codes.includes(award.awardCode) && awardYear(award) === year))
      found.add(subjectId)
  for (const other of beside)
    if (other.subject.kind === 'person' && other.subject.unitId === subject.id && other.year === year && codes.includes(codeOf(other)))
      found.add(other.subject.id)
  return found.size
}
/** Whoever is Chiến sĩ thi đua cơ sở meets the standard of Lao động tiên tiến. Source: Law 06/2022/QH15, art. 23. */
const advancedCodes = ['LDTT', 'CSTDCS'] as const

const percentOf = (part: number, whole: number): number => (100 * part) / whole
/** Compared without a division: 7 of 10 is 70%. */
const reaches = (part: number, whole: number, percent: number): boolean => 100 * part >= percent * whole

/** R15 */
const excellentUnit: LineRule = (line) => {
  if (codeOf(line) !== 'TTLDXS') return []
  const row = yearRow(line, line.year)
  const [headcount, completed] = [row?.headcount ?? null, row?.completed ?? null]
  const noRating = row?.rating == null ? [{ id: 'CASE-NO-RATING' as const, years: [line.year] }] : []
  if (headcount === null || completed === null || headcount === 0) return [...noRating, { id: 'CASE-NO-YEAR-FACTS', year: line.year }]
  const [advanced, fighters] = [holders(line, advancedCodes), holders(line, ['CSTDCS'])]
  return [
    ...noRating,
    ...asked(readNumber(line.book, 'collective.completedPercent.TTLDXS', line.lawDay), (neededCompleted) =>
      asked(readNumber(line.book, 'collective.advancedPercent.TTLDXS', line.lawDay), (neededAdvanced) => {
        const isMet = reaches(completed, headcount, neededCompleted) && reaches(advanced, headcount, neededAdvanced) && fighters > 0
        const isRated = row?.rating == null || isExcellent(line)
        return isMet && isRated
          ? []
          : [
              {
                id: 'R15_TTLDXS',
                isExcellent: isExcellent(line),
                completedPercent: percentOf(completed, headcount),
                advancedPercent: percentOf(advanced, headcount),
                neededCompleted,
                neededAdvanced,
                fighters,
              },
            ]
      }),
    ),
  ]
}

/** L08 */
const advancedUnit: LineRule = (line) => {
  if (codeOf(line) !== 'TTLDTT') return []
  const headcount = yearRow(line, line.year)?.headcount ?? null
  if (headcount === null || headcount === 0) return [{ id: 'CASE-NO-YEAR-FACTS', year: line.year }]
  const advanced = holders(line, advancedCodes)
  return asked(readNumber(line.book, 'collective.advancedPercent.TTLDTT', line.lawDay), (needed) =>
    reaches(advanced, headcount, needed) ? [] : [{ id: 'L08_TTLDTT_SHARE', percent: percentOf(advanced, headcount), needed }],
  )
}

/** M05: people of the unit disciplined in the year, from a warning up; a measure nobody wrote down counts. */
const disciplined: LineRule = (line) => {
  if (codeOf(line) !== 'TTLDTT') return []
  const { world, subject, year } = line
  const people = (world.members.get(subject.id) ?? []).filter(({ subjectId }) =>
    (world.conducts.get(subjectId) ?? []).some(
      ({ kind, measure, fromOn }) => kind === 'discipline' && measure !== 'reprimand' && yearOf(fromOn) === year,
    ),
  )
  const count = new Set(people.map(({ subjectId }) => subjectId)).size
  return count === 0 ? [] : [{ id: 'M05', count }]
}

/** M13 */
const commune: LineRule = (line) => {
  const { on } = amendedFrom(line.book)
  return codeOf(line) === 'XA_TB' && isAmended(line) && on !== null ? [{ id: 'M13', from: on }] : []
}

/** The rating of a year for a title that asks for it, where no other rule does. */
const rated: LineRule = (line) =>
  codeOf(line) === 'TTLDTT' && ratingIn(line, line.year) === null ? [{ id: 'CASE-NO-RATING', years: [line.year] }] : []

export const collectiveRules: readonly LineRule[] = [excellentUnit, advancedUnit, disciplined, commune, rated]
