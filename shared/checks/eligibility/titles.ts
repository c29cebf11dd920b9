import { isRecognised, type RecognitionLevel } from '../../domain/initiative/types'
import { absentDaysWithin, ratingRank, type Absence } from '../../domain/subject/years'
import { readNumber } from '../../law/parameters'
import { yearOf } from '../../lib/dates'
import { monthsAfter } from './days'
import { amendedFrom, asked, codeOf, initiativesOf, ratingIn, yearRow, yearsHolding, type Line, type LineRule } from './line'
import { runUntil } from './world'

/** Standards of the titles of persons. Source: Law 06/2022/QH15, art. 21 to 24. */

/** Persons whom the standard of art. 24.3 measures, where nobody rated them. */
const unrated: ReadonlySet<string> = new Set(['farmer', 'worker', 'otherDirectWorker'])
const isUnrated = (line: Line): boolean =>
  line.subject.kind === 'person' && line.subject.group !== null && unrated.has(line.subject.group) && ratingIn(line, line.year) === null
const isGood = (line: Line): boolean => {
  const rating = ratingIn(line, line.year)
  return rating === null ? isUnrated(line) : ratingRank(rating) >= ratingRank('good')
}
export const isExcellent = (line: Line, year = line.year): boolean => ratingIn(line, year) === 'excellent'
const hasInitiative = (line: Line, level: RecognitionLevel): boolean => initiativesOf(line).some((one) => isRecognised(one, level))
/** Of whatever year: for titles that look back over several. */
const hasEver = (line: Line, level: RecognitionLevel): boolean =>
  hasInitiative(line, level) || (line.world.initiatives.get(line.subject.id) ?? []).some((one) => isRecognised(one, level))
export const isAmended = ({ book, lawDay }: Line): boolean => {
  const { on } = amendedFrom(book)
  return on !== null && lawDay >= on
}

/** R10, M06: the rating of the year. */
const advanced: LineRule = (line) => {
  if (codeOf(line) !== 'LDTT') return []
  const rating = ratingIn(line, line.year)
  if (rating !== null) return ratingRank(rating) >= ratingRank('good') ? [] : [{ id: 'R10_LDTT_RATING', rating }]
  return isUnrated(line) ? [{ id: 'M06' }] : [{ id: 'CASE-NO-RATING', years: [line.year] }]
}

/** R11, R12: the standard of 2022, and what the draft of 2026 adds. */
const fighter: LineRule = (line) => {
  if (codeOf(line) !== 'CSTDCS') return []
  const [excellent, initiative] = [isExcellent(line), hasInitiative(line, 'unit')]
  const rating = ratingIn(line, line.year)
  const isOpen = rating === null && !isUnrated(line)
  return [
    ...(isOpen ? [{ id: 'CASE-NO-RATING' as const, years: [line.year] }] : []),
    ...(!isOpen && (!isGood(line) || (!excellent && !initiative)) ? [{ id: 'R11_CSTDCS_2022' as const, isAdvanced: isGood(line) }] : []),
    ...(isAmended(line) && !isOpen && !(excellent && initiative)
      ? [{ id: 'R12_CSTDCS_2026' as const, isExcellent: excellent, hasInitiative: initiative }]
      : []),
  ]
}

/** R13: the year just decided may be the last of the run. */
const cityFighter: LineRule = (line) =>
  codeOf(line) !== 'CSTDT'
    ? []
    : asked(readNumber(line.book, 'prior.consecutive.CSTDT', line.lawDay), (needed) => {
        const held = runUntil(yearsHolding(line, 'CSTDCS'), line.year)
        const initiative = hasEver(line, 'upper')
        return held >= needed && initiative ? [] : [{ id: 'R13_CSTDT_PRIOR', held, needed, hasInitiative: initiative }]
      })

/** R14 */
const nationalFighter: LineRule = (line) =>
  codeOf(line) !== 'CSTDTQ'
    ? []
    : asked(readNumber(line.book, 'prior.consecutive.CSTDTQ', line.lawDay), (needed) => {
        const held = runUntil(yearsHolding(line, 'CSTDT'), line.year)
        const initiative = hasEver(line, 'nation')
        return held >= needed && initiative ? [] : [{ id: 'R14_CSTDTQ_PRIOR', held, needed, hasInitiative: initiative }]
      })

const isYearly = (line: Line): boolean => codeOf(line) === 'LDTT' || codeOf(line) === 'CSTDCS'
const startOf = ({ year }: Line): string => `${year}-01-01`
const endOf = ({ year }: Line): string => `${year}-12-31`

