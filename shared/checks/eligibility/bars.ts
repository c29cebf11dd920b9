import type { HistoricAward } from '../../domain/case/context'
import { roundTypeFacts } from '../../domain/round/typeFacts'
import type { Conduct } from '../../domain/subject/conduct'
import { spansMeet } from '../../domain/subject/years'
import { laterOf, shortDate, yearOf } from '../../lib/dates'
import { foldText } from '../../lib/text'
import { awardFormOn } from '../../law/select'
import { causeOf } from './causes'
import type { EligibilityFact } from './fact'
import { ownLines, type Line, type LineRule, type RuleFact } from './line'

/** What bars an award whatever its standard. Source: Decree 152/2025/NĐ-CP, art. 4; Law 06/2022/QH15, art. 5.2.c. */

const conductsOf = (line: Line) => line.world.conducts.get(line.subject.id) ?? []
const spanOf = ({ from, to }: Line) => ({ from, to })
/** The rows that say so, as one fact; none where none does. */
const saidBy = (rows: readonly Conduct[], fact: EligibilityFact): readonly RuleFact[] =>
  rows.length === 0 ? [] : [{ ...fact, causes: rows.map(({ id }) => causeOf('conduct', id)) }]

/** R01: something is being looked into. */
const pending: LineRule = (line) =>
  saidBy(
    conductsOf(line).filter(
      ({ kind, isCleared, fromOn, toOn }) => kind === 'pending' && !isCleared && fromOn <= line.day && (toOn === null || toOn >= line.day),
    ),
    { id: 'R01_PENDING_DISCIPLINE' },
  )

/** R02: the time of the achievements begins before a discipline was served. */
const afterDiscipline: LineRule = (line) =>
  saidBy(
    conductsOf(line).filter(
      ({ kind, fromOn, toOn }) => kind === 'discipline' && fromOn <= line.day && (toOn === null || line.from <= toOn),
    ),
    { id: 'R02_AFTER_DISCIPLINE' },
  )

/** R03: what was looked into was no violation. */
const released: LineRule = (line) =>
  conductsOf(line).some(
    ({ kind, isCleared, fromOn, toOn }) => kind === 'pending' && isCleared && spansMeet({ from: fromOn, to: toOn }, spanOf(line)),
  )
    ? [{ id: 'R03_RELEASED' }]
    : []

export const namedAward = ({ awardName, decisionSymbol, decidedOn }: HistoricAward): string =>
  `${awardName} theo Quyết định ${decisionSymbol} ngày ${shortDate(decidedOn)}`
const known = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isForOneThing = (type: Line['round']['type'] | null): boolean => type !== null && roundTypeFacts[type].isForOneThing

/** How an earlier award meets the line: for the same achievement, in the same time, or not at all. */
function meeting(line: Line, award: HistoricAward): 'same' | 'overlap' | null {
  const sameWords = line.nominee.achievement !== '' && known(award.achievement) === known(line.nominee.achievement)
  // Words are alike from year to year: an award that names no time counts for the year of its decision.
  const span = { from: award.periodFrom ?? `${yearOf(award.decidedOn)}-01-01`, to: award.periodTo ?? award.decidedOn }
  const meets = spansMeet(span, spanOf(line))
  const sameMovement = line.round.movementId !== null && award.movementId === line.round.movementId
  if ((sameMovement && meets) || (sameWords && meets && (line.round.type === 'sudden' || award.roundType === 'sudden'))) return 'same'
  const isForm = line.form?.kind === 'form' && awardFormOn(line.book, award.awardCode, line.subject.kind, line.day)?.kind !== 'title'
  // Another form for the same words and time, from whatever giver: most likely one achievement.
  if (sameWords && meets && isForm && award.awardCode !== line.nominee.awardCode) return 'overlap'
  const isSpanKnown = award.periodFrom !== null && award.periodTo !== null && line.isPeriodKnown
  return isSpanKnown && meets && isForm && award.awardCode === line.nominee.awardCode ? 'overlap' : null
}

/** R04: one achievement is honoured once. A title and a form of one year are two things. Source: also Decree 152/2025/NĐ-CP, art. 49.7. */
const sameAchievement: LineRule = (line) => {
  const met = (line.world.awards.get(line.subject.id) ?? []).map((award) => ({ award, how: meeting(line, award) }))
  // The same achievement weighs more than the same time, whichever was entered first.
  const before = [...met.filter(({ how }) => how === 'same'), ...met.filter(({ how }) => how === 'overlap')].map(
    ({ award, how }): RuleFact => ({
      id: how === 'same' ? 'R04_SAME_ACHIEVEMENT' : 'R04_OVERLAP',
      other: namedAward(award),
      causes: [causeOf('award', award.id)],
    }),
  )
  const twin = ownLines(line).find(
    (other) =>
      other.nominee.id !== line.nominee.id &&
      other.nominee.awardCode !== line.nominee.awardCode &&
      other.form?.kind === 'form' &&
      line.form?.kind === 'form' &&
      isForOneThing(line.round.type) &&
      other.nominee.order < line.nominee.order,
  )
  return [
    ...before.slice(0, 1),
    ...(twin === undefined ? [] : [{ id: 'R04_SAME_ACHIEVEMENT' as const, other: `đề nghị ${twin.form?.name ?? ''} trong cùng đợt` }]),
  ]
}

