import { parseDate, yearOf } from '../../lib/dates'
import { dateOfSerial } from '../../lib/serial'

export type BirthProblem = 'noSuchDay' | 'inFuture' | 'tooLongAgo' | 'twoDigits' | 'unreadable'

/** The birth year told by a year, a day in any usual writing, or a bare serial number. `year` is `null` when nothing is told or it cannot be. */
export function birthOf(text: string, latestYear: number): { readonly year: number | null; readonly problem: BirthProblem | null } {
  const told = text
    .trim()
    .replace(/^(sinh )?(năm|ngày|sn|ns)\s*:?\s*/i, '')
    .replace(/\s+\d{1,2}:\d{2}(:\d{2})?$/, '')
    .replace(/\s*([/.-])\s*/g, '$1')
  if (told === '' || /^[-–—.…x]+$/i.test(told)) return { year: null, problem: null }
  const checked = (year: number): ReturnType<typeof birthOf> => {
    if (year > latestYear) return { year: null, problem: 'inFuture' }
    return year < 1900 ? { year: null, problem: 'tooLongAgo' } : { year, problem: null }
  }
  if (/^\d{4}([.,]0+)?$/.test(told)) return checked(Number(told.slice(0, 4)))
  if (/^\d{1,2}$/.test(told)) return { year: null, problem: 'twoDigits' }
  const serial = /^\d{5}(\.\d+)?$/.test(told) ? dateOfSerial(Number(told)) : null
  const day = parseDate(serial ?? told)
  if (day !== null) return checked(yearOf(day))
  const monthAndYear = /^(\d{1,2})[/.-](\d{4})$/.exec(told)
  if (monthAndYear !== null)
    return Number(monthAndYear[1]) >= 1 && Number(monthAndYear[1]) <= 12
      ? checked(Number(monthAndYear[2]))
      : { year: null, problem: 'noSuchDay' }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(told)) return { year: null, problem: 'twoDigits' }
  return { year: null, problem: /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(told) ? 'noSuchDay' : 'unreadable' }
}
