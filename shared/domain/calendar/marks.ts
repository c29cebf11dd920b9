import type { CalendarSeed } from '../../law/calendar'
import { dayAfter, dayIn, daysBetween, isWithin, type CalendarDate } from '../../lib/dates'
import type { CalendarRow } from './types'

/** A line of the calendar: the program's, changed by the office, or the office's own. */
export type CalendarLine = Pick<CalendarRow, 'title' | 'fromDay' | 'toDay' | 'year' | 'who' | 'basis'> & {
  /** The id of the program's row, or of the office's. */
  readonly id: string
  readonly origin: 'fixed' | 'usual' | 'changed' | 'own'
  readonly isHoliday: boolean
  /** A text gives the day, and somebody has compared it. */
  readonly isConfirmed: boolean
  readonly note: string
  readonly seed: CalendarSeed | null
  readonly row: CalendarRow | null
}

/** Such a line in one year. */
export type CalendarMark = CalendarLine & {
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** The year it begins in: a span over the new year belongs to the old one. */
  readonly ofYear: number
  readonly doneOn: CalendarDate | null
}

const ofSeed = (seed: CalendarSeed, row: CalendarRow | null): CalendarLine => ({
  id: seed.id,
  title: seed.title,
  fromDay: seed.fromDay,
  toDay: seed.toDay,
  year: null,
  who: seed.who,
  basis: seed.source,
  origin: seed.kind,
  isHoliday: seed.isHoliday,
  isConfirmed: seed.confirmedOn !== null,
  note: seed.note,
  seed,
  row,
})
const ofRow = (row: CalendarRow, seed: CalendarSeed | null): CalendarLine => ({
  id: seed?.id ?? row.id,
  title: row.title,
  fromDay: row.fromDay,
  toDay: row.toDay,
  year: row.year,
  who: row.who,
  basis: row.basis,
  origin: seed === null ? 'own' : 'changed',
  isHoliday: row.isHoliday === true,
  isConfirmed: true,
  note: '',
  seed,
  row,
})

/** Every line of the calendar: what the office says of a line of the program's stands in its place. `off`: those it does not keep. */
export function calendarLines(
  seeds: readonly CalendarSeed[],
  rows: readonly CalendarRow[],
): { readonly lines: readonly CalendarLine[]; readonly off: readonly CalendarLine[] } {
  const said = new Map(rows.flatMap((row) => (row.seedId === undefined ? [] : [[row.seedId, row] as const])))
  const known = new Set(seeds.map(({ id }) => id))
  const all = [
    ...seeds.map((seed) => {
      const row = said.get(seed.id) ?? null
      return row === null || row.isAsSeed === true || row.isOff === true ? ofSeed(seed, row) : ofRow(row, seed)
    }),
    // A row that stood for one the program no longer brings is the office's own from then on.
    ...rows
      .filter(({ seedId, isOff, isAsSeed }) => isOff !== true && isAsSeed !== true && (seedId === undefined || !known.has(seedId)))
      .map((row) => ofRow(row, null)),
  ]
  return { lines: all.filter(({ row }) => row?.isOff !== true), off: all.filter(({ row }) => row?.isOff === true) }
}

const daysOf = (line: CalendarLine, year: number): { readonly from: CalendarDate; readonly to: CalendarDate } => {
  const day = (monthDay: string, inYear: number): CalendarDate => dayIn(inYear, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)))
  const from = day(line.fromDay, year)
  return { from, to: line.toDay === null ? from : day(line.toDay, line.toDay < line.fromDay ? year + 1 : year) }
}

/** A line in the year it begins in; `null` where it is not held then. */
function markIn(line: CalendarLine, year: number): CalendarMark | null {
  if (line.year !== null && line.year !== year) return null
  const { from, to } = daysOf(line, year)
  const isOver =
    line.origin !== 'own' && line.origin !== 'changed' && line.seed !== null && !isWithin(from, line.seed.validFrom, line.seed.validTo)
  const doneOn = line.row?.done?.find((one) => one.year === year)?.on ?? null
  return isOver ? null : { ...line, from, to, ofYear: year, doneOn }
}

const byDay = (a: CalendarMark, b: CalendarMark): number => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1)

/** The lines that touch a year, with their days; a span that began the year before comes with it. */
export const marksOfYear = (lines: readonly CalendarLine[], year: number): CalendarMark[] =>
  lines
    .flatMap((line) => [markIn(line, year - 1), markIn(line, year)])
    .filter((mark): mark is CalendarMark => mark !== null && mark.to >= `${year}-01-01` && mark.from <= `${year}-12-31`)
    .toSorted(byDay)

/** How long before its last day a line is told on Hôm nay, and how long after it when it was not done. */
const aheadDays = 14
const lateDays = 14

/** Whether a line waits for the office on a day: it ends soon or ended lately, nobody noted it done. Holidays and what others do never wait. */
export function isWaiting({ isHoliday, doneOn, from, to, origin, seed }: CalendarMark, today: CalendarDate): boolean {
  if (isHoliday || doneOn !== null || (origin !== 'changed' && seed?.isOthers === true)) return false
  const left = daysBetween(today, to)
  return left >= -lateDays && (left <= aheadDays || from === today)
}

/** The lines that wait for the office on a day. */
export function marksDue(lines: readonly CalendarLine[], today: CalendarDate): CalendarMark[] {
  const year = Number(today.slice(0, 4))
  return [year - 1, year, year + 1]
    .flatMap((one) => lines.flatMap((line) => markIn(line, one) ?? []))
    .filter((mark) => isWaiting(mark, today))
    .toSorted(byDay)
}

/** The holidays of some years as single days, for counting working days. */
export function holidaysOf(lines: readonly CalendarLine[], years: readonly number[]): Set<CalendarDate> {
  const days = new Set<CalendarDate>()
  for (const { isHoliday, from, to } of years.flatMap((year) => lines.flatMap((line) => markIn(line, year) ?? [])))
    if (isHoliday) for (let day = from; day <= to; day = dayAfter(day)) days.add(day)
  return days
}
