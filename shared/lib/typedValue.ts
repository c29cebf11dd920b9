import { parseDate } from './dates'
import type { SheetValue } from './sheetFile'

/** Words of a cell as a real number or day where they are nothing else; "007" and "12/2026" stay words. */
export const typedValue = (words: string): SheetValue => {
  if (/^(?:0|[1-9]\d{0,8})$/.test(words)) return Number(words)
  const day = /^\d{2}\/\d{2}\/\d{4}$/.test(words) ? parseDate(words) : null
  return day === null ? words : { day }
}
