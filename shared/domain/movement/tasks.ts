import { partsOf, yearOf, type CalendarDate } from '../../lib/dates'
import { withoutEmphasis } from '../../lib/emphasis'
import { deadlinesOfYear, reportingDaysIn } from './reportingDays'
import type { EmulationMovement } from './types'
import { isTaskOpen, type Task } from './work'

type Coming = Pick<Task, 'every' | 'dueOn' | 'dayOfMonth'>

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * A task that comes again, after its present day was done: the next day, on the same day of the month. A month that has no such day takes its
 * last: yearly 29/02 falls on 28/02 in common years and on 29/02 again in 2032, and what is due at the end of a quarter stays at the end of one.
 * What comes once keeps its day.
 */
export function nextDue({ every, dueOn, dayOfMonth }: Coming): Pick<Task, 'dueOn' | 'dayOfMonth'> {
  if (dueOn === null || every === 'once') return { dueOn, dayOfMonth }
  const { month, day } = partsOf(dueOn)
  const isEndOfQuarter = every === 'quarter' && month % 3 === 0 && day === lastDayOf(yearOf(dueOn), month)
  const wanted = dayOfMonth ?? (isEndOfQuarter ? 31 : day)
  const at = month - 1 + (every === 'quarter' ? 3 : 12)
  const [year, next] = [yearOf(dueOn) + Math.floor(at / 12), (at % 12) + 1]
  return dueIn(year, next, wanted)
}

/** The wanted day of a month, or its last where it has none such; the wanted one is kept then. */
function dueIn(year: number, month: number, wanted: number): Pick<Task, 'dueOn' | 'dayOfMonth'> {
  const on = Math.min(wanted, lastDayOf(year, month))
  return { dueOn: new Date(Date.UTC(year, month - 1, on)).toISOString().slice(0, 10), dayOfMonth: wanted === on ? undefined : wanted }
}

/** The same duty so many years on: what stands for a 29/02 is one again in a year that has it. */
export function shiftedDue({ every, dueOn, dayOfMonth }: Coming, years: number): Pick<Task, 'dueOn' | 'dayOfMonth'> {
  if (dueOn === null) return { dueOn, dayOfMonth }
  const { year, month, day } = partsOf(dueOn)
  const moved = dueIn(year + years, month, dayOfMonth ?? day)
  return every === 'once' ? { dueOn: moved.dueOn } : moved
}

/** Duties in the order of work: what is open by its day, without a day as `place` has it, what is done last. */
export const inOrderOfWork = <One extends Pick<Task, 'every' | 'dueOn' | 'doneOn'>>(
  tasks: readonly One[],
  place: (task: One) => number,
): One[] =>
  tasks.toSorted(
    (a, b) => Number(isTaskOpen(b)) - Number(isTaskOpen(a)) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || place(a) - place(b),
  )

const again = /(?<!\p{L})(?:hằng|hàng|mỗi)\s+(?:(quý)|năm)(?!\p{L})/iu
const helpersIn = /(?<!\p{L})phối hợp:\s*([^;()\n]+)/iu

/**
 * What the words of a duty say of its time: the last day in time where they name one day, how often it comes, who works on it too. Several days,
 * or a day of every month, are left to the officer. A day without a year is every year's in a movement of several years.
 */
export function timeOfDuty(
  words: string,
  { fromYear, toYear }: Pick<EmulationMovement, 'fromYear' | 'toYear'>,
  today: CalendarDate,
): Pick<Task, 'every' | 'dueOn' | 'helpers'> {
  const text = withoutEmphasis(words)
  const helpers = helpersIn.exec(text)?.[1]?.trim()
  const repeat = again.exec(text)
  const rules = reportingDaysIn(text).filter(({ every }) => every !== 'month')
  const [rule] = rules
  const isQuarterly = repeat?.[1] !== undefined || rule?.every === 'quarterEnd' || rule?.every === 'quarterStart'
  const isYearly = repeat !== null || (rule !== undefined && rule.year === null && toYear > fromYear)
  const every = isQuarterly ? 'quarter' : isYearly ? 'year' : 'once'
  const more = helpers === undefined || helpers === '' ? {} : { helpers }
  if (rule === undefined || rules.length > 1 || rule.isUnreal) return { every, dueOn: null, ...more }
  const years = Array.from({ length: toYear - fromYear + 2 }, (_, index) => fromYear + index)
  const days = years.flatMap((year) => deadlinesOfYear(rule, year)).map(({ lastOn }) => lastOn)
  return { every, dueOn: days.find((day) => day >= today) ?? days.at(-1) ?? null, ...more }
}
