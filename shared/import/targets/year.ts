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

/** Lines over a list stand in a cell or two; an entry fills more, and the year in it is that of a birth or of a paper. */
const isOverTheList = ({ cells }: Pick<GridRow, 'cells'>): boolean => cells.filter((cell) => cell.trim() !== '').length <= 2

/** The year of a list of ratings: what its headings, the name of its sheet and the lines over it speak of, else the year of today. */
export const yearOfList = (
  headings: readonly string[],
  sheet: string,
  top: readonly Pick<GridRow, 'cells'>[],
  today: CalendarDate,
): number => yearTold([...headings, sheet, ...top.filter(isOverTheList).map((row) => row.cells.join(' '))]) ?? yearOf(today)
