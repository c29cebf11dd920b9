import { dayBefore, daysBetween, yearOf, type CalendarDate } from '../../lib/dates'
import { marksDue, type CalendarLine } from '../calendar/marks'
import { lateReportDay, nextReportDay, plannedReviews } from '../movement/rules'
import type { EmulationMovement, ReviewKind } from '../movement/types'
import type { Task } from '../movement/work'
import type { Office } from '../office/types'
import type { AwardRound } from '../round/types'
import type { AfterStepId } from '../ruling/types'

/** One thing the office has to do, as facts. `on` is the last day in time; `null` when no day is set. */
export type DueItem = { readonly on: CalendarDate | null; readonly daysLeft: number | null } &
  /** `missing`: how many units have not sent theirs; `null` while nobody is named. `isPutOff`: theirs is a later day than the report's own. */
  (
    | {
        readonly code: 'unitReports'
        readonly movementId: string
        readonly movementName: string
        /** The report of the board; `null` while the plan alone speaks. */
        readonly dayId: string | null
        readonly title: string
        readonly missing: number | null
        readonly isPutOff: boolean
      }
    | { readonly code: 'task'; readonly movementId: string; readonly movementName: string; readonly text: string; readonly owner: string }
    /** Units of a group that are not scored whole, and those that wait for approval. */
    | {
        readonly code: 'scores'
        readonly movementId: string
        readonly movementName: string
        readonly groupTitle: string
        readonly year: number
        readonly open: number
        readonly unapproved: number
      }
    | { readonly code: 'dossiers'; readonly roundId: string; readonly roundName: string }
    | { readonly code: 'meeting'; readonly roundId: string; readonly roundName: string }
    /** The last day for the decision of a simplified procedure. */
    | {
        readonly code: 'decide'
        readonly roundId: string
        readonly roundName: string
        readonly workingDays: number
        readonly isWhole: boolean
      }
    | {
        readonly code: 'review'
        readonly movementId: string
        readonly movementName: string
        readonly kind: ReviewKind
        readonly phaseTitle: string
        readonly year: number
      }
    /** A line of the yearly calendar. */
    | { readonly code: 'calendar'; readonly title: string; readonly who: string; readonly basis: string; readonly year: number }
    /** Decisions of the round are issued, and not yet printed, paid, handed over or filed: what is left of them. */
    | { readonly code: 'afterIssue'; readonly roundId: string; readonly roundName: string; readonly left: readonly AfterStepId[] }
    | { readonly code: 'firstBackup' }
    | { readonly code: 'oldBackup'; readonly days: number }
    | { readonly code: 'setUpCouncil' }
    | { readonly code: 'firstMovement' }
    | { readonly code: 'firstSubjects' }
    | { readonly code: 'firstRound' }
  )

/** A round with what its papers and meetings say of it. */
export type RoundFacts = {
  readonly round: AwardRound
  /** Everybody is settled. */
  readonly isDone: boolean
  /** Day of the latest meeting. */
  readonly heldOn: CalendarDate | null
  /** What is left of its issued decisions, in the order it is done. */
  readonly left: readonly AfterStepId[]
  /** Of a simplified procedure that is open: the last day for its decision and the working days behind it. */
  readonly decideBy?: { readonly dueOn: CalendarDate; readonly workingDays: number; readonly isWhole: boolean } | null
}

/** What is still owed in a movement: reports by their day with the units that have not sent theirs, and duties that are open. */
export type MovementOwed = {
  /** `owed`: units that have not sent theirs, by the last day each of them is in time. */
  readonly reports: readonly {
    readonly id: string
    readonly title: string
    readonly lateFrom: CalendarDate
    readonly owed: readonly { readonly on: CalendarDate; readonly units: number }[]
  }[]
  readonly tasks: readonly Pick<Task, 'text' | 'owner' | 'dueOn'>[]
  /** Score sheets at work; `dueOn` is the last day for them. */
  readonly scores?: readonly {
    readonly groupTitle: string
    readonly year: number
    readonly dueOn: CalendarDate | null
    readonly open: number
    readonly unapproved: number
  }[]
}

export type AgendaFacts = {
  readonly today: CalendarDate
  readonly office: Office | null
  readonly movements: readonly EmulationMovement[]
  readonly rounds: readonly RoundFacts[]
  /** By movement; one whose units are not named yet has no reports here, and its plan's day speaks. */
  readonly owed?: ReadonlyMap<string, MovementOwed>
  /** Lines of the yearly calendar, as the office keeps it; left out where it is not asked. */
  readonly calendar?: readonly CalendarLine[]
  /** Whether any council with members is on record. */
  readonly hasCouncil: boolean
  readonly subjectCount: number
  /** Day of the last backup. */
  readonly backedUpOn: CalendarDate | null
}

/** How far ahead a set day is shown, and how old a backup may grow. */
const lookAheadDays = 45
const backupLastsDays = 7

const dated = (today: CalendarDate, on: CalendarDate): { readonly on: CalendarDate; readonly daysLeft: number } => ({
  on,
  daysLeft: daysBetween(today, on),
})
const undated = { on: null, daysLeft: null } as const

/** Reports as the board of the movement has them: only those that somebody still owes. */
const reportsOwed = (owed: MovementOwed, today: CalendarDate, common: { movementId: string; movementName: string }): DueItem[] =>
  owed.reports
    .filter(({ lateFrom }) => daysBetween(today, lateFrom) <= lookAheadDays)
    .flatMap(({ id, title, lateFrom, owed: units }) =>
      units.map(({ on, units: missing }) => ({
        ...dated(today, on),
        code: 'unitReports' as const,
        ...common,
        dayId: id,
        title,
        missing,
        isPutOff: on >= lateFrom,
      })),
    )

