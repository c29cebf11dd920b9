import { dayIn, daysBetween, yearOf, type CalendarDate } from '../../lib/dates'
import type { EmulationMovement, Phase, ReviewKind } from './types'

/** The phase the movement is in on that day; `undefined` before, after and between phases. */
export const phaseOn = (movement: EmulationMovement, on: CalendarDate): Phase | undefined =>
  movement.schedule.phases.find((phase) => phase.fromYear <= yearOf(on) && yearOf(on) <= phase.toYear)

/** Where the movement stands on that day, by its years. */
export const movementStateOn = (movement: EmulationMovement, on: CalendarDate): 'coming' | 'running' | 'over' =>
  yearOf(on) < movement.fromYear ? 'coming' : yearOf(on) > movement.toYear ? 'over' : 'running'

/** The year of the movement that work is for on that day: before it begins its first, after it ended its last. */
export const ownYearOn = ({ fromYear, toYear }: Pick<EmulationMovement, 'fromYear' | 'toYear'>, on: CalendarDate): number =>
  Math.min(Math.max(yearOf(on), fromYear), toYear)

/** One review as the plan foresees it: the kind and year come from the phase that it ends. */
export type PlannedReview = { readonly phaseId: string; readonly phaseTitle: string; readonly kind: ReviewKind; readonly year: number }

/** Every review of the movement in order of years. A review without a year is held in the last year of its phase. */
export const plannedReviews = (movement: EmulationMovement): PlannedReview[] =>
  movement.schedule.phases
    .flatMap((phase) =>
      phase.review === null
        ? []
        : [{ phaseId: phase.id, phaseTitle: phase.title, kind: phase.review, year: phase.reviewYear ?? phase.toYear }],
    )
    .toSorted((a, b) => a.year - b.year)

/** The next review still to be held: the earliest whose phase is not among `donePhaseIds`; `undefined` when all are done. */
export const nextReview = (movement: EmulationMovement, donePhaseIds: ReadonlySet<string>): PlannedReview | undefined =>
  plannedReviews(movement).find((review) => !donePhaseIds.has(review.phaseId))

/**
 * The next first late day of the units' reports: "trước ngày 12/12" is on time until 11/12 and late from 12/12.
 * `undefined` when the plan names no day or the movement is over. A day that a year lacks (29/02) is the last of its month.
 */
export function nextReportDay(
  movement: EmulationMovement,
  on: CalendarDate,
): { readonly lateFrom: CalendarDate; readonly daysLeft: number } | undefined {
  const due = movement.reporting.dueBefore
  if (due === null) return undefined
  const first = Math.max(yearOf(on), movement.fromYear)
  for (let year = first; year <= movement.toYear; year += 1) {
    const lateFrom = dayIn(year, due.month, due.day)
    if (lateFrom > on) return { lateFrom, daysLeft: daysBetween(on, lateFrom) - 1 }
  }
  return undefined
}

/** How long a day of reports that has passed is still told as late: nothing says yet whose report came in. */
const toldLateDays = 30

/** The day of reports that has passed lately; `undefined` when none has. `daysLate`: 0 on the first late day. */
export function lateReportDay(
  movement: EmulationMovement,
  on: CalendarDate,
): { readonly lateFrom: CalendarDate; readonly daysLate: number } | undefined {
  const due = movement.reporting.dueBefore
  if (due === null) return undefined
  for (const year of [yearOf(on), yearOf(on) - 1]) {
    if (year < movement.fromYear || year > movement.toYear) continue
    const lateFrom = dayIn(year, due.month, due.day)
    const daysLate = daysBetween(lateFrom, on)
    if (daysLate >= 0 && daysLate < toldLateDays) return { lateFrom, daysLate }
  }
  return undefined
}

/** What is odd in the movement's years, as codes for the fields. */
export type PeriodProblem =
  | { readonly code: 'movementEndsBeforeStart' }
  | { readonly code: 'phaseEndsBeforeStart' | 'phaseOutsideMovement' | 'phasesOverlap' | 'reviewOutsidePhase'; readonly phaseId: string }

/** Years that cannot be right: phases outside the movement, one over the other, a review outside its phase. */
export function periodProblems(movement: EmulationMovement): PeriodProblem[] {
  const phases = movement.schedule.phases
  return [
    ...(movement.toYear < movement.fromYear ? [{ code: 'movementEndsBeforeStart' as const }] : []),
    ...phases.flatMap((phase, index): PeriodProblem[] => [
      ...(phase.toYear < phase.fromYear ? [{ code: 'phaseEndsBeforeStart' as const, phaseId: phase.id }] : []),
      ...(phase.fromYear < movement.fromYear || phase.toYear > movement.toYear
        ? [{ code: 'phaseOutsideMovement' as const, phaseId: phase.id }]
        : []),
      ...(index > 0 && phase.fromYear <= phases[index - 1]!.toYear ? [{ code: 'phasesOverlap' as const, phaseId: phase.id }] : []),
      ...(phase.review !== null && phase.reviewYear !== null && (phase.reviewYear < phase.fromYear || phase.reviewYear > phase.toYear)
        ? [{ code: 'reviewOutsidePhase' as const, phaseId: phase.id }]
        : []),
    ]),
  ]
}
