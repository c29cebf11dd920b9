import { parseDate, plainDay, readDay, yearOf, type CalendarDate } from '../../lib/dates'
import { dateOfSerial } from '../../lib/serial'

export type BirthProblem = 'noSuchDay' | 'inFuture' | 'tooLongAgo' | 'unreadable'

/**
 * `year` is `null` when nothing is told or it cannot be read; `isUncertain` when the cell itself says "about" or "perhaps"; `isSerial` when it holds
 * a bare number that is a day as Excel counts them; `isShort` when it writes the year in two digits, or the day in digits alone: what else it could
 * be, a number of a list also is.
 */
export type Birth = {
  readonly year: number | null
  readonly problem: BirthProblem | null
  readonly isUncertain?: true
  readonly isSerial?: true
  readonly isShort?: true
}

/** Younger than that hardly anybody is put forward: two digits are then of the century before, a whole year is asked about. */
const youngest = 6
/** Whether somebody born then would be so young in that year that the birth is rather a slip. */
export const isUnlikelyBirth = (year: number, latestYear: number): boolean => year <= latestYear && latestYear - year < youngest

/** Whether a cell that nothing heads tells a birth: short ones are as well numbers of anything. */
export const tellsBirth = (text: string): boolean => {
  const { year, isShort } = birthOf(text, 2100)
  return year !== null && isShort !== true
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

/** The whole day of birth where the cell tells it; `null` when it tells less. Nobody is born after `latestYear`. */
export const birthDayOf = (text: string, latestYear: number): CalendarDate | null => {
  const told = bare(text)
  return parseDate(serialDay(told) ?? told) ?? readDay(told, latestYear - youngest)
}
const yearOfTwo = (digits: string, latestYear: number): number =>
  Number(`${Number(`20${digits}`) <= latestYear - youngest ? '20' : '19'}${digits}`)

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
  const short = (born: Birth): Birth => (born.year === null ? born : { ...born, isShort: true })
  const two = /^(\d{2})(?:[.,]0+)?$/.exec(told)
  if (two !== null) return short(checked(yearOfTwo(two[1]!, latestYear)))
  const day = birthDayOf(text, latestYear)
  if (day !== null) {
    const born = checked(yearOf(day))
    if (serialDay(told) !== null) return born.year === null ? born : { ...born, isSerial: true }
    return parseDate(told) === null ? short(born) : born
  }
  const monthAndYear = /^(?:tháng\s*)?(\d{1,2})(?:[/.-]|\s*(?:,?\s*năm|,)\s*)(\d{4}|\d{2})$/iu.exec(told)
  if (monthAndYear !== null) {
    const [, month = '', year = ''] = monthAndYear
    if (Number(month) < 1 || Number(month) > 12) return { year: null, problem: 'noSuchDay' }
    if (year.length === 4) return checked(Number(year))
    // "9/10" is rather a day without its year.
    return Number(year) <= 31 ? { year: null, problem: 'unreadable' } : short(checked(yearOfTwo(year, latestYear)))
  }
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
