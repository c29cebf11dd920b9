import { yearOf, type CalendarDate } from '../../lib/dates'
import type { GridRow } from '../types'

const inWords = /năm\s+(?:học\s+)?((?:19|20)\d\d)/iu
const alone = /(?<!\d)((?:19|20)\d\d)(?!\d)/

/** The one year that texts around a list speak of, those before others first; `null` where they speak of none. */
export function yearTold(texts: readonly string[]): number | null {
  for (const pattern of [inWords, alone]) {
    const found = texts.map((text) => pattern.exec(text.normalize('NFC'))?.[1]).find((year) => year !== undefined)
    if (found !== undefined) return Number(found)
  }
  return null
}

/** The year of a list of ratings: what its headings, the name of its sheet and its first rows speak of, else the year of today. */
export const yearOfList = (headings: readonly string[], sheet: string, top: readonly GridRow[], today: CalendarDate): number =>
  yearTold([...headings, sheet, ...top.map((row) => row.cells.join(' '))]) ?? yearOf(today)
