import { lawChangesBetween, type LawChange } from '../../law/changes'
import type { LawBook } from '../../law/types'
import { dayBefore, yearOf, type CalendarDate } from '../../lib/dates'
import { plannedReports } from '../movement/reportDays'
import { plannedReviews } from '../movement/rules'
import type { EmulationMovement, ReviewKind } from '../movement/types'
import type { ReportDay, Task } from '../movement/work'
import type { Meeting } from '../meeting/types'
import type { Posting } from '../posting/types'
import type { AwardRound } from '../round/types'
import type { CalendarMark } from '../calendar/marks'

/** One thing of the office's year with its days; where it stands in the program is named, so that a click leads there. */
export type CalendarEntry = { readonly key: string; readonly from: CalendarDate; readonly to: CalendarDate; readonly isDone: boolean } & (
  | { readonly code: 'mark'; readonly mark: CalendarMark }
  | { readonly code: 'report'; readonly movement: EmulationMovement; readonly title: string }
  | { readonly code: 'task'; readonly movement: EmulationMovement; readonly text: string; readonly owner: string }
  | { readonly code: 'scores'; readonly movement: EmulationMovement; readonly groupTitle: string }
  | { readonly code: 'dossiers' | 'meeting' | 'posting'; readonly round: AwardRound }
  | { readonly code: 'law'; readonly change: LawChange }
)

/** A review that the plan sets for a year without a day. */
export type YearReview = { readonly movement: EmulationMovement; readonly kind: ReviewKind; readonly phaseTitle: string }

export type CalendarFacts = {
  readonly law: LawBook
  readonly marks: readonly CalendarMark[]
  readonly movements: readonly EmulationMovement[]
  readonly reportDays: readonly ReportDay[]
  readonly tasks: readonly Task[]
  readonly scores: readonly {
    readonly id: string
    readonly movementId: string
    readonly groupTitle: string
    readonly dueOn: CalendarDate | null
  }[]
  readonly rounds: readonly AwardRound[]
  readonly meetings: readonly Pick<Meeting, 'id' | 'roundIds' | 'heldOn'>[]
  readonly postings: readonly Pick<Posting, 'id' | 'roundId' | 'fromOn' | 'toOn'>[]
}

const onDay = (key: string, on: CalendarDate, isDone = false) => ({ key, from: on, to: on, isDone })

/** The days of reports: those on the board, and of a movement that has none yet the plan's own. */
function ofReports({ movements, reportDays }: CalendarFacts, year: number): CalendarEntry[] {
  const own = movements.filter(({ upper }) => upper === undefined)
  return own.flatMap((movement) => {
    const onBoard = reportDays.filter(({ movementId }) => movementId === movement.id)
    const days =
      onBoard.length > 0 ? onBoard : plannedReports(movement).map((report) => ({ ...report, id: `${movement.id} ${report.lateFrom}` }))
    return days
      .filter(({ lateFrom }) => yearOf(dayBefore(lateFrom)) === year)
      .map(({ id, title, lateFrom }): CalendarEntry => ({ ...onDay(`report ${id}`, dayBefore(lateFrom)), code: 'report', movement, title }))
  })
}

function ofWork({ movements, tasks, scores }: CalendarFacts): CalendarEntry[] {
  const known = new Map(movements.map((movement) => [movement.id, movement]))
  return [
    ...tasks.flatMap(({ id, movementId, dueOn, doneOn, every, text, owner }): CalendarEntry[] => {
      const movement = known.get(movementId)
      if (movement === undefined || dueOn === null) return []
      return [{ ...onDay(`task ${id}`, dueOn, doneOn !== null && every === 'once'), code: 'task', movement, text, owner }]
    }),
    ...scores.flatMap(({ id, movementId, groupTitle, dueOn }): CalendarEntry[] => {
      const movement = known.get(movementId)
      return movement === undefined || dueOn === null ? [] : [{ ...onDay(`scores ${id}`, dueOn), code: 'scores', movement, groupTitle }]
    }),
  ]
}

