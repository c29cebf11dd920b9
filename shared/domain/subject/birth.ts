import { parseDate, plainDay, yearOf, type CalendarDate } from '../../lib/dates'
import { dateOfSerial } from '../../lib/serial'

export type BirthProblem = 'noSuchDay' | 'inFuture' | 'tooLongAgo' | 'twoDigits' | 'unreadable'

/**
 * `year` is `null` when nothing is told or it cannot be read; `isUncertain` when the cell itself says "about" or "perhaps"; `isSerial` when it holds
 * a bare number that is a day as Excel counts them.
 */
export type Birth = {
  readonly year: number | null
  readonly problem: BirthProblem | null
  readonly isUncertain?: true
  readonly isSerial?: true
}

/** What stands around a year or day in a cell and says nothing about it. */
const bare = (text: string): string =>
  plainDay(text)
    .trim()
    .replace(/^(?:sinh\s+)?(?:năm|ngày|sn|ns|sinh)\s*:?\s*(?=\d)/i, '')
    .replace(/[\s,]+\d{1,2}:\d{2}(:\d{2})?$/, '')
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/(?<=\d)[.,;]+$/, '')

const serialDay = (told: string): string | null => (/^\d{5}(\.\d+)?$/.test(told) ? dateOfSerial(Number(told)) : null)

/** The whole day of birth where the cell tells it; `null` when it tells less. */
export const birthDayOf = (text: string): CalendarDate | null => {
  const told = bare(text)
  return parseDate(serialDay(told) ?? told)
}

/** The birth year told by a year, a day in any usual writing, or a bare serial number. */
export function birthOf(text: string, latestYear: number): Birth {
  // A list of thousands is born in a few hundred years and days.
  const key = `${latestYear} ${text}`
  const present = known.get(key)
  if (present !== undefined) return present
  const birth = readBirth(text, latestYear)
  if (known.size >= remembered) known.clear()
  if (text.length < 60) known.set(key, birth)
  return birth
}
const remembered = 20_000
const known = new Map<string, Birth>()

function readBirth(text: string, latestYear: number): Birth {
  const told = bare(text)
  if (told === '' || /^[-–—.…x?]+$/i.test(told)) return { year: null, problem: null }
  const checked = (year: number): Birth => {
    if (year > latestYear) return { year: null, problem: 'inFuture' }
    return year < 1900 ? { year: null, problem: 'tooLongAgo' } : { year, problem: null }
  }
  if (/^\d{4}([.,]0+)?$/.test(told)) return checked(Number(told.slice(0, 4)))
  // A year under a format of thousands.
  if (/^[12][.,]\d{3}$/.test(told)) return checked(Number(told.replace(/[.,]/, '')))
  if (/^\d{1,2}$/.test(told)) return { year: null, problem: 'twoDigits' }
  const day = birthDayOf(text)
  if (day !== null) {
    const born = checked(yearOf(day))
    return born.year !== null && serialDay(told) !== null ? { ...born, isSerial: true } : born
  }
  const monthAndYear = /^(?:tháng\s*)?(\d{1,2})(?:[/.-]|\s*(?:,?\s*năm|,)\s*)(\d{4})$/iu.exec(told)
  if (monthAndYear !== null)
    return Number(monthAndYear[1]) >= 1 && Number(monthAndYear[1]) <= 12
      ? checked(Number(monthAndYear[2]))
      : { year: null, problem: 'noSuchDay' }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(told)) return { year: null, problem: 'twoDigits' }
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(told) || /^\d{1,2} tháng \d{1,2} năm \d{4}$/i.test(told))
    return { year: null, problem: 'noSuchDay' }
  return uncertain(told, checked)
}

/** "khoảng 1985", "1985 (?)", "1985 (41 tuổi)": one year that could be, and words around it. */
function uncertain(told: string, checked: (year: number) => Birth): Birth {
  const numbers = told.match(/\d+/g) ?? []
  const years = numbers.filter((number) => /^(19|20)\d\d$/.test(number))
  const isLone = years.length === 1 && numbers.every((number) => number === years[0] || /^\d{1,3}$/.test(number))
  if (!isLone || /\d[/.-]\d/.test(told)) return { year: null, problem: 'unreadable' }
  const born = checked(Number(years[0]))
  return born.year === null ? born : { ...born, isUncertain: true }
}
