import { useLiveQuery } from 'dexie-react-hooks'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readCalendarYear, type CalendarYear } from '@renderer/data/repositories/calendar'
import type { CalendarEntry } from '@shared/domain/agenda/calendarEntries'
import { isWaiting } from '@shared/domain/calendar/marks'
import { today } from '@renderer/text/when'

/** Everything with a day in a year; `undefined` while loading. */
export function useCalendarYear(year: number): CalendarYear | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readCalendarYear(db, year), [db, year])
}

/** A line of the calendar whose last day has passed lately without a note that it was done. */
export const isLate = (entry: CalendarEntry): boolean => entry.code === 'mark' && entry.to < today() && isWaiting(entry.mark, today())
