import type { CalendarDate } from '../../lib/dates'
import { dayIn } from './reportingDays'
import type { EmulationMovement } from './types'

/** The first late day of the units' yearly report, for every year of the movement; none where the plan names no day. */
export function lateReportDays(movement: EmulationMovement): { readonly year: number; readonly lateFrom: CalendarDate }[] {
  const due = movement.reporting.dueBefore
  if (due === null) return []
  return Array.from({ length: movement.toYear - movement.fromYear + 1 }, (_, index) => {
    const year = movement.fromYear + index
    return { year, lateFrom: dayIn(year, due.month, due.day) }
  })
}
