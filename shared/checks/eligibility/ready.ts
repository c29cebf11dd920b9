import type { SubjectHistory } from '../../domain/case/context'
import type { AwardRound, Nominee } from '../../domain/round/types'
import type { Subject, SubjectKind } from '../../domain/subject/types'
import { severityOn } from '../../law/select'
import type { LawBook } from '../../law/types'
import type { CalendarDate } from '../../lib/dates'
import { barRules } from './bars'
import { standardRules } from './index'
import { linesOf, type Line, type LineInput, type RuleFact } from './line'
import { worldOf, type World } from './world'

/** Who is now eligible for what: the same rules, asked of everybody for every award that they measure. */

/** The check that holds an award's standard, and the award whose years it counts: titles before it where the standard looks back at them. */
type Measure = { readonly standard: RuleFact['id']; readonly counts?: string }
/** Awards that follow from ratings and history. */
const measures: Readonly<Record<string, Measure>> = {
  LDTT: { standard: 'R10_LDTT_RATING' },
  CSTDCS: { standard: 'R11_CSTDCS_2022' },
  CSTDT: { standard: 'R13_CSTDT_PRIOR', counts: 'CSTDCS' },
  CSTDTQ: { standard: 'R14_CSTDTQ_PRIOR', counts: 'CSTDT' },
  BK_TINH: { standard: 'R16_BK_TINH_D', counts: 'CSTDCS' },
  BK_TTG: { standard: 'R23_PRIOR_FORM' },
  TTLDTT: { standard: 'L08_TTLDTT_SHARE' },
  TTLDXS: { standard: 'R15_TTLDXS' },
}
/** For whom they are measured, lower ones first: what is met there counts for the next. */
const measured: Readonly<Record<SubjectKind, readonly string[]>> = {
  person: ['LDTT', 'CSTDCS', 'CSTDT', 'CSTDTQ', 'BK_TINH', 'BK_TTG'],
  collective: ['TTLDTT', 'TTLDXS', 'BK_TTG'],
  household: [],
}
export const measuredAwards: readonly string[] = [...new Set([...measured.person, ...measured.collective])]

/** The award whose years an award counts. */
export const countedFor = (awardCode: string): string => measures[awardCode]?.counts ?? awardCode
/** The rule of the law book that holds the standard of an award that is measured. */
export const standardOf = (awardCode: string): RuleFact['id'] | undefined => measures[awardCode]?.standard

/** `ready`: nothing is against it; `look`: something to compare; `step`: one step is missing; `barred`: it may not be now. */
export type Readiness = 'ready' | 'look' | 'step' | 'barred'
export type Candidate = {
  readonly subject: Subject
  readonly awardCode: string
  readonly state: Readiness
  readonly facts: readonly RuleFact[]
}

/** How many steps the standard is away; two and more are not near. */
function stepsOf(fact: RuleFact): number {
  switch (fact.id) {
    case 'R13_CSTDT_PRIOR':
    case 'R14_CSTDTQ_PRIOR':
      return Math.max(0, fact.needed - fact.held) + (fact.hasInitiative ? 0 : 1)
    case 'R16_BK_TINH_D': {
      const byTitle = fact.needed - fact.held
      const byYears =
        Math.max(0, fact.neededYears - fact.excellentYears) +
        Math.max(0, fact.neededInitiatives - Math.max(fact.initiatives, fact.sciences))
      return Math.min(byTitle, byYears)
    }
    case 'R11_CSTDCS_2022':
      return fact.isAdvanced ? 1 : 2
    case 'R15_TTLDXS':
      return (
        Number(!fact.isExcellent) +
        Number(fact.completedPercent < fact.neededCompleted) +
        Number(fact.advancedPercent < fact.neededAdvanced) +
        Number(fact.fighters === 0)
      )
    case 'R23_INTERVAL_CN':
      return fact.low.length > 0 ? 2 : Math.max(1, fact.needed - fact.good)
    case 'R23_PRIOR_FORM':
      return fact.heldOn === null ? 2 : fact.needed - fact.years
    case 'R24_INTERVAL_TT':
      return fact.low.length > 0 ? 2 : fact.needed - fact.excellent
    case 'CASE-NO-RATING':
      return 2
    case 'CASE-NO-YEAR-FACTS':
      return 1
    case 'M06':
    case 'R10_LDTT_RATING':
    case 'RULE_INTERVAL':
    case 'LAW-MISSING':
    case 'L08_TTLDTT_SHARE':
      return 2
    default:
      return 0
  }
}

