import { dayIn, partsOf, type CalendarDate } from '../../lib/dates'
import { periodTextOf } from './newMovement'
import { shiftedDue } from './tasks'
import type { EmulationMovement } from './types'
import type { Participant, ReportDay, Task } from './work'

/** The same day so many years on; 29/02 is 28/02 where that year has none. */
export const shiftDay = (on: CalendarDate, years: number): CalendarDate => {
  const { year, month, day } = partsOf(on)
  return dayIn(year + years, month, day)
}

/** Years of the movement's own period in these words, and of the January behind it, so many years on; days written whole keep to the calendar. */
export function shiftYearsIn(text: string, { fromYear, toYear }: Pick<EmulationMovement, 'fromYear' | 'toYear'>, by: number): string {
  const isOwn = (year: number): boolean => year >= fromYear && year <= toYear + 1
  return text.replace(
    /(\b29\s?([/-])\s?0?2\s?[/-]\s?)?\b((?:19|20)\d\d)\b/g,
    (whole, leap: string | undefined, mark: string, digits: string) => {
      const year = Number(digits)
      if (!isOwn(year)) return whole
      return leap === undefined ? String(year + by) : `${dayIn(year + by, 2, 29).slice(8)}${mark}02${mark}${year + by}`
    },
  )
}

/** Every row anew, so that nothing of the copy is a row of the original. `groupIds`: the new id of each criteria group. */
export type ClonedMovement = {
  readonly movement: EmulationMovement
  readonly groupIds: ReadonlyMap<string, string>
  /** Words that still name a year of the old period: bases, objectives and whatever is the office's to rewrite. */
  readonly oldYears: readonly string[]
}

const renewed = (value: unknown, ids: Map<string, string>, newId: () => string): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => renewed(one, ids, newId))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, own]: [string, unknown]) => {
      if (key !== 'id' || typeof own !== 'string') return [key, renewed(own, ids, newId)]
      const fresh = newId()
      ids.set(own, fresh)
      return [key, fresh]
    }),
  )
}

/**
 * A movement carried to later (or earlier) years: its period, phases and reviews move, the plan is not issued yet. Words are moved only where
 * they say the movement's own time: name of the plan, phases, the paragraph on reports. Bases and all else stay, and are told.
 */
export function cloneMovement(movement: EmulationMovement, by: number, newId: () => string): ClonedMovement {
  const ids = new Map<string, string>()
  const copy = renewed(movement, ids, newId) as EmulationMovement
  const text = (words: string): string => shiftYearsIn(words, movement, by)
  const [fromYear, toYear] = [movement.fromYear + by, movement.toYear + by]
  const isUsual = movement.periodText === periodTextOf(movement.fromYear, movement.toYear)
  const moved: EmulationMovement = {
    ...copy,
    name: text(copy.name),
    fromYear,
    toYear,
    periodText: isUsual ? periodTextOf(fromYear, toYear) : text(copy.periodText),
    plan: {
      ...copy.plan,
      number: null,
      issuedOn: null,
      month: null,
      year: copy.plan.year === null ? null : copy.plan.year + by,
      subject: text(copy.plan.subject),
    },
    schedule: {
      ...copy.schedule,
      intro: text(copy.schedule.intro),
      phases: copy.schedule.phases.map((phase) => ({
        ...phase,
        title: text(phase.title),
        text: text(phase.text),
        fromYear: phase.fromYear + by,
        toYear: phase.toYear + by,
        reviewYear: phase.reviewYear === null ? null : phase.reviewYear + by,
      })),
    },
    reporting: { ...copy.reporting, text: text(copy.reporting.text) },
  }
  const groupIds = new Map(movement.criteriaGroups.map(({ id }) => [id, ids.get(id) ?? id]))
  return { movement: moved, groupIds, oldYears: oldYearsIn(moved, movement) }
}

/** Words of the copy that still name a year of the original's period. */
function oldYearsIn(copy: EmulationMovement, original: EmulationMovement): string[] {
  const items = [
    copy.opening,
    copy.objectives,
    copy.requirements,
    copy.themes,
    copy.closing,
    ...copy.criteriaGroups.map(({ criteria }) => criteria),
  ]
  const texts = [...items.flat(), ...copy.actors.flatMap(({ duties }) => duties)].map(({ text }) => text)
  const all = [
    ...texts,
    copy.awards.annualText,
    copy.awards.standardText,
    ...(copy.otherParts ?? []).flatMap((part) => part.items.map(({ text }) => text)),
  ]
  return all.filter((words) =>
    [...words.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => Number(year) >= original.fromYear && Number(year) <= original.toYear),
  )
}

/** Work that goes along: who takes part, the reports they owe, duties as open work. What was sent, done and proved stays behind. */
export const cloneWork = (
  work: { readonly participants: readonly Participant[]; readonly days: readonly ReportDay[]; readonly tasks: readonly Task[] },
  { movement, groupIds }: ClonedMovement,
  by: number,
  original: EmulationMovement,
  newId: () => string,
): { readonly participants: Participant[]; readonly days: ReportDay[]; readonly tasks: Task[] } => ({
  participants: work.participants.map((row) => ({
    ...row,
    id: newId(),
    movementId: movement.id,
    groupId: row.groupId === null ? null : (groupIds.get(row.groupId) ?? null),
  })),
  days: work.days.map((day) => ({
    ...day,
    id: newId(),
    movementId: movement.id,
    title: shiftYearsIn(day.title, original, by),
    lateFrom: shiftDay(day.lateFrom, by),
    ...(day.figures === undefined ? {} : { figures: day.figures.map((figure) => ({ ...figure, id: newId() })) }),
  })),
  tasks: work.tasks.map((task) => ({
    ...task,
    id: newId(),
    movementId: movement.id,
    ...shiftedDue(task, by),
    doneOn: null,
    evidence: '',
  })),
})