/** L03: came to work in the year, and too late in it. */
const recruited: LineRule = (line) => {
  const joinedOn = yearRow(line, line.year)?.joinedOn ?? null
  if (!isYearly(line) || joinedOn === null) return []
  return asked(readNumber(line.book, 'person.newRecruitMonths.LDTT', line.lawDay), (months) =>
    monthsAfter(joinedOn, months) > `${line.year + 1}-01-01` ? [{ id: 'L03_LDTT_NEW', joinedOn, months }] : [],
  )
}

/** The absences that reach into the line's year, with whichever year they were written down. */
const absencesIn = (line: Line): Absence[] =>
  [...(line.world.years.get(line.subject.id)?.values() ?? [])]
    .flatMap(({ absences }) => absences)
    .filter(({ fromOn, toOn }) => fromOn <= endOf(line) && toOn >= startOf(line))
/** The same days once, where two spans share them: one absence is written down with both of its years. */
function joined(absences: readonly Absence[]): Absence[] {
  const spans: Absence[] = []
  for (const absence of absences.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const last = spans.at(-1)
    if (last === undefined || absence.fromOn > last.toOn) spans.push(absence)
    else if (absence.toOn > last.toOn) spans[spans.length - 1] = { ...last, toOn: absence.toOn }
  }
  return spans
}

/** L04, L05: time in training, and time away. Maternity leave and short training count as work. */
const away: LineRule = (line) => {
  const absences = absencesIn(line)
  if (!isYearly(line) || absences.length === 0) return []
  const counted = joined(absences.filter(({ reason }) => reason !== 'maternity' && reason !== 'training')).map((absence) =>
    absentDaysWithin(absence, startOf(line), endOf(line), line.world.calendar),
  )
  const days = counted.reduce((sum, absence) => sum + absence.days, 0)
  const isWhole = counted.every((absence) => absence.isWhole)
  return [
    ...asked(readNumber(line.book, 'person.absentDays.LDTT', line.lawDay), (limit) =>
      days >= limit ? [{ id: 'L05_LDTT_ABSENT', days, limit, isWhole }] : [],
    ),
    ...asked(readNumber(line.book, 'person.trainingMonths.LDTT', line.lawDay), (months) =>
      absences.some(({ reason, fromOn, toOn }) => reason === 'training' && monthsAfter(fromOn, months) <= nextDay(toOn))
        ? [{ id: 'L04_LDTT_TRAINING' }]
        : [],
    ),
  ]
}
const nextDay = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

/** L06: moved within the year. */
const transferred: LineRule = (line) => {
  if (!isYearly(line)) return []
  const left = (line.world.posts.get(line.subject.id) ?? []).find(
    ({ toOn, unit, unitId }) =>
      toOn !== null &&
      yearOf(toOn) === line.year &&
      line.subject.kind === 'person' &&
      (unitId !== null && line.subject.unitId !== null ? unitId !== line.subject.unitId : unit !== line.subject.unit),
  )
  const toOn = left?.toOn
  if (left === undefined || toOn == null) return []
  const since = left.fromOn !== null && left.fromOn > startOf(line) ? left.fromOn : startOf(line)
  return asked(readNumber(line.book, 'person.oldUnitMonths.LDTT', line.lawDay), (months) => [
    { id: 'L06_LDTT_TRANSFER', unit: left.unit, on: toOn, isAsked: monthsAfter(since, months) <= nextDay(toOn) },
  ])
}

/** L09: the head of a unit stands no higher than the unit. */
const leader: LineRule = (line) => {
  const { subject, world, year } = line
  if (!isYearly(line) || subject.kind !== 'person' || subject.group !== 'leader' || subject.unitId === null) return []
  const [own, unit] = [ratingIn(line, year), world.years.get(subject.unitId)?.get(year)?.rating ?? null]
  return own !== null && unit !== null && ratingRank(own) > ratingRank(unit) ? [{ id: 'L09_LEADER_RESULT', own, unit }] : []
}

/** M15: schools count the school year. */
const school: LineRule = ({ form, subject, world, from, to, year }) => {
  const isSchool =
    (subject.kind === 'person' && subject.unitId !== null && world.schools.has(subject.unitId)) ||
    (subject.kind === 'collective' && subject.collectiveKind === 'school')
  return isSchool && form?.kind === 'title' && from === `${year}-01-01` && to === `${year}-12-31` ? [{ id: 'M15' }] : []
}

export const personTitleRules: readonly LineRule[] = [
  advanced,
  fighter,
  cityFighter,
  nationalFighter,
  recruited,
  away,
  transferred,
  leader,
  school,
]
