import type { HistoricAward } from '../../domain/case/context'
import { ratingRank } from '../../domain/subject/years'
import { codesIn, meritYearsKey, priorFormKey, roundAwardsKey } from '../../law/eligibilityKeys'
import { parameterOf, readNumber, readText } from '../../law/parameters'
import { isRecognised } from '../../domain/initiative/types'
import { awardNameOn } from '../../law/names'
import { awardFormOn } from '../../law/select'
import { yearOf, type CalendarDate } from '../../lib/dates'
import { levelOf, namedAward } from './bars'
import { causeOf } from './causes'
import { monthsAfter } from './days'
import { asked, codeOf, following, lackIn, ownLines, ratingIn, yearsHolding, type Line, type LineRule } from './line'
import { awardYear, runUntil } from './world'

/** Standards of forms, and the years between two of them. Source: Law 06/2022/QH15, art. 73, 74; Decree 152/2025/NĐ-CP, art. 33. */

/** The years whose rating is excellent, of those on record. */
const excellentYears = (line: Line): Set<number> =>
  new Set(
    [...(line.world.years.get(line.subject.id)?.values() ?? [])].flatMap(({ year, rating }) => (rating === 'excellent' ? [year] : [])),
  )

/** R16: only where the line says that it is asked for merit. */
const cityDiploma: LineRule = (line) => {
  if (codeOf(line) !== 'BK_TINH' || line.subject.kind !== 'person' || line.nominee.route !== 'merit') return []
  const held = runUntil(yearsHolding(line, 'CSTDCS'), line.year)
  const years = runUntil(excellentYears(line), line.year)
  return asked(readNumber(line.book, 'prior.consecutive.BK_TINH', line.lawDay), (needed) =>
    asked(readNumber(line.book, 'prior.excellentYears.BK_TINH', line.lawDay), (neededYears) =>
      asked(readNumber(line.book, 'prior.initiatives.BK_TINH', line.lawDay), (neededInitiatives) => {
        const last = ratingIn(line, line.year) === 'excellent' ? line.year : line.year - 1
        const within = (line.world.initiatives.get(line.subject.id) ?? []).filter(
          (one) =>
            isRecognised(one, 'unit') &&
            one.recognisedOn !== null &&
            yearOf(one.recognisedOn) > last - years &&
            yearOf(one.recognisedOn) <= last,
        )
        // So many initiatives or so many science works: one of each is neither.
        const initiatives = within.filter(({ kind }) => kind === 'initiative').length
        const sciences = within.length - initiatives
        return held >= needed || (years >= neededYears && Math.max(initiatives, sciences) >= neededInitiatives)
          ? []
          : [{ id: 'R16_BK_TINH_D', held, needed, excellentYears: years, neededYears, initiatives, sciences, neededInitiatives }]
      }),
    ),
  )
}

const isOfState = (level: HistoricAward['level'] | undefined): boolean => level === 'primeMinister' || level === 'president'
/** Asked of the State for merit over years. */
const isStateMerit = ({ form, round, nominee }: Line): boolean =>
  isOfState(form?.decidedBy) && form?.kind === 'form' && (nominee.route ?? (round.type === 'merit' ? 'merit' : null)) === 'merit'

/** A title is for the merit of its years and often the very ground of the form: it begins no new time. */
const isTitle = ({ book, subject, day }: Line, { awardCode }: HistoricAward): boolean =>
  awardFormOn(book, awardCode, subject.kind, day)?.kind === 'title'
/** Given for merit: as the register says, or where it says nothing, a form that rounds for merit put forward. */
const isForMerit = ({ book, day }: Line, { roundType, awardCode }: HistoricAward): boolean => {
  if (roundType !== null) return roundType === 'merit'
  const proposed = readText(book, roundAwardsKey('merit'), day)
  return !proposed.ok || codesIn(proposed.value.value).includes(awardCode)
}
const countedTo = ({ periodTo, decidedOn }: HistoricAward): CalendarDate => periodTo ?? decidedOn
const latest = (awards: readonly HistoricAward[]): HistoricAward | undefined =>
  awards.toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1)).at(-1)
/** The latest form of the State for merit. */
const lastOfState = (line: Line): HistoricAward | undefined =>
  latest(
    (line.world.awards.get(line.subject.id) ?? []).filter(
      (award) => isOfState(levelOf(line, award)) && !isTitle(line, award) && isForMerit(line, award),
    ),
  )

/** RULE_INTERVAL: counted from the end of the time that the earlier decision names, or from its day. */
const interval: LineRule = (line) => {
  if (!isStateMerit(line)) return []
  const before = lastOfState(line)
  if (before === undefined) return []
  const end = countedTo(before)
  return line.from <= end ? [{ id: 'RULE_INTERVAL', other: namedAward(before), countedTo: end, causes: [causeOf('award', before.id)] }] : []
}

