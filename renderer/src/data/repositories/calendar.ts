import { calendarEntries, reviewsOfYear, type CalendarEntry, type YearReview } from '@shared/domain/agenda/calendarEntries'
import { calendarLines, marksOfYear, type CalendarLine } from '@shared/domain/calendar/marks'
import { calendarRowSchema, type CalendarRow } from '@shared/domain/calendar/types'
import type { CalendarSeed } from '@shared/law/calendar'
import { seedCalendar } from '@shared/law/seed/calendar'
import type { CalendarDate } from '@shared/lib/dates'
import { fieldsOf } from '@shared/lib/errors'
import type { Result } from '@shared/lib/result'
import type { AppDatabase } from '../core/database'
import { refuse, tryAct } from './editing'
import { readLawBook } from './law'

export type CalendarYear = {
  readonly entries: readonly CalendarEntry[]
  readonly reviews: readonly YearReview[]
  readonly lines: readonly CalendarLine[]
  /** Lines of the program's that the office does not keep. */
  readonly off: readonly CalendarLine[]
}

/** The lines of the calendar as the office keeps them. */
export const readCalendarLines = async (db: AppDatabase): Promise<readonly CalendarLine[]> =>
  calendarLines(seedCalendar, await db.calendarRows.toArray()).lines

/** Everything with a day in a year. */
export async function readCalendarYear(db: AppDatabase, year: number): Promise<CalendarYear> {
  const [rows, law, movements, reportDays, tasks, tables, rounds, meetings, postings] = await Promise.all([
    db.calendarRows.toArray(),
    readLawBook(db),
    db.movements.toArray(),
    db.reportDays.toArray(),
    db.tasks.toArray(),
    db.scoreTables.toArray(),
    db.rounds.toArray(),
    db.meetings.toArray(),
    db.postings.toArray(),
  ])
  const { lines, off } = calendarLines(seedCalendar, rows)
  const facts = { law, marks: marksOfYear(lines, year), movements, reportDays, tasks, scores: tables, rounds, meetings, postings }
  return { entries: calendarEntries(facts, year), reviews: reviewsOfYear(movements, year), lines, off }
}

/** What the officer says of a line: everything but which of the program's lines it stands for and what was done. */
export type CalendarDraft = Pick<CalendarRow, 'title' | 'fromDay' | 'toDay' | 'year' | 'who' | 'basis'> & { readonly isHoliday: boolean }

/** A line in words of the program's, for the office to say something of. */
const rowOfSeed = (seed: CalendarSeed): Omit<CalendarRow, 'id'> => ({
  title: seed.title,
  fromDay: seed.fromDay,
  toDay: seed.toDay,
  year: null,
  who: seed.who,
  basis: seed.source,
  seedId: seed.id,
  ...(seed.isHoliday ? { isHoliday: true } : {}),
})

/** The office's row for a line; made anew where the office has said nothing of it yet. */
const rowOf = ({ row, seed }: CalendarLine): CalendarRow => {
  if (row !== null) return row
  return seed === null ? refuse({ code: 'record.missing', what: 'mốc lịch' }) : { id: crypto.randomUUID(), ...rowOfSeed(seed) }
}

const put = async (db: AppDatabase, row: CalendarRow): Promise<CalendarRow> => {
  const parsed = calendarRowSchema.safeParse(row)
  if (!parsed.success) return refuse({ code: 'record.invalid', fields: fieldsOf(parsed.error) })
  await db.calendarRows.put(parsed.data)
  return parsed.data
}

/** The line as it stands now, asked inside the act: another window may have changed it. */
async function lineNow(db: AppDatabase, id: string): Promise<CalendarLine> {
  const { lines, off } = calendarLines(seedCalendar, await db.calendarRows.toArray())
  return [...lines, ...off].find((line) => line.id === id) ?? refuse({ code: 'record.missing', what: 'mốc lịch' })
}

/** Adds a line of the office's own (`id: null`) or changes one, also one of the program's. Refuses with `record.invalid`, `record.missing`. */
export const saveCalendarLine = (db: AppDatabase, id: string | null, draft: CalendarDraft): Promise<Result<CalendarRow>> =>
  tryAct(db, `${id === null ? 'Thêm' : 'Sửa'} mốc lịch “${draft.title}”`, async () => {
    const { isHoliday, ...words } = draft
    const {
      isHoliday: _was,
      isAsSeed: _as,
      isOff: _off,
      ...present
    } = id === null ? { id: crypto.randomUUID() } : rowOf(await lineNow(db, id))
    return put(db, { ...present, ...words, ...(isHoliday ? { isHoliday } : {}) })
  })

/** Takes a line off the calendar: the office's own goes, one of the program's is kept aside and can come back. */
export const removeCalendarLine = (db: AppDatabase, line: CalendarLine): Promise<Result<null>> =>
  tryAct(db, `Bỏ mốc lịch “${line.title}”`, async () => {
    const present = await lineNow(db, line.id)
    if (present.seed === null) await db.calendarRows.delete(present.row?.id ?? present.id)
    else await put(db, { ...rowOf(present), isOff: true })
    return null
  })

/** Gives a line of the program's its own words and days again; what was noted as done stays. */
export const restoreCalendarLine = (db: AppDatabase, line: CalendarLine): Promise<Result<null>> =>
  tryAct(db, `Trả lại mốc lịch “${line.seed?.title ?? line.title}”`, async () => {
    const { row, seed } = await lineNow(db, line.id)
    if (row === null || seed === null) return null
    if (row.done === undefined || row.done.length === 0) await db.calendarRows.delete(row.id)
    else await put(db, { id: row.id, ...rowOfSeed(seed), done: row.done, isAsSeed: true })
    return null
  })

/** Notes a line as done in a year, or takes the note back (`on: null`). */
export const markCalendarDone = (db: AppDatabase, line: CalendarLine, year: number, on: CalendarDate | null): Promise<Result<null>> =>
  tryAct(db, `${on === null ? 'Bỏ ghi' : 'Ghi'} đã làm năm ${year}: “${line.title}”`, async () => {
    const present = await lineNow(db, line.id)
    const others = (present.row?.done ?? []).filter((one) => one.year !== year)
    const done = on === null ? others : [...others, { year, on }].toSorted((a, b) => a.year - b.year)
    const isOnlyDone = present.seed !== null && (present.row === null || present.row.isAsSeed === true)
    if (isOnlyDone && done.length === 0) await db.calendarRows.delete(present.row?.id ?? present.id)
    else await put(db, { ...rowOf(present), done, ...(isOnlyDone ? { isAsSeed: true } : {}) })
    return null
  })