const tasksOwed = (owed: MovementOwed, today: CalendarDate, common: { movementId: string; movementName: string }): DueItem[] =>
  owed.tasks.flatMap(({ text, owner, dueOn }) =>
    dueOn !== null && daysBetween(today, dueOn) <= lookAheadDays
      ? [{ ...dated(today, dueOn), code: 'task' as const, ...common, text, owner }]
      : [],
  )

/** Score sheets that wait for somebody; without a day they stand among what has none. */
const scoresOwed = (owed: MovementOwed, today: CalendarDate, common: { movementId: string; movementName: string }): DueItem[] =>
  (owed.scores ?? []).flatMap(({ dueOn, ...sheet }) =>
    sheet.open + sheet.unapproved === 0 || (dueOn !== null && daysBetween(today, dueOn) > lookAheadDays)
      ? []
      : [{ ...(dueOn === null ? undated : dated(today, dueOn)), code: 'scores' as const, ...common, ...sheet }],
  )

function ofMovement(movement: EmulationMovement, { today, rounds, owed }: AgendaFacts): DueItem[] {
  if (movement.upper !== undefined) return []
  const report = nextReportDay(movement, today)
  const late = lateReportDay(movement, today)
  const opened = new Set(rounds.filter(({ round }) => round.movementId === movement.id).map(({ round }) => round.phaseId))
  const common = { movementId: movement.id, movementName: movement.name }
  const work = owed?.get(movement.id)
  const ofPlanReport = { code: 'unitReports' as const, dayId: null, title: '', missing: null, isPutOff: false }
  const ofPlan: DueItem[] = [
    // "Trước ngày 12/12": the last day in time is 11/12; from 12/12 on it is late, and stays in view for a while.
    ...(late === undefined ? [] : [{ ...dated(today, dayBefore(late.lateFrom)), ...ofPlanReport, ...common }]),
    ...(report !== undefined && report.daysLeft <= lookAheadDays
      ? [{ ...dated(today, dayBefore(report.lateFrom)), ...ofPlanReport, ...common }]
      : []),
  ]
  return [
    ...(work === undefined || work.reports.length === 0 ? ofPlan : reportsOwed(work, today, common)),
    ...(work === undefined ? [] : tasksOwed(work, today, common)),
    ...(work === undefined ? [] : scoresOwed(work, today, common)),
    ...plannedReviews(movement)
      .filter((review) => review.year <= yearOf(today) && !opened.has(review.phaseId))
      .map((review) => ({
        ...undated,
        code: 'review' as const,
        ...common,
        kind: review.kind,
        phaseTitle: review.phaseTitle,
        year: review.year,
      })),
  ]
}

function ofRound({ round, isDone, heldOn, left, decideBy = null }: RoundFacts, today: CalendarDate): DueItem[] {
  const common = { roundId: round.id, roundName: round.name }
  const after: DueItem[] = left.length > 0 ? [{ ...undated, code: 'afterIssue', ...common, left }] : []
  if (isDone) return after
  const isMeetingAhead = heldOn !== null && heldOn >= today
  return [
    ...after,
    ...(isMeetingAhead ? [{ ...dated(today, heldOn), code: 'meeting' as const, ...common }] : []),
    ...(decideBy === null
      ? []
      : [
          {
            ...dated(today, decideBy.dueOn),
            code: 'decide' as const,
            ...common,
            workingDays: decideBy.workingDays,
            isWhole: decideBy.isWhole,
          },
        ]),
    // Once the council has met the day for dossiers is past and done.
    ...(round.submissionDueOn !== null && heldOn === null
      ? [{ ...dated(today, round.submissionDueOn), code: 'dossiers' as const, ...common }]
      : []),
  ]
}

/** The calendar speaks once the office has begun to work with the program: a new one has its first steps before it. */
const ofCalendar = ({ calendar = [], movements, rounds, today }: AgendaFacts): DueItem[] =>
  movements.length + rounds.length === 0
    ? []
    : marksDue(calendar, today).map(({ to, title, who, basis, ofYear }) => ({
        ...dated(today, to),
        code: 'calendar' as const,
        title,
        who,
        basis,
        year: ofYear,
      }))

function ofSafety({ today, backedUpOn, movements, rounds, subjectCount }: AgendaFacts): DueItem[] {
  const hasData = movements.length + rounds.length + subjectCount > 0
  if (backedUpOn === null) return hasData ? [{ ...undated, code: 'firstBackup' }] : []
  const days = daysBetween(backedUpOn, today)
  return days > backupLastsDays ? [{ ...undated, code: 'oldBackup', days }] : []
}

/** What a new office does first, in the order of the work. */
function ofStart({ office, hasCouncil, movements, rounds, subjectCount }: AgendaFacts): DueItem[] {
  return [
    ...(office !== null && !hasCouncil ? [{ ...undated, code: 'setUpCouncil' as const }] : []),
    ...(movements.length === 0 ? [{ ...undated, code: 'firstMovement' as const }] : []),
    ...(subjectCount === 0 ? [{ ...undated, code: 'firstSubjects' as const }] : []),
    ...(rounds.length === 0 && subjectCount > 0 ? [{ ...undated, code: 'firstRound' as const }] : []),
  ]
}

/** Everything due, the set days first in their order, then what has no day. */
export function dueItems(facts: AgendaFacts): DueItem[] {
  const items = [
    ...facts.movements.flatMap((movement) => ofMovement(movement, facts)),
    ...facts.rounds.flatMap((round) => ofRound(round, facts.today)),
    ...ofCalendar(facts),
    ...ofSafety(facts),
    ...ofStart(facts),
  ]
  return items.toSorted((a, b) => (a.on === b.on ? 0 : a.on === null ? 1 : b.on === null ? -1 : a.on < b.on ? -1 : 1))
}