/** R23, R24: years in a row up to the line's, since the last award. */
const years: LineRule = (line) => {
  if (!isStateMerit(line) || line.subject.kind === 'household') return []
  const { subject, year } = line
  return asked(readNumber(line.book, meritYearsKey(codeOf(line)), line.lawDay), (needed) => {
    const before = lastOfState(line)
    const first = before === undefined ? year - needed + 1 : yearOf(countedTo(before)) + 1
    const span = Array.from({ length: Math.max(0, year - first + 1) }, (_, index) => first + index)
    const unknown = span.filter((one) => ratingIn(line, one) === null)
    const low = span.filter((one) => {
      const rating = ratingIn(line, one)
      return rating !== null && ratingRank(rating) < ratingRank('good')
    })
    const noRating = unknown.length === 0 ? [] : [{ id: 'CASE-NO-RATING' as const, years: unknown }]
    if (subject.kind === 'person') {
      const good = span.length - unknown.length - low.length
      return low.length > 0 || span.length < needed ? [...noRating, { id: 'R23_INTERVAL_CN', good, needed, low }] : noRating
    }
    const titled = new Set([...yearsHolding(line, 'TTLDXS'), ...yearsHolding(line, 'DVQT'), ...excellentYears(line)])
    const excellent = runUntil(new Set([...titled].filter((one) => one >= first)), year)
    return excellent < needed || low.length > 0 ? [...noRating, { id: 'R24_INTERVAL_TT', excellent, needed, low }] : noRating
  })
}

/**
 * R23: the first form of the State for merit comes after so many years that followed a lower form which its standard names. Nobody has read
 * that clause, so it only warns. Awards for a theme or a deed are no ground.
 */
const afterLowerForm: LineRule = (line) => {
  const key = priorFormKey(codeOf(line))
  if (!isStateMerit(line) || line.subject.kind === 'household' || parameterOf(line.book, key) === undefined) return []
  const named = readText(line.book, key, line.lawDay)
  if (!named.ok || lastOfState(line) !== undefined) return []
  return asked(readNumber(line.book, meritYearsKey(codeOf(line)), line.lawDay), (needed) => {
    const codes = codesIn(named.value.value)
    const lower = (line.world.awards.get(line.subject.id) ?? []).filter(
      (award) => codes.includes(award.awardCode) && (award.roundType === null || award.roundType === 'merit'),
    )
    const since = (award: HistoricAward): number => line.year - yearOf(countedTo(award))
    if (lower.some((award) => since(award) >= needed)) return []
    const last = latest(lower)
    const prior = codes.map((code) => awardNameOn(line.book, code, line.subject.kind, line.day)).join(', ')
    const years = last === undefined ? 0 : Math.max(0, since(last))
    const heldOn = last === undefined ? null : countedTo(last)
    return following(named.value, [{ id: 'R23_PRIOR_FORM', prior, heldOn, years, needed }])
  })
}

/** R22: achievements of a report to the State that are older than the months the decree allows. */
const fresh: LineRule = (line) =>
  !isOfState(line.form?.decidedBy) || !line.isPeriodKnown
    ? []
    : asked(readNumber(line.book, 'report.freshMonths', line.day), (months) =>
        monthsAfter(line.to, months) < line.day ? [{ id: 'R22_FRESHNESS', to: line.to, months }] : [],
      )

/** L11: forms of the city in one year, movements apart. */
const oneOfCity: LineRule = (line) => {
  if (line.form?.kind !== 'form' || line.form.decidedBy !== 'upper' || line.round.type === 'movement') return []
  const awards = (line.world.awards.get(line.subject.id) ?? []).filter(
    (award) =>
      levelOf(line, award) === 'upper' && award.roundType !== 'movement' && awardYear(award) === line.year && !isTitle(line, award),
  )
  const lines = ownLines(line).filter(({ form }) => form?.kind === 'form' && form.decidedBy === 'upper')
  return asked(readNumber(line.book, 'upper.formsPerYear', line.day), (limit) =>
    awards.length + lines.length > limit ? [{ id: 'L11_MAX_ONE_UPPER', count: awards.length + lines.length, limit }] : [],
  )
}

/** R29: the village's review came in on the day of its own year, or later: in January too. */
const reviewDay: LineRule = ({ nominee, round, book, day, year }) => {
  const on = nominee.receivedOn ?? round.submissionDueOn
  if (nominee.awardCode !== 'GDVH' || on === null) return []
  const read = readText(book, 'culture.reviewBefore', day)
  if (!read.ok) return lackIn(read.error)
  const [dayOfMonth = '', month = ''] = read.value.value.split('/')
  const before = `${year}-${month.trim().padStart(2, '0')}-${dayOfMonth.trim().padStart(2, '0')}`
  return on < before
    ? []
    : following(read.value, [{ id: 'R29_GDVH_DEADLINE', before: read.value.value, causes: [causeOf('received', nominee.id)] }])
}

/** L15 */
const late: LineRule = ({ nominee, round }) =>
  nominee.receivedOn != null && round.submissionDueOn !== null && nominee.receivedOn > round.submissionDueOn
    ? [{ id: 'L15_DEADLINE', dueOn: round.submissionDueOn, receivedOn: nominee.receivedOn, causes: [causeOf('received', nominee.id)] }]
    : []

export const formRules: readonly LineRule[] = [cityDiploma, interval, years, afterLowerForm, fresh, oneOfCity, reviewDay, late]