function ofRounds({ rounds, meetings, postings }: CalendarFacts): CalendarEntry[] {
  const known = new Map(rounds.map((round) => [round.id, round]))
  const held = new Set(meetings.flatMap(({ heldOn, roundIds }) => (heldOn === null ? [] : roundIds)))
  return [
    ...rounds.flatMap((round): CalendarEntry[] =>
      round.submissionDueOn === null
        ? []
        : [{ ...onDay(`dossiers ${round.id}`, round.submissionDueOn, held.has(round.id)), code: 'dossiers', round }],
    ),
    ...meetings.flatMap(({ id, roundIds, heldOn }): CalendarEntry[] => {
      const round = roundIds.map((one) => known.get(one)).find((one) => one !== undefined)
      return round === undefined || heldOn === null ? [] : [{ ...onDay(`meeting ${id}`, heldOn), code: 'meeting', round }]
    }),
    ...postings.flatMap(({ id, roundId, fromOn, toOn }): CalendarEntry[] => {
      const round = known.get(roundId)
      if (round === undefined || fromOn === null) return []
      return [{ key: `posting ${id}`, from: fromOn, to: toOn ?? fromOn, isDone: toOn !== null, code: 'posting', round }]
    }),
  ]
}

/** Texts that begin or end; what they change of numbers and bases would say the same day again. */
const textsOnly = (law: LawBook): LawBook => ({ ...law, decisionBases: [], baseSalaries: [], awardForms: [], parameters: [], rules: [] })

/** Everything that has a day in a year, earliest first: the office's calendar, days of movements and rounds, law that begins or ends. */
export function calendarEntries(facts: CalendarFacts, year: number): CalendarEntry[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const all: CalendarEntry[] = [
    ...facts.marks.map((mark): CalendarEntry => ({
      key: `mark ${mark.id} ${mark.ofYear}`,
      from: mark.from,
      to: mark.to,
      isDone: mark.doneOn !== null,
      code: 'mark',
      mark,
    })),
    ...ofReports(facts, year),
    ...ofWork(facts),
    ...ofRounds(facts),
    ...lawChangesBetween(textsOnly(facts.law), first, last).map((change): CalendarEntry => ({
      ...onDay(`law ${change.id} ${change.code}`, change.on),
      code: 'law',
      change,
    })),
  ]
  return all
    .filter(({ from, to }) => to >= first && from <= last)
    .toSorted((a, b) => (a.from === b.from ? (a.key < b.key ? -1 : 1) : a.from < b.from ? -1 : 1))
}

/** The reviews that plans set for a year without naming a day. */
export const reviewsOfYear = (movements: readonly EmulationMovement[], year: number): YearReview[] =>
  movements
    .filter(({ upper }) => upper === undefined)
    .flatMap((movement) =>
      plannedReviews(movement)
        .filter((review) => review.year === year)
        .map(({ kind, phaseTitle }) => ({ movement, kind, phaseTitle })),
    )

/** The entries of one month of a year, 1 to 12; a span stands in every month it touches. */
export const entriesOfMonth = (entries: readonly CalendarEntry[], year: number, month: number): CalendarEntry[] => {
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  return entries.filter(({ from, to }) => from.slice(0, 7) <= prefix && to.slice(0, 7) >= prefix)
}

/** The days of a month in weeks from Monday to Sunday; days of the months beside are `null`. */
export function weeksOfMonth(year: number, month: number): (CalendarDate | null)[][] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const two = (value: number): string => String(value).padStart(2, '0')
  const cells: (CalendarDate | null)[] = [
    ...Array.from({ length: lead }, () => null),
    ...Array.from({ length: count }, (_, index) => `${year}-${two(month)}-${two(index + 1)}`),
  ]
  while (cells.length % 7 > 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