/** R06: awards for a sudden deed or a theme are no ground for asking the level above for merit. */
const basis: LineRule = ({ world, nominee, subject, round, form, book, day }) => {
  if (round.type !== 'merit' || form === undefined || form.decidedBy === 'commune') return []
  const named = new Set(nominee.basisAwardIds ?? [])
  return (world.awards.get(subject.id) ?? [])
    .filter(({ id }) => named.has(id))
    .flatMap((award): RuleFact[] => {
      // A title is for a year's merit, whoever entered it.
      if (awardFormOn(book, award.awardCode, subject.kind, day)?.kind === 'title') return []
      if (award.roundType === null) return [{ id: 'R06_BASIS_UNKNOWN', other: namedAward(award) }]
      return isForOneThing(award.roundType) ? [{ id: 'R06_THEMATIC_NOT_BASIS', other: namedAward(award) }] : []
    })
}

/** R07: the line's own time leaves out days of maternity leave that the round's time holds. */
const maternity: LineRule = (line) => {
  const { round, nominee, world, subject } = line
  const cut = nominee.periodFrom != null || nominee.periodTo != null
  if (!cut) return []
  const whole = { from: round.periodFrom ?? `${line.year}-01-01`, to: round.periodTo ?? `${line.year}-12-31` }
  const left = [...(world.years.get(subject.id)?.values() ?? [])]
    .flatMap(({ absences }) => absences)
    .find(
      ({ reason, fromOn, toOn }) =>
        reason === 'maternity' &&
        spansMeet({ from: fromOn, to: toOn }, whole) &&
        // Only days of the leave that the round's time holds can be left out of the line's.
        (laterOf(fromOn, whole.from) < line.from || (toOn < whole.to ? toOn : whole.to) > line.to),
    )
  return left === undefined ? [] : [{ id: 'R07_MATERNITY', from: left.fromOn, to: left.toOn }]
}

/** R25: long service, but a discipline or a written conclusion while in the post. What is still looked into has no conclusion: R01 says so. */
const longService: LineRule = (line) => {
  if (line.round.type !== 'service') return []
  const during = conductsOf(line).filter(
    ({ kind, isCleared, fromOn, toOn }) =>
      !isCleared &&
      (kind === 'discipline' || toOn !== null) &&
      (!line.isPeriodKnown || spansMeet({ from: fromOn, to: toOn }, spanOf(line))),
  )
  return saidBy(during, { id: 'R25_CONGHIEN_DISC' })
}

/** M10: titles of army, police and standing militia are not the commune's. */
const forces: LineRule = ({ subject, form }) => {
  const isForces =
    subject.kind === 'person' ? subject.group === 'armedForces' : subject.kind === 'collective' && subject.collectiveKind === 'armedForces'
  return isForces && form?.kind === 'title' && form.decidedBy === 'commune' ? [{ id: 'M10' }] : []
}

/** M01–M03, M07: whether the record speaks against being exemplary. What the city asks beyond it is the officer's to see. */
const exemplary: LineRule = (line) => {
  const { subject, nominee } = line
  // Whether something about conduct falls into the time of the achievements.
  const conducts = conductsOf(line).filter(
    ({ isCleared, fromOn, toOn }) => !isCleared && spansMeet({ from: fromOn, to: toOn }, spanOf(line)),
  )
  const hasFailed = line.world.years.get(subject.id)?.get(line.year)?.rating === 'failed'
  const causes = [...conducts.map(({ id }) => causeOf('conduct', id)), ...(hasFailed ? [causeOf('rating', subject.id)] : [])]
  if (causes.length === 0) return []
  if (nominee.awardCode === 'GDVH' || nominee.awardCode === 'THON_VH') return [{ id: 'M07', causes }]
  if (nominee.awardCode !== 'GK_XA') return []
  return [{ id: subject.kind === 'person' ? 'M01' : subject.kind === 'collective' ? 'M02' : 'M03', causes }]
}

/** R36 stands with the case (`CASE-SUBJECT-ENDED`), R31 with the money. */
export const barRules: readonly LineRule[] = [
  pending,
  afterDiscipline,
  released,
  sameAchievement,
  basis,
  maternity,
  longService,
  forces,
  exemplary,
]

/** The level that gives an award of the register: as frozen, or as the catalogue says. */
export const levelOf = (line: Pick<Line, 'book' | 'subject' | 'day'>, award: HistoricAward): HistoricAward['level'] =>
  award.level ?? awardFormOn(line.book, award.awardCode, line.subject.kind, line.day)?.decidedBy ?? null
