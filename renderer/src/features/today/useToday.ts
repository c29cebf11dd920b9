import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { parseISO } from 'date-fns'
import { dueItems, type DueItem } from '@shared/domain/agenda/rules'
import { dayInVietnam, type CalendarDate } from '@shared/lib/dates'
import { useDatabase } from '@renderer/data/core/DatabaseContext'
import { readAgendaFacts, readOpenRounds, readYearAwards, type OpenRoundState, type YearAwards } from '@renderer/data/repositories/agenda'
import { today as dayNow } from '@renderer/text/when'

const dayOf = (instant: string): CalendarDate => dayInVietnam(parseISO(instant))

/** Today's date, changing at midnight while the program stays open. */
export function useDay(): CalendarDate {
  const [day, setDay] = useState(() => dayNow())
  useEffect(() => {
    const timer = setInterval(() => setDay(dayNow()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return day
}

/** What is due; `undefined` while loading, and as long as nobody wants it yet. */
export function useDueItems(isWanted = true): DueItem[] | undefined {
  const db = useDatabase()
  const day = useDay()
  return useLiveQuery(async () => (isWanted ? dueItems(await readAgendaFacts(db, day, dayOf)) : undefined), [db, day, isWanted])
}

/** The rounds at work with their next step; `undefined` while loading. */
export function useOpenRounds(): OpenRoundState[] | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readOpenRounds(db), [db])
}

/** The register of the year so far; `undefined` while loading. */
export function useYearAwards(year: number): YearAwards | undefined {
  const db = useDatabase()
  return useLiveQuery(() => readYearAwards(db, year), [db, year])
}