/** `undefined`: two steps away, or not to be measured. */
function stateOf(line: Line, standard: readonly RuleFact[], bars: readonly RuleFact[]): Readiness | undefined {
  const steps = standard.reduce((sum, fact) => sum + stepsOf(fact), 0)
  if (steps > 1) return undefined
  if (bars.some(({ id }) => severityOn(line.book, id, line.day) === 'blocked')) return 'barred'
  if (steps === 1) return 'step'
  return [...standard, ...bars].some(({ id }) => severityOn(line.book, id, line.lawDay) === 'attention') ? 'look' : 'ready'
}

const nomineeFor = (subject: Subject, awardCode: string, day: CalendarDate, order: number): Nominee => ({
  id: `${subject.id} ${awardCode}`,
  roundId: 'none',
  order,
  subjectId: subject.id,
  awardCode,
  detail: null,
  achievement: '',
  proposedBy: '',
  rulingId: null,
  overrides: [],
  withdrawnReason: null,
  receivedOn: day,
  route: 'merit',
})

/** A year's round for merit, as the question puts it. */
const roundOf = (year: number, day: CalendarDate): AwardRound => ({
  id: 'none',
  name: 'none',
  type: 'merit',
  procedure: 'standard',
  periodFrom: `${year}-01-01`,
  periodTo: `${year}-12-31`,
  movementId: null,
  reviewKind: null,
  phaseId: null,
  merit: '',
  openedOn: day,
  submissionDueOn: null,
})

type Asking = { readonly world: World; readonly book: LawBook; readonly round: AwardRound; readonly day: CalendarDate }

/** `beside`: what others are eligible for, as a list would hold it; what the subject itself meets is added to `met`. */
function candidatesOf(subject: Subject, { world, book, round, day }: Asking, beside: readonly LineInput[], met: LineInput[]): Candidate[] {
  const found: Candidate[] = []
  measured[subject.kind].forEach((awardCode, order) => {
    const nominee = nomineeFor(subject, awardCode, day, order)
    const line = linesOf([...beside, ...met, { nominee, subject }], round, book, world, day).at(-1)
    if (line?.form === undefined || holdsAlready(line)) return
    const standard = standardRules.flatMap((rule) => rule(line))
    const steps = standard.reduce((sum, fact) => sum + stepsOf(fact), 0)
    if (steps > 1) return
    const bars = barRules.flatMap((rule) => rule(line))
    const state = stateOf(line, standard, bars)
    if (state === undefined) return
    if (state === 'ready' || state === 'look') met.push({ nominee, subject })
    found.push({ subject, awardCode, state, facts: [...bars, ...standard] })
  })
  return found
}

/** Whether the register has the award for the year already. */
const holdsAlready = (line: Line): boolean =>
  (line.world.awards.get(line.subject.id) ?? []).some(
    ({ awardCode, periodTo, decidedOn }) =>
      awardCode === line.nominee.awardCode && Number((periodTo ?? decidedOn).slice(0, 4)) === line.year,
  )

/**
 * Everybody who is eligible for an award for that year, or one step away from it, or barred from it. Subjects without any history are
 * passed over: nothing follows from nothing. `day`: when the dossiers would be received.
 */
export function candidatesIn(
  subjects: readonly Subject[],
  history: SubjectHistory,
  book: LawBook,
  year: number,
  day: CalendarDate,
): readonly Candidate[] {
  const world = worldOf(history)
  const asking: Asking = { world, book, round: roundOf(year, day), day }
  const metBy = new Map<string, readonly LineInput[]>()
  const asked = (subject: Subject, beside: readonly LineInput[]): readonly Candidate[] => {
    if (subject.endedOn !== null || (!world.years.has(subject.id) && !world.awards.has(subject.id))) return []
    const met: LineInput[] = []
    const found = candidatesOf(subject, asking, beside, met)
    if (met.length > 0) metBy.set(subject.id, met)
    return found
  }
  // Persons first: a unit is measured by what its people are eligible for, as it would be by a list that holds them.
  const people = new Map(subjects.flatMap((one) => (one.kind === 'person' ? [[one.id, asked(one, [])] as const] : [])))
  const besideOf = (unitId: string): LineInput[] => (world.members.get(unitId) ?? []).flatMap(({ subjectId }) => metBy.get(subjectId) ?? [])
  return subjects.flatMap((one) => people.get(one.id) ?? asked(one, one.kind === 'collective' ? besideOf(one.id) : []))
}
